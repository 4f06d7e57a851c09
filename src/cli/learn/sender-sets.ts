/**
 * Sets of senders, many and mostly small, in one piece of memory that has a limit.
 *
 * A set is exact up to `exact` senders. A larger one keeps a sample: those whose hash ends in so many
 * zero bits, one more each time it is full, and its size is the sample's, times two for each bit.
 * With 1,024 the estimate is off by 4 in 100 on average. Where all sets together come to the limit,
 * `exact` is halved for all.
 *
 * @see Flajolet 1990, On adaptive sampling, Computing 43:391-400
 */
export interface SenderSets {
  /** @returns the number of a new, empty set; they count from 0 */
  create(): number;
  /** @param sender - a hash whose 32 bits are all as good as random */
  add(set: number, sender: number): void;
  /** How many senders it has: exact up to `exact`, else an estimate. */
  count(set: number): number;
  /** Add the senders of a set of another collection. */
  addAll(set: number, from: SenderSets, other: number): void;
  /** The senders kept of a set, and how many bits each of their hashes has in common. */
  sample(set: number): { readonly bits: number; readonly senders: readonly number[] };
  /** Forget all sets but these, which get the numbers of their places. */
  keep(sets: readonly number[]): void;
}

export interface SenderSetOptions {
  /** Largest set that is counted and not estimated; a power of two. */
  readonly exact?: number;
  /** Slots of four bytes in all; a power of two. */
  readonly maxSlots?: number;
}

export const DEFAULT_EXACT = 1024;
/** 32 MB, and half as much again while it grows. */
export const DEFAULT_MAX_SLOTS = 1 << 23;

const FIRST_SLOTS = 1 << 16;
const MIN_SET_SLOTS = 4;
const MAX_FILLED = 0.7;
/** No smaller, so that thresholds of a few senders stay exact. */
const MIN_EXACT = 8;
/** A slot without a sender; the sender with this hash takes the next one. */
const FREE = 0;
const NONE = new Int32Array(0);

export function createSenderSets(options: SenderSetOptions = {}): SenderSets {
  const maxSlots = options.maxSlots ?? DEFAULT_MAX_SLOTS;
  let exact = options.exact ?? DEFAULT_EXACT;
  let slots = new Int32Array(Math.min(FIRST_SLOTS, maxSlots));
  let used = 0;
  // By set: where its slots begin, how many they are, how many are taken, bits in common.
  let starts: number[] = [];
  let widths: number[] = [];
  let sizes: number[] = [];
  let bits: number[] = [];

  return { create, add, count, addAll, sample, keep };

  function create(): number {
    starts.push(-1);
    widths.push(0);
    sizes.push(0);
    return bits.push(0) - 1;
  }

  function add(set: number, sender: number): void {
    const hash = sender | 0 || 1;
    if ((hash & mask(of(bits, set))) !== 0) return;
    if (!put(set, hash)) return;
    sizes[set] = of(sizes, set) + 1;
    while (of(sizes, set) > exact) thin(set);
  }

  function count(set: number): number {
    return of(sizes, set) * 2 ** of(bits, set);
  }

  function addAll(set: number, from: SenderSets, other: number): void {
    const taken = from.sample(other);
    while (of(bits, set) < taken.bits) thin(set);
    for (const sender of taken.senders) add(set, sender);
  }

  function sample(set: number): { readonly bits: number; readonly senders: readonly number[] } {
    return { bits: of(bits, set), senders: sendersOf(set) };
  }

  function keep(sets: readonly number[]): void {
    starts = sets.map((set) => of(starts, set));
    widths = sets.map((set) => of(widths, set));
    sizes = sets.map((set) => of(sizes, set));
    bits = sets.map((set) => of(bits, set));
    tidy(slots.length);
  }

  /** @returns false when it was there */
  function put(set: number, hash: number): boolean {
    const start = of(starts, set);
    const width = of(widths, set);
    let at = spread(hash) & (width - 1);
    for (let tried = 0; tried < width; tried += 1) {
      const there = of(slots, start + at);
      if (there === hash) return false;
      if (there === FREE) {
        if (4 * (of(sizes, set) + 1) > 3 * width) break;
        slots[start + at] = hash;
        return true;
      }
      at = (at + 1) & (width - 1);
    }
    grow(set);
    // Growing may have thinned the set, and the sender may be out of its sample now.
    return (hash & mask(of(bits, set))) === 0 && put(set, hash);
  }

  function grow(set: number): void {
    const width = Math.max(MIN_SET_SLOTS, 2 * of(widths, set));
    if (used + width > slots.length) makeRoom(width);
    // Making room may have moved the set, or thinned it.
    move(set, slots, used, Math.max(width, of(widths, set)));
    used += of(widths, set);
  }

  /** Drop the sample's odd half. */
  function thin(set: number): void {
    const common = of(bits, set) + 1;
    bits[set] = common;
    const senders = sendersOf(set).filter((hash) => (hash & mask(common)) === 0);
    const start = of(starts, set);
    if (start < 0) return;
    slots.fill(FREE, start, start + of(widths, set));
    sizes[set] = senders.length;
    for (const hash of senders) put(set, hash);
  }

  /** Enough of it that the next time is far off. */
  function makeRoom(wanted: number): void {
    const full = (): boolean => used + wanted > slots.length * MAX_FILLED;
    tidy(slots.length);
    while (full() && slots.length < maxSlots) tidy(2 * slots.length);
    while (full() && exact > MIN_EXACT) {
      exact /= 2;
      for (let set = 0; set < sizes.length; set += 1) while (of(sizes, set) > exact) thin(set);
      tidy(slots.length);
    }
    while (full()) tidy(2 * slots.length);
  }

  /** Put the sets beside one another, each no wider than it must be. */
  function tidy(length: number): void {
    const before = slots;
    // In place where it can be: sets only move towards the start then.
    const after = length === before.length ? before : new Int32Array(length);
    const order = starts.map((_, set) => set).filter((set) => of(starts, set) >= 0);
    order.sort((a, b) => of(starts, a) - of(starts, b));
    used = 0;
    for (const set of order) {
      let width = MIN_SET_SLOTS;
      while (4 * of(sizes, set) > 3 * width) width *= 2;
      move(set, after, used, width, before);
      used += width;
    }
    slots = after;
    slots.fill(FREE, used);
  }

  function move(set: number, to: Int32Array, start: number, width: number, from = slots): void {
    const begin = of(starts, set);
    const senders = begin < 0 ? NONE : from.slice(begin, begin + of(widths, set));
    to.fill(FREE, start, start + width);
    for (const hash of senders) {
      if (hash === FREE) continue;
      let at = spread(hash) & (width - 1);
      while (of(to, start + at) !== FREE) at = (at + 1) & (width - 1);
      to[start + at] = hash;
    }
    starts[set] = start;
    widths[set] = width;
  }

  function sendersOf(set: number): readonly number[] {
    const start = of(starts, set);
    if (start < 0) return [];
    return Array.from(slots.subarray(start, start + of(widths, set))).filter(
      (hash) => hash !== FREE,
    );
  }
}

function mask(bits: number): number {
  return (1 << bits) - 1;
}

/** The lowest bits say what is in a sample, so higher ones choose the slot. */
function spread(hash: number): number {
  return (hash >>> 16) ^ (hash >>> 3);
}

function of(list: { readonly [index: number]: number }, index: number): number {
  return list[index] as number;
}
