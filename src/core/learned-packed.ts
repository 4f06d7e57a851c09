import { at } from "./hash";
import { CHECK_BITS, indexPlaces } from "./learned";
import type { LearnedIndex } from "./types";

/**
 * Learned domains as the text that is stamped into a bundle: fingerprints, not names.
 *
 * Six bits a character, most significant first, in the alphabet of base64url. One character of
 * version, then the numbers of HEADER, then for N hosts in the order of their hashes:
 *
 * - the upper bits of the hashes: for each value from 0 a 1 for every hash that has it, then a 0;
 * - N times the lower bits of a hash and its check, CHECK_BITS;
 * - N characters with the lower digit of each count's code, then N with the upper one.
 *
 * Each part is filled up with zeros to a whole character.
 *
 * @see Elias 1974, Efficient storage and retrieval by content and address of static files
 */
export const VERSION = "1";
export const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
export const DIGIT_BITS = 6;

/** Digits of each number in the header, in their order. */
export const HEADER = { sum: 6, key: 6, size: 4, total: 9, lowBits: 1 } as const;
/** Where the digits begin that `sum` is the sum of. */
export const SUMMED_FROM = VERSION.length + HEADER.sum;

/** Lower bits of a hash: with the check they fit in one 32-bit number. */
export const MAX_LOW_BITS = 20;

/**
 * The index that a packed text stands for.
 *
 * @param packed - as `packLearned` of `src/policy/pack-learned.ts` writes it
 * @returns null for "" and for a text that is damaged or of another version; never throws
 */
export function unpackLearned(packed: string): LearnedIndex | null {
  const digits = digitsOf(packed);
  if (digits === null || packed.charAt(0) !== VERSION) return null;
  let next = VERSION.length;
  const read = (count: number): number => {
    next += count;
    return numberAt(digits, next - count, count);
  };
  const sum = read(HEADER.sum);
  const key = read(HEADER.key);
  const size = read(HEADER.size);
  const total = read(HEADER.total);
  const lowBits = read(HEADER.lowBits);
  const low = next + charsFor(size + Math.pow(2, 32 - lowBits));
  const counts = low + charsFor(size * (lowBits + CHECK_BITS));
  if (lowBits > MAX_LOW_BITS || digits.length !== counts + 2 * size) return null;
  if (sum !== sumOf(digits)) return null;
  const width = lowBits + CHECK_BITS;
  const hashes = new Uint32Array(size);
  let value = 0;
  let place = 0;
  for (let i = next; i < low && place < size; i += 1) {
    const digit = at(digits, i);
    for (let bit = DIGIT_BITS - 1; bit >= 0; bit -= 1) {
      if ((digit & (1 << bit)) === 0) value += 1;
      else {
        const bits = bitsAt(digits, low, place * width, lowBits);
        hashes[place] = ((value << lowBits) | bits) >>> 0;
        place += 1;
      }
    }
  }
  return indexPlaces({
    key,
    total,
    hashes,
    checkAt: (i) => bitsAt(digits, low, i * width + lowBits, CHECK_BITS),
    countAt: (i) => countOf(at(digits, counts + i) | (at(digits, counts + size + i) << DIGIT_BITS)),
  });
}

/** Counts from here on keep their first two digits. */
export const FIRST_ROUNDED = 100;
const STEPS_A_DECADE = 90;

/** 0 to 99 are themselves; then each decade has 90 codes, for 10 to 99 followed by zeros. */
export function countOf(code: number): number {
  if (code < FIRST_ROUNDED) return code;
  const step = code - FIRST_ROUNDED;
  const zeros = Math.floor(step / STEPS_A_DECADE) + 1;
  return ((step % STEPS_A_DECADE) + 10) * Math.pow(10, zeros);
}

/** Sum of all digits behind it, as 32 bits: FNV-1a, of Fowler, Noll and Vo. */
export function sumOf(digits: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let i = SUMMED_FROM; i < digits.length; i += 1) {
    sum = Math.imul(sum ^ at(digits, i), 0x01000193);
  }
  return sum >>> 0;
}

export function charsFor(bits: number): number {
  return Math.ceil(bits / DIGIT_BITS);
}

function digitsOf(packed: string): Uint8Array | null {
  const values = new Int8Array(128).fill(-1);
  for (let i = 0; i < ALPHABET.length; i += 1) values[ALPHABET.charCodeAt(i)] = i;
  const digits = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i += 1) {
    const code = packed.charCodeAt(i);
    const value = code < values.length ? at(values, code) : -1;
    if (value < 0) return null;
    digits[i] = value;
  }
  return digits;
}

function numberAt(digits: Uint8Array, start: number, count: number): number {
  let value = 0;
  for (let i = start; i < start + count; i += 1) value = value * (1 << DIGIT_BITS) + (digits[i] ?? 0);
  return value;
}

/** Up to 32 bits, from a bit that is counted from a digit. */
function bitsAt(digits: Uint8Array, start: number, bit: number, width: number): number {
  let at = start + Math.floor(bit / DIGIT_BITS);
  let value = (digits[at] ?? 0) & ((1 << (DIGIT_BITS - (bit % DIGIT_BITS))) - 1);
  let have = DIGIT_BITS - (bit % DIGIT_BITS);
  while (have < width) {
    at += 1;
    if (width - have >= DIGIT_BITS) {
      value = (value << DIGIT_BITS) | (digits[at] ?? 0);
      have += DIGIT_BITS;
    } else {
      const rest = width - have;
      return (value << rest) | ((digits[at] ?? 0) >> (DIGIT_BITS - rest));
    }
  }
  return value >> (have - width);
}
