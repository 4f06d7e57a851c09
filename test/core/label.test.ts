import { canonicalLabel, compose, decompose, narrow } from "../../src/core/label";

test.each([
  ["MÜNCHEN", "münchen"],
  ["mu\u0308nchen", "münchen"],
  ["cafe\u0301", "café"],
  ["Việt", "việt"],
  ["vie\u0323\u0302t", "việt"],
  ["και\u0301", "καί"],
  ["ΑΣ", "ασ"],
  ["ас\u0306", "ас\u0306"],
  ["й", "й"],
  ["и\u0306", "й"],
  ["か\u3099き", "がき"],
  ["ハ\u309a", "パ"],
  ["ａｒｍｙ", "army"],
  ["ÄＢ１", "äb1"],
  ["日本語", "日本語"],
  ["한국", "한국"],
  ["straße", "straße"],
  ["col·legi", "col·legi"],
])("%s is canonically %s", (text, label) => {
  expect(canonicalLabel(text)).toBe(label);
});

test.each([
  ["Arabic letters about a non-joiner", "نامه\u200cای", "نامه\u200cای"],
  ["a virama before a joiner", "क्\u200dष", "क्\u200dष"],
  ["Latin letters about a non-joiner", "ü\u200cber", null],
  ["Arabic letters about a joiner", "نامه\u200dای", null],
  ["a non-joiner at the end", "نامه\u200c", null],
  ["a zero-width space", "ü\u200bber", null],
  ["a mark first", "\u0301é", null],
  ["a symbol", "ü♥", null],
  ["an emoji", "😀", null],
  ["a dash", "ü–b", null],
  ["a conjoining Hangul letter", "\u1100\u1161", null],
  ["an unpaired surrogate", "ü\ud800", null],
  ["a mathematical letter", "𝐚rmy", null],
])("%s: %j is canonically %j", (_, text, label) => {
  expect(canonicalLabel(text)).toBe(label);
});

test.each([
  ["ａ．ｂ", "a.b"],
  ["a。b｡c", "a.b.c"],
  ["ＡＢＣ－＿１", "ABC-_1"],
  ["of\ufb01ce", "ofFIce"],
  ["\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06", "FFFIFLFFIFFLSTST"],
  ["ü", "ü"],
  ["＠", "@"],
])("%s narrowed is %s", (text, narrowed) => {
  expect(narrow(text)).toBe(narrowed);
});

test.each([
  ["é", ["e", "\u0301"]],
  ["ế", ["ê", "\u0301"]],
  ["ё", ["е", "\u0308"]],
  ["が", ["か", "\u3099"]],
  ["e", null],
  ["ø", null],
])("%s is taken apart as %j", (letter, parts) => {
  expect(decompose(letter)).toEqual(parts);
});

/** Left out of the table on purpose. */
const isAncientGreek = (unit: number): boolean => unit >= 0x1f00 && unit <= 0x1fff;

test("composes as Unicode does wherever the table reaches", () => {
  const letters = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hiragana}]/u;
  const missed: string[] = [];
  for (let unit = 0x80; unit < 0x3100; unit++) {
    const letter = String.fromCharCode(unit);
    if (!letters.test(letter) || letter.toLowerCase() !== letter) continue;
    if (letter.normalize("NFKC") !== letter || isAncientGreek(unit)) continue;
    if (compose(letter.normalize("NFD")) !== letter) missed.push(letter);
  }
  expect(missed).toEqual([]);
});
