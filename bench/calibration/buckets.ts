/** Whether odds mean what they say: of findings given 9:1, nine in ten should be right. */
import type { Judged } from "../tally";

/** Odds from which a bucket begins; the last has no end. */
export const EDGES = [1, 3, 9, 30, 100] as const;
/** One of them: nine to one, from which a send is stopped. */
export const STOPPING_ODDS = 9;

export interface Bucket {
  readonly from: number;
  /** Infinity for the last. */
  readonly to: number;
  readonly findings: number;
  readonly right: number;
  /** Share that the odds promise, on average. */
  readonly promised: number;
  /** Interval that holds the true share 19 times in 20. */
  readonly low: number;
  readonly high: number;
}

/** Findings below even odds are in no bucket. */
export function bucketsOf(judged: readonly Judged[]): readonly Bucket[] {
  return EDGES.map((from, i) => {
    const to = EDGES[i + 1] ?? Infinity;
    const inside = judged.filter(({ odds }) => odds >= from && odds < to);
    const right = inside.filter((one) => one.right).length;
    const promised = inside.reduce((sum, { odds }) => sum + odds / (1 + odds), 0) / inside.length;
    return {
      from,
      to,
      findings: inside.length,
      right,
      promised,
      ...interval(right, inside.length),
    };
  });
}

/** @see Wilson 1927, Probable inference, the law of succession, and statistical inference */
export function interval(
  right: number,
  all: number,
): { readonly low: number; readonly high: number } {
  if (all === 0) return { low: 0, high: 1 };
  const z = 1.96;
  const share = right / all;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half =
    (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
