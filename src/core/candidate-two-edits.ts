import type { EditTarget } from "./candidates";
import { at, mix } from "./hash";
import { neighbourKeys } from "./keyboard";
import type { KnownIndex } from "./known-domains";
import { mayHold } from "./sieve";

/** Pieces that each replace some units of a text, in columns, in the order of their places. */
interface Patches {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly puts: readonly string[];
  readonly putHashes: Int32Array;
  /** 1 for a neighbouring key: of two edits at most one is such. */
  readonly keys: Uint8Array;
}

/**
 * Offer the texts two edits away that are common, with both edits in the name: a letter too many,
 * two that changed places, a doubled letter typed once, or (one of the two) a neighbouring key.
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
  const { count, starts, ends, puts, putHashes, keys } = commonPatches(
    text.slice(0, units),
    hash.base,
  );
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
      if (from < end || (at(keys, a) & at(keys, b)) === 1) continue;
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
  const keys: number[] = [];
  const patch = (start: number, width: number, put: string, key: 0 | 1): void => {
    starts.push(start);
    ends.push(start + width);
    puts.push(put);
    keys.push(key);
  };
  for (let i = 0; i < name.length; i += 1) {
    const letter = name.charAt(i);
    patch(i, 1, "", 0);
    patch(i, 1, letter + letter, 0);
    const next = name.charAt(i + 1);
    if (next !== "" && next !== letter) patch(i, 2, next + letter, 0);
    for (const key of neighbourKeys(letter)) patch(i, 1, key, 1);
  }
  return {
    count: puts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    puts,
    putHashes: Int32Array.from(puts, (put) => hashOfPiece(put, base)),
    keys: Uint8Array.from(keys),
  };
}

function hashOfPiece(piece: string, base: number): number {
  let hash = 0;
  for (let i = 0; i < piece.length; i += 1)
    hash = (Math.imul(hash, base) + piece.charCodeAt(i)) | 0;
  return hash;
}
