import { parseAddress } from "./address";
import { createEntryMatcher, parseEntry } from "./entries";
import type { Policy } from "./policy";
import type { DenyEntry } from "./policy";
import type { Domain, FindingKind, Knowledge } from "./types";

/** What policy and user say about one address outright. */
export interface Rules {
  /** Whether anything is said about single addresses, or denied: then each is looked at closely. */
  readonly personal: boolean;
  /** The entry that denies it, unless a more specific one allows it. */
  denied(localPart: string, domain: Domain): DenyEntry | null;
  /** Own domains, partners and `allow`: never questioned. */
  allowed(localPart: string, domain: Domain): boolean;
  /** Whether such a finding is not told: it is allowed, or trusted as far as the policy lets it be. */
  settled(localPart: string, domain: Domain, kind: FindingKind): boolean;
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
  const { domains, kinds } = policy.userTrust;
  const trust = createEntryMatcher(
    trustedEntries.filter((entry) => domains || entry.lastIndexOf("@") > 0),
  );
  const mailboxes = mailboxesOf([...partners, ...policy.allow, ...trustedEntries]);
  return {
    personal: policy.deny.length > 0 || mailboxes.size > 0,
    denied(localPart, domain) {
      const entry = deny.find(localPart, domain);
      if (entry === null) return null;
      const exception = exceptions.find(localPart, domain);
      if (exception !== null && isMoreSpecific(exception, entry)) return null;
      return policy.deny.find((row) => row.entry === entry) ?? { entry, reason: "" };
    },
    allowed: (localPart, domain) => allow.find(localPart, domain) !== null,
    settled: (localPart, domain, kind) =>
      allow.find(localPart, domain) !== null ||
      (kinds.indexOf(kind) >= 0 && trust.find(localPart, domain) !== null),
    mailboxAt: (localPart, host) => hostsOf(localPart).indexOf(host) >= 0,
    hostsOf,
  };

  function hostsOf(localPart: string): readonly string[] {
    return mailboxes.size === 0 ? [] : (mailboxes.get(fold(localPart)) ?? []);
  }
}

/** An address before a domain, a longer domain before a shorter one; however they are written. */
function isMoreSpecific(a: string, b: string): boolean {
  const [left, right] = [parseEntry(a), parseEntry(b)];
  if (left === null || right === null) return false;
  return left.kind === right.kind
    ? left.ascii.length > right.ascii.length
    : left.kind === "address";
}

function mailboxesOf(entries: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const hosts = new Map<string, readonly string[]>();
  for (const entry of entries) {
    if (entry.lastIndexOf("@") <= 0) continue;
    const address = parseAddress(entry);
    if (address.kind !== "smtp") continue;
    const name = fold(address.localPart);
    const host = address.domain.unicode;
    const before = hosts.get(name) ?? [];
    if (before.indexOf(host) < 0) hosts.set(name, [...before, host]);
  }
  return hosts;
}

function fold(localPart: string): string {
  return localPart.toLowerCase();
}
