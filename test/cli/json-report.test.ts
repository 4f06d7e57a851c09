import { jsonReport } from "../../src/cli/json-report";
import { NO_TALLY } from "../../src/cli/report";
import { denied, protectedSuffix, verdictOn } from "../support/verdicts";

const describe_ = (): string => "A sentence.";

function linesOf(
  explain: boolean,
  ...verdicts: Parameters<ReturnType<typeof jsonReport>["lines"]>[0]
) {
  const text = jsonReport(describe_, explain).lines(verdicts);
  expect(text.endsWith("\n")).toBe(true);
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
}

test("one line per address, in order", () => {
  const verdicts = [verdictOn("jane@army.ml", protectedSuffix), verdictOn("john@navy.mil")];
  expect(linesOf(false, ...verdicts)).toEqual([
    {
      address: "jane@army.ml",
      action: "prompt",
      findings: [
        {
          kind: "protected-suffix",
          action: "prompt",
          known: "army.mil",
          source: "protected",
          suggestion: "jane@army.mil",
          odds: 419.8,
          certain: false,
          sentence: "A sentence.",
          facts: {
            typedSuffix: "ml",
            knownSuffix: "mil",
            typedExists: true,
            typedOwner: "ml",
            knownOwner: "us-military",
          },
        },
      ],
    },
    { address: "john@navy.mil", action: "allow", findings: [] },
  ]);
});

test("a fact has no odds and is certain", () => {
  expect(linesOf(false, verdictOn("bids@rival.example", denied))).toEqual([
    {
      address: "bids@rival.example",
      action: "block",
      findings: [
        {
          kind: "denied",
          action: "block",
          known: null,
          source: null,
          suggestion: null,
          odds: null,
          certain: true,
          sentence: "A sentence.",
          facts: { entry: "rival.example", reason: "Bids go through the legal team." },
        },
      ],
    },
  ]);
});

test("what could not be checked says why", () => {
  const verdict = { ...verdictOn("/o=ExchangeLabs/cn=jane"), unchecked: "x500" } as const;
  expect(linesOf(false, verdict)).toEqual([
    { address: "/o=ExchangeLabs/cn=jane", action: "allow", findings: [], unchecked: "x500" },
  ]);
});

test("explained, each finding has its evidence", () => {
  expect(linesOf(true, verdictOn("jane@army.ml", protectedSuffix))).toMatchObject([
    {
      findings: [
        {
          evidence: {
            terms: [
              { name: "known:protected", decibans: -20 },
              { name: "slip:near", decibans: 46.2 },
            ],
            typedCount: null,
            knownCount: null,
            sameMessage: 0,
            keys: null,
          },
        },
      ],
    },
  ]);
});

test("no summary among the lines", () => {
  expect(jsonReport(describe_, false).summary(NO_TALLY)).toBe("");
});
