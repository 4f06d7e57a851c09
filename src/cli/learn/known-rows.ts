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
export function knownRows(tallied: readonly Tallied[], minSenders: number): readonly KnownRow[] {
  const enough = ({ senders }: Tallied): boolean => senders >= minSenders;
  const byHost = new Set<string>();
  const byWhole = new Set<string>();
  for (const each of tallied) if (!each.below && enough(each)) byHost.add(each.registrable);
  for (const each of tallied) {
    if (each.below && enough(each) && !byHost.has(each.registrable)) byWhole.add(each.registrable);
  }
  return tallied
    .filter(({ below, registrable }) => below === byWhole.has(registrable))
    .map(({ host, senders }) => [host, senders]);
}

/** One row for each domain, with the larger count where two sources have it; most senders first. */
export function mergeRows(lists: readonly (readonly KnownRow[])[]): readonly KnownRow[] {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const [domain, count] of list) {
      counts.set(domain, Math.max(counts.get(domain) ?? 0, count));
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** The file `known-domains.csv`. */
export function knownCsv(rows: readonly KnownRow[]): string {
  return ["domain,count", ...rows.map((row) => row.join(",")), ""].join("\r\n");
}
