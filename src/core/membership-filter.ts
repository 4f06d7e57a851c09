/**
 * A set of words as a Golomb-coded set: their hashes, sorted, as differences in Rice code. It holds
 * no words, never misses one, and takes another word for a member once in 2 ** bits.
 *
 * @see Putze, Sanders, Singler 2007, Cache-, hash- and space-efficient Bloom filters
 */
import { BASE64URL } from "./base64url";
import { FNV_BASIS, FNV_PRIME, mix } from "./hash";
import { countUpTo } from "./sorted";

/** As `tools/pack-filter.ts` writes it. */
export interface PackedFilter {
  /** How many words. */
  readonly count: number;
  /** Bits of each remainder; the hashes lie in 0 to count * 2 ** bits - 1. */
  readonly bits: number;
  /** Rice code, six bits a character, most significant first. */
  readonly packed: string;
}

const BITS_PER_CHARACTER = 6;

/** The sorted hashes of a filter. */
export function unpackFilter({ count, bits, packed }: PackedFilter): Int32Array {
  const hashes = new Int32Array(count);
  let place = 0;
  let hash = 0;
  let remainder = 0;
  // Bits of the remainder that are still to come; none of them in the quotient.
  let wanted = 0;
  for (let at = 0; place < count; at += 1) {
    const character = BASE64URL.indexOf(packed.charAt(at));
    for (let shift = BITS_PER_CHARACTER - 1; shift >= 0 && place < count; shift -= 1) {
      const bit = (character >> shift) & 1;
      if (wanted === 0 && bit === 1) hash += 1 << bits;
      else if (wanted === 0) wanted = bits;
      else {
        remainder = remainder * 2 + bit;
        wanted -= 1;
        if (wanted > 0) continue;
        hash += remainder;
        remainder = 0;
        hashes[place] = hash;
        place += 1;
      }
    }
  }
  return hashes;
}

/** Whether a word is in the set, or is taken for one that is. */
export function filterHas(hashes: Int32Array, bits: number, word: string): boolean {
  const wanted = filterHash(word, hashes.length, bits);
  return hashes[countUpTo(hashes, wanted) - 1] === wanted;
}

/** FNV-1a over UTF-16 units, mixed, folded into the filter's range. */
export function filterHash(word: string, count: number, bits: number): number {
  let hash = FNV_BASIS;
  for (let i = 0; i < word.length; i += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  }
  return mix(hash) % (count * Math.pow(2, bits));
}
