/** One domain label in its canonical form, without String.prototype.normalize. */
import { codePoint, isLabelCharacter } from "./characters";
import { BASES, MARKS_ABOVE, STEPS } from "./data/compositions";

/**
 * The canonical form of a label that holds characters outside ASCII: full-width forms made narrow,
 * lower case, composed.
 *
 * Composes Latin, Greek and Cyrillic letters with one or more marks, and voiced kana. Other scripts
 * are taken as typed (Hangul jamo are refused), and marks are not put into canonical order.
 *
 * @param text - without dots; may come out as plain ASCII
 * @returns null when a character may not stand in a label (RFC 5892) or a mark stands first. ASCII
 *   characters and hyphens are not judged. Never throws.
 */
export function canonicalLabel(text: string): string | null {
  // Sigma by itself, for toLowerCase would make the last one of a word final.
  const lower = narrow(text)
    .replace(/\u03a3/g, "\u03c3")
    .toLowerCase();
  const label = compose(lower);
  return isReadable(label) ? label : null;
}

/**
 * Full-width ASCII, the ideographic full stops and Latin ligatures as plain ASCII; other text unchanged.
 * Ligatures, which come from PDF files, come out in capitals.
 */
export function narrow(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\ufb00-\ufb06]/g, (joined) => joined.toUpperCase())
    .replace(/[\u3002\uff61]/g, ".");
}

/** Base letter and mark, in this order, to the composed letter. */
let composed: ReadonlyMap<string, string> | null = null;

/** Canonical composition as far as the table goes; text without marks comes back unchanged. */
export function compose(text: string): string {
  if (!MARKS.test(text)) return text;
  if (composed === null) composed = unpackCompositions();
  let result = "";
  let last = "";
  for (const character of text) {
    const pair = composed.get(last + character);
    if (pair !== undefined) {
      last = pair;
    } else {
      result += last;
      last = character;
    }
  }
  return result + last;
}

/**
 * Base letter and mark of a composed letter of the table, or null: "é" gives "e" and U+0301.
 * The base may itself be composed ("ế" gives "ê").
 */
export function decompose(letter: string): readonly [string, string] | null {
  if (decomposed === null) decomposed = unpackDecompositions();
  return decomposed.get(letter) ?? null;
}

let decomposed: ReadonlyMap<string, readonly [string, string]> | null = null;

/** Combining diacritical marks, and the voicing marks of kana. */
const MARKS = /[\u0300-\u036f\u3099\u309a]/;

/** Zero-width non-joiner and joiner. */
const JOINERS = [0x200c, 0x200d];

/** Signs that suppress a vowel, after which RFC 5892 A.1 and A.2 allow a joiner. */
const VIRAMAS = [
  0x094d, 0x09cd, 0x0a4d, 0x0acd, 0x0b4d, 0x0bcd, 0x0c4d, 0x0ccd, 0x0d4d, 0x0dca, 0x1039, 0x17d2,
];

function isReadable(label: string): boolean {
  let previous = 0;
  for (let at = 0; at < label.length;) {
    const point = codePoint(label, at);
    const length = point > 0xffff ? 2 : 1;
    if (JOINERS.indexOf(point) >= 0) {
      if (!mayJoin(point, previous, codePoint(label, at + length))) return false;
    } else if (point > 0x7f && !isLabelCharacter(point)) return false;
    previous = point;
    at += length;
  }
  return !MARKS.test(label.charAt(0));
}

/** RFC 5892 A.1 and A.2, with "Arabic letter" for the joining types. */
function mayJoin(joiner: number, before: number, after: number): boolean {
  if (VIRAMAS.indexOf(before) >= 0) return true;
  return joiner === 0x200c && isArabic(before) && isArabic(after);
}

function isArabic(point: number): boolean {
  return point >= 0x0620 && point <= 0x077f;
}

function eachComposition(visit: (base: string, mark: string, letter: string) => void): void {
  let point = 0x7f;
  for (let i = 0; i < STEPS.length; i += 1) {
    point += STEPS.charCodeAt(i) - 31;
    const back = Number(BASES.charAt(i));
    const base = back > 0 ? String.fromCharCode(point - back) : BASES.charAt(i);
    const zero = (point < 0x3000 ? 0x300 : 0x3080) - 48;
    const mark = String.fromCharCode(zero + MARKS_ABOVE.charCodeAt(i));
    visit(base, mark, String.fromCharCode(point));
  }
}

function unpackCompositions(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  eachComposition((base, mark, letter) => map.set(base + mark, letter));
  return map;
}

function unpackDecompositions(): ReadonlyMap<string, readonly [string, string]> {
  const map = new Map<string, readonly [string, string]>();
  eachComposition((base, mark, letter) => map.set(letter, [base, mark]));
  return map;
}
