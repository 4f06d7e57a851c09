/**
 * Two polynomial hashes of a text, modulo 2^32: one to look up by, one to check by.
 *
 * A polynomial hash lets the hash of an edited text be had from the parts of the text it was
 * made from, so that thousands of candidates are probed without building one string.
 *
 * H(s) = sum of v(s[i]) * base^(n-1-i); concatenation is H(a) * base^|b| + H(b). Of a unit, v puts the
 * lower three bits lowest and the others above the OUTLINE_BITS: so H modulo 2^OUTLINE_BITS tells of
 * the lower three bits of each unit alone, the outline of the text. Texts with one letter or another
 * at a place have eight outlines between them.
 */
export interface TextHash {
  readonly base: number;
  /** base * inverse is 1: division, modulo 2^32. */
  readonly inverse: number;
  /** powers[k] = base^k, for k up to MAX_TEXT_UNITS. */
  readonly powers: Int32Array;
}

/**
 * Longest text whose parts can be hashed, in UTF-16 units: a host of at most 253 octets fits, unless
 * it has many letters beyond U+FFFF.
 */
export const MAX_TEXT_UNITS = 256;

/**
 * @param key - any 32-bit number; texts hashed under different keys do not compare
 */
export function textHash(key: number): TextHash {
  // 5 modulo 8 gives the longest period of powers modulo 2^32.
  const base = (Math.imul(key ^ 0x2545f491, 0x9e3779b1) & ~7) | 5;
  const powers = new Int32Array(MAX_TEXT_UNITS + 2);
  powers[0] = 1;
  for (let i = 1; i < powers.length; i += 1) powers[i] = Math.imul(powers[i - 1] as number, base);
  // Each step doubles the bits that are right; of an odd number its own are, up to the third.
  let inverse = base;
  for (let bits = 3; bits < 32; bits *= 2) {
    inverse = Math.imul(inverse, (2 - Math.imul(base, inverse)) | 0);
  }
  return { base, inverse, powers };
}

/** Lowest bits of a hash that tell of the outline alone. */
export const OUTLINE_BITS = 21;
/** Bits of each unit that make the outline. */
export const LOW_BITS = 3;

/** What a UTF-16 unit counts in a hash. */
export function unitValue(unit: number): number {
  return (unit & LOW_MASK) | ((unit >>> LOW_BITS) << OUTLINE_BITS);
}

const LOW_MASK = (1 << LOW_BITS) - 1;

/** Hash of a whole text; units past MAX_TEXT_UNITS count as well. */
export function hashOf(text: string, { base }: TextHash): number {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    // `unitValue`, without a call: calls are dear in a script that has just been loaded.
    const value = (unit & LOW_MASK) | ((unit >>> LOW_BITS) << OUTLINE_BITS);
    hash = (Math.imul(hash, base) + value) | 0;
  }
  return hash;
}

/**
 * Hashes of all prefixes: `prefixes[i]` is the hash of the first i units.
 *
 * @param text - at most MAX_TEXT_UNITS units
 */
export function prefixHashes(text: string, { base }: TextHash): Int32Array {
  const prefixes = new Int32Array(text.length + 1);
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    // As in `hashOf`.
    const value = (unit & LOW_MASK) | ((unit >>> LOW_BITS) << OUTLINE_BITS);
    hash = (Math.imul(hash, base) + value) | 0;
    prefixes[i + 1] = hash;
  }
  return prefixes;
}

/** Hash of the units from `start` to before `end`, of the text that `prefixes` were made from. */
export function sliceHash(
  prefixes: Int32Array,
  start: number,
  end: number,
  { powers }: TextHash,
): number {
  return (
    ((prefixes[end] as number) -
      Math.imul(prefixes[start] as number, powers[end - start] as number)) |
    0
  );
}

/** Hash of the text that `prefixes` were made from, without the unit at a place. */
export function hashWithout(prefixes: Int32Array, place: number, { powers }: TextHash): number {
  const last = prefixes.length - 1;
  const moved = (prefixes[place] as number) - (prefixes[place + 1] as number);
  return ((prefixes[last] as number) + Math.imul(moved, powers[last - place - 1] as number)) | 0;
}

/** FNV-1a (Fowler, Noll, Vo). */
export const FNV_BASIS = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/**
 * Spread a hash over all 32 bits, unsigned: polynomial hashes of short texts use the low ones.
 *
 * @see Appleby 2011, MurmurHash3, fmix32
 */
export function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Read a typed array within its bounds. */
export function at(array: { readonly [index: number]: number }, index: number): number {
  return array[index] as number;
}
