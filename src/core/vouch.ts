import type { KnownBase, KnownIndex } from "./known-domains";
import type { Domain, KnownDomain, LearnedIndex } from "./types";

/**
 * Written to this seldom, a domain on record is still compared with much more frequent ones:
 * the slips of the past are on record too.
 */
export const MAX_SELDOM = 2;

/** Of a domain that hosts below it may share with others: acme.uk.com and uk.com. It vouches for itself. */
export const SHARED_WEIGHT = -1;

/**
 * The known domain that vouches for a typed one: itself or its registrable domain. Entries of the
 * policy and the user that stand between are the business of `rules.ts`.
 *
 * @returns null when nobody does. Domains known only from the message never vouch,
 *   nor do those at which a single address is a partner. A provider does not for its website,
 *   www.gmail.com, or for a host that is another one torn apart: mail.com for g.mail.com, online.de for
 *   t.online.de; nor for one with its own ending behind it: au.com for contoso.com.au.com.
 */
export function voucher(typed: Domain, index: KnownIndex): KnownDomain | null {
  const { unicode, registrable } = typed;
  const whole = index.findWhole(unicode);
  const found = whole === null && registrable !== unicode ? index.findWhole(registrable) : whole;
  if (found === null || !vouches(found)) return null;
  if (found !== whole && found.weight === SHARED_WEIGHT) return null;
  const isOther = found !== whole && found.source === "provider";
  return isOther && (isWebsite(typed) || isTorn(typed, index)) ? null : found;
}

/** Nobody has a mailbox there. */
export function isWebsite({ subdomain }: Domain): boolean {
  return subdomain === "www";
}

/** Torn by a dot, or one that ".com" was put behind. */
function isTorn({ subdomain, registrable, name }: Domain, index: KnownIndex): boolean {
  return [registrable, "-" + registrable, "." + name].some(
    (rest) => index.findWhole(subdomain + rest) !== null,
  );
}

/** The same for a host as it stands, whatever the message: on record often enough, or listed. */
export function isVouched(host: string, { listed, learned }: KnownBase): boolean {
  if (learned !== null && learned.count(host) > MAX_SELDOM) return true;
  const found = listed.get(host);
  return found !== undefined && vouches(found);
}

/** How often the organisation wrote to the typed host or to its registrable domain. */
export function countFor(typed: Domain, learned: LearnedIndex | null): number {
  if (learned === null) return 0;
  const { unicode, registrable } = typed;
  const count = learned.count(unicode);
  return registrable === unicode ? count : Math.max(count, learned.count(registrable));
}

function vouches({ source, weight }: KnownDomain): boolean {
  return (
    source !== "message" && source !== "trusted" && !(source === "learned" && weight <= MAX_SELDOM)
  );
}
