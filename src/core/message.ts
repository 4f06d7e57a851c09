import { parseAddress } from "./address";
import { alikeAmong } from "./alike";
import { breaksWord } from "./customary-words";
import { suspects } from "./judge";
import type { Suspect } from "./judge";
import { withMessage } from "./known-domains";
import type { KnownBase, KnownIndex } from "./known-domains";
import type { Policy } from "./policy";
import type { Rules } from "./rules";
import type { Domain, KnownDomain, ParsedAddress } from "./types";
import { voucher } from "./vouch";

/** One message under judgement: what its recipients have in common, worked out once. */
export interface Message {
  readonly policy: Policy;
  readonly rules: Rules;
  readonly index: KnownIndex;
  /** Who vouches for a domain; null when nobody does. */
  voucher(domain: Domain): KnownDomain | null;
  /** What the domain was probably meant to be, likeliest first; empty when someone vouches for it. */
  suspects(localPart: string, domain: Domain): readonly Suspect[];
  /** Recipients of this message at a registrable domain or below it. */
  recipientsAt(registrable: string): number;
}

export interface Surroundings {
  readonly base: KnownBase;
  readonly rules: Rules;
  readonly policy: Policy;
}

/** The other unknown domains of a message. */
interface Others {
  /** What is known, with them. */
  readonly known: KnownIndex;
  /** Those of them, as U-label hosts, that are like another. */
  readonly alike: ReadonlySet<string>;
}

/** @param addresses - all recipients' addresses */
export function createMessage(
  sender: string,
  addresses: readonly ParsedAddress[],
  { base, rules, policy }: Surroundings,
): Message {
  const own = domainOf(parseAddress(sender));
  const index = withMessage(base, own, []);
  const ownKnown = own !== null || policy.organization.domains.length > 0;
  let counted: ReadonlyMap<string, number> | null = null;
  const counts = (): ReadonlyMap<string, number> =>
    (counted = counted ?? countRegistrables(addresses));
  const vouchers = new Map<string, KnownDomain | null>();
  const judged = new Map<string, readonly Suspect[]>();

  const voucherOf = (domain: Domain): KnownDomain | null => {
    const before = vouchers.get(domain.unicode);
    if (before !== undefined) return before;
    const found = voucher(domain, index);
    vouchers.set(domain.unicode, found);
    return found;
  };
  const judge = (localPart: string, domain: Domain, known: KnownIndex): readonly Suspect[] =>
    suspects(domain, {
      index: known,
      policy,
      ownKnown,
      mailboxAt: (host) => rules.mailboxAt(localPart, host),
      settled: (meant, kind) => rules.settled(localPart, meant, kind),
    });
  const suspectsOf = (localPart: string, domain: Domain): readonly Suspect[] => {
    if (voucherOf(domain) !== null) return [];
    const personal = rules.hostsOf(localPart).length > 0;
    const before = personal ? undefined : judged.get(domain.unicode);
    if (before !== undefined) return before;
    const found = judge(localPart, domain, index);
    if (!personal) judged.set(domain.unicode, found);
    return found;
  };

  // Unknown domains that nothing else is near may be suggested to fewer recipients at others.
  let others: Others | null = null;
  const findOthers = (): Others => {
    const clean = distinctDomains(addresses).filter(
      (domain) => voucherOf(domain) === null && suspectsOf("", domain).length === 0,
    );
    const alike = alikeAmong(clean, base.hash);
    const pairs = clean.filter(({ unicode }) => alike.has(unicode));
    // So many are a family of names, not slips of one another.
    if (pairs.length === 0 || pairs.length > MAX_ALIKE) return { alike: new Set(), known: index };
    return { alike, known: withMessage(base, own, pairs) };
  };
  return {
    policy,
    rules,
    index,
    voucher: voucherOf,
    recipientsAt: (registrable) => counts().get(registrable) ?? 0,
    suspects(localPart, domain) {
      const found = suspectsOf(localPart, domain);
      if (found.length > 0 || counts().size < 2 || voucherOf(domain) !== null) return found;
      const { known, alike } = (others = others ?? findOthers());
      if (!alike.has(domain.unicode)) return [];
      const nearer = (typed: Domain): readonly Suspect[] =>
        judge(localPart, typed, known).filter(
          ({ confusion: { known } }) =>
            known.source !== "message" || outweighs(known.domain, typed, counts()),
        );
      // One that is a slip of a third itself is not suggested.
      return nearer(domain).filter(
        ({ confusion: { known } }) =>
          known.source !== "message" || nearer(known.domain).length === 0,
      );
    },
  };
}

/**
 * Most unknown domains of one message that are compared with one another: each is with each, and
 * nothing can interrupt the check.
 */
const MAX_ALIKE = 64;

/** Of two unknown domains on one message: the one with more recipients, or else the sounder one. */
function outweighs(known: Domain, typed: Domain, counts: ReadonlyMap<string, number>): boolean {
  const more = (counts.get(known.registrable) ?? 0) - (counts.get(typed.registrable) ?? 0);
  return more > 0 || (more === 0 && (!typed.suffixExists || breaksWord(typed.name, known.name)));
}

export function domainOf(address: ParsedAddress): Domain | null {
  if (address.kind === "smtp") return address.domain;
  return address.kind === "malformed" && address.repaired !== null ? address.repaired.domain : null;
}

function countRegistrables(addresses: readonly ParsedAddress[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const address of addresses) {
    if (address.kind !== "smtp") continue;
    const { registrable } = address.domain;
    counts.set(registrable, (counts.get(registrable) ?? 0) + 1);
  }
  return counts;
}

function distinctDomains(addresses: readonly ParsedAddress[]): readonly Domain[] {
  const distinct = new Map<string, Domain>();
  for (const address of addresses) {
    if (address.kind === "smtp") distinct.set(address.domain.unicode, address.domain);
  }
  return [...distinct.values()];
}
