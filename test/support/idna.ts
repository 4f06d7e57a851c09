/** RFC 5892, written a second time from the character properties that Node carries. */

/** Section 2.6, exceptions that are PVALID, CONTEXTO or DISALLOWED against the rules. */
const EXCEPTIONS_VALID = [0xdf, 0x3c2, 0x6fd, 0x6fe, 0xf0b, 0x3007];
const EXCEPTIONS_CONTEXT = [0xb7, 0x375, 0x5f3, 0x5f4, 0x30fb];
const EXCEPTIONS_DISALLOWED = [
  0x640, 0x7fa, 0x302e, 0x302f, 0x3031, 0x3032, 0x3033, 0x3034, 0x3035, 0x303b,
];

/** Whether a code point may stand in a U-label: PVALID, or CONTEXTO wherever it stands. */
export function isValidInLabels(point: number): boolean {
  if (EXCEPTIONS_VALID.includes(point) || EXCEPTIONS_CONTEXT.includes(point)) return true;
  if (EXCEPTIONS_DISALLOWED.includes(point)) return false;
  if ((point >= 0x660 && point <= 0x669) || (point >= 0x6f0 && point <= 0x6f9)) return true;
  if (isOldHangulJamo(point) || isIgnorableBlock(point)) return false;
  const character = String.fromCodePoint(point);
  const folded = character.normalize("NFKC").toLowerCase().normalize("NFKC");
  if (folded !== character) return false;
  if (/[\p{Default_Ignorable_Code_Point}\p{White_Space}]/u.test(character)) return false;
  return /[\p{Ll}\p{Lu}\p{Lo}\p{Lm}\p{Nd}\p{Mn}\p{Mc}]/u.test(character);
}

/** Section 2.9, by blocks. */
function isOldHangulJamo(point: number): boolean {
  return (
    (point >= 0x1100 && point <= 0x11ff) ||
    (point >= 0xa960 && point <= 0xa97f) ||
    (point >= 0xd7b0 && point <= 0xd7ff)
  );
}

/** Section 2.4. */
function isIgnorableBlock(point: number): boolean {
  return (point >= 0x20d0 && point <= 0x20ff) || (point >= 0x1d100 && point <= 0x1d24f);
}
