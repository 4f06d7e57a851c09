import {
  AT_HOME,
  CUSTOMARY_DECIBANS,
  SAME_HOST,
  SAME_MAILBOX,
  SELDOM_DECIBANS,
} from "./data/evidence-tables";
import { topLevelOf } from "./domain";
import { term } from "./evidence-term";
import { knownTerm } from "./known-odds";
import { slipTerm } from "./slip-odds";
import { asksForTrust, typedTerm } from "./typed-odds";
import type { Confusion, Domain, EvidenceTerm, KnownDomain } from "./types";

/** What is known about the two domains beside what happened between them. */
export interface Circumstances {
  readonly typed: Domain;
  /** How often the organisation wrote to the typed domain; 0 when never. */
  readonly typedCount: number;
  /** How often it wrote to the known domain; 0 when never. */
  readonly knownCount: number;
  /** Sum of all counts on record; null without records. */
  readonly total: number | null;
  /** Whether the organisation's or the sender's own domain is known. */
  readonly ownKnown: boolean;
  /** Whether the typed domain is that of a well-known organisation. */
  readonly wellKnown: boolean;
  /**
   * Whether the typed suffix is one slip from the protected one that the known domain has, and
   * little mail goes there; null when it is no such slip.
   */
  readonly quietSuffix: boolean | null;
  /** Whether the same mailbox name is known at the known domain. */
  readonly sameMailbox: boolean;
  /** Whether the organisation or the sender has a domain of their own under its top-level domain. */
  readonly atHome: boolean;
}

/**
 * How likely it is that the known domain was meant: the noisy channel of spelling correction.
 *
 * P(known is written to) * P(this slip) against P(the typed domain is written to).
 *
 * @returns the addends in decibans; their sum is ten times the decimal logarithm of the odds
 * @see Kernighan, Church, Gale 1990, A spelling correction program based on a noisy channel model
 */
export function weigh(confusion: Confusion, at: Circumstances): readonly EvidenceTerm[] {
  const terms: EvidenceTerm[] = [
    knownTerm(confusion.known, at),
    slipTerm(confusion, at.typed),
    typedTerm(confusion, at),
  ];
  if (confusion.kind !== "wrong-suffix" && sameLabelsInFront(confusion.known, at.typed))
    terms.push(term("same-host", SAME_HOST));
  if (at.sameMailbox) terms.push(term("same-mailbox", SAME_MAILBOX));
  if (at.atHome && isUnknownAtHome(confusion.known)) terms.push(term("at-home", AT_HOME));
  return withinMost(terms, confusion, at);
}

/** A domain of which only the ending is known, and that is a country's. */
function isUnknownAtHome({ source, domain }: KnownDomain): boolean {
  return (
    (source === "suffix" || source === "protected") && topLevelOf(domain.publicSuffix).length === 2
  );
}

/** The odds are not above what some circumstances allow. */
function withinMost(
  terms: readonly EvidenceTerm[],
  confusion: Confusion,
  at: Circumstances,
): readonly EvidenceTerm[] {
  const most = mostFor(confusion, at);
  if (most === null) return terms;
  const sum = terms.reduce((total, { decibans }) => total + decibans, 0);
  return sum <= most.decibans ? terms : [...terms, term(most.name, (most.decibans - sum) / 10)];
}

/**
 * Of two near domains that are both rare, either may be the slip: the odds are not above the ratio
 * of the times that they were seen. And the better known an organisation is, the more domains it
 * has itself that are its name and a word.
 */
function mostFor(
  confusion: Confusion,
  { typed, knownCount, typedCount }: Circumstances,
): EvidenceTerm | null {
  if (confusion.kind === "combosquatting" && !asksForTrust(confusion, typed))
    return { name: "typed:customary", decibans: CUSTOMARY_DECIBANS };
  const decibans = SELDOM_DECIBANS[knownCount];
  return confusion.known.source !== "learned" || decibans === undefined || typedCount > 0
    ? null
    : { name: "known:seldom", decibans };
}

/** Odds from addends in decibans. */
export function oddsOf(terms: readonly EvidenceTerm[]): number {
  return Math.pow(10, terms.reduce((sum, { decibans }) => sum + decibans, 0) / 10);
}

/** The labels in front of the name agree with a known host's: rs.jp.ne.com and rs.jp.nec.com. */
function sameLabelsInFront({ domain: known, source }: KnownDomain, typed: Domain): boolean {
  if (source === "suffix") return false;
  return known.subdomain !== "" && known.subdomain === typed.subdomain;
}
