import { codePoint } from "../core/characters";
import { scriptOf } from "../core/script";

/** A letter of another script than Latin, and that script by its Unicode name. */
export interface ForeignLetter {
  readonly letter: string;
  readonly script: string;
}

/**
 * The first letter of a script that has look-alikes of Latin letters.
 *
 * @param except - letters not to be told about, such as those that the meant address has as well
 * @returns null when there is none; Latin letters with marks are not foreign
 */
export function foreignLetter(text: string, except: string): ForeignLetter | null {
  for (const letter of text) {
    if (except.indexOf(letter) >= 0) continue;
    const script = scriptOf(codePoint(letter));
    if (LOOK_ALIKE.indexOf(script) >= 0) return { letter, script };
  }
  return null;
}

/** Scripts with letters that look like Latin ones. */
const LOOK_ALIKE = ["Cyrillic", "Greek", "Armenian", "Hebrew", "Arabic", "Georgian", "Cherokee"];
