/** Look-alike letters: the skeleton of UTS #39, for what can stand in a domain label. */
import { codePoint } from "./characters";
import { CONFUSABLES } from "./data/confusables";
import { sharedPrefixLength } from "./detectors/edits";
import { decompose } from "./label";
import { COMMON, scriptOf } from "./script";
import type { Lookalike } from "./types";

/**
 * ASCII that looks like other ASCII, as prototypes. UTS #39 has m, 0 and 1; w and d are ours.
 *
 * "i" and "l" are told apart: UTS #39 likens only the capital I, and dia.mil is not dla.mil.
 */
export const ASCII_PROTOTYPES: ReadonlyMap<string, string> = new Map([
  ["m", "rn"],
  ["w", "vv"],
  ["d", "cl"],
  ["0", "o"],
  ["1", "l"],
]);

/**
 * The normal form that texts share when they look alike: "rn" for "m", "o" for Cyrillic "о" and for
 * "0", letters without their marks.
 *
 * @param text - lower-case label or host in U-label form
 * @returns for reading by machines alone. Idempotent. Letters without an ASCII look-alike stay.
 */
export function skeleton(text: string): string {
  if (PLAIN.test(text)) return text;
  let result = "";
  for (const character of text) result += prototype(character);
  return result;
}

/**
 * Where two texts differ that look alike.
 *
 * @param typed - lower-case label or host in U-label form
 * @param known - the same
 * @returns the shortest differing pieces in order, such as "rn" for "m"; null when the texts are
 *   equal or do not look alike. Never throws.
 */
export function lookalikes(typed: string, known: string): readonly Lookalike[] | null {
  const parted = sharedPrefixLength(typed, known);
  const [here, there] = [typed.charAt(parted), known.charAt(parted)];
  // Where two ASCII texts part, most are told apart already.
  const begin = prototype(here).charAt(0) === prototype(there).charAt(0);
  if (!begin && here <= "\x7f" && there <= "\x7f") return null;
  if (typed === known || skeleton(typed) !== skeleton(known)) return null;
  const found: Lookalike[] = [];
  const from = piecesOf(typed);
  const to = piecesOf(known);
  let at = 0;
  for (let i = 0, j = 0; i < from.length || j < to.length;) {
    // Pieces end where both skeletons have come equally far, and no mark is left behind.
    let piece = "";
    let expected = "";
    let ahead = 0;
    do {
      const isMark = from[i]?.length === 0;
      const takesTyped = isMark || (ahead <= 0 && to[j]?.length !== 0 && i < from.length);
      const next = takesTyped ? from[i++] : to[j++];
      if (takesTyped) piece += next?.text ?? "";
      else expected += next?.text ?? "";
      ahead += (takesTyped ? 1 : -1) * (next?.length ?? 0);
    } while (ahead !== 0 || from[i]?.length === 0 || to[j]?.length === 0);
    if (piece !== expected)
      found.push({ at, typed: piece, expected, script: scriptOfPiece(piece) });
    at += piece.length;
  }
  return found;
}

/** A character and how long its skeleton is. */
interface Piece {
  readonly text: string;
  readonly length: number;
}

function piecesOf(text: string): readonly Piece[] {
  return Array.from(text, (character) => ({
    text: character,
    length: prototype(character).length,
  }));
}

/** Of the first character outside ASCII; ASCII stands in for Latin, digits too. */
function scriptOfPiece(piece: string): string {
  for (const character of piece) {
    const script = scriptOf(codePoint(character));
    if (character > "\x7f" && script !== COMMON) return script;
  }
  return "Latin";
}

/** ASCII that is its own prototype. */
const PLAIN = /^[a-ce-ln-vx-z2-9.\-_]*$/;

/** Skeleton of one character. */
export function prototype(character: string): string {
  const ascii = ASCII_PROTOTYPES.get(character);
  if (ascii !== undefined) return ascii;
  if (character <= "\x7f") return character;
  if (MARK.test(character)) return "";
  if (confusables === null) confusables = unpack();
  const known = confusables.get(character);
  if (known !== undefined) return known;
  const [base, mark] = decompose(character) ?? [character, ""];
  return MARK.test(mark) ? prototype(base) : character;
}

/** Combining diacritical marks and joiners; the marks of kana make other letters of them. */
const MARK = /^[\u0300-\u036f\u200c\u200d]$/;

let confusables: ReadonlyMap<string, string> | null = null;

/** A step from the letter before, in base 36; letters that it looks like, "-" between them. */
const ENTRY = /([\dA-Z]*)~?([a-z](?:-[a-z])*|\d)/g;

function unpack(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  let point = 0x7f;
  CONFUSABLES.replace(ENTRY, (entry, step: string, letters: string) => {
    point += parseInt(step, 36) || 1;
    map.set(String.fromCodePoint(point), skeleton(letters.split("-").join("")));
    return entry;
  });
  return map;
}
