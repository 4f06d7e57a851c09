import { LENGTH_SHARE, PRIOR, SLIP, UNKNOWN } from "./data/evidence-tables";
import { providers } from "./data/providers";
import { ownerOf } from "./data/suffix-owners";
import { SUFFIX_SHARES } from "./data/suffix-shares";
import { unitsThatTell } from "./customary-words";
import { oneEdit } from "./detectors/edits";
import { isLabelApart, isNearSuffix } from "./excuses";
import { neighbourKeys } from "./keyboard";
import { MAX_SELDOM } from "./vouch";
import type { Confusion, Domain, Edit, EvidenceTerm, KnownDomain } from "./types";

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
    term("known:" + confusion.known.source, prior(confusion.known, at)),
    slip(confusion, at.typed),
    typedPrior(confusion, at),
  ];
  if (confusion.kind !== "wrong-suffix" && sameLabelsInFront(confusion.known, at.typed))
    terms.push(term("same-host", SAME_HOST));
  if (at.sameMailbox) terms.push(term("same-mailbox", SAME_MAILBOX));
  return withinSeldom(terms, confusion.known, at);
}

/**
 * Of two near domains that are both rare, either may be the slip: the odds are not above the ratio
 * of the times that they were seen.
 */
function withinSeldom(
  terms: readonly EvidenceTerm[],
  { source }: KnownDomain,
  { knownCount, typedCount }: Circumstances,
): readonly EvidenceTerm[] {
  const most = SELDOM_DECIBANS[knownCount];
  if (source !== "learned" || most === undefined || typedCount > 0) return terms;
  const sum = terms.reduce((total, { decibans }) => total + decibans, 0);
  return sum <= most ? terms : [...terms, { name: "known:seldom", decibans: most - sum }];
}

/** Highest decibans for a known domain seen never, once, twice. */
const SELDOM_DECIBANS: readonly number[] = [0, 10, 14];

/** Odds from addends in decibans. */
export function oddsOf(terms: readonly EvidenceTerm[]): number {
  return Math.pow(10, terms.reduce((sum, { decibans }) => sum + decibans, 0) / 10);
}

/** The tables, for people to read. */
export const EVIDENCE_TABLES = { PRIOR, SLIP, UNKNOWN, LENGTH_SHARE, SUFFIX_SHARES };

const SAME_MAILBOX = 2;
const SAME_HOST = 3;

/** The labels in front of the name agree with a known host's: rs.jp.ne.com and rs.jp.nec.com. */
function sameLabelsInFront({ domain: known, source }: KnownDomain, typed: Domain): boolean {
  if (source === "suffix") return false;
  return known.subdomain !== "" && known.subdomain === typed.subdomain;
}

/** Messages an organisation is taken to have sent where it keeps no records. */
const ASSUMED_TOTAL = 30_000;
/** What it counts that only the suffix of a suggestion is known, not its name. */
const UNKNOWN_NAME = -3.5;
/** Share of all messages that go to one domain of a well-known organisation. */
const WELL_KNOWN = -4;

export function term(name: string, log10: number): EvidenceTerm {
  return { name, decibans: Math.round(log10 * 100) / 10 };
}

function prior(known: KnownDomain, at: Circumstances): number {
  const { total, knownCount } = at;
  const listed = listedPrior(known, at);
  if (total === null || knownCount === 0) return listed;
  return Math.max(listed, PRIOR.learned + Math.log10(knownCount / total));
}

/** The share of messages that a source stands for, whatever the records say. */
function listedPrior({ source, weight }: KnownDomain, { total, ownKnown }: Circumstances): number {
  switch (source) {
    case "own":
    case "sender":
      return PRIOR.own;
    case "learned":
      return -9;
    case "provider": {
      const mass = ownKnown || total !== null ? PRIOR.provider : PRIOR.providerAlone;
      return mass + Math.log10(weight / providerTotal());
    }
    case "message":
      return PRIOR.message;
    case "protected":
      return PRIOR.protected;
    case "suffix":
      return Math.log10(weight / 100_000) + UNKNOWN_NAME;
    default:
      return Math.log10(weight / Math.max(total ?? 0, ASSUMED_TOTAL));
  }
}

function slip(confusion: Confusion, typed: Domain): EvidenceTerm {
  const { kind, known } = confusion;
  const units = known.domain.name.length;
  switch (kind) {
    case "omission":
    case "insertion":
    case "substitution":
    case "transposition": {
      const { key, ways } = editWays(confusion, units);
      const first = confusion.at === 0 ? FIRST_LETTER : 0;
      return term("slip:" + key, SLIP[key] - Math.log10(ways) + first);
    }
    case "two-edits": {
      const ways = confusion.edits.map((edit) => Math.log10(editWays(edit, units).ways));
      const first = confusion.edits.some((edit) => edit.at === 0) ? FIRST_OF_TWO : 0;
      return term("slip:two-edits", SLIP["two-edits"] - ways.reduce((a, b) => a + b, 0) + first);
    }
    case "junk": {
      const choices = /^[0-9]+$/.test(confusion.extra) ? confusion.extra.length : 0.7;
      return term("slip:junk", SLIP.junk - choices);
    }
    case "wrong-suffix":
    case "protected-suffix":
      return suffixSlip(confusion.typedSuffix, confusion.typedExists, known.domain);
    case "missing-dot":
    case "moved-dot":
    case "hyphen":
      return term("slip:" + kind, SLIP[kind] - Math.log10(units));
    case "same-mailbox":
      return term("slip:same-mailbox", -4.5);
    case "homoglyph":
      return term("slip:homoglyph", isAscii(typed.unicode) ? SLIP.homoglyph : 0);
    default:
      return term("slip:" + kind, SLIP[kind] - 0.7);
  }
}

/** The first letter is wrong more seldom than the others, and changes the word more. */
const FIRST_LETTER = -0.5;
const FIRST_OF_TWO = -1.7;

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

type EditKey = keyof typeof SLIP & (Edit["kind"] | `${Edit["kind"]}:${string}`);

/** The row of the table for an edit, and in how many ways it could have happened to the name. */
function editWays(edit: Edit, units: number): { readonly key: EditKey; readonly ways: number } {
  switch (edit.kind) {
    case "omission":
      return { key: "omission", ways: units };
    case "transposition":
      return { key: "transposition", ways: Math.max(units - 1, 1) };
    case "insertion":
      if (edit.repeated) return { key: "insertion:repeated", ways: units };
      if (edit.adjacentKey) return { key: "insertion:adjacent", ways: units * 8 };
      return { key: "insertion", ways: units * 26 };
    case "substitution":
      if (edit.adjacentKey) {
        const keys = Math.max(neighbourKeys(edit.expected).length, 1);
        return { key: "substitution:adjacent", ways: units * keys };
      }
      if (edit.vowels) return { key: "substitution:vowel", ways: units * 2 };
      return { key: "substitution", ways: units * 20 };
  }
}

function suffixSlip(typedSuffix: string, typedExists: boolean, known: Domain): EvidenceTerm {
  const oneSlip = oneEdit(typedSuffix, known.publicSuffix) !== null;
  if (!typedExists || (oneSlip && typedSuffix.indexOf(".") > 0)) {
    const key = "wrong-suffix:unreal";
    return term("slip:" + key, SLIP[key] - (oneSlip ? 1 : FAR_FROM_SUFFIX));
  }
  return isNearSuffix(typedSuffix, known.publicSuffix)
    ? term("slip:wrong-suffix:near", SLIP["wrong-suffix:near"] - 0.9)
    : term("slip:wrong-suffix:far", SLIP["wrong-suffix:far"] - 0.7);
}

/** A suffix that does not exist and is not one slip from the known one either. */
const FAR_FROM_SUFFIX = 3.5;

/** Share of messages that go to the typed domain because it was meant. */
function typedPrior(confusion: Confusion, at: Circumstances): EvidenceTerm {
  const { typed, typedCount, total } = at;
  if (typedCount > MAX_SELDOM && total !== null) {
    return term("typed:on-record", -(Math.log10(typedCount / total) + PRIOR.learned));
  }
  if (typed.publicSuffix === "" || !typed.suffixExists) return term("typed:unreal", 11);
  if (confusion.kind === "missing-suffix") return term("typed:bare", 9);
  if (confusion.kind === "homoglyph" && !isAscii(typed.unicode)) return term("typed:drawn", 9);
  const around = confusion.kind === "junk" && confusion.extra.charAt(0) === ".";
  if (confusion.kind === "embedding" || around) return term("typed:embedding", 12);
  if (confusion.kind === "combosquatting") return term("typed:combined", 6.5);
  if (at.wellKnown) return term("typed:well-known", -WELL_KNOWN);
  const unknown = total === null ? UNKNOWN.without : UNKNOWN.withRecords;
  if (confusion.kind === "wrong-suffix" || confusion.kind === "protected-suffix") {
    if (at.quietSuffix !== null) return at.quietSuffix ? QUIET : BUSY;
    if (confusion.typedSuffix !== typed.publicSuffix) return term("typed:no-suffix", 9);
    const key = suffixPair(typed, confusion.known, at.knownCount);
    return term("typed:same-name:" + key, -(unknown + SAME_NAME[key]));
  }
  const key = ownerOf(typed.publicSuffix).length > 2 ? "typed:institution" : "typed:unknown";
  const crowd = key === "typed:institution" ? INSTITUTIONS : 0;
  return term(key, -(unknown + Math.log10(density(typed)) + crowd));
}

/** Names of institutions are alike: state and county, university and campus. */
const INSTITUTIONS = 2;

/** An unknown domain under a suffix that little mail goes to: .ml. */
const QUIET = term("typed:quiet-suffix", 11);
/** The same name as a protected one under a suffix that much mail goes to: army.il. */
const BUSY = term("typed:busy-suffix", 10.5);

/** Chance that an unknown domain is the same name under the other suffix. */
const SAME_NAME = { near: -8, generic: -7.8, shorter: -6, personal: -4.6, national: -4 } as const;

/** Open to anyone in the world: one organisation seldom uses two of them for mail. */
const GENERIC = ["com", "org", "net", "io", "info", "biz"];
/** So many senders or messages make a name an organisation's, not one person's. */
const MIN_ORGANISATION_COUNT = 2;

function suffixPair(
  { publicSuffix, subdomain }: Domain,
  { domain, source, weight }: KnownDomain,
  count: number,
): keyof typeof SAME_NAME {
  if (isLabelApart(publicSuffix, domain.publicSuffix)) return "shorter";
  if (isNearSuffix(publicSuffix, domain.publicSuffix)) return "near";
  const generic = GENERIC.indexOf(publicSuffix) >= 0 && GENERIC.indexOf(domain.publicSuffix) >= 0;
  if (!generic) return "national";
  if (subdomain !== domain.subdomain) return "personal";
  const organisation =
    source === "own" ||
    source === "partner" ||
    (source === "provider" && weight >= BIG_PROVIDER) ||
    count >= MIN_ORGANISATION_COUNT;
  return organisation ? "generic" : "personal";
}

/** Weight from which a provider's name is known to everyone. */
const BIG_PROVIDER = 1_500;

/** Chance that an unknown domain is just this one, from its length and suffix. */
function density(typed: Domain): number {
  const units = Math.min(unitsThatTell(typed.name), LENGTH_SHARE.length - 1);
  const spread = Math.pow(LETTERS, Math.min(units, MAX_SPREAD_UNITS));
  return ((LENGTH_SHARE[units] ?? 0.001) * suffixShare(typed)) / spread;
}

/** Choices for a letter of a name that nobody knows. */
const LETTERS = 26;
/** Longer names are words put together, not more letters at random. */
const MAX_SPREAD_UNITS = 7;

function suffixShare({ publicSuffix }: Domain): number {
  const row = SUFFIX_SHARES.find(([suffix]) => suffix === publicSuffix);
  return (row === undefined ? 30 : row[1]) / 100_000;
}

let allProviders = 0;

function providerTotal(): number {
  if (allProviders === 0) for (const [, weight] of providers()) allProviders += weight;
  return allProviders;
}
