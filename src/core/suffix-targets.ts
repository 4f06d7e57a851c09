import { RARE_SUFFIX_SHARE } from "./data/evidence-tables";
import { providers } from "./data/providers";
import { SUFFIX_SHARES } from "./data/suffix-shares";
import { oneEdit } from "./detectors/edits";
import { parseDomain } from "./domain";
import { isLikelyInSuffix } from "./suffix-slip";
import type { Domain, KnownDomain } from "./types";

/**
 * The same name under each suffix that people write to and that is one slip from the typed one,
 * where the typed one does not exist: example.con, example.co.uj, example.comau, example.com.mxg,
 * example.con.au.
 *
 * Hardly anything can be delivered there, whatever the name; so the name need not be known.
 */
export function suffixTargets(typed: Domain): readonly KnownDomain[] {
  if (typed.suffixExists) return isHalfSuffix(typed) ? underHalf(typed) : [];
  if (typed.publicSuffix === "") return [];
  const labels = typed.unicode.split(".");
  const targets: KnownDomain[] = [];
  for (const [suffix, share] of suffixShares()) {
    const parts = suffix.split(".").length;
    for (let from = labels.length - parts; from <= labels.length - 1; from += 1) {
      if (from < 1 || oneEdit(labels.slice(from).join("."), suffix) === null) continue;
      const domain = parseDomain(labels.slice(0, from).join(".") + "." + suffix);
      if (domain === null || domain.name === "" || domain.publicSuffix !== suffix) continue;
      targets.push({ domain, source: "suffix", weight: share, label: "" });
    }
  }
  // The "co" of example.co.uj is half of a suffix, no name.
  const longer = targets.filter(({ domain }) => domain.publicSuffix.indexOf(".") > 0);
  return longer.length > 0 ? longer : targets;
}

/** Longest label that one letter too many makes of the "com" of com.au. */
const MAX_HALF_UNITS = 4;

/** Whether the name may be the first label of an ending, mistyped: example.con.au, example.com.uk. */
function isHalfSuffix({ name, publicSuffix, subdomain }: Domain): boolean {
  return name.length <= MAX_HALF_UNITS && subdomain !== "" && publicSuffix.indexOf(".") < 0;
}

function underHalf({ registrable, subdomain }: Domain): readonly KnownDomain[] {
  const targets: KnownDomain[] = [];
  for (const [suffix, share] of suffixShares()) {
    if (!isLikelyInSuffix(registrable, suffix)) continue;
    const domain = parseDomain(subdomain + "." + suffix);
    if (domain === null || domain.name === "" || domain.publicSuffix !== suffix) continue;
    targets.push({ domain, source: "suffix", weight: share, label: "" });
  }
  return targets;
}

let shares: readonly (readonly [suffix: string, per100000: number])[] | null = null;

/** Behind the counted suffixes those of two labels that only a provider is known to have: com.mx. */
function suffixShares(): typeof SUFFIX_SHARES {
  if (shares === null) {
    const all = new Map(SUFFIX_SHARES);
    for (const [domain] of providers()) {
      const suffix = domain.slice(domain.indexOf(".") + 1);
      if (suffix.indexOf(".") > 0 && !all.has(suffix)) all.set(suffix, RARE_SUFFIX_SHARE);
    }
    shares = [...all];
  }
  return shares;
}
