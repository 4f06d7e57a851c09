import { OUTLINE_BITS } from "./hash";

/**
 * A Bloom filter of four bits a member: says "not there" for certain, or "perhaps".
 *
 * One bit is told by the lowest bits of the hash, which texts of one outline share: that part is small,
 * and settles most questions. The other three are in one word, told by a product's upper bits.
 *
 * @see Putze, Sanders, Singler 2007, Cache-, hash- and space-efficient Bloom filters
 */
export interface Sieve {
  /** The bits of outlines, then the words. */
  readonly words: Int32Array;
  /** Bits of a hash that tell the bit of its outline, at most OUTLINE_BITS of them. */
  readonly mask: number;
  /** The upper bits of a product, moved down so far, are the number of a word. */
  readonly shift: number;
}

/** 2 ** 32 over the golden ratio: multiples of it lie far apart (Knuth 1973, section 6.4). */
const SPREAD = 0x9e3779b1;
/** Bits that tell one of a word's 32 bits. */
export const PLACE_BITS = 5;
/** There are so many times more bits for outlines than words, as a power of two. */
const ROOM_BITS = 5;

/** @param capacity - members expected; more of them only raise the share of "perhaps" */
export function createSieve(capacity: number): Sieve {
  let bits = PLACE_BITS;
  while (2 << bits < capacity) bits += 1;
  const outlines = 1 << Math.min(bits + ROOM_BITS, OUTLINE_BITS);
  return {
    words: new Int32Array((outlines >>> PLACE_BITS) + (1 << bits)),
    mask: outlines - 1,
    shift: 32 - bits,
  };
}

/** @param hash - as `hashOf` gives it, here and below */
export function addTo(sieve: Sieve, hash: number): void {
  const { words, mask, shift } = sieve;
  const outline = (hash & mask) >>> PLACE_BITS;
  words[outline] = (words[outline] as number) | (1 << hash);
  const product = Math.imul(hash, SPREAD);
  const place = placeOf(sieve, product);
  words[place] = (words[place] as number) | threeBits(product, shift);
}

/**
 * The same for many: without calls, which are dear in a script that has just been loaded.
 *
 * @param mixed - hashes after `mix`
 */
export function addAllTo({ words, mask, shift }: Sieve, mixed: Uint32Array): void {
  const a = shift - PLACE_BITS;
  const b = a - PLACE_BITS;
  const c = b - PLACE_BITS;
  const ahead = (mask >>> PLACE_BITS) + 1;
  for (let i = 0; i < mixed.length; i += 1) {
    // `mix`, undone: the constants are the inverses of its own, modulo 2^32.
    let hash = mixed[i] as number;
    hash = Math.imul(hash ^ (hash >>> 16), 0x7ed1b41d);
    hash = Math.imul(hash ^ (hash >>> 13) ^ (hash >>> 26), 0xa5cb9243);
    hash ^= hash >>> 16;
    const outline = (hash & mask) >>> PLACE_BITS;
    words[outline] = (words[outline] as number) | (1 << hash);
    const product = Math.imul(hash, SPREAD);
    const place = ahead + (product >>> shift);
    const three = (1 << (product >>> a)) | (1 << (product >>> b)) | (1 << (product >>> c));
    words[place] = (words[place] as number) | three;
  }
}

/** @param former - gets the changed places, each followed by what was there, for `takeBack` */
export function addForNow(sieve: Sieve, hash: number, former: number[]): void {
  const { words, mask } = sieve;
  const places = [(hash & mask) >>> PLACE_BITS, placeOf(sieve, Math.imul(hash, SPREAD))];
  for (const place of places) former.push(place, words[place] as number);
  addTo(sieve, hash);
}

/** Undo all that was added for now since `former` was empty, which it is again. */
export function takeBack({ words }: Sieve, former: number[]): void {
  while (former.length > 0) {
    const word = former.pop() ?? 0;
    words[former.pop() ?? 0] = word;
  }
}

export function mayHold(sieve: Sieve, hash: number): boolean {
  const { words, mask } = sieve;
  const outline = words[(hash & mask) >>> PLACE_BITS] as number;
  return ((outline >>> hash) & 1) !== 0 && mayHoldOutlined(sieve, hash);
}

/** The same for a hash whose outline is held. */
export function mayHoldOutlined(sieve: Sieve, hash: number): boolean {
  const { words, mask, shift } = sieve;
  const product = Math.imul(hash, SPREAD);
  // `placeOf` and `threeBits`, without calls: this is asked for one letter in ten.
  const word = words[(mask >>> PLACE_BITS) + 1 + (product >>> shift)] as number;
  const a = shift - PLACE_BITS;
  const b = a - PLACE_BITS;
  const both = (word >>> (product >>> a)) & (word >>> (product >>> b));
  return (both & (word >>> (product >>> (b - PLACE_BITS))) & 1) !== 0;
}

/** Where the word is. */
function placeOf({ mask, shift }: Sieve, product: number): number {
  return (mask >>> PLACE_BITS) + 1 + (product >>> shift);
}

/** Their places are told by the bits of the product below those of the word. */
function threeBits(product: number, shift: number): number {
  const a = shift - PLACE_BITS;
  const b = a - PLACE_BITS;
  return (1 << (product >>> a)) | (1 << (product >>> b)) | (1 << (product >>> (b - PLACE_BITS)));
}
