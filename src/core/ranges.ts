/** Ranges of code points: first and last of each in one list, ascending. */
import { countUpTo } from "./sorted";

export type Ranges = readonly number[];

/** @param steps - base 36: each number's distance from the one before it, the first's from 0 */
export function unpackRanges(steps: string): Ranges {
  let point = 0;
  return steps.split(" ").map((step) => (point += parseInt(step, 36)));
}

/** Which range holds a point; -1 when none does. */
export function rangeOf(ranges: Ranges, point: number): number {
  const before = countUpTo(ranges, point) - 1;
  return before % 2 === 0 || ranges[before] === point ? before >> 1 : -1;
}
