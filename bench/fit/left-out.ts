/** The replays of each project, checked with evidence that was fitted without it. */
import type { MeasuringData, Replay } from "../data";
import type { Judged, Result } from "../tally";
import { inThreads } from "../threads";
import { fitEvidence } from "./evidence";
import type { FittedEvidence } from "./evidence";

/** What a thread is told: one project's replay, and the slips. */
export interface LeftOutTask {
  readonly data: MeasuringData;
  readonly evidence: FittedEvidence;
}

/** Plain data: this is what the JSON file holds. */
export interface LeftOutRun {
  /** Projects left out, one after the other: all that have a replay. */
  readonly projects: number;
  readonly rows: readonly LeftOutRow[];
}

/** A protocol of the replays, all projects together. */
export interface LeftOutRow {
  readonly protocol: string;
  readonly reachable: number;
  readonly caught: number;
  readonly messages: number;
  readonly alarms: number;
  readonly judged: readonly Judged[];
}

/** @returns null where the rest, without one of the projects, is too little to be fitted on */
export async function measureLeftOut(data: MeasuringData): Promise<LeftOutRun | null> {
  const tasks = data.replays.flatMap((replay): readonly LeftOutTask[] => {
    const evidence = fitEvidence(without(data, replay));
    return evidence === null ? [] : [{ data: { ...data, replays: [replay] }, evidence }];
  });
  if (tasks.length === 0 || tasks.length < data.replays.length) return null;
  const results = await inThreads<LeftOutTask, readonly Result[]>("fit/left-out-one.ts", tasks);
  return { projects: tasks.length, rows: together(results.flat()) };
}

/** The data as if the project had not been looked at; the list of domains does not say whose they are. */
export function without(data: MeasuringData, { project }: Replay): MeasuringData {
  return {
    ...data,
    replays: data.replays.filter((replay) => replay.project !== project),
    workSlips: data.workSlips.filter(
      ({ projects }) => projects.length === 0 || projects.some((name) => name !== project),
    ),
  };
}

function together(results: readonly Result[]): readonly LeftOutRow[] {
  return [...new Set(results.map(({ protocol }) => protocol))].map((protocol) => {
    const own = results.filter((result) => result.protocol === protocol);
    const traffic = own.flatMap(({ innocents }) => innocents);
    return {
      protocol,
      reachable: sum(own.map(({ reachable }) => reachable)),
      caught: sum(own.map(({ caught }) => caught)),
      messages: sum(traffic.map(({ checked }) => checked)),
      alarms: sum(traffic.map(({ alarms }) => alarms)),
      judged: own.flatMap(({ judged }) => judged),
    };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
