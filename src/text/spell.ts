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
      return isSpeakable(letter) ? letter.toUpperCase() : codePoint(letter);
    })
    .join(" ");
}

/** "U+0430": four digits at least. */
export function codePoint(letter: string): string {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${"0000".slice(code.length)}${code}`;
}

/** Digits, letters with an upper case, and the scripts without one that voices read. */
function isSpeakable(letter: string): boolean {
  return (
    /[0-9\u05d0-\u05ea\u0620-\u064a\u0904-\u0939\u0e01-\u0e30\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/.test(
      letter,
    ) || letter.toUpperCase() !== letter.toLowerCase()
  );
}
