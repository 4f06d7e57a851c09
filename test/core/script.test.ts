import { scriptOf, scriptsOf } from "../../src/core/script";

test.each([
  ["a", "Latin"],
  ["Z", "Latin"],
  ["é", "Latin"],
  ["ı", "Latin"],
  ["ệ", "Latin"],
  ["ａ", "Latin"],
  ["α", "Greek"],
  ["ὠ", "Greek"],
  ["а", "Cyrillic"],
  ["ԁ", "Cyrillic"],
  ["ա", "Armenian"],
  ["ა", "Georgian"],
  ["א", "Hebrew"],
  ["ا", "Arabic"],
  ["ก", "Thai"],
  ["ꭰ", "Cherokee"],
  ["अ", "Devanagari"],
  ["日", "Han"],
  ["𠀀", "Han"],
  ["ひ", "Hiragana"],
  ["カ", "Katakana"],
  ["ー", "Katakana"],
  ["한", "Hangul"],
  ["ᑲ", "Canadian Aboriginal"],
  ["0", "Common"],
  ["-", "Common"],
  [".", "Common"],
  ["·", "Common"],
  ["\u0301", "Common"],
  ["𐌀", "Unknown"],
  ["😀", "Unknown"],
])("%s is %s", (letter, script) => {
  expect(scriptOf(letter.codePointAt(0) ?? 0)).toBe(script);
});

test.each([
  ["army", ["Latin"]],
  ["аrmy", ["Cyrillic", "Latin"]],
  ["почта", ["Cyrillic"]],
  ["漢字かな1-カナ", ["Han", "Hiragana", "Katakana"]],
  ["123-456", []],
  ["", []],
])("%s has %j", (label, scripts) => {
  expect(scriptsOf(label)).toEqual(scripts);
});

test.each([
  "Latin",
  "Greek",
  "Cyrillic",
  "Armenian",
  "Georgian",
  "Hebrew",
  "Arabic",
  "Thai",
  "Han",
])("every %s letter below U+20000 is told", (script) => {
  const pattern = new RegExp(`\\p{Script=${script}}`, "u");
  const missed: string[] = [];
  for (let point = 0; point < 0x20000; point++) {
    const letter = String.fromCodePoint(point);
    if (pattern.test(letter) && scriptOf(point) !== script) missed.push(point.toString(16));
  }
  expect(missed).toEqual([]);
});
