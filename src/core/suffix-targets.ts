import { RARE_PAIR_SHARE } from "./data/evidence-tables";
import { HOST_LABELS } from "./detectors/dots";
import { oneEdit } from "./detectors/edits";
import { parseDomain } from "./domain";
import { MIN_TELLING_UNITS } from "./excuses";
import { isClosed } from "./protected-hosts";
import { providers } from "./providers";
import { SUFFIX_SHARES } from "./suffix-shares";
import { isCut, isEndingAgain, isLikelyInSuffix, isSaidElsewhere } from "./suffix-slip";
import type { Domain, KnownDomain } from "./types";

/**
 * The same name under each suffix that people write to and that is one slip from the typed one,
 * where the typed one does not exist: example.con, example.co.uj, example.comau, example.com.mxg; or
 * where its first label is no name but a slip or the ending itself: example.con.au, example.com.com;
 * or is glued to the name where nobody has one: examplecom.br.
 *
 * Hardly anything can be delivered there, whatever the name; so the name need not be known.
 */
export function suffixTargets(typed: Domain): readonly KnownDomain[] {
  if (typed.suffixExists) return isHalfSuffix(typed) ? underHalf(typed) : glued(typed);
  if (typed.publicSuffix === "") return [];
  const labels = typed.unicode.split(".");
  const targets: KnownDomain[] = [];
  for (const [suffix, share] of suffixShares()) {
    const parts = suffix.split(".").length;
    for (let from = labels.length - parts; from <= labels.length - 1; from += 1) {
      const tail = labels.slice(from).join(".");
      if (from < 1 || (oneEdit(tail, suffix) === null && !isCut(tail, suffix))) continue;
      targets.push(...target(labels.slice(0, from).join("."), suffix, share));
    }
  }
  // The "co" of example.co.uj is half of a suffix, no name; that of example.com.con is one already.
  const [last = "", before = ""] = labels.reverse();
  const again = isEndingAgain(last, before);
  const likelier = targets.filter(({ domain }) => domain.publicSuffix.indexOf(".") < 0 === again);
  return likelier.length > 0 ? likelier : targets;
}

/** What stands under an ending, by the share of mail that goes there; none where it is no ending. */
function target(front: string, suffix: string, weight: number): readonly KnownDomain[] {
  const domain = parseDomain(front + "." + suffix);
  if (weight === 0 || domain === null || domain.publicSuffix !== suffix) return [];
  return [{ domain, source: "suffix", weight, label: "" }];
}

/** Longest label that one letter too many makes of the "com" of com.au. */
const MAX_HALF_UNITS = 4;
/** Shorter labels in front are those of departments. */
const MIN_FRONT_UNITS = 3;

/**
 * Whether the name may be the first label of an ending, mistyped: example.con.au, example.com.uk. A
 * label of hosts or departments in front of it, as in mail.con.au and cs.sdu.cn, is no name that stands
 * under an ending.
 */
function isHalfSuffix({ name, publicSuffix, registrable, subdomain }: Domain): boolean {
  // Nobody's hosts are at com.com: hp.com.com, email.com.com.
  if (isHostLabel(subdomain) && registrable !== "com.com") return false;
  return name.length <= MAX_HALF_UNITS && publicSuffix.indexOf(".") < 0;
}

function isHostLabel(front: string): boolean {
  return front.length < MIN_FRONT_UNITS || front === "www" || HOST_LABELS.indexOf(front) >= 0;
}

function underHalf(typed: Domain): readonly KnownDomain[] {
  const { registrable, name, subdomain, publicSuffix } = typed;
  const all = suffixShares();
  // The ending twice, once perhaps with a slip: example.con.com.
  if (isEndingAgain(name, publicSuffix))
    return target(subdomain, publicSuffix, all.get(publicSuffix) ?? 0);
  const targets: KnownDomain[] = [];
  for (const label of FIRST_LABELS) {
    const suffix = label + "." + publicSuffix;
    const weight = all.get(suffix) ?? (isFirms(label) ? RARE_PAIR_SHARE : 0);
    // Countries differ in what their firms stand under: com.uk for co.uk, co.au for com.au.
    const isWay = isFirms(name) && isFirms(label) && all.has(suffix);
    if (!isWay && (!isLikelyInSuffix(registrable, suffix) || isSaidElsewhere(registrable)))
      continue;
    // Where far more stand under the country itself, the name may be one of these: acme.ent.pl.
    if (2 * weight <= (all.get(publicSuffix) ?? 0)) continue;
    targets.push(...target(subdomain, suffix, weight));
  }
  return targets;
}

/** The dot left out before the first label of the ending. */
function glued({ unicode, publicSuffix }: Domain): readonly KnownDomain[] {
  if (!isClosed(publicSuffix)) return [];
  for (const [suffix, weight] of suffixShares()) {
    const front = unicode.slice(0, -suffix.length);
    if (front.length < MIN_TELLING_UNITS || front.indexOf(".") >= 0) continue;
    if (front + suffix === unicode) return target(front, suffix, weight);
  }
  return [];
}

/** What countries call the suffixes of firms and of others. */
const FIRST_LABELS = ["com", "co", "org", "net", "edu", "ac", "ne", "me", "id"];

function isFirms(label: string): boolean {
  return label === "com" || label === "co";
}

let shares: Map<string, number> | null = null;

/** Share of each suffix, per 100,000: the counted ones, then the rare ones of two labels. */
function suffixShares(): ReadonlyMap<string, number> {
  if (shares === null) {
    shares = new Map(SUFFIX_SHARES);
    const rare = providers().map(([domain]) => domain.slice(domain.indexOf(".") + 1));
    for (const suffix of rare.concat(UNCOUNTED)) {
      if (suffix.indexOf(".") > 0 && !shares.has(suffix)) shares.set(suffix, RARE_PAIR_SHARE);
    }
  }
  return shares;
}

/** Where firms of large countries stand that no provider stands under. */
const UNCOUNTED = ["co.kr", "co.th", "com.my", "com.sa"];
