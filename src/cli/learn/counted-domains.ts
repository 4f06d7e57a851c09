import type { KnownRow } from "../known-file";
import { mailDomain } from "../trace/address-text";
import { ownText } from "./own-domains";
import type { IsOwn } from "./own-domains";

/** Gathers what queries have counted. */
export interface CountedDomains {
  /** @returns whether it is a domain of others that the organisation's own senders write to */
  add(domain: string, senders: number, senderDomain: string): boolean;
  /** In no order; hosts as A-labels. */
  rows(): readonly KnownRow[];
}

/**
 * Senders of different domains are different people, so their numbers add up; those of two results,
 * or of different months, may be the same, so the largest number counts.
 *
 * @param ownKnown - whether any domain is known to be own; if none is, all that was asked for counts
 */
export function createCountedDomains(isOwn: IsOwn, ownKnown: boolean): CountedDomains {
  const groups = new Map<string, Map<string, number>>();
  return {
    add(text, senders, senderDomain) {
      if (ownKnown && senderDomain !== "" && !isOwn(senderDomain)) return false;
      const domain = mailDomain(text.trim().toLowerCase());
      if (domain === null || isOwn(domain.unicode)) return false;
      const host = ownText(domain.ascii);
      const counts = groups.get(host) ?? new Map<string, number>();
      groups.set(host, counts);
      counts.set(ownText(senderDomain), Math.max(counts.get(senderDomain) ?? 0, senders));
      return true;
    },
    rows: () =>
      [...groups].map(([host, counts]) => [host, [...counts.values()].reduce((a, b) => a + b, 0)]),
  };
}
