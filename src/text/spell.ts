import type { Catalogue } from "./pack";
import type { Say } from "./sentence";

/**
 * Spell text for the ear: letters as capitals with spaces between them, dots and hyphens by name.
 *
 *     spell("mil")    "M I L"
 *     spell("gov.uk") "G O V dot U K"
 *
 * Capitals keep a voice from reading "a" as a word. Digits stay. A character that no voice can name
 * is given by its code point, "U+0301".
 */
export function spell(text: string, say: Say<Catalogue>): string {
  return Array.from(text)
    .map((letter) => {
      if (letter === ".") return say("spoken.dot");
      if (letter === "-") return say("spoken.dash");
      return isSpeakable(letter) ? capital(letter) : codePointText(letter);
    })
    .join(" ");
}

/** "U+0430": four digits at least. */
export function codePointText(letter: string): string {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${"0000".slice(code.length)}${code}`;
}

/** One capital, or the letter itself where its capital is two: "\u00df". */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}

/** Digits, letters with a capital of their own, and the scripts without one that voices read. */
function isSpeakable(letter: string): boolean {
  return (
    /[0-9\u05d0-\u05ea\u0620-\u064a\u0904-\u0939\u0e01-\u0e30\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/.test(
      letter,
    ) || hasOwnCapital(letter)
  );
}

/** The capital of a dotless i is a plain I: to say that would name another letter. */
function hasOwnCapital(letter: string): boolean {
  const upper = letter.toUpperCase();
  const borrowed = letter > "\u007f" && /^[A-Z]$/.test(upper);
  return upper !== letter.toLowerCase() && !borrowed;
}
