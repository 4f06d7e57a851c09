import { isHidden, isLabelCharacter, isSpace, trimSpace } from "../../src/core/characters";
import { isValidInLabels } from "../support/idna";

const LAST = 0x1ffff;

function pointsWhere(test: (point: number) => boolean, first = 0): readonly string[] {
  const found: string[] = [];
  for (let point = first; point <= LAST; point++) if (test(point)) found.push(point.toString(16));
  return found;
}

test("space is Unicode's White_Space", () => {
  const differs = (point: number): boolean =>
    isSpace(point) !== /\p{White_Space}/u.test(String.fromCodePoint(point));
  expect(pointsWhere(differs)).toEqual([]);
});

test.each([
  ["soft hyphen", "\u00ad"],
  ["zero-width space", "\u200b"],
  ["zero-width joiner", "\u200d"],
  ["left-to-right mark", "\u200e"],
  ["Arabic letter mark", "\u061c"],
  ["right-to-left override", "\u202e"],
  ["word joiner", "\u2060"],
  ["isolate", "\u2066"],
  ["zero-width no-break space", "\ufeff"],
  ["Hangul filler", "\u3164"],
  ["variation selector", "\ufe0f"],
  ["tag", "\u{e0041}"],
  ["blank braille pattern", "\u2800"],
  ["null", "\0"],
  ["delete", "\x7f"],
  ["C1 control", "\x9f"],
  ["unpaired surrogate", "\ud800"],
])("%s is hidden", (_, character) => {
  expect(isHidden(character.codePointAt(0) ?? 0)).toBe(true);
});

test.each(["a", "é", "日", " ", "\u00a0", "\t", "\n", "\u3000", "\u0301", "😀", "-", "·"])(
  "%j is not hidden",
  (character) => {
    expect(isHidden(character.codePointAt(0) ?? 0)).toBe(false);
  },
);

test("what Unicode calls ignorable is hidden", () => {
  const missed = (point: number): boolean =>
    /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(String.fromCodePoint(point)) &&
    !isSpace(point) &&
    !isHidden(point);
  // Shorthand format controls, which only stenography uses.
  expect(pointsWhere(missed)).toEqual(["1bca0", "1bca1", "1bca2", "1bca3"]);
});

test("no character that RFC 5892 allows is refused", () => {
  const refused = (point: number): boolean => isValidInLabels(point) && !isLabelCharacter(point);
  expect(pointsWhere(refused, 0x80)).toEqual([]);
});

const REFUSED = [
  ..."¡°×÷‐–—‘’“”•…€™→∞■♥⚓〈〉「」㈱㎏😀🇺ﬁｱ𝐚",
  "\ue000",
  "\ufdd0",
  "\uffff",
  "\u200b",
];

test.each(REFUSED)("%j stands in no label", (character) => {
  expect(isLabelCharacter(character.codePointAt(0) ?? 0)).toBe(false);
});

test.each([..."éßłаλא日々〆か・ーप한ㄅ𠀀"])("%s may stand in a label", (character) => {
  expect(isLabelCharacter(character.codePointAt(0) ?? 0)).toBe(true);
});

test.each([
  ["  jane ", "jane"],
  ["\u00a0\t jane doe\r\n\u3000", "jane doe"],
  ["\ufeffjane", "\ufeffjane"],
  ["   ", ""],
  ["", ""],
])("%j trimmed is %j", (text, trimmed) => {
  expect(trimSpace(text)).toBe(trimmed);
});
