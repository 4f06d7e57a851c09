/** Timing of things run side by side, so that what else the machine does falls on all alike. */

/** Microseconds. */
export function now(): number {
  return Number(process.hrtime.bigint()) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const above = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? above : ((sorted[half - 1] ?? NaN) + above) / 2;
}

export interface Sample {
  /** Microseconds each time, one for each round. */
  readonly rounds: readonly number[];
}

const MIN_ROUND_US = 12_000;
/** By then what is run often is compiled: about 3,000 unknown recipients, 10,000 look-ups of them. */
const WARM_UP_US = 400_000;

export interface Pace {
  readonly rounds: number;
  /** Microseconds that each task runs before it is timed. */
  readonly warmUp?: number;
}

/**
 * Run all in turn, several rounds.
 *
 * @param tasks - each does its work once; those that are quick are repeated within a round
 * @returns microseconds a time, by task and round
 */
export function interleave(
  tasks: readonly (() => void)[],
  { rounds, warmUp = WARM_UP_US }: Pace,
): readonly Sample[] {
  const times = tasks.map((task) => repeatsFor(task, warmUp));
  const found: number[][] = tasks.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    tasks.forEach((task, i) => {
      const repeats = times[i] ?? 1;
      const started = now();
      for (let time = 0; time < repeats; time += 1) task();
      found[i]?.push((now() - started) / repeats);
    });
  }
  return found.map((round) => ({ rounds: round }));
}

/** Median of the ratios within each round. */
export function ratio(a: Sample, b: Sample): number {
  return median(a.rounds.map((time, round) => time / (b.rounds[round] ?? NaN)));
}

/** Warms up, and finds how often to repeat. */
function repeatsFor(task: () => void, warmUp: number): number {
  for (const started = now(); now() - started < warmUp;) task();
  let repeats = 1;
  for (;;) {
    const started = now();
    for (let time = 0; time < repeats; time += 1) task();
    const took = now() - started;
    if (took >= MIN_ROUND_US) return repeats;
    repeats = Math.max(repeats * 2, Math.ceil((repeats * MIN_ROUND_US) / Math.max(took, 1)));
  }
}
