import { parseDomain } from "./domain";
import { at, hashOf, mix, textHash, unitValue } from "./hash";
import type { LearnedIndex } from "./types";

/** A host the organisation writes to, and how often (messages, or distinct senders). */
export type LearnedRow = readonly [domain: string, count: number];

/** Bits of the second hash that are kept to tell apart hosts with one mixed hash. */
export const CHECK_BITS = 10;
export const CHECK_MASK = (1 << CHECK_BITS) - 1;

/** Where the hashes with the same upper bits begin. */
export interface Buckets {
  /** Bits of a hash that are not upper ones. */
  readonly shift: number;
  /** The first place of each bucket, and behind the last one the number of all places. */
  readonly starts: Uint32Array;
}

/** The parallel columns of an index, sorted by hash: what is baked into a bundle. */
export interface LearnedColumns {
  readonly key: number;
  readonly total: number;
  readonly hashes: Uint32Array;
  readonly checks: Uint16Array;
  readonly counts: Uint32Array;
}

/**
 * Index the rows by fingerprints: the text of a domain is not kept.
 *
 * A host counts for its registrable domain too, so that a.example.com makes example.com known.
 *
 * @param rows - domains in any case or form; rows that are no domain are left out
 * @param key - any 32-bit number; makes fingerprints of one organisation useless for another
 */
export function learnedFromRows(rows: Iterable<LearnedRow>, key = 0): LearnedIndex {
  return indexColumns(columnsFromRows(rows, key));
}

export function columnsFromRows(rows: Iterable<LearnedRow>, key: number): LearnedColumns {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [text, count] of rows) {
    const domain = parseDomain(text);
    if (domain === null || !(count > 0)) continue;
    total += count;
    add(counts, domain.unicode, count);
    if (domain.registrable !== domain.unicode) add(counts, domain.registrable, count);
  }
  return sortColumns(counts, total, key);
}

/** The sorted hashes of an index, and what belongs to the hash at each place. */
export interface LearnedPlaces extends Buckets {
  readonly key: number;
  readonly total: number;
  readonly hashes: Uint32Array;
  readonly checkAt: (place: number) => number;
  readonly countAt: (place: number) => number;
}

export function indexColumns({ checks, counts, ...columns }: LearnedColumns): LearnedIndex {
  return indexPlaces({
    ...columns,
    ...bucketsOf(columns.hashes),
    checkAt: (place) => at(checks, place),
    countAt: (place) => at(counts, place),
  });
}

export function indexPlaces(places: LearnedPlaces): LearnedIndex {
  const { key, total, hashes, shift, starts, checkAt, countAt } = places;
  const { base } = textHash(key);
  const { base: checkBase } = checkHash(key);
  return {
    key,
    total,
    hashes,
    size: hashes.length,
    count(host) {
      // Both hashes side by side: one hardly waits for the other.
      let hash = 0;
      let other = 0;
      for (let i = 0; i < host.length; i += 1) {
        const value = unitValue(host.charCodeAt(i));
        hash = (Math.imul(hash, base) + value) | 0;
        other = (Math.imul(other, checkBase) + value) | 0;
      }
      const mixed = mix(hash);
      const check = mix(other) & CHECK_MASK;
      const bucket = mixed >>> shift;
      const end = starts[bucket + 1] as number;
      for (let i = starts[bucket] as number; i < end; i += 1) {
        if (hashes[i] === mixed && checkAt(i) === check) return countAt(i);
      }
      return 0;
    },
  };
}

function sortColumns(
  counts: ReadonlyMap<string, number>,
  total: number,
  key: number,
): LearnedColumns {
  const lookUp = textHash(key);
  const verify = checkHash(key);
  const size = counts.size;
  const unsorted = new Uint32Array(size);
  const values = new Uint32Array(size);
  const verifiers = new Uint16Array(size);
  let next = 0;
  for (const [host, count] of counts) {
    unsorted[next] = mix(hashOf(host, lookUp));
    verifiers[next] = mix(hashOf(host, verify)) & CHECK_MASK;
    values[next] = count;
    next += 1;
  }
  const order = new Uint32Array(size).map((_, i) => i);
  order.sort((a, b) => at(unsorted, a) - at(unsorted, b));
  const checks = new Uint16Array(size);
  for (let i = 0; i < size; i += 1) checks[i] = at(verifiers, at(order, i));
  return {
    key,
    total,
    hashes: order.map((i) => at(unsorted, i)),
    checks,
    counts: order.map((i) => at(values, i)),
  };
}

/** About as many buckets as hashes. */
function bucketsOf(hashes: Uint32Array): Buckets {
  let bits = 1;
  while (hashes.length >>> bits > 1) bits += 1;
  const starts = new Uint32Array(Math.pow(2, bits) + 1);
  let bucket = 0;
  hashes.forEach((hash, place) => {
    for (const own = hash >>> (32 - bits); bucket < own;) starts[(bucket += 1)] = place;
  });
  return { shift: 32 - bits, starts: starts.fill(hashes.length, bucket + 1) };
}

function add(counts: Map<string, number>, host: string, count: number): void {
  counts.set(host, (counts.get(host) ?? 0) + count);
}

function checkHash(key: number): ReturnType<typeof textHash> {
  return textHash(key ^ 0x5bd1e995);
}
