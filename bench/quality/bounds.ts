/** What the product promises about accuracy, held against a run. */
import type { Bound } from "../latency/bounds";
import { percent, perThousand } from "../text-table";
import { alarmRate, caughtShare, resultOf } from "./figures";
import type { AccuracyRun } from "./figures";
import type { Alarm, Miss, Result } from "../tally";

/** Most alarms on a list: per 1,000 of what is counted there, or in all. */
type Most = { readonly perThousand: number } | { readonly inAll: number };

interface AccuracyPromise {
  readonly protocol: string;
  readonly name: string;
  /** Least share caught, in percent; null where it is only stated. */
  readonly caught: number | null;
  /** By list; a list that ends in "*" stands for all that begin so. */
  readonly alarms: Readonly<Record<string, Most>>;
}

const NONE: Most = { inAll: 0 };
const most = (rate: number): Most => ({ perThousand: rate });

export const PROMISES: readonly AccuracyPromise[] = [
  {
    protocol: "deployed",
    name: "Replay, as deployed",
    caught: 96,
    alarms: { traffic: most(0.02) },
  },
  {
    protocol: "history",
    name: "Replay, with history",
    caught: 95,
    alarms: { traffic: most(0.02) },
  },
  {
    protocol: "unboxed",
    name: "Replay, as unboxed",
    caught: null,
    alarms: { traffic: most(0.02) },
  },
  {
    protocol: "work",
    name: "List, work",
    caught: 97,
    alarms: {
      "work domains": most(0.2),
      gov_domains: NONE,
      mil_domains: NONE,
      majestic10k: most(0.1),
      tranco10k: most(0.1),
    },
  },
  {
    protocol: "signup",
    name: "List, sign-up",
    caught: 93,
    alarms: {
      majestic10k: most(0.5),
      tranco10k: most(0.5),
      university_domains: most(0.5),
      freemail_domains: most(3),
    },
  },
  {
    protocol: "protected",
    name: "Protected suffixes",
    caught: 100,
    alarms: { gov_domains: NONE, mil_domains: NONE, "traffic under*": NONE },
  },
  {
    protocol: "chromium",
    name: "Chromium's cases",
    caught: 100,
    alarms: { not_flagged: { inAll: 3 } },
  },
];

const PERMUTATIONS_PERCENT = 99;

/** A bound with what stands against it. */
export interface AccuracyBound extends Bound {
  readonly result: Result;
  /** Of a bound on what is caught. */
  readonly misses: readonly Miss[];
  /** Of a bound on false alarms, and how many of them it allows in this run; else null. */
  readonly alarms: readonly Alarm[];
  readonly allowed: number | null;
}

/** Every bound that was measured. */
export function accuracyBounds(run: AccuracyRun): readonly AccuracyBound[] {
  return [...PROMISES.flatMap((promise) => boundsOf(run, promise)), ...permutationBound(run)];
}

/** What is promised and was not measured: whole protocols by name, and single bounds. */
export function unmeasuredBounds(run: AccuracyRun): readonly string[] {
  const promised = PROMISES.flatMap(({ protocol, name, alarms }) => {
    const result = resultOf(run, protocol);
    if (result === null) return [name];
    const lists = Object.keys(alarms).filter(
      (pattern) => !result.innocents.some(({ list }) => fits(list, pattern)),
    );
    return [
      ...(result.reachable === 0 ? [caughtName(name)] : []),
      ...lists.map((pattern) => alarmsName(name, pattern)),
    ];
  });
  return resultOf(run, "permutations") === null ? [...promised, "Permutations"] : promised;
}

/** For a text of what was measured: "" when all was. */
export function unmeasuredText(names: readonly string[]): string {
  return names.length === 0 ? "" : `Not measured in this run: ${names.join("; ")}.`;
}

const caughtName = (name: string): string => `${name}: caught`;
const alarmsName = (name: string, pattern: string): string =>
  `${name}: false alarms, ${listName(pattern)}`;

function boundsOf(run: AccuracyRun, promise: AccuracyPromise): readonly AccuracyBound[] {
  const result = resultOf(run, promise.protocol);
  if (result === null) return [];
  const { caught, name } = promise;
  const recall: AccuracyBound = {
    what: caughtName(name),
    asked: caught === null ? "stated" : caught === 100 ? "all" : `at least ${caught} %`,
    found: `${percent(result.caught, result.reachable)} (${result.caught} of ${result.reachable})`,
    holds: caught === null ? null : 100 * caughtShare(result) >= caught,
    ...{ result, misses: result.misses, alarms: [], allowed: null },
  };
  const alarms = Object.entries(promise.alarms).flatMap(([pattern, limit]) =>
    alarmBound(result, name, pattern, limit),
  );
  return result.reachable === 0 ? alarms : [recall, ...alarms];
}

function alarmBound(
  result: Result,
  name: string,
  pattern: string,
  limit: Most,
): readonly AccuracyBound[] {
  const found = result.innocents.filter(({ list }) => fits(list, pattern));
  if (found.length === 0) return [];
  const count = found.reduce((sum, tally) => sum + tally.alarms, 0);
  const checked = found.reduce((sum, tally) => sum + tally.checked, 0);
  const unit = found[0]?.unit ?? "domains";
  const rate = alarmRate({ list: "", unit, checked, alarms: count });
  const among = `${count} of ${checked.toLocaleString("en-US")} ${unit}`;
  return [
    {
      what: alarmsName(name, pattern),
      asked: "inAll" in limit ? countText(limit.inAll) : `at most ${limit.perThousand} per 1,000`,
      found: "inAll" in limit ? among : `${perThousand(count, checked)} per 1,000 (${among})`,
      holds: "inAll" in limit ? count <= limit.inAll : rate <= limit.perThousand,
      allowed: "inAll" in limit ? limit.inAll : Math.floor((limit.perThousand * checked) / 1000),
      ...{ result, misses: [] },
      alarms: result.alarms.filter(({ list }) => fits(list, pattern)),
    },
  ];
}

function permutationBound(run: AccuracyRun): readonly AccuracyBound[] {
  const result = resultOf(run, "permutations");
  if (result === null) return [];
  const below = result.kinds.filter(
    ({ caught, reachable }) => 100 * caught < PERMUTATIONS_PERCENT * reachable,
  );
  return [
    {
      what: "Permutations, each kind: caught",
      asked: `at least ${PERMUTATIONS_PERCENT} %`,
      found: `${result.kinds.length - below.length} of ${result.kinds.length} kinds`,
      holds: below.length === 0,
      ...{ result, alarms: [], allowed: null },
      misses: result.misses.filter((miss) => below.some(({ kind }) => kind === miss.kind)),
    },
  ];
}

/** Names of lists for people: "gov_domains" is ".gov". */
export function listName(list: string): string {
  return LIST_NAMES[list] ?? list.replace(/\*$/, " busy suffixes").replace(/_/g, " ");
}

const LIST_NAMES: Readonly<Record<string, string>> = {
  traffic: "traffic",
  "work domains": "other work domains",
  bank_domains: "banks",
  freemail_domains: "free-mail providers",
  gov_domains: ".gov",
  mil_domains: ".mil",
  majestic10k: "top sites (Majestic)",
  tranco10k: "top sites (Tranco)",
  opendns_random_10k: "random domains (OpenDNS)",
  university_domains: "universities",
  not_flagged: "cases that Chromium leaves alone",
};

function countText(count: number): string {
  return count === 0 ? "none" : `at most ${count}`;
}

function fits(list: string, pattern: string): boolean {
  return pattern.endsWith("*") ? list.startsWith(pattern.slice(0, -1)) : list === pattern;
}
