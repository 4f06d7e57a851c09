import type { EditTarget } from "./candidates";
import { at, mix } from "./hash";
import type { KnownIndex } from "./known-domains";
import { mayHold } from "./sieve";

/** Pieces that each replace some units of a text, in columns, in the order of their places. */
interface Patches {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly puts: readonly string[];
  readonly putHashes: Int32Array;
}

/**
 * Offer the texts two edits away that are common, with both edits in the name: a letter too many,
 * two that changed places, a doubled letter typed once.
 *
 * @param units - length of the name at the head of the text
 * @param offer - receives a text that the sieve lets through
 */
export function probeTwoEdits(
  { text, prefixes }: EditTarget,
  units: number,
  { hash, sieve }: KnownIndex,
  offer: (host: string) => void,
): void {
  const { powers } = hash;
  const { count, starts, ends, puts, putHashes } = commonPatches(text.slice(0, units), hash.base);
  const whole = at(prefixes, text.length);
  for (let a = 0; a < count; a += 1) {
    const start = at(starts, a);
    const end = at(ends, a);
    const put = puts[a] as string;
    // What changes in the hash when the first piece is put in, weighed by what follows it.
    const head = Math.imul(at(prefixes, start), at(powers, put.length)) + at(putHashes, a);
    const shift = (head - at(prefixes, end)) | 0;
    for (let b = a + 1; b < count; b += 1) {
      const from = at(starts, b);
      if (from < end) continue;
      const to = at(ends, b);
      const width = (puts[b] as string).length;
      const upTo = (at(prefixes, from) + Math.imul(shift, at(powers, from - end))) | 0;
      const upToPut = (Math.imul(upTo, at(powers, width)) + at(putHashes, b)) | 0;
      const change = Math.imul((upToPut - at(prefixes, to)) | 0, at(powers, text.length - to));
      if (!mayHold(sieve, mix((whole + change) | 0))) continue;
      offer(
        text.slice(0, start) + put + text.slice(end, from) + (puts[b] as string) + text.slice(to),
      );
    }
  }
}

function commonPatches(name: string, base: number): Patches {
  const starts: number[] = [];
  const ends: number[] = [];
  const puts: string[] = [];
  const patch = (start: number, width: number, put: string): void => {
    starts.push(start);
    ends.push(start + width);
    puts.push(put);
  };
  for (let i = 0; i < name.length; i += 1) {
    const letter = name.charAt(i);
    patch(i, 1, "");
    patch(i, 1, letter + letter);
    const next = name.charAt(i + 1);
    if (next !== "" && next !== letter) patch(i, 2, next + letter);
  }
  return {
    count: puts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    puts,
    putHashes: Int32Array.from(puts, (put) => hashOfPiece(put, base)),
  };
}

function hashOfPiece(piece: string, base: number): number {
  let hash = 0;
  for (let i = 0; i < piece.length; i += 1)
    hash = (Math.imul(hash, base) + piece.charCodeAt(i)) | 0;
  return hash;
}
