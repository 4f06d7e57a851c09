import { DEFAULT_POLICY } from "../../src/core/policy";
import type { LeftOutRun } from "../fit/left-out";
import type { Judged, Result } from "../tally";
import { percent, textTable } from "../text-table";
import { bucketsOf } from "./buckets";
import type { Bucket } from "./buckets";
import { leaveOneOut } from "./left-out";
import type { LeftOut } from "./left-out";
import { refitText, reportRefit } from "./refit";
import type { RefitReport } from "./refit";

/** One set of findings. */
export interface CalibrationSet {
  readonly name: string;
  readonly buckets: readonly Bucket[];
}

export interface CalibrationReport {
  readonly sets: readonly CalibrationSet[];
  /** Of the replays, where findings come from projects; null without them. */
  readonly leftOut: LeftOut | null;
  /** Of the replays, with evidence fitted without each project; null where that was not measured. */
  readonly refit: RefitReport | null;
}

/** Traffic has slips and innocent domains in their natural shares; lists have not. */
const TRAFFIC = ["deployed", "unboxed", "history"];

/**
 * @param results - of one engine that gives odds
 * @param leftOut - the same replays with evidence fitted without each project
 */
export function calibrate(
  results: readonly Result[],
  leftOut: LeftOutRun | null = null,
): CalibrationReport {
  const kept = results.map((result) => ({ ...result, judged: result.judged.filter(canStop) }));
  const traffic = kept.filter(({ protocol }) => TRAFFIC.includes(protocol));
  const sampled = traffic.flatMap(({ judged }) => judged.filter((one) => one.sampled));
  const sets = [
    ...(sampled.length === 0 ? [] : [{ name: "traffic", buckets: bucketsOf(sampled) }]),
    ...kept
      .filter(({ protocol }) => ["work", "signup"].includes(protocol))
      .map(({ protocol, judged }) => ({ name: `list, ${protocol}`, buckets: bucketsOf(judged) })),
  ];
  const rest = (leftOut?.rows ?? []).flatMap(({ judged }) => judged.filter(canStop));
  return {
    sets,
    leftOut: sampled.length === 0 ? null : leaveOneOut(sampled),
    refit:
      leftOut === null
        ? null
        : reportRefit(
            leftOut,
            traffic,
            sampled,
            rest.filter((one) => one.sampled),
          ),
  };
}

/** Kinds that are mentioned in the pane only, whatever their odds, are of no use to a stop. */
function canStop({ kind }: Judged): boolean {
  return !MENTIONED.includes(kind);
}

const MENTIONED: readonly string[] = Object.entries(DEFAULT_POLICY.actions)
  .filter(([, action]) => action === "note")
  .map(([kind]) => kind);

export function calibrationTables({ sets, leftOut, refit }: CalibrationReport): string {
  return [
    ...sets.map(({ name, buckets }) => `${name}\n${bucketTable(buckets)}`),
    ...(leftOut === null ? [] : [leftOutText(leftOut)]),
    ...(refit === null ? [] : [refitText(refit)]),
  ].join("\n\n");
}

function bucketTable(buckets: readonly Bucket[]): string {
  const head = ["odds", "findings", "right", "promised", "share right", "19 times in 20"];
  const rows = buckets.map(({ from, to, findings, right, promised, low, high }) => [
    to === Infinity ? `over ${from}` : `${from} to ${to}`,
    String(findings),
    String(right),
    findings === 0 ? "-" : percent(promised, 1),
    percent(right, findings),
    findings === 0 ? "-" : `${percent(low, 1)} to ${percent(high, 1)}`,
  ]);
  return textTable([head, ...rows]);
}

function leftOutText({ projects, findings, shift, least, most, asIs, shifted }: LeftOut): string {
  const decibans = (value: number): string => `${value > 0 ? "+" : ""}${value.toFixed(1)}`;
  return [
    `${findings} findings of ${projects} projects: all odds would fit best with ${decibans(shift)} decibans;`,
    `with any one project left out, ${decibans(least)} to ${decibans(most)}. Surprise a finding:`,
    `${asIs.toFixed(3)} bits as the odds stand, ${shifted.toFixed(3)} bits with the shift that the other projects ask for.`,
  ].join("\n");
}
