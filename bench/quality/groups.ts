/** Misses put together by what is said of them. */
import type { Miss } from "../tally";
import { explain, reasonOf } from "./explain";
import type { Reason } from "./grounds";

/** The same slip for the same reason, of several senders. */
export interface Group {
  readonly miss: Miss;
  readonly times: number;
}

export function grouped(misses: readonly Miss[]): readonly Group[] {
  return [
    ...gather(misses, (miss) => {
      const { reason, decided } = explain(miss);
      return `${miss.typed} ${miss.meant} ${miss.kind} ${reason} ${decided}`;
    }).values(),
  ].map((same) => ({ miss: same[0] as Miss, times: same.length }));
}

/** By reason, most misses first. */
export function byReason(misses: readonly Miss[]): ReadonlyMap<Reason, readonly Miss[]> {
  const reasons = gather(misses, reasonOf);
  return new Map([...reasons].sort(([, a], [, b]) => b.length - a.length));
}

export function gather<K, T>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
