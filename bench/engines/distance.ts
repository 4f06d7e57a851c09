import { speller } from "./speller";
import type { Nearest } from "./speller";

/** The reference with the smallest distance, up to a limit; of equal ones the first. */
export const withinEdits =
  (limit: number): Nearest =>
  (domain, references) => {
    let best: string | null = null;
    let least = limit + 1;
    for (const reference of references) {
      if (Math.abs(reference.length - domain.length) >= least) continue;
      const edits = editDistance(domain, reference, limit);
      if (edits < least) [best, least] = [reference, edits];
    }
    return best;
  };

export const oneEdit = speller("distance-1", "edit distance 1", withinEdits(1));
export const twoEdits = speller("distance-2", "edit distance 2", withinEdits(2));

let above = new Uint8Array(256);
let row = new Uint8Array(256);
let next = new Uint8Array(256);

/**
 * Optimal string alignment: omissions, insertions, substitutions and swaps of neighbours, no letter
 * touched twice.
 *
 * @param a - up to 255 characters, as is `b`
 * @param limit - distances above it may be told as any number above it
 */
export function editDistance(a: string, b: string, limit: number): number {
  for (let j = 0; j <= b.length; j += 1) row[j] = j;
  let least = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const before = least;
    next[0] = least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let best = Math.min(get(row, j) + 1, get(next, j - 1) + 1, get(row, j - 1) + (same ? 0 : 1));
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) best = Math.min(best, get(above, j - 2) + 1);
      next[j] = best;
      if (best < least) least = best;
    }
    if (least > limit && before > limit) return limit + 1;
    [above, row, next] = [row, next, above];
  }
  return get(row, b.length);
}

const get = (cells: Uint8Array, at: number): number => cells[at] as number;
