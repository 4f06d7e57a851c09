import { BASE64URL } from "./base64url";
import { at, FNV_BASIS, FNV_PRIME } from "./hash";
import { CHECK_BITS, CHECK_MASK, indexPlaces } from "./learned";
import type { Buckets } from "./learned";
import type { LearnedIndex } from "./types";

/**
 * Learned domains as the text that is stamped into a bundle: fingerprints, not names.
 *
 * Six bits a character, most significant first, in the alphabet of base64url. One character of
 * version, the numbers of HEADER, and then for N hosts in the order of their hashes:
 *
 * - the upper bits of the hashes: for each value from 0 a 1 for every hash that has it, then a 0;
 * - the lower bits, in whole characters;
 * - their checks, CHECK_BITS each;
 * - the lower digits of the codes of their counts, then the upper digits.
 *
 * Each part is filled up with zeros to a whole character. Only the hashes are unpacked: what else is
 * said of a host is read where it stands.
 *
 * @see Elias 1974, Efficient storage and retrieval by content and address of static files
 */
export const VERSION = "2";
export const DIGIT_BITS = 6;

/** Digits of each number in the header, in their order; `sum` is that of the hashes. */
export const HEADER = { key: 6, size: 4, total: 9, lowDigits: 1, sum: 6 } as const;

/**
 * The index that a packed text stands for.
 *
 * @param packed - as `packLearned` of `src/policy/pack-learned.ts` writes it
 * @returns null for "" and for a text that is damaged or of another version; never throws
 */
export function unpackLearned(packed: string): LearnedIndex | null {
  if (packed.charAt(0) !== VERSION || /[^\w-]/.test(packed)) return null;
  let next = VERSION.length;
  const read = (count: number): number => {
    next += count;
    return numberAt(packed, next - count, count);
  };
  const key = read(HEADER.key);
  const size = read(HEADER.size);
  const total = read(HEADER.total);
  const lowDigits = read(HEADER.lowDigits);
  const sum = read(HEADER.sum);
  const upper = next;
  const lower = upper + charsFor(size + Math.pow(2, 32 - lowDigits * DIGIT_BITS));
  const checks = lower + size * lowDigits;
  const counts = checks + charsFor(size * CHECK_BITS);
  if (packed.length !== counts + 2 * size) return null;
  const unpacked = unpackHashes(packed, { size, upper, lower, lowDigits, sum });
  if (unpacked === null) return null;
  return indexPlaces({
    key,
    total,
    ...unpacked,
    checkAt: (place) => checkAt(packed, checks, place * CHECK_BITS),
    countAt: (place) => {
      const code = numberAt(packed, counts + place, 1);
      return countOf(code | (numberAt(packed, counts + size + place, 1) << DIGIT_BITS));
    },
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

function charsFor(bits: number): number {
  return Math.ceil(bits / DIGIT_BITS);
}

interface HashText {
  readonly size: number;
  /** Where the parts with the upper and the lower bits begin. */
  readonly upper: number;
  readonly lower: number;
  readonly lowDigits: number;
  readonly sum: number;
}

/** null when there are more or fewer of them than there should be, or others. */
function unpackHashes(
  packed: string,
  { size, upper, lower, lowDigits, sum: expected }: HashText,
): (Buckets & { readonly hashes: Uint32Array }) | null {
  const hashes = new Uint32Array(size);
  const shift = lowDigits * DIGIT_BITS;
  const starts = new Uint32Array(Math.pow(2, 32 - shift) + 1);
  let value = 0;
  let place = 0;
  let next = lower;
  let sum = FNV_BASIS;
  // Calls are dear in a script that has just been loaded: none in these loops.
  for (let i = upper; i < lower; i += 1) {
    const digit = DIGITS[packed.charCodeAt(i)] as number;
    for (let bit = 32; bit > 0; bit >>= 1) {
      if ((digit & bit) === 0) {
        value += 1;
        starts[value] = place;
      } else {
        let hash = value;
        for (const end = next + lowDigits; next < end; next += 1) {
          hash = (hash << DIGIT_BITS) | (DIGITS[packed.charCodeAt(next)] as number);
        }
        hashes[place] = hash;
        sum = Math.imul(sum ^ hash, FNV_PRIME);
        place += 1;
      }
    }
  }
  return place === size && sum >>> 0 === expected ? { hashes, shift, starts } : null;
}

const DIGITS = digitValues();

function digitValues(): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < BASE64URL.length; i += 1) values[BASE64URL.charCodeAt(i)] = i;
  return values;
}

function numberAt(packed: string, start: number, count: number): number {
  let value = 0;
  for (let i = start; i < start + count; i += 1) {
    value = value * (1 << DIGIT_BITS) + at(DIGITS, packed.charCodeAt(i));
  }
  return value;
}

/** The check at a bit that is counted from the character at `start`: in three characters at most. */
function checkAt(packed: string, start: number, bit: number): number {
  const first = (bit / DIGIT_BITS) | 0;
  const behind = 3 * DIGIT_BITS - CHECK_BITS - (bit - first * DIGIT_BITS);
  return (numberAt(packed, start + first, 3) >>> behind) & CHECK_MASK;
}
