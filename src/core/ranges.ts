import { countUpTo } from "./sorted";

/**
 * Tells which of some ranges of code points holds a point; -1 when none does. They are unpacked when
 * the first point is asked about: most sends ask about none.
 *
 * @param steps - first and last point of each range, ascending, in base 36: each number's distance
 *   from the one before it, the first's from 0
 */
export function rangeFinder(steps: string): (point: number) => number {
  let ends: readonly number[] | null = null;
  return (point) => {
    if (ends === null) ends = unpack(steps);
    const before = countUpTo(ends, point) - 1;
    return before % 2 === 0 || ends[before] === point ? before >> 1 : -1;
  };
}

function unpack(steps: string): readonly number[] {
  let point = 0;
  return steps.split(" ").map((step) => (point += parseInt(step, 36)));
}
