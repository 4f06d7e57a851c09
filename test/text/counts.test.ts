import { senderCount, roundCount } from "../../src/text/counts";
import { packWords } from "../../src/text/pack";
import { PACKS } from "../../src/text/packs";
import { codePointText, spell } from "../../src/text/spell";

test.each([
  [0, "en", "no entry"],
  [1, "en", "1 sender"],
  [99, "en", "99 senders"],
  [100, "en", "about 100 senders"],
  [4236, "en", "about 4,200 senders"],
  [98765, "en", "about 99,000 senders"],
  [0, "de", "kein Eintrag"],
  [4236, "de", "etwa 4.200 Absender"],
  [4236, "fr", "environ 4\u202f200 expéditeurs"],
  [4236, "es", "unos 4200 remitentes"],
  [4236, "ja", "送信者 約 4,200 人"],
  [0, "ar", "لا سجل"],
  [2, "ar", "مرسلان"],
  [7, "ar", "7 مرسلين"],
] as const)("%i senders in %s: %s", (count, language, words) => {
  expect(senderCount(count, packWords(PACKS[language]), language)).toBe(words);
});

test.each([
  [7, 7],
  [99, 99],
  [104, 100],
  [105, 110],
  [4236, 4200],
  [999999, 1000000],
])("%i is told as %i", (count, rounded) => {
  expect(roundCount(count)).toBe(rounded);
});

test.each([
  ["mil", "en", "M I L"],
  ["gov.uk", "en", "G O V dot U K"],
  ["a-1", "de", "A Bindestrich 1"],
  ["\u00fc", "en", "\u00dc"],
  ["\u05d0\u0301", "en", "\u05d0 U+0301"],
  ["\u{1f600}", "en", "U+1F600"],
] as const)("%j spelled in %s", (text, language, spelled) => {
  expect(spell(text, packWords(PACKS[language]))).toBe(spelled);
});

test("code points have four digits or more", () => {
  expect(["a", "\u0430", "\u{1f600}"].map(codePointText)).toEqual(["U+0061", "U+0430", "U+1F600"]);
});
