/** Which characters cannot be seen, which are space, and which no domain label may hold. */
import { HIDDEN, NEVER_IN_LABELS, SPACE } from "./data/characters";
import { rangeFinder } from "./ranges";

/** The first code point of a text, or that which begins at a place; 0 behind its end. */
export function codePoint(text: string, at = 0): number {
  return text.codePointAt(at) ?? 0;
}

/**
 * Whether a code point shows nothing by itself: controls, soft hyphen, zero-width, bidirectional
 * and other format characters, fillers, variation selectors, tags, unpaired surrogates.
 *
 * Space of any kind is not among them; see `isSpace`.
 *
 * @see Unicode Default_Ignorable_Code_Point and General_Category Cc, Cf, Cs
 */
export function isHidden(point: number): boolean {
  return hiddenRange(point) >= 0 && !isSpace(point);
}

/** Whether a code point is space: Unicode White_Space, tabs and line ends included. */
export function isSpace(point: number): boolean {
  return spaceRange(point) >= 0;
}

/** The text without space at its ends; unlike `trim`, a zero-width no-break space stays. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/**
 * Whether RFC 5892 lets a character other than ASCII stand in a U-label that is lower-case and
 * composed.
 *
 * By block, not by character: punctuation, symbols, emoji, compatibility forms and private use are
 * refused; a few symbols in the midst of letters pass. No letter, mark or digit that RFC 5892
 * derives as PVALID is refused.
 */
export function isLabelCharacter(point: number): boolean {
  return neverRange(point) < 0 && hiddenRange(point) < 0;
}

const spaceRange = rangeFinder(SPACE);
const hiddenRange = rangeFinder(HIDDEN);
const neverRange = rangeFinder(NEVER_IN_LABELS);
