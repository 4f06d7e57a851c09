import { FIRST_COUNT, LAST_COUNT } from "../src/core/packed-list";

const MAX_SHARED = LAST_COUNT - FIRST_COUNT;

/** The reverse of `unpackWords` in `src/core/packed-list.ts`. Sorted input packs best. */
export function packWords(words: readonly string[]): string {
  let previous = "";
  let packed = "";
  for (const word of words) {
    let shared = 0;
    while (shared < MAX_SHARED && shared < word.length && word[shared] === previous[shared])
      shared += 1;
    packed += String.fromCharCode(FIRST_COUNT + shared) + word.slice(shared);
    previous = word;
  }
  return packed;
}
