/** The results of a run, looked up by protocol and engine. */
import type { CalibrationReport } from "../calibration/report";
import type { LeftOutRun } from "../fit/left-out";
import type { LatencyReport } from "../latency/bounds";
import type { InnocentTally, Result } from "../tally";

/** What `bench:accuracy --json` writes, and with `leftOut` `bench:quality --json`. */
export interface AccuracyRun {
  /** Day of the run, "2026-11-22". */
  readonly made: string;
  readonly missing: readonly string[];
  readonly results: readonly Result[];
  /** The replays with evidence fitted without each project; null where that cannot be fitted. */
  readonly leftOut?: LeftOutRun | null;
}

export interface Figures {
  readonly accuracy: AccuracyRun;
  /** null when speed was not measured: what is written about it stays. */
  readonly latency: LatencyReport | null;
  readonly calibration: CalibrationReport;
}

export const OURS = "second-look";

export function resultOf(run: AccuracyRun, protocol: string, engine = OURS): Result | null {
  return run.results.find((one) => one.protocol === protocol && one.engine === engine) ?? null;
}

/** Texts by name, as a document has them; null says that nothing was measured. */
export function orNotMeasured(
  blocks: readonly (readonly [name: string, text: string | null])[],
): ReadonlyMap<string, string> {
  return new Map(blocks.map(([name, text]) => [name, text ?? NOT_MEASURED]));
}

export const NOT_MEASURED = "Not measured in this run.";

/** Share of the reachable slips that were caught, 0 to 1. */
export function caughtShare({ caught, reachable }: Result): number {
  return reachable === 0 ? 0 : caught / reachable;
}

/** Alarms per 1,000 of what they are counted on. */
export function alarmRate({ alarms, checked }: InnocentTally): number {
  return checked === 0 ? 0 : (1000 * alarms) / checked;
}
