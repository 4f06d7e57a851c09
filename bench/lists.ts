import type { MeasuringData, Slip } from "./data";
import type { Ask, Engine } from "./engines";

/** How an engine does on a list of slips and on lists of innocent domains. */
export interface ListTally {
  readonly slips: number;
  readonly flagged: number;
  readonly right: number;
  readonly misses: readonly string[];
  readonly negatives: readonly NegativeTally[];
}

export interface NegativeTally {
  readonly list: string;
  readonly checked: number;
  readonly flagged: number;
  readonly alarms: readonly string[];
}

/** Innocent domains that are known in the list protocol for work. */
const FREQUENT = 150;

/** Known: all intended domains and the most frequent innocent ones. */
export function listWork(data: MeasuringData, engine: Engine): ListTally {
  const frequent = data.workDomains.slice(0, FREQUENT);
  const known = new Set([...data.workSlips.map(({ intended }) => intended), ...frequent]);
  const ask = engine.prepare({ learned: null, listed: [...known] });
  const innocent = data.workDomains.slice(FREQUENT).filter((domain) => !known.has(domain));
  return tally(ask, data.workSlips, new Map([["work domains", innocent], ...data.negatives]));
}

/** No policy at all. */
export function listSignup(data: MeasuringData, engine: Engine): ListTally {
  const ask = engine.prepare({ learned: null, listed: [] });
  return tally(ask, data.signupSlips, data.negatives);
}

function tally(
  ask: Ask,
  slips: readonly Slip[],
  negatives: ReadonlyMap<string, readonly string[]>,
): ListTally {
  const misses: string[] = [];
  let flagged = 0;
  let right = 0;
  for (const { typed, intended, kind } of slips) {
    const { stops, suggested, why } = ask("someone@" + typed, "", []);
    if (stops) flagged += 1;
    if (stops && suggested === intended) right += 1;
    else misses.push(`${kind}: ${typed} meant ${intended}: got ${suggested || "-"} ${why}`);
  }
  return {
    slips: slips.length,
    flagged,
    right,
    misses,
    negatives: [...negatives].map(([list, domains]) => innocent(ask, list, domains)),
  };
}

function innocent(ask: Ask, list: string, domains: readonly string[]): NegativeTally {
  const alarms: string[] = [];
  for (const domain of domains) {
    const { stops, suggested, why } = ask("someone@" + domain, "", []);
    if (stops) alarms.push(`${domain} -> ${suggested} ${why}`);
  }
  return { list, checked: domains.length, flagged: alarms.length, alarms };
}
