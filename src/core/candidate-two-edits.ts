import type { EditTarget } from "./candidates";
import { at, mix } from "./hash";
import type { KnownIndex } from "./known-domains";
import { mayHold } from "./sieve";

/** Pieces that each replace some units of a text, in columns, in the order of their places. */
interface Patches {
  readonly count: number;
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
  /** Units put in: none, or two. */
  readonly widths: Uint8Array;
  readonly putHashes: Int32Array;
}

/**
 * Offer the texts two edits away that are common, with both edits in the name: a letter too many,
 * two that changed places, a doubled letter typed once.
 *
 * @param units - length of the name at the head of the text, at most 80
 * @param offer - receives a text that the sieve lets through
 */
export function probeTwoEdits(
  { text, prefixes }: EditTarget,
  units: number,
  { hash, sieve }: KnownIndex,
  offer: (host: string) => void,
): void {
  const { powers } = hash;
  const patches = commonPatches(text, units, hash.base);
  const { count, starts, ends, widths, putHashes } = patches;
  const whole = at(prefixes, text.length);
  for (let a = 0; a < count; a += 1) {
    const start = at(starts, a);
    const end = at(ends, a);
    // What changes in the hash when the first piece is put in, weighed by what follows it.
    const head = Math.imul(at(prefixes, start), at(powers, at(widths, a))) + at(putHashes, a);
    const shift = (head - at(prefixes, end)) | 0;
    for (let b = a + 1; b < count; b += 1) {
      const from = at(starts, b);
      if (from < end) continue;
      const to = at(ends, b);
      const upTo = (at(prefixes, from) + Math.imul(shift, at(powers, from - end))) | 0;
      const upToPut = (Math.imul(upTo, at(powers, at(widths, b))) + at(putHashes, b)) | 0;
      const change = Math.imul((upToPut - at(prefixes, to)) | 0, at(powers, text.length - to));
      if (!mayHold(sieve, mix((whole + change) | 0))) continue;
      const front = text.slice(0, start) + put(text, patches, a) + text.slice(end, from);
      offer(front + put(text, patches, b) + text.slice(to));
    }
  }
}

/** A letter left out, doubled, or swapped with the next, at each place. */
function commonPatches(text: string, units: number, base: number): Patches {
  const most = 3 * units;
  const starts = new Uint8Array(most);
  const ends = new Uint8Array(most);
  const widths = new Uint8Array(most);
  const putHashes = new Int32Array(most);
  let count = 0;
  const patch = (start: number, replaced: number, first: number, second: number): void => {
    starts[count] = start;
    ends[count] = start + replaced;
    widths[count] = first === 0 ? 0 : 2;
    putHashes[count] = (Math.imul(first, base) + second) | 0;
    count += 1;
  };
  for (let i = 0; i < units; i += 1) {
    const letter = text.charCodeAt(i);
    patch(i, 1, 0, 0);
    patch(i, 1, letter, letter);
    const next = text.charCodeAt(i + 1);
    if (i + 1 < units && next !== letter) patch(i, 2, next, letter);
  }
  return { count, starts, ends, widths, putHashes };
}

function put(text: string, { starts, ends, widths }: Patches, patch: number): string {
  const start = at(starts, patch);
  const letter = text.charAt(start);
  if (at(widths, patch) === 0) return "";
  return at(ends, patch) === start + 1 ? letter + letter : text.charAt(start + 1) + letter;
}
