import { at } from "./hash";

/** A Bloom filter of two bits a member: says "not there" for certain, or "perhaps". */
export interface Sieve {
  readonly words: Int32Array;
  /** Number of bits less one; the number is a power of two. */
  readonly mask: number;
}

const BITS_PER_MEMBER = 32;

/** @param capacity - members expected; more of them only raise the share of "perhaps" */
export function createSieve(capacity: number): Sieve {
  let bits = 1024;
  while (bits < capacity * BITS_PER_MEMBER) bits *= 2;
  return { words: new Int32Array(bits / 32), mask: bits - 1 };
}

/** @param mixed - a hash after `mix` */
export function addTo({ words, mask }: Sieve, mixed: number): void {
  const first = mixed & mask;
  const second = secondBit(mixed) & mask;
  words[first >>> 5] = at(words, first >>> 5) | (1 << (first & 31));
  words[second >>> 5] = at(words, second >>> 5) | (1 << (second & 31));
}

/** The same for many: without calls, which are dear in a script that has just been loaded. */
export function addAllTo({ words, mask }: Sieve, mixed: Uint32Array): void {
  for (let i = 0; i < mixed.length; i += 1) {
    const one = mixed[i] as number;
    const first = one & mask;
    const second = (Math.imul(one, 0x9e3779b1) >>> 7) & mask;
    words[first >>> 5] = (words[first >>> 5] as number) | (1 << (first & 31));
    words[second >>> 5] = (words[second >>> 5] as number) | (1 << (second & 31));
  }
}

/** @param former - gets the changed places, each followed by what was there, for `takeBack` */
export function addForNow(sieve: Sieve, mixed: number, former: number[]): void {
  const { words, mask } = sieve;
  for (const bit of [mixed & mask, secondBit(mixed) & mask]) {
    former.push(bit >>> 5, at(words, bit >>> 5));
  }
  addTo(sieve, mixed);
}

/** Undo all that was added for now since `former` was empty, which it is again. */
export function takeBack({ words }: Sieve, former: number[]): void {
  while (former.length > 0) {
    const word = former.pop() ?? 0;
    words[former.pop() ?? 0] = word;
  }
}

export function mayHold({ words, mask }: Sieve, mixed: number): boolean {
  const first = mixed & mask;
  if ((at(words, first >>> 5) & (1 << (first & 31))) === 0) return false;
  const second = secondBit(mixed) & mask;
  return (at(words, second >>> 5) & (1 << (second & 31))) !== 0;
}

function secondBit(mixed: number): number {
  return Math.imul(mixed, 0x9e3779b1) >>> 7;
}
