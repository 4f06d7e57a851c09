import { createKnownBase, withMessage } from "../../src/core/known-domains";
import type { KnownIndex } from "../../src/core/known-domains";
import { domain } from "./domains";
import { knowledge, partnersPolicy } from "./drafts";

/** An index of these domains, beside what is built in; as partners, or as learned by count. */
export function indexOf(hosts: readonly string[], learnedCount = 0): KnownIndex {
  const rows = hosts.map((host): readonly [string, number] => [host, learnedCount]);
  const base =
    learnedCount > 0
      ? createKnownBase(knowledge(rows), partnersPolicy([]))
      : createKnownBase(knowledge(), partnersPolicy(hosts));
  return withMessage(base, null, []);
}

/** Hosts that a probe offers and that are known. */
export function offered(
  typed: string,
  index: KnownIndex,
  probe: (typed: ReturnType<typeof domain>, offer: (host: string) => void) => void,
): readonly string[] {
  const hosts = new Set<string>();
  probe(domain(typed), (host) => {
    if (index.find(host) !== null) hosts.add(host);
  });
  return [...hosts];
}
