/**
 * Hosts whose registrable domain is a protected suffix of two labels, mistyped: x.gov.ukk, x.gvo.uk,
 * x.gov.com.br.
 */
import { HOST_LABELS } from "./detectors/dots";
import { topLevelOf } from "./domain";
import { protectedAreas } from "./protected-areas";
import { suffixesWithNames } from "./protected-names";
import { byWeight, protectedSuffixOf } from "./protected-suffixes";
import type { ProtectedPolicy } from "./protected-suffixes";
import {
  isLikelyInSuffix,
  isSaidElsewhere,
  OTHER_LIKELIHOOD,
  slipLikelihood,
  withoutFirmsLabel,
} from "./suffix-slip";
import type { Domain } from "./types";

/** Shorter labels are names as often as slips: ac.uk, acc.uk. */
const MIN_LABEL_UNITS = 3;

/** A protected suffix that a registrable domain stands for. */
export interface ProtectedHost {
  readonly protectedSuffix: string;
  /** U-label host with the suffix mended: "x.gov.uk". */
  readonly host: string;
  /** As in `ProtectedSlip`. */
  readonly likelihood: number;
}

/**
 * The protected suffixes that a host's registrable domain is one slip from, likeliest first.
 *
 * Where the top-level domain exists, only the common slips in a label of three letters and more count
 * ("gvo.uk", "giv.uk"): other names of that length belong to people. Under a suffix of firms the label
 * of an institution does ("gov.com.br").
 *
 * @returns empty without a label in front of the registrable domain, and under a protected suffix
 */
export function protectedHosts(domain: Domain, policy: ProtectedPolicy): readonly ProtectedHost[] {
  const { registrable, subdomain, publicSuffix, suffixExists } = domain;
  if (subdomain === "" || publicSuffix === "") return [];
  if (protectedSuffixOf(domain, policy) !== null) return [];
  if (publicSuffix.indexOf(".") > 0) return underFirms(domain, policy);
  const hosts: ProtectedHost[] = [];
  const closed = isClosed(publicSuffix);
  const isNamed = HOST_LABELS.indexOf(subdomain) < 0;
  for (const protectedSuffix of suffixesOf(policy)) {
    const joined = registrable.slice(0, -protectedSuffix.length);
    if (closed && joined.length === STATE_UNITS && joined + protectedSuffix === registrable) {
      hosts.push({
        protectedSuffix,
        host: subdomain + "." + joined + "." + protectedSuffix,
        likelihood: slipLikelihood(registrable, joined + "." + protectedSuffix),
      });
    }
    const isTyped = closed
      ? topLevelOf(protectedSuffix) === publicSuffix
      : !suffixExists || (isNamed && isLikelyIn(registrable, protectedSuffix));
    if (!isTyped) continue;
    const likelihood = slipLikelihood(registrable, protectedSuffix);
    if (likelihood === 0) continue;
    // A few have names even in a closed country, and another first letter makes one: ueg.br and leg.br.
    if (likelihood === OTHER_LIKELIHOOD && registrable[0] !== protectedSuffix[0]) continue;
    hosts.push({
      protectedSuffix,
      host: subdomain + "." + protectedSuffix,
      likelihood,
    });
  }
  return hosts.sort((a, b) => b.likelihood - a.likelihood || byWeight(a, b));
}

/** Where institutions are known under the suffix, nobody's has another country's word: go.uk, gov.fr. */
function isLikelyIn(typed: string, protectedSuffix: string): boolean {
  if (protectedSuffix.indexOf(".") < MIN_LABEL_UNITS) return false;
  if (!isLikelyInSuffix(typed, protectedSuffix)) return false;
  return !isSaidElsewhere(typed) || suffixesWithNames().indexOf(protectedSuffix) >= 0;
}

/** An institution's label under the suffix that firms have in its country: x.gov.com.br. */
function underFirms(
  { registrable, subdomain, name }: Domain,
  policy: ProtectedPolicy,
): readonly ProtectedHost[] {
  const protectedSuffix = withoutFirmsLabel(registrable);
  if (name.length < MIN_LABEL_UNITS || suffixesOf(policy).indexOf(protectedSuffix) < 0) return [];
  return [
    {
      protectedSuffix,
      host: subdomain + "." + protectedSuffix,
      likelihood: slipLikelihood(registrable, protectedSuffix),
    },
  ];
}

/** "sp" of sp.gov.br, which loses its dot: spgov.br. Longer ones are names: unicamp.br. */
const STATE_UNITS = 2;

/**
 * Countries that give names below their second level only, but for a few old ones. Source: the
 * registries' rules (registro.br, zadna.org.za, isoc.org.il), 2026.
 */
const CLOSED: readonly string[] = ["br", "il", "za"];

/** Whether nobody has a name directly under a suffix: no mail goes to army.il, though it does to .il. */
export function isClosed(suffix: string): boolean {
  return CLOSED.indexOf(suffix) >= 0;
}

let listed: { readonly policy: ProtectedPolicy; readonly suffixes: readonly string[] } | null =
  null;

/** Worked out once for a policy. */
function suffixesOf(policy: ProtectedPolicy): readonly string[] {
  if (listed === null || listed.policy !== policy) {
    const { add, remove } = policy.protectedSuffixes;
    const all = new Set(protectedAreas().keys());
    for (const { suffix } of add) all.add(suffix);
    for (const suffix of remove) all.delete(suffix);
    listed = { policy, suffixes: [...all].filter((suffix) => suffix.indexOf(".") > 0) };
  }
  return listed.suffixes;
}
