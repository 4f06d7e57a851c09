import { BY_WEIGHT, NEVER_SUGGESTED } from "./data/providers";
import { unpackWords } from "./packed-list";

let known: readonly (readonly [domain: string, weight: number])[] | null = null;
let publicDomains: ReadonlySet<string> | null = null;

/**
 * Providers that may be suggested, heaviest first; the weight is relative use, 30000 for Gmail.
 */
export function providers(): readonly (readonly [domain: string, weight: number])[] {
  if (known === null) {
    const list: (readonly [string, number])[] = [];
    for (const [weight, packed] of BY_WEIGHT) {
      for (const domain of unpackWords(packed)) list.push([domain, weight]);
    }
    known = list;
  }
  return known;
}

/**
 * Whether strangers hold mailboxes side by side there, so that the domain vouches for nobody.
 *
 * @param registrable - lower-case registrable domain ("gmail.com"), as in `Domain.registrable`
 */
export function isPublicMailService(registrable: string): boolean {
  if (publicDomains === null) {
    publicDomains = new Set(
      providers()
        .map(([domain]) => domain)
        .concat(NEVER_SUGGESTED.split(" ")),
    );
  }
  return publicDomains.has(registrable);
}
