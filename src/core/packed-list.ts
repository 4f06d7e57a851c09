/**
 * Lists of lower-case words, front-coded: each word is one letter, A for 0 to Z for 25, saying how
 * many UTF-16 units it shares with the word before it, and then the rest of the word.
 *
 * "AarmyEadaBir" reads army, armada, air.
 */

/** A and Z, the least and the most of a word that can be shared. */
export const FIRST_COUNT = 65;
export const LAST_COUNT = 90;

/**
 * The words of a front-coded list, in their order.
 *
 * @param packed - as `packWords` of `tools/pack-words.ts` writes it; "" gives no words
 */
export function unpackWords(packed: string): readonly string[] {
  const words: string[] = [];
  let previous = "";
  let start = 0;
  while (start < packed.length) {
    let end = start + 1;
    while (end < packed.length && !isCount(packed.charCodeAt(end))) end += 1;
    const shared = packed.charCodeAt(start) - FIRST_COUNT;
    previous = previous.slice(0, shared) + packed.slice(start + 1, end);
    words.push(previous);
    start = end;
  }
  return words;
}

function isCount(code: number): boolean {
  return code >= FIRST_COUNT && code <= LAST_COUNT;
}
