/** The reverse of `unpackWords` in `src/core/packed-list.ts`. Sorted input packs best. */
export function packWords(words: readonly string[]): string {
  let previous = "";
  let packed = "";
  for (const word of words) {
    let shared = 0;
    while (shared < 25 && shared < word.length && word[shared] === previous[shared]) shared += 1;
    packed += String.fromCharCode(65 + shared) + word.slice(shared);
    previous = word;
  }
  return packed;
}
