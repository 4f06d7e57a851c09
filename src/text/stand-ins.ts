/**
 * ASCII letters that stand for the letters of another script in packed words, which makes the event
 * script smaller: a letter of its own takes six characters there, and many of them compress badly.
 *
 * Placeholders stay as they are, and ASCII words are put between "<" and ">".
 */
const STAND_INS = "etaoinsrhldcumfpgwybvkxjqzETAOINSRHLDCUMFPGWYBVKXJQZ";

/** @param letters - the letters that are stood for, most frequent first; "" for none */
export function withoutStandIns(packed: string, letters: string): string {
  if (letters === "") return packed;
  return packed.replace(/\{.*?\}|<.*?>|[A-Za-z]/g, (found) => {
    if (found.length === 1) return letters.charAt(STAND_INS.indexOf(found));
    return found.charAt(0) === "<" ? found.slice(1, -1) : found;
  });
}

/**
 * The letters that get stand-ins in a text, most frequent first.
 *
 * @returns "" for a text that is mostly in Latin letters
 */
export function lettersOf(text: string): string {
  const found = text.match(/[^\0-\xff]/g) ?? [];
  if (found.length * 4 < text.length) return "";
  const counts = new Map<string, number>();
  for (const letter of found) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, STAND_INS.length)
    .map(([letter]) => letter)
    .join("");
}

/** Throws where the text has "<" or ">". */
export function withStandIns(text: string, letters: string): string {
  if (letters === "") return text;
  if (/[<>]/.test(text)) throw new Error(`cannot be packed: ${text}`);
  return text.replace(/\{.*?\}|[A-Za-z]+|[^\0-\xff]/g, (found) => {
    if (found.charAt(0) === "{") return found;
    if (/^[A-Za-z]/.test(found)) return `<${found}>`;
    const at = letters.indexOf(found);
    return at < 0 ? found : STAND_INS.charAt(at);
  });
}
