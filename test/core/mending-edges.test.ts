import * as steps from "../../src/core/mending-edges";

type Step = keyof typeof steps;

/** step, text, mended text; the same where there is nothing to mend */
const CASES: readonly (readonly [Step, string, string])[] = [
  ["withoutWrapping", "'jane@army.mil'", "jane@army.mil"],
  ["withoutWrapping", '"jane@army.mil"', "jane@army.mil"],
  ["withoutWrapping", "“jane@army.mil”", "jane@army.mil"],
  ["withoutWrapping", "„jane@army.mil“", "jane@army.mil"],
  ["withoutWrapping", "(jane@army.mil)", "jane@army.mil"],
  ["withoutWrapping", "'jane@army.mil", "'jane@army.mil"],
  ["withoutWrapping", "(jane@army.mil]", "(jane@army.mil]"],
  ["withoutWrapping", "''", "''"],

  ["withoutCommaBehind", "jane,", "jane"],
  ["withoutCommaBehind", "jane, ", "jane"],
  ["withoutCommaBehind", "jane,doe", "jane,doe"],

  ["withoutDotsAtEnds", ".jane.", "jane"],
  ["withoutDotsAtEnds", "jane.doe", "jane.doe"],

  ["withoutEdgeHyphens", "army-.mil", "army.mil"],
  ["withoutEdgeHyphens", "army.-mil", "army.mil"],
  ["withoutEdgeHyphens", "a--.--b.c-d", "a.b.c-d"],
  ["withoutEdgeHyphens", "a-b.mil", "a-b.mil"],
  ["withoutEdgeHyphens", "-.-", "."],

  ["withoutPunctuationBefore", ";jane", "jane"],
  ["withoutPunctuationBefore", "< jane", "jane"],
  ["withoutPunctuationBefore", "o'brien", "o'brien"],
  ["withoutPunctuationBefore", "'brien", "'brien"],
  ["withoutPunctuationBefore", "<>", "<>"],

  ["withoutPunctuationAround", "army.mil>", "army.mil"],
  ["withoutPunctuationAround", "army.mil.,", "army.mil"],
  ["withoutPunctuationAround", "army.mil'", "army.mil"],
  ["withoutPunctuationAround", "army.mil”", "army.mil"],
  ["withoutPunctuationAround", "/army.mil", "army.mil"],
  ["withoutPunctuationAround", "-army.mil-", "army.mil"],
  ["withoutPunctuationAround", "army.mil..", "army.mil.."],
  ["withoutPunctuationAround", " army.mil ", " army.mil "],
  ["withoutPunctuationAround", "_army.mil", "_army.mil"],
  ["withoutPunctuationAround", ".army.mil", ".army.mil"],
  ["withoutPunctuationAround", "☺army.mil", "army.mil"],
  ["withoutPunctuationAround", "army.mil😀¨", "army.mil"],
  ["withoutPunctuationAround", "日本.jp。", "日本.jp。"],
  ["withoutPunctuationAround", "𠀀.jp", "𠀀.jp"],
  ["withoutPunctuationAround", "ａ．ｂ；", "ａ．ｂ"],
  // What is drawn like a letter is one: it was meant to be read.
  ["withoutPunctuationAround", "\ufb01rst.org", "\ufb01rst.org"],
  ["withoutPunctuationAround", "\ud835\udc1army.mil", "\ud835\udc1army.mil"],
  ["withoutPunctuationAround", "\u24b6rmy.mil", "\u24b6rmy.mil"],
  ["withoutPunctuationAround", "army.mi\u217c", "army.mi\u217c"],
  ["withoutPunctuationAround", "€army.mil™", "army.mil™"],
  ["withoutPunctuationAround", ";;;", ";;;"],
];

test.each(CASES)("%s: %j becomes %j", (name, text, mended) => {
  expect(steps[name](text)).toBe(mended);
});

test("each step has a case where it mends and one where it does not", () => {
  for (const name of Object.keys(steps) as Step[]) {
    const own = CASES.filter(([step]) => step === name);
    expect([name, own.some(([, a, b]) => a !== b), own.some(([, a, b]) => a === b)]).toEqual([
      name,
      true,
      true,
    ]);
  }
});
