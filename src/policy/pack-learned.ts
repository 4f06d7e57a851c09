import { BASE64URL } from "../core/base64url";
import { parseDomain } from "../core/domain";
import { FNV_BASIS, FNV_PRIME, hashOf, mix, textHash } from "../core/hash";
import { CHECK_BITS, columnsFromRows } from "../core/learned";
import type { LearnedColumns, LearnedRow } from "../core/learned";
import { DIGIT_BITS, FIRST_ROUNDED, HEADER, VERSION } from "../core/learned-packed";

export interface PackOptions {
  /** Domains to keep, the most frequent ones. */
  readonly top?: number;
  /** Any 32-bit number; left out, one that follows from the rows. */
  readonly key?: number;
}

/** Domains kept where nothing else is asked for. */
export const DEFAULT_TOP = 20_000;

/** The hosts kept may bring along so many more registrable domains: a share, or a few. */
const MAX_SHARE_ABOVE = 0.25;
const MIN_ROOM_ABOVE = 250;

/**
 * Learned domains as `unpackLearned` of the core reads them: base64url, for `stampPolicy`.
 *
 * The names are not in it: fingerprints under a key, a check and a count for each. Whoever has the
 * text can still ask it about a name of their own. The same rows give the same text, in any order.
 *
 * @param rows - domains in any form; rows that are no domain, or have no count, are left out
 * @returns "" when no row is left
 */
export function packLearned(rows: readonly LearnedRow[], options: PackOptions = {}): string {
  const merged = mergedRows(rows);
  const { key = keyFor(merged) } = options;
  const kept = mostUseful(merged, options.top ?? DEFAULT_TOP);
  if (kept.length === 0) return "";
  const total = merged.reduce((sum, { count }) => sum + count, 0);
  return packColumns({ ...columnsFromRows(kept, key), total });
}

/**
 * The rows that `packLearned` keeps, most frequent first. Of equal ones registrable domains come
 * before hosts below them.
 */
export function usefulRows(rows: readonly LearnedRow[], top: number): readonly LearnedRow[] {
  return mostUseful(mergedRows(rows), top);
}

interface Row {
  readonly host: string;
  readonly registrable: string;
  readonly count: number;
}

/** One row for each host, sorted by usefulness. */
function mergedRows(rows: readonly LearnedRow[]): readonly Row[] {
  const merged = new Map<string, Row>();
  for (const [text, count] of rows) {
    const domain = parseDomain(text);
    if (domain === null || !(count > 0)) continue;
    const { unicode: host, registrable } = domain;
    const before = merged.get(host)?.count ?? 0;
    merged.set(host, { host, registrable, count: before + Math.round(count) });
  }
  return [...merged.values()].sort(
    (a, b) => b.count - a.count || depth(a) - depth(b) || (a.host < b.host ? -1 : 1),
  );
}

function depth({ host, registrable }: Row): 0 | 1 {
  return host === registrable ? 0 : 1;
}

/** As many rows as asked for; fewer where most of them would bring a registrable domain along. */
function mostUseful(rows: readonly Row[], top: number): readonly LearnedRow[] {
  const room = top + Math.max(top * MAX_SHARE_ABOVE, MIN_ROOM_ABOVE);
  const entries = new Set<string>();
  const kept: LearnedRow[] = [];
  for (const { host, registrable, count } of rows) {
    entries.add(host).add(registrable);
    if (kept.length >= top || entries.size > room) break;
    kept.push([host, count]);
  }
  return kept;
}

function keyFor(rows: readonly Row[]): number {
  const hash = textHash(0);
  return rows.reduce((key, { host }) => mix(key ^ hashOf(host, hash)), rows.length);
}

function packColumns({ key, total, hashes, checks, counts }: LearnedColumns): string {
  const size = hashes.length;
  const lowDigits = bestLowDigits(size);
  return [
    VERSION,
    number(key >>> 0, HEADER.key),
    number(size, HEADER.size),
    number(total, HEADER.total),
    number(lowDigits, HEADER.lowDigits),
    number(sumOf(hashes), HEADER.sum),
    upperBits(hashes, lowDigits * DIGIT_BITS),
    ...Array.from(hashes, (hash) => number(hash, lowDigits)),
    checkBits(checks),
    digits(counts, 0),
    digits(counts, DIGIT_BITS),
  ].join("");
}

function sumOf(hashes: Uint32Array): number {
  return hashes.reduce((sum, hash) => Math.imul(sum ^ hash, FNV_PRIME), FNV_BASIS) >>> 0;
}

/** Where to cut the hashes so that the two parts take least. */
function bestLowDigits(size: number): number {
  const bits = (digits: number): number =>
    size + 2 ** (32 - digits * DIGIT_BITS) + size * digits * DIGIT_BITS;
  return bits(3) < bits(4) ? 3 : 4;
}

function upperBits(hashes: Uint32Array, lowBits: number): string {
  const bits = bitText();
  let value = 0;
  for (const hash of hashes) {
    for (; value < hash >>> lowBits; value += 1) bits.add(0, 1);
    bits.add(1, 1);
  }
  for (; value < 2 ** (32 - lowBits); value += 1) bits.add(0, 1);
  return bits.text();
}

function checkBits(checks: Uint16Array): string {
  const bits = bitText();
  for (const check of checks) bits.add(check, CHECK_BITS);
  return bits.text();
}

function digits(counts: Uint32Array, shift: number): string {
  return Array.from(counts, (count) => BASE64URL.charAt((codeOf(count) >> shift) & 63)).join("");
}

/** The code of the nearest count that `countOf` of the core can give. */
function codeOf(count: number): number {
  if (count < FIRST_ROUNDED) return count;
  const zeros = Math.floor(Math.log10(count)) - 1;
  const leading = Math.round(count / 10 ** zeros);
  return FIRST_ROUNDED + (zeros - 1) * 90 + leading - 10;
}

/** The lowest digits of a number, upper ones first. */
function number(value: number, count: number): string {
  let text = "";
  for (let rest = value; text.length < count; rest = Math.floor(rest / 64)) {
    text = BASE64URL.charAt(rest % 64) + text;
  }
  return text;
}

interface BitText {
  add(value: number, bits: number): void;
  text(): string;
}

function bitText(): BitText {
  const letters: string[] = [];
  let digit = 0;
  let have = 0;
  const add = (value: number, bits: number): void => {
    for (let bit = bits - 1; bit >= 0; bit -= 1) {
      digit = (digit << 1) | ((value >>> bit) & 1);
      have += 1;
      if (have === DIGIT_BITS) {
        letters.push(BASE64URL.charAt(digit));
        digit = 0;
        have = 0;
      }
    }
  };
  return {
    add,
    text() {
      if (have > 0) add(0, DIGIT_BITS - have);
      return letters.join("");
    },
  };
}
