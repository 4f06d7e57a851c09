/**
 * Suffixes that only governments, armed forces, health services, police and academic institutions
 * have names under, and the suffixes that are typed for them by a slip: army.ml for army.mil.
 */
import { QUIET_SUFFIXES } from "./data/protected-suffixes";
import { keep } from "./kept";
import type { Policy } from "./policy";
import { protectedAreas } from "./protected-areas";
import { isProtectedName, suffixesWithNames } from "./protected-names";
import { slipLikelihood } from "./suffix-slip";
import type { Domain } from "./types";

/** A protected suffix that the typed one may stand for. */
export interface ProtectedSlip {
  /** "mil", "gov.uk" */
  readonly protectedSuffix: string;
  /** Little mail goes to the typed suffix, or it does not exist: any unknown name is questioned. */
  readonly quiet: boolean;
  /** Probability of this slip, for each message meant for the protected suffix. */
  readonly likelihood: number;
}

/** What a policy says about protected suffixes. */
export type ProtectedPolicy = Pick<Policy, "protectedSuffixes">;

/**
 * The protected suffixes that are one slip from the typed one, likeliest first.
 *
 * Under a suffix that is busy, only a name for which `isProtectedName` holds tells a slip; the
 * caller asks. Between two protected suffixes (gov.ug, gov.uk) the slip is given only when the name is
 * known under the one and not under the other.
 *
 * @param homes - top-level domains of the sender's own country and organisation: much of this sender's
 *   mail goes there, so that they are busy
 * @returns empty for a domain under mil, gov, edu, int, an umbrella domain or a suffix that the
 *   policy added, for a bare label and for a suffix itself
 */
export function protectedSlips(
  domain: Domain,
  policy: ProtectedPolicy,
  homes: readonly string[] = [],
): readonly ProtectedSlip[] {
  const { publicSuffix: typedSuffix, name, suffixExists } = domain;
  if (typedSuffix === "" || name === "") return [];
  const under = protectedSuffixOf(domain, policy);
  if (under !== null && under !== typedSuffix) return [];
  if (under !== null && (TOP.has(under) || isAdded(under, policy))) return [];

  const isHome = homes.indexOf(typedSuffix) >= 0;
  return near(typedSuffix, suffixExists, policy)
    .filter(({ protectedSuffix }) => under === null || onlyKnownUnder(name, protectedSuffix, under))
    .map(({ protectedSuffix, likelihood }) => ({
      protectedSuffix,
      quiet: !suffixExists || (!isHome && isQuiet(typedSuffix, protectedSuffix)),
      likelihood,
    }));
}

/**
 * Whether the suffix exists, but little mail goes there: .ml.
 *
 * @param slips - as `protectedSlips` gives them for the domain
 */
export function isUnderQuiet({ suffixExists }: Domain, slips: readonly ProtectedSlip[]): boolean {
  return suffixExists && slips.some(({ quiet }) => quiet);
}

type Near = Pick<ProtectedSlip, "protectedSuffix" | "likelihood">;

let nearOnes: {
  readonly policy: ProtectedPolicy;
  readonly by: Map<string, readonly Near[]>;
} | null = null;

/** Worked out once for a policy and a suffix. */
function near(typedSuffix: string, exists: boolean, policy: ProtectedPolicy): readonly Near[] {
  if (nearOnes === null || nearOnes.policy !== policy) nearOnes = { policy, by: new Map() };
  const before = nearOnes.by.get(typedSuffix);
  if (before !== undefined) return before;
  const found: Near[] = [];
  const consider = (protectedSuffix: string): void => {
    if (isRemoved(protectedSuffix, policy)) return;
    const likelihood = slipLikelihood(typedSuffix, protectedSuffix);
    if (likelihood > 0) found.push({ protectedSuffix, likelihood });
  };
  for (const { suffix } of policy.protectedSuffixes.add) consider(suffix);
  for (const suffix of exists ? suffixesWithNames() : protectedAreas().keys()) {
    if (!isAdded(suffix, policy)) consider(suffix);
  }
  found.sort((a, b) => b.likelihood - a.likelihood || byWeight(a, b));
  return keep(nearOnes.by, typedSuffix, found);
}

/**
 * The protected suffix that a domain stands under or is: "mil" for army.mil, "gov.uk" for
 * x.gov.uk, "mod.uk" for x.mod.uk; null when it is under none.
 */
export function protectedSuffixOf(domain: Domain, policy: ProtectedPolicy): string | null {
  const host = domain.unicode;
  for (let rest = host; rest !== ""; rest = afterFirstLabel(rest)) {
    const builtIn = protectedAreas().has(rest) && !isRemoved(rest, policy);
    if (builtIn || isAdded(rest, policy)) return rest;
  }
  return null;
}

/**
 * Order among equally likely slips: one of the four first, then those with names that we know, in
 * the order of their list, then by letter.
 */
export function byWeight(a: SlipTarget, b: SlipTarget): number {
  const ranks = rank(a.protectedSuffix) - rank(b.protectedSuffix);
  return ranks !== 0 ? ranks : a.protectedSuffix < b.protectedSuffix ? -1 : 1;
}

type SlipTarget = Pick<ProtectedSlip, "protectedSuffix">;

const TOP: ReadonlySet<string> = new Set(["mil", "gov", "edu", "int"]);

function isQuiet(typed: string, meant: string): boolean {
  return QUIET_SUFFIXES.some((pair) => pair[0] === typed && pair[1] === meant);
}

function onlyKnownUnder(name: string, meant: string, typed: string): boolean {
  return isProtectedName(name, meant) && !isProtectedName(name, typed);
}

function isAdded(suffix: string, { protectedSuffixes }: ProtectedPolicy): boolean {
  return protectedSuffixes.add.some((added) => added.suffix === suffix);
}

function isRemoved(suffix: string, { protectedSuffixes }: ProtectedPolicy): boolean {
  return protectedSuffixes.remove.indexOf(suffix) >= 0;
}

function rank(suffix: string): number {
  if (TOP.has(suffix)) return 0;
  const at = suffixesWithNames().indexOf(suffix);
  return at < 0 ? NO_NAMES : at;
}

const NO_NAMES = 1000;

function afterFirstLabel(host: string): string {
  const dot = host.indexOf(".");
  return dot < 0 ? "" : host.slice(dot + 1);
}
