import { isAscii } from "./punycode";
import { prototype } from "./skeleton";

/** Letters drawn by two others, and digits that look like letters. */
const DRAWN: readonly (readonly [drawn: string, letter: string])[] = [
  ["rn", "m"],
  ["vv", "w"],
  ["cl", "d"],
  ["nn", "m"],
  ["0", "o"],
  ["1", "l"],
  ["1", "i"],
  ["5", "s"],
];

/** Drawn by others, or from another script. */
const DRAWN_OR_FOREIGN = /rn|vv|cl|nn|[^a-z2-46-9.-]/;

/**
 * The texts that one may be a drawing of: look-alike letters from other scripts and letters with
 * marks made plain, then what is drawn by two letters or a digit read as one letter.
 *
 * @param text - lower-case U-label host
 * @returns without the text itself
 */
export function foldings(text: string): readonly string[] {
  if (!DRAWN_OR_FOREIGN.test(text)) return [];
  const plain = inPlainLetters(text);
  const folded = new Set<string>([plain]);
  let all = plain;
  for (const [drawn, letter] of DRAWN) {
    all = all.split(drawn).join(letter);
    folded.add(plain.split(drawn).join(letter));
    for (let at = plain.indexOf(drawn); at >= 0; at = plain.indexOf(drawn, at + 1)) {
      folded.add(plain.slice(0, at) + letter + plain.slice(at + drawn.length));
    }
  }
  folded.add(all);
  folded.delete(text);
  return [...folded];
}

/** Look-alike letters of other scripts and letters with marks made plain. */
export function inPlainLetters(text: string): string {
  if (isAscii(text)) return text;
  let plain = "";
  for (const character of text) {
    plain += character.charCodeAt(0) < 0x80 ? character : prototype(character);
  }
  return plain;
}
