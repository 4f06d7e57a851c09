import { humanReport, summarise } from "../../src/cli/human-report";
import type { HumanOptions } from "../../src/cli/human-report";
import type { Verdict } from "../../src/core/types";
import { denied, protectedSuffix, verdictOn } from "../support/verdicts";

const PLAIN: HumanOptions = {
  describe: ({ kind }) => `About ${kind}.`,
  describeUnchecked: (cause) => `Not checked: ${cause}.`,
  paint: (text) => text,
  colour: false,
  explain: false,
};

function show(verdicts: readonly Verdict[], options: Partial<HumanOptions> = {}): string {
  return humanReport({ ...PLAIN, ...options }).lines(verdicts);
}

test("aligned, with the differing letters marked on a line below", () => {
  const verdicts = [
    verdictOn("jane@army.ml", protectedSuffix),
    verdictOn("a.rather.long.mailbox@navy.mil"),
    verdictOn("bids@rival.example", denied),
  ];
  expect(show(verdicts)).toBe(
    [
      "prompt  jane@army.ml                    did you mean jane@army.mil?",
      "                                                                ^",
      "        About protected-suffix.",
      "allow   a.rather.long.mailbox@navy.mil",
      "block   bids@rival.example",
      "        About denied.",
      "",
    ].join("\n"),
  );
});

const again = { ...protectedSuffix, suggestion: "jane@army.me" };

test.each([
  ["further findings follow the first", [protectedSuffix, denied]],
  ["the same is not said twice", [protectedSuffix, denied, again]],
])("%s", (_, findings) => {
  expect(show([verdictOn("jane@army.ml", ...findings)])).toBe(
    [
      "prompt  jane@army.ml          did you mean jane@army.mil?",
      "                                                      ^",
      "        About protected-suffix.",
      "        Also: About denied.",
      "",
    ].join("\n"),
  );
});

test("in colour the letters themselves are marked, and there is no line of marks", () => {
  const text = show(
    [verdictOn("jane@army.ml", { ...protectedSuffix, suggestion: "jane@army.me" })],
    {
      colour: true,
      paint: (part, ...styles) => `<${styles.join(" ")}:${part}>`,
    },
  );
  expect(text).toBe(
    [
      "<bold yellow:prompt>  jane@army.m<bold underline red:l>          did you mean jane@army.m<bold underline green:e>?",
      "        About protected-suffix.",
      "",
    ].join("\n"),
  );
});

test("a letter that cannot be seen is shown and marked", () => {
  const typed = "jane@ar\u200bmy.mil";
  expect(show([verdictOn(typed, { ...protectedSuffix, suggestion: "jane@army.mil" })])).toBe(
    [
      "prompt  jane@ar<U+200B>my.mil  did you mean jane@army.mil?",
      "               ^^^^^^^^",
      "        About protected-suffix.",
      "",
    ].join("\n"),
  );
});

test("marks stand below letters of two columns", () => {
  expect(show([verdictOn("x@漢字.ml", { ...protectedSuffix, suggestion: "x@漢字.mil" })])).toBe(
    [
      "prompt  x@漢字.ml             did you mean x@漢字.mil?",
      "                                                   ^",
      "        About protected-suffix.",
      "",
    ].join("\n"),
  );
});

test("nothing that was typed can steer the terminal", () => {
  const text = show([verdictOn("a\u001b[2J@x.example", denied)], {
    describe: () => "It\u001b[2J.",
  });
  expect(text).not.toContain("\u001b");
  expect(text).toContain("a<U+001B>[2J@x.example");
});

test("what could not be checked says so", () => {
  const verdict: Verdict = { ...verdictOn("/o=ExchangeLabs/cn=jane"), unchecked: "x500" };
  expect(show([verdict])).toBe(
    "allow   /o=ExchangeLabs/cn=jane  not checked\n        Not checked: x500.\n",
  );
});

test("explained, the evidence follows the sentence", () => {
  expect(show([verdictOn("jane@army.ml", protectedSuffix)], { explain: true })).toBe(
    [
      "prompt  jane@army.ml          did you mean jane@army.mil?",
      "                                                      ^",
      "        About protected-suffix.",
      "          protected-suffix: 420 to 1 that army.mil was meant",
      "            known:protected   -20.0",
      "            slip:near         +46.2",
      "            sum               +26.2 decibans",
      "",
    ].join("\n"),
  );
});

test("the column of what was typed widens, never past reason", () => {
  const report = humanReport(PLAIN);
  const short = [verdictOn("jane@army.ml", protectedSuffix)];
  expect(report.lines(short).split("\n")[0]).toBe(
    "prompt  jane@army.ml          did you mean jane@army.mil?",
  );
  report.lines([verdictOn(`${"x".repeat(30)}@navy.mil`), verdictOn("y".repeat(300))]);
  expect(report.lines(short).split("\n")[0]).toBe(
    "prompt  jane@army.ml                             did you mean jane@army.mil?",
  );
});

test.each([
  [{ allow: 0, note: 0, prompt: 0, block: 0 }, 0, "No addresses given."],
  [{ allow: 1, note: 0, prompt: 0, block: 0 }, 0, "1 address: 1 allowed."],
  [
    { allow: 2, note: 1, prompt: 6, block: 1 },
    0,
    "10 addresses: 1 blocked, 6 to be asked about, 1 worth a look, 2 allowed.",
  ],
  [
    { allow: 2, note: 0, prompt: 0, block: 0 },
    1,
    "2 addresses: 2 allowed. 1 could not be checked.",
  ],
])("summary %#", (actions, unchecked, text) => {
  expect(summarise({ actions, unchecked })).toBe(text);
});
