import { at } from "./hash";

/**
 * A Bloom filter of four bits a member, two in each of two words: says "not there" for certain, or
 * "perhaps".
 *
 * Which the first word is, and which two of its bits, the upper bits of the hash times SPREAD tell.
 * Products keep sums, so that one who looks up many texts made from the same parts need not
 * multiply for each.
 *
 * @see Putze, Sanders, Singler 2007, Cache-, hash- and space-efficient Bloom filters
 */
export interface Sieve {
  readonly words: Int32Array;
  /** The upper bits of a product, moved down so far, are the number of a word. */
  readonly shift: number;
}

/** 2 ** 32 over the golden ratio: multiples of it lie far apart (Knuth 1973, section 6.4). */
export const SPREAD = 0x9e3779b1;

/** Bits that tell one of a word's 32 bits. */
export const PLACE_BITS = 5;

/** @param capacity - members expected; more of them only raise the share of "perhaps" */
export function createSieve(capacity: number): Sieve {
  let bits = PLACE_BITS;
  while (1 << bits < capacity) bits += 1;
  return { words: new Int32Array(1 << bits), shift: 32 - bits };
}

/** @param hash - as `hashOf` gives it, here and below */
export function addTo({ words, shift }: Sieve, hash: number): void {
  const one = Math.imul(hash, SPREAD);
  for (const product of [one, second(one)]) {
    const word = product >>> shift;
    words[word] = at(words, word) | twoBits(product, shift);
  }
}

/**
 * The same for many: without calls, which are dear in a script that has just been loaded.
 *
 * @param mixed - hashes after `mix`
 */
export function addAllTo({ words, shift }: Sieve, mixed: Uint32Array): void {
  const a = shift - PLACE_BITS;
  const b = a - PLACE_BITS;
  for (let i = 0; i < mixed.length; i += 1) {
    // `mix`, undone: the constants are the inverses of its own, modulo 2^32.
    let hash = mixed[i] as number;
    hash = Math.imul(hash ^ (hash >>> 16), 0x7ed1b41d);
    hash = Math.imul(hash ^ (hash >>> 13) ^ (hash >>> 26), 0xa5cb9243);
    const one = Math.imul(hash ^ (hash >>> 16), SPREAD);
    const two = Math.imul(one ^ (one >>> 15), SPREAD);
    const first = one >>> shift;
    const next = two >>> shift;
    words[first] = (words[first] as number) | (1 << (one >>> a)) | (1 << (one >>> b));
    words[next] = (words[next] as number) | (1 << (two >>> a)) | (1 << (two >>> b));
  }
}

/** @param former - gets the changed places, each followed by what was there, for `takeBack` */
export function addForNow(sieve: Sieve, hash: number, former: number[]): void {
  const { words, shift } = sieve;
  const one = Math.imul(hash, SPREAD);
  for (const product of [one, second(one)]) {
    former.push(product >>> shift, at(words, product >>> shift));
  }
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
  return mayHoldProduct(sieve, Math.imul(hash, SPREAD));
}

/** @param one - a hash times SPREAD, modulo 2^32 */
export function mayHoldProduct({ words, shift }: Sieve, one: number): boolean {
  if (!hasBoth(at(words, one >>> shift), one, shift)) return false;
  const two = second(one);
  return hasBoth(at(words, two >>> shift), two, shift);
}

function second(one: number): number {
  return Math.imul(one ^ (one >>> 15), SPREAD);
}

/** The places of the bits are told by the bits of the product below those of the word. */
function twoBits(product: number, shift: number): number {
  const a = shift - PLACE_BITS;
  return (1 << (product >>> a)) | (1 << (product >>> (a - PLACE_BITS)));
}

function hasBoth(word: number, product: number, shift: number): boolean {
  const a = shift - PLACE_BITS;
  return ((word >>> (product >>> a)) & (word >>> (product >>> (a - PLACE_BITS))) & 1) !== 0;
}
