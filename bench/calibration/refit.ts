/** What is caught, and how well the odds fit, when a project had no say in the evidence. */
import type { LeftOutRun } from "../fit/left-out";
import type { Judged, Result } from "../tally";
import { percent, textTable } from "../text-table";
import { STOPPING_ODDS } from "./buckets";
import { surprise } from "./left-out";

export interface RefitReport {
  readonly projects: number;
  readonly rows: readonly RefitRow[];
  readonly shipped: Fit;
  readonly refitted: Fit;
}

/** A protocol of the replays, with the evidence that ships and with that fitted without the project. */
export interface RefitRow {
  readonly protocol: string;
  readonly reachable: number;
  readonly messages: number;
  readonly shipped: Found;
  readonly refitted: Found;
}

interface Found {
  readonly caught: number;
  readonly alarms: number;
}

/** Of the findings of sampled senders. */
export interface Fit {
  readonly findings: number;
  /** Those that are given nine to one or more, and the right ones among them. */
  readonly stopping: number;
  readonly right: number;
  /** Bits of surprise a finding. */
  readonly bits: number;
}

/** @param shipped, refitted - the findings with the evidence that ships, and without each project */
export function reportRefit(
  { projects, rows }: LeftOutRun,
  results: readonly Result[],
  shipped: readonly Judged[],
  refitted: readonly Judged[],
): RefitReport {
  return {
    projects,
    rows: rows.flatMap(({ protocol, reachable, messages, caught, alarms }) =>
      results
        .filter((result) => result.protocol === protocol)
        .map((result) => ({
          ...{ protocol, reachable, messages },
          shipped: { caught: result.caught, alarms: result.alarms.length },
          refitted: { caught, alarms },
        })),
    ),
    shipped: fitOf(shipped),
    refitted: fitOf(refitted),
  };
}

function fitOf(judged: readonly Judged[]): Fit {
  const stopping = judged.filter(({ odds }) => odds >= STOPPING_ODDS);
  const right = stopping.filter((one) => one.right).length;
  return {
    ...{ findings: judged.length, stopping: stopping.length, right },
    bits: surprise(judged),
  };
}

export function refitText({ projects, rows, shipped, refitted }: RefitReport): string {
  const head = ["", "caught as shipped", "without it", "false alarms as shipped", "without it"];
  const cells = rows.map(({ protocol, reachable, ...row }) => [
    protocol,
    `${row.shipped.caught} of ${reachable}`,
    `${row.refitted.caught} of ${reachable}`,
    String(row.shipped.alarms),
    String(row.refitted.alarms),
  ]);
  const fit = ({ findings, stopping, right, bits }: Fit): string =>
    `${right} of ${stopping} right from 9:1 on (${percent(right, stopping)}), ` +
    `${bits.toFixed(3)} bits of surprise a finding (${findings})`;
  return [
    `each of ${projects} projects, with evidence fitted without it`,
    textTable([head, ...cells]),
    `  as shipped: ${fit(shipped)}`,
    `  without it: ${fit(refitted)}`,
  ].join("\n");
}
