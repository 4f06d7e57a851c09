import { createEntryMatcher } from "./entries";
import type { Policy } from "./policy";
import type { DenyEntry } from "./policy";
import type { Domain, Knowledge } from "./types";

/** What policy and user say about one address outright. */
export interface Rules {
  /** The entry that denies it, unless a more specific one allows it. */
  denied(localPart: string, domain: Domain): DenyEntry | null;
  /** Own domains, partners and `allow`: never questioned. */
  allowed(localPart: string, domain: Domain): boolean;
  /** The user's own list: silences some kinds of finding. */
  trusted(localPart: string, domain: Domain): boolean;
  /** Whether an address with this mailbox name is known at the host. */
  mailboxAt(localPart: string, host: string): boolean;
  /** Hosts at which an address with this mailbox name is known. */
  hostsOf(localPart: string): readonly string[];
}

export function createRules(known: Knowledge, policy: Policy): Rules {
  const partners = policy.partners.map(({ entry }) => entry);
  const trustedEntries = known.trusted.map(({ entry }) => entry);
  const deny = createEntryMatcher(policy.deny.map(({ entry }) => entry));
  const allow = createEntryMatcher([...policy.organization.domains, ...partners, ...policy.allow]);
  const exceptions = createEntryMatcher(policy.allow);
  const trust = createEntryMatcher(trustedEntries);
  const mailboxes = mailboxesOf([...partners, ...policy.allow, ...trustedEntries]);
  return {
    denied(localPart, domain) {
      const entry = deny.find(localPart, domain);
      if (entry === null) return null;
      const exception = exceptions.find(localPart, domain);
      if (exception !== null && isMoreSpecific(exception, entry)) return null;
      return policy.deny.find((row) => row.entry === entry) ?? { entry, reason: "" };
    },
    allowed: (localPart, domain) => allow.find(localPart, domain) !== null,
    trusted: (localPart, domain) => trust.find(localPart, domain) !== null,
    mailboxAt: (localPart, host) => (mailboxes.get(fold(localPart)) ?? []).indexOf(host) >= 0,
    hostsOf: (localPart) => mailboxes.get(fold(localPart)) ?? [],
  };
}

/** An address before a domain, a longer domain before a shorter one. */
function isMoreSpecific(a: string, b: string): boolean {
  const [addressA, addressB] = [a.lastIndexOf("@") > 0, b.lastIndexOf("@") > 0];
  return addressA === addressB ? a.length > b.length : addressA;
}

function mailboxesOf(entries: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const hosts = new Map<string, readonly string[]>();
  for (const entry of entries) {
    const at = entry.lastIndexOf("@");
    if (at <= 0) continue;
    const name = fold(entry.slice(0, at));
    hosts.set(name, [...(hosts.get(name) ?? []), entry.slice(at + 1).toLowerCase()]);
  }
  return hosts;
}

function fold(localPart: string): string {
  return localPart.toLowerCase();
}
