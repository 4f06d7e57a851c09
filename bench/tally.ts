/** Counts what an engine caught and where it cried wolf, and keeps what is needed to list them. */
import type { Answer } from "./engines/engine";

/** One protocol, one engine. Plain data: this is what the JSON file holds. */
export interface Result {
  readonly protocol: string;
  readonly engine: string;
  /** Distinct slips met; those whose intended domain could be known; of these the stopped ones. */
  readonly slips: number;
  readonly reachable: number;
  readonly flagged: number;
  /** Stopped, with the intended domain as the first suggestion. */
  readonly caught: number;
  /** Of these the ones in the random sample, so that they can be held against its alarms. */
  readonly sampledCaught: number;
  readonly kinds: readonly KindTally[];
  readonly known: readonly KnownTally[];
  readonly innocents: readonly InnocentTally[];
  readonly misses: readonly Miss[];
  readonly alarms: readonly Alarm[];
  /** Stopped texts that are no domain: neither slips by the judges' lists nor innocent. */
  readonly notDomains: readonly Told[];
  /** Every answer that came with odds, right or not. */
  readonly judged: readonly Judged[];
}

export interface KindTally {
  readonly kind: string;
  readonly reachable: number;
  readonly caught: number;
}

/** The reachable slips, by how the intended domain could be known. */
export interface KnownTally {
  readonly from: KnownFrom;
  readonly reachable: number;
  readonly caught: number;
}

export interface InnocentTally {
  readonly list: string;
  /** What the alarms are counted on. */
  readonly unit: "messages" | "domains";
  readonly checked: number;
  readonly alarms: number;
}

/** What was said of one domain. */
export interface Told extends Answer {
  /** "PROJECT, DOMAIN OF THE SENDER to " in replays, else "". */
  readonly where: string;
  readonly typed: string;
}

export interface Miss extends Told {
  readonly kind: string;
  readonly meant: string;
  readonly knownFrom: KnownFrom;
}

/** How the intended domain could be known. */
export type KnownFrom = "sender" | "record" | "built in" | "message" | "list" | "nobody";

export interface Alarm extends Told {
  readonly list: string;
}

/** A finding with finite odds, and what it turned out to be. */
export interface Judged {
  /** Replay file, or list. */
  readonly source: string;
  /** From a random sample, so that shares mean something. */
  readonly sampled: boolean;
  readonly odds: number;
  readonly right: boolean;
  /** Kind of the finding. */
  readonly kind: string;
}

export interface Case {
  readonly typed: string;
  readonly answer: Answer;
  /** Where it was met: a replay file, a list. */
  readonly source: string;
  /** Put in front in listings; "" for nothing. */
  readonly where: string;
  /** The same for cases that are met again: judged once. */
  readonly key: string;
  readonly sampled: boolean;
}

export interface Tally {
  /** Slips whose intended domain could not be known. */
  unreachable(count: number): void;
  slip(one: Case & Pick<Miss, "kind" | "meant" | "knownFrom">): void;
  innocent(list: string, one: Case): void;
  notDomain(one: Case): void;
  /** What alarms of a list are counted on, where that is not the number of its innocent cases. */
  messages(list: string, count: number): void;
  result(): Result;
}

export function createTally(protocol: string, engine: string): Tally {
  const kinds = new Map<string, Counts>();
  const known = new Map<KnownFrom, Counts>();
  const domains = new Map<string, number>();
  const messages = new Map<string, number>();
  const misses: Miss[] = [];
  const alarms: Alarm[] = [];
  const notDomains: Told[] = [];
  const judged: Judged[] = [];
  let unreachable = 0;
  let flagged = 0;
  let sampledCaught = 0;
  const keys = new Set<string>();
  const judge = ({ answer: { odds, why }, source, sampled, key }: Case, right: boolean): void => {
    if (keys.has(key)) return;
    keys.add(key);
    const [kind = ""] = why.split(" ");
    if (odds > 0 && Number.isFinite(odds)) judged.push({ source, sampled, odds, right, kind });
  };
  return {
    unreachable(count) {
      unreachable += count;
    },
    slip(one) {
      const { kind, meant, answer, knownFrom, sampled } = one;
      const right = answer.suggested === meant;
      const caught = answer.stops && right;
      count(kinds, kind, caught);
      count(known, knownFrom, caught);
      if (answer.stops) flagged += 1;
      if (caught && sampled) sampledCaught += 1;
      if (!caught) misses.push({ ...told(one), kind, meant, knownFrom });
      judge(one, right);
    },
    innocent(list, one) {
      domains.set(list, (domains.get(list) ?? 0) + 1);
      if (one.answer.stops) alarms.push({ list, ...told(one) });
      judge(one, false);
    },
    notDomain(one) {
      if (one.answer.stops) notDomains.push(told(one));
    },
    messages(list, count) {
      messages.set(list, (messages.get(list) ?? 0) + count);
    },
    result() {
      const rows = [...kinds].map(([kind, row]) => ({ kind, ...row }));
      const reachable = rows.reduce((sum, row) => sum + row.reachable, 0);
      const lists = new Set([...messages.keys(), ...domains.keys()]);
      return {
        ...{ protocol, engine, reachable, flagged, misses, alarms, notDomains, judged },
        ...{ sampledCaught, slips: reachable + unreachable },
        caught: rows.reduce((sum, { caught }) => sum + caught, 0),
        kinds: rows.sort((a, b) => b.reachable - a.reachable || (a.kind < b.kind ? -1 : 1)),
        known: [...known].map(([from, row]) => ({ from, ...row })),
        innocents: [...lists].map((list) => ({
          list,
          unit: messages.has(list) ? "messages" : "domains",
          checked: messages.get(list) ?? domains.get(list) ?? 0,
          alarms: alarms.filter((alarm) => alarm.list === list).length,
        })),
      };
    },
  };
}

interface Counts {
  reachable: number;
  caught: number;
}

function count<K>(rows: Map<K, Counts>, key: K, caught: boolean): void {
  const row = rows.get(key) ?? { reachable: 0, caught: 0 };
  rows.set(key, row);
  row.reachable += 1;
  if (caught) row.caught += 1;
}

function told({ where, typed, answer }: Case): Told {
  return { where, typed, ...answer };
}
