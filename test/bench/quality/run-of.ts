import type { AccuracyRun } from "../../../bench/quality/figures";
import type { Alarm, Miss, Result } from "../../../bench/tally";

/** A run of our own engine, with nothing in it but what is given. */
export function runOf(...parts: readonly Partial<Result>[]): AccuracyRun {
  const nothing = { misses: [], alarms: [], notDomains: [], judged: [], kinds: [], innocents: [] };
  const counts = { slips: 0, reachable: 0, flagged: 0, caught: 0, sampledCaught: 0, known: [] };
  const empty = { protocol: "", engine: "second-look", ...counts, ...nothing };
  return {
    ...{ made: "2026-01-01", missing: [] },
    results: parts.map((part) => ({ ...empty, ...part })),
  };
}

/** A slip of a domain on record, of which nothing is said. */
export function missOf(part: Partial<Miss>): Miss {
  return {
    ...{ where: "", typed: "fabirkam.com", meant: "fabrikam.com", kind: "transposition" },
    ...{ knownFrom: "record", stops: false, suggested: "", why: "", odds: 0 },
    ...part,
  };
}

export function alarmOf(part: Partial<Alarm>): Alarm {
  return {
    ...{ where: "", list: "tranco10k", typed: "fabrikan.com", stops: true },
    ...{ suggested: "fabrikam.com", odds: 20, why: "substitution 20.0:1 [known:partner -24.8]" },
    ...part,
  };
}
