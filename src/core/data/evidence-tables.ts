/**
 * Figures that the odds are made of, as decimal logarithms of probabilities.
 *
 * What can be counted comes from `fitted-evidence.ts`. The rest are rules of thumb, each chosen by
 * hand on the same data so that of findings given nine to one at least nine in ten are slips; for
 * tricks (look-alike letters, embedded names) there is nothing to count, since nobody types them.
 */
import { COUNTED_SLIPS, TRAFFIC } from "./fitted-evidence";

export { LENGTH_SHARE } from "./fitted-evidence";

export const PRIOR = {
  /** A message goes to the organisation's own domain, where that is known. */
  own: TRAFFIC.own,
  /** It goes to one of the domains learned from the organisation's mail; shared by count. */
  learned: TRAFFIC.learned,
  /** A public mail provider, where something / nothing is known of the organisation; shared by weight. */
  provider: -1.3,
  providerAlone: -0.2,
  message: -1.3,
  /** A name that is known under a protected suffix; others by the weights below. */
  protected: -4,
  /** Added to the share of a suffix when the name under it is not known. */
  unknownName: -3.5,
  /** Never on record. */
  never: -9,
} as const;

/** What a name under a protected suffix weighs that nobody knows there; one that is known, 1. */
export const WEIGHT_ONLY_TYPED = 0.5;
/** The same under a suffix of two labels that lost a letter: kent.gov.u. */
export const WEIGHT_UNDER_PAIR = 0.9;
/** The same where something else befell it: alba.gov.if is gov.fi with letters swapped, not gov.it. */
export const WEIGHT_UNDER_OTHER = 0.4;
/** A domain that acts as a suffix and is called like one: kent.gov.u is gov.uk rather than gov.hu. */
export const WEIGHT_LIKE_SUFFIX = 0.8;
/** The same where the typed suffix exists: a provider under .nl is likelier meant than ziggo.mil. */
export const WEIGHT_UNDER_QUIET = 0.2;
/** The same where only the suffix's first label is wrong, under which others than institutions stand. */
export const WEIGHT_IN_HALF = 0.0022;

/** Messages an organisation is taken to have sent where it keeps no records. */
export const ASSUMED_TOTAL = 30_000;

/** A message is addressed to a domain that is not known, with and without a learned list. */
export const UNKNOWN = { withRecords: TRAFFIC.unknown, without: -1.3 } as const;

/** A slip of this kind happens, per message; shared among the ways it can happen. */
export const SLIP = {
  ...COUNTED_SLIPS,
  /** Two of 114; but there are so many pairs of edits that chance makes more of them. */
  "two-edits": -5.4,
  /** One of 114 at work, but one in six at sign-up forms, where .com rules. */
  "wrong-suffix:near": -4.4,
  hyphen: -4.6,
  embedding: -5.2,
  combosquatting: -5.6,
  soundsquatting: -5.3,
  "same-mailbox": -4.5,
  homoglyph: -5,
} as const;

/** Choices for a letter of a name that nobody knows. */
export const LETTERS = 26;
/** Longer names are words put together, not more letters at random. */
export const MAX_SPREAD_UNITS = 7;
/**
 * What a further letter of a longer name is worth in letters at random. English has 0.6 to 1.3
 * bits a letter, of 4.7 (Shannon 1951, Prediction and entropy of printed English).
 */
export const SPREAD_OF_WORDS = 0.2;
/** Share of a suffix that `suffix-shares.ts` does not have, per 100,000. */
export const RARE_SUFFIX_SHARE = 30;
/** The same of a suffix of two labels: firms of a whole country stand under it. */
export const RARE_PAIR_SHARE = 60;
/** The same of the sender's own country, before AT_HOME is added. */
export const HOME_SHARE = 2_000;
/** Names of institutions are alike: state and county, university and campus. */
export const INSTITUTIONS = 2;

/** Chance that an unknown domain is the known name under the other suffix, by how they are related. */
export const SAME_NAME = {
  near: -8,
  generic: -7.8,
  short: -6.8,
  shorter: -6,
  personal: -4.6,
  national: -4,
} as const;
/** Open to anyone in the world: one organisation seldom uses two of them for mail. */
export const GENERIC_SUFFIXES = ["com", "org", "net", "io", "info", "biz"];
/** Names that the organisation lists are trusted from so many letters. */
export const MIN_LISTED_UNITS = 6;
/** So many senders or messages make a name an organisation's, not one person's. */
export const MIN_ORGANISATION_COUNT = 2;
/** Names of so many letters are taken under each ending, by whoever came first: live.com, live.net. */
export const MAX_SHORT_UNITS = 4;
/** Weight from which a provider's name is known to everyone. */
export const BIG_PROVIDER = 1_500;

/** Negative logarithm of the chance that the typed domain was meant, where its form decides. */
export const TYPED = {
  /** Its suffix does not exist. */
  unreal: 11,
  /** Added where it never will: codes of two letters are given to countries. */
  noCountry: 1.5,
  /** Added where an ending of two labels was meant: what is left of it says that it was. */
  halfRight: 2.5,
  bare: 9,
  /** Letters of another script that draw the known name. */
  drawn: 9,
  /** A known host inside another's. */
  embedding: 12,
  /** A host below a provider's domain that is another provider with a dot in it: g.mail.com, t.online.de. */
  torn: 10,
  combined: 9,
  /** Combined with a word that asks for trust. */
  lure: 10,
  wellKnown: 4,
  /** Under a suffix that little mail goes to, one slip from a protected one. */
  quiet: 11,
  /** The same name as a protected one, under a suffix that much mail goes to. */
  busy: 10.5,
  /** A host in front of what is no suffix, but one slip from one, has just this name. */
  noSuffix: 13,
} as const;

/** The first letter is wrong more seldom than the others, and changes the word more. */
export const FIRST_LETTER = -0.5;
/**
 * A letter put in front of a short name makes another word. Of pairs of innocent domains whose names
 * have four letters and one more, it stands in front in 32 of 137, hardly more than the one in five of
 * chance; universities and authorities left out, in 19 of 50, of which 12 are on the list of free-mail
 * providers. A rule of thumb.
 */
export const LETTER_IN_FRONT = -0.3;
/** A second slip goes with a first of the fingers, not with another letter out of nowhere. */
export const PLAIN_OF_TWO = -0.5;
export const FIRST_OF_TWO = -0.7;
/** Gmail has one domain for all countries, but people add theirs: gamail.com.br. */
export const COUNTRY_FROM_HABIT = 1.1;

/** In how many ways a slip can happen at one letter of a name. */
export const LETTER_WAYS = {
  insertion: 26,
  adjacentInsertion: 8,
  substitution: 20,
  vowel: 2,
} as const;
/** Logarithm of the number of ways of a kind that has no count of its own. */
export const OTHER_WAYS = 0.7;
/** The same of a word added, under another suffix as well. */
export const COMBINED_ELSEWHERE_WAYS = 0.9;

/** Logarithm of the number of suffixes that one can be typed as. */
export const SUFFIX_WAYS = { unreal: 1, goesOn: 3, farUnreal: 3.5, near: 0.9, far: 0.7 } as const;
/**
 * Added where the wrong letter of a known name's suffix lies beside the right one: com.nr for com.br
 * rather than com.ar.
 */
export const SUFFIX_KEYS_TOUCH = 0.3;
/** Added where two letters of a suffix of two labels changed places: ca.uk for ac.uk rather than co.uk. */
export const SUFFIX_SWAPPED = 0.65;

/**
 * Its ending is that of the sender's own country: a third of the mail goes there, and of other people's
 * two per cent, where the country is of middling size. A rule of thumb.
 */
export const AT_HOME = 1.2;
/** The same mailbox name is known there. */
export const SAME_MAILBOX = 2;
/** The labels in front of the name agree with a known host's. */
export const SAME_HOST = 3;
/** Most decibans for a known domain that was seen never, once, twice. */
export const SELDOM_DECIBANS: readonly number[] = [0, 10, 14];
/** Most decibans for a known name with a word that organisations add themselves. */
export const CUSTOMARY_DECIBANS = 2;
