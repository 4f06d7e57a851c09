/** A process of its own, whose memory goes with it: prints `SteadyRun` as one line of JSON. */
import { measureGrowth, measureSteady } from "./steady";
import type { SteadyRow } from "./steady";

/** What the parent hands over as the only argument, in JSON. */
export interface SteadyTask {
  readonly sizes: readonly number[];
  readonly growth: readonly [from: number, to: number];
}

export interface SteadyRun {
  readonly steady: readonly SteadyRow[];
  readonly growth: number;
}

const { sizes, growth } = JSON.parse(process.argv[2] ?? "") as SteadyTask;
const run: SteadyRun = { steady: measureSteady(sizes), growth: measureGrowth(...growth) };
console.log(JSON.stringify(run));
