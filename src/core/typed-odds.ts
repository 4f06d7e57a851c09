import { unitsThatTell } from "./customary-words";
import {
  GENERIC_SUFFIXES,
  INSTITUTIONS,
  LENGTH_SHARE,
  LETTERS,
  MAX_SHORT_UNITS,
  MAX_SPREAD_UNITS,
  MIN_LISTED_UNITS,
  MIN_ORGANISATION_COUNT,
  PRIOR,
  RARE_SUFFIX_SHARE,
  SAME_NAME,
  SPREAD_OF_WORDS,
  TYPED,
  UNKNOWN,
} from "./data/evidence-tables";
import { isJoinedWord, isLure } from "./detectors/combosquatting";
import { oneEdit } from "./detectors/edits";
import type { Circumstances } from "./evidence";
import { term } from "./evidence-term";
import {
  isBigProvider,
  isForAllCountries,
  isLabelApart,
  isNearSuffix,
  isOwnCarriedOn,
  MIN_TELLING_UNITS,
} from "./excuses";
import { providers } from "./providers";
import { isAscii } from "./punycode";
import { ownerOf } from "./suffix-owners";
import { SUFFIX_SHARES } from "./suffix-shares";
import type { Confusion, Domain, EvidenceTerm, KnownDomain } from "./types";
import { MAX_SELDOM } from "./vouch";

/** Share of messages that go to the typed domain because it was meant. */
export function typedTerm(confusion: Confusion, at: Circumstances): EvidenceTerm {
  const { typed, typedCount, total } = at;
  if (typedCount > MAX_SELDOM && total !== null) {
    return term("typed:on-record", -(Math.log10(typedCount / total) + PRIOR.learned));
  }
  const { length } = typed.publicSuffix;
  if (!typed.suffixExists || length === 0 || typed.name.indexOf("_") >= 0) {
    const never = length === 1 || length === 2 ? TYPED.noCountry : 0;
    const half = isHalfRight(confusion) ? TYPED.halfRight : 0;
    return term("typed:unreal", TYPED.unreal + never + half);
  }
  if (confusion.kind === "missing-suffix") return term("typed:bare", TYPED.bare);
  if (confusion.kind === "homoglyph" && !isAscii(typed.unicode))
    return term("typed:drawn", TYPED.drawn);
  const around = confusion.kind === "junk" && confusion.extra.indexOf(".") >= 0;
  if (confusion.kind === "embedding" || around) return term("typed:embedding", TYPED.embedding);
  if (confusion.kind === "combosquatting") {
    const key = asksForTrust(confusion, typed) ? "lure" : "combined";
    return term("typed:" + key, TYPED[key]);
  }
  if ("typedSuffix" in confusion && confusion.typedSuffix !== typed.publicSuffix)
    return term("typed:no-suffix", typed.name === "" ? TYPED.bare : TYPED.noSuffix);
  const dotted = confusion.kind === "missing-dot" || confusion.kind === "moved-dot";
  // With a dot too many, the labels in front are half of the name: opengridcomput.ing.com.
  const letters = dotted ? typed.subdomain + typed.name : typed.name;
  if (dotted && isProvider(typed.registrable)) return term("typed:torn", TYPED.torn);
  // Under a busy suffix the name alone has told the slip: the filter, which errs, adds nothing.
  if (at.wellKnown && letters === typed.name && at.quietSuffix !== false)
    return term("typed:well-known", TYPED.wellKnown);
  const unknown = total === null ? UNKNOWN.without : UNKNOWN.withRecords;
  if (confusion.kind === "wrong-suffix" || confusion.kind === "protected-suffix") {
    if (at.quietSuffix !== null)
      return at.quietSuffix
        ? term("typed:quiet-suffix", TYPED.quiet)
        : term("typed:busy-suffix", TYPED.busy);
    const near = isOwnCarriedOn(confusion);
    const key = near ? "near" : suffixPair(typed, confusion.known, at.knownCount);
    return term("typed:same-name:" + key, -(unknown + SAME_NAME[key]));
  }
  const key = ownerOf(typed.publicSuffix).length > 2 ? "typed:institution" : "typed:unknown";
  const crowd = key === "typed:institution" ? INSTITUTIONS : 0;
  // What is left of a provider's name without its hyphen is no word: tonline.de.
  const joined = confusion.kind === "hyphen" && confusion.change === "dropped";
  const whole = joined
    ? confusion.known.source === "provider"
    : isListed(confusion.known) && "at" in confusion;
  const units = whole ? letters.length : unitsThatTell(letters);
  return term(key, -(unknown + Math.log10(density(units, typed)) + crowd));
}

/**
 * Whether what was added to a known name is what impostors add: "-support", and to a listed name any
 * customary word with a hyphen. Firms write contosogroup.com rather than contoso-group.com.
 */
export function asksForTrust(
  { extra, known }: { readonly extra: string; readonly known: KnownDomain },
  { publicSuffix }: Domain,
): boolean {
  if (isLure(extra)) return true;
  return isListed(known) && publicSuffix === known.domain.publicSuffix && isJoinedWord(extra);
}

/** A provider's mailboxes are at its own domain, not at hosts below it. */
function isProvider(registrable: string): boolean {
  return providers().some(([domain]) => domain === registrable);
}

/** One label of the ending is right, or all its letters are: example.co.ukl, example.comau. */
function isHalfRight(confusion: Confusion): boolean {
  if (confusion.kind !== "wrong-suffix" || confusion.knownSuffix.indexOf(".") < 0) return false;
  return oneEdit(confusion.typedSuffix, confusion.knownSuffix) !== null;
}

/** Named by the organisation itself: no other name is likelier, however customary its words are. */
function isListed({ source, domain }: KnownDomain): boolean {
  return (source === "own" || source === "partner") && domain.name.length >= MIN_LISTED_UNITS;
}

function suffixPair(
  { publicSuffix, subdomain }: Domain,
  known: KnownDomain,
  count: number,
): keyof typeof SAME_NAME {
  const { domain, source } = known;
  if (isLabelApart(publicSuffix, domain.publicSuffix))
    return isListed(known) ? "generic" : "shorter";
  if (isNearSuffix(publicSuffix, domain.publicSuffix)) return "near";
  if (isForAllCountries(known)) return "generic";
  if (isSlipOfProvider(publicSuffix, known)) return "near";
  const generic =
    GENERIC_SUFFIXES.indexOf(publicSuffix) >= 0 &&
    GENERIC_SUFFIXES.indexOf(domain.publicSuffix) >= 0;
  if (!generic) return "national";
  if (subdomain !== domain.subdomain) return "personal";
  const organisation =
    source === "own" ||
    source === "partner" ||
    isBigProvider(known) ||
    count >= MIN_ORGANISATION_COUNT;
  if (!organisation) return "personal";
  return source !== "own" && domain.name.length <= MAX_SHORT_UNITS ? "short" : "generic";
}

/** A telling name under an ending that no country has, one slip from the provider's: hotmail.frl. */
function isSlipOfProvider(typedSuffix: string, { domain, source }: KnownDomain): boolean {
  return (
    source === "provider" &&
    domain.name.length >= MIN_TELLING_UNITS &&
    typedSuffix.length > 2 &&
    !SHARES.has(typedSuffix) &&
    oneEdit(typedSuffix, domain.publicSuffix) !== null
  );
}

/** Chance that an unknown domain is just this one, from its length and suffix. */
function density(letters: number, typed: Domain): number {
  const units = Math.min(letters, LENGTH_SHARE.length - 1);
  const more = Math.max(letters - MAX_SPREAD_UNITS, 0);
  const spread = Math.pow(LETTERS, Math.min(units, MAX_SPREAD_UNITS) + more * SPREAD_OF_WORDS);
  return ((LENGTH_SHARE[units] as number) * suffixShare(typed)) / spread;
}

function suffixShare({ publicSuffix }: Domain): number {
  return (SHARES.get(publicSuffix) ?? RARE_SUFFIX_SHARE) / 100_000;
}

const SHARES: ReadonlyMap<string, number> = new Map(SUFFIX_SHARES);
