import type { KnownRow } from "../known-file";
import type { Tallied } from "./domain-tally";

/**
 * The domains that are written to, one row for each that enough senders write to, and one for each
 * host that nothing else stands for.
 *
 * A registrable domain stands for its hosts where none of them has enough by itself.
 *
 * @returns in no order; hosts as A-labels
 */
export function* knownRows(
  tallied: Iterable<Tallied>,
  minSenders: number,
): Generator<KnownRow, void> {
  const byWhole = new Set<string>();
  for (const { below, registrable, senders } of tallied) {
    if (below && senders >= minSenders) byWhole.add(registrable);
  }
  for (const { below, registrable, senders } of tallied) {
    if (!below && senders >= minSenders) byWhole.delete(registrable);
  }
  for (const { host, registrable, below, senders } of tallied) {
    if (below === byWhole.has(registrable)) yield [host, senders];
  }
}

/** One row for each domain, with the larger count where two sources have it. */
export function mergeRows(lists: readonly Iterable<KnownRow>[]): Iterable<KnownRow> {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const [domain, count] of list) {
      counts.set(domain, Math.max(counts.get(domain) ?? 0, count));
    }
  }
  return counts;
}

export interface Chosen {
  /** Most senders first, then by name. */
  readonly rows: readonly KnownRow[];
  /** Domains of fewer senders. */
  readonly seldom: number;
}

export function chooseRows(all: Iterable<KnownRow>, minSenders: number): Chosen {
  const rows: KnownRow[] = [];
  let seldom = 0;
  for (const row of all) {
    if (row[1] >= minSenders) rows.push(row);
    else seldom += 1;
  }
  rows.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return { rows, seldom };
}

/** The file `known-domains.csv`. */
export function knownCsv(rows: readonly KnownRow[]): string {
  return ["domain,count", ...rows.map((row) => row.join(",")), ""].join("\r\n");
}
