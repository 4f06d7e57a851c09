import { evidenceLines, oddsInWords } from "../../src/cli/evidence-lines";
import type { Finding } from "../../src/core/types";
import { denied, protectedSuffix } from "../support/verdicts";

test.each([
  [9, "9 to 1"],
  [419.758, "420 to 1"],
  [1, "1 to 1"],
  [0.25, "1 to 4"],
  [0.3, "1 to 3.3"],
  [123_456, "120000 to 1"],
  [4.2e11, "4.2e+11 to 1"],
  [0, "0 to 1"],
])("odds of %d are %s", (odds, words) => {
  expect(oddsInWords(odds)).toBe(words);
});

test("odds with their addends", () => {
  expect(evidenceLines(protectedSuffix)).toEqual([
    "protected-suffix: 420 to 1 that army.mil was meant",
    "  known:protected   -20.0",
    "  slip:near         +46.2",
    "  sum               +26.2 decibans",
  ]);
});

test("of a step that led on, the odds of what is suggested", () => {
  const [odds] = evidenceLines({ ...protectedSuffix, suggestion: "jane@us.army.mil" });
  expect(odds).toBe("protected-suffix: 420 to 1 that us.army.mil was meant");
  const [bare] = evidenceLines({ ...protectedSuffix, suggestion: null });
  expect(bare).toBe("protected-suffix: 420 to 1 that army.mil was meant");
});

test("what is on record, on the message and on the keyboard", () => {
  const evidence = {
    terms: [{ name: "slip:near", decibans: 0.5 }],
    typedCount: 0,
    knownCount: 4200,
    sameMessage: 2,
    keys: ["r", "e"],
  } as const;
  expect(evidenceLines({ ...protectedSuffix, odds: 1.122, evidence })).toEqual([
    "protected-suffix: 1.1 to 1 that army.mil was meant",
    "  slip:near    +0.5",
    "on record: 4200 to the known domain, 0 to the one typed",
    "recipients of this message at the known domain: 2",
    "keys that touch: r and e",
  ]);
});

test("a fact needs no weighing", () => {
  expect(evidenceLines(denied)).toEqual(["denied: a fact, no odds"]);
});

test("a mailbox that is known elsewhere is not weighed, but what is on record is told", () => {
  const evidence = { ...protectedSuffix.evidence, terms: [], typedCount: 0, knownCount: 5 };
  const known = protectedSuffix.known;
  expect(
    evidenceLines({
      ...protectedSuffix,
      kind: "same-mailbox",
      known,
      odds: 1,
      evidence,
    } as Finding),
  ).toEqual([
    "same-mailbox: a fact, no odds",
    "on record: 5 to the known domain, 0 to the one typed",
  ]);
});
