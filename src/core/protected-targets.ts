import { protectedHosts } from "./protected-hosts";
import { existsUnder, protectedSlips } from "./protected-suffixes";
import { isWellKnown } from "./data/well-known";
import { parseDomain } from "./domain";
import type { KnownIndex } from "./known-domains";
import type { Policy } from "./policy";
import type { Domain, KnownDomain } from "./types";

/** Domains whose names well-known firms have as well: mail.com, and the armed forces' mail.mil. */
const SHARED: readonly string[] = ["mail.mil"];

/** A name that its owner has under the suffix of nearly every country. */
const EVERYWHERE = "google";

/**
 * The same name under each protected suffix that the typed one is a slip of.
 *
 * Under a quiet suffix (or one that does not exist) any name is proposed; under a busy one only
 * a name that exists under the protected suffix, or is otherwise known there. A well-known
 * firm's name is not proposed for an institution's: google.ml is no google.mil.
 */
export function protectedTargets(
  typed: Domain,
  index: KnownIndex,
  policy: Policy,
): readonly KnownDomain[] {
  const targets: KnownDomain[] = [];
  for (const slip of protectedSlips(typed, policy)) {
    const exists = existsUnder(typed.name, slip.protectedSuffix);
    if (!exists && !slip.quiet) continue;
    const domain = parseDomain(typed.name + "." + slip.protectedSuffix);
    if (domain === null || domain.name === "") continue;
    if (!exists && isFirms(typed.name, domain)) continue;
    const unlisted: KnownDomain = { domain, source: "protected", weight: 1, label: "" };
    targets.push(index.find(domain.unicode) ?? unlisted);
  }
  for (const { host } of protectedHosts(typed, policy)) {
    const domain = parseDomain(host);
    if (domain === null || domain.name === "") continue;
    const unlisted: KnownDomain = { domain, source: "protected", weight: 1, label: "" };
    targets.push(index.find(domain.registrable) ?? unlisted);
  }
  return targets;
}

function isFirms(name: string, { unicode }: Domain): boolean {
  return name === EVERYWHERE || (SHARED.indexOf(unicode) < 0 && isWellKnown(name + ".com"));
}
