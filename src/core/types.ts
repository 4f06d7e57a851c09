/** The vocabulary: every shape that flows through Second Look. */

export type RecipientField = "to" | "cc" | "bcc" | "required" | "optional";

/** One recipient as the host hands it over: nothing parsed, nothing trusted. */
export interface Recipient {
  readonly field: RecipientField;
  /** RFC 5322 display-name; "" when absent. */
  readonly displayName: string;
  /** RFC 5322 addr-spec as typed. May be malformed, or an Exchange X.500 name. */
  readonly address: string;
}

/** Why an addr-spec could not be read. Data, not an exception. */
export type AddressError =
  | "no-at-sign"
  | "several-at-signs"
  | "comma"
  | "space"
  | "hidden-character"
  | "dots"
  | "stray-character"
  | "bad-local-part"
  | "bad-domain"
  | "bad-punycode"
  | "too-long";

/**
 * Why a recipient, or a number of them, could not be judged.
 *
 * `x500`, `contact-group`, `fax` and `ip-literal` are forms without a domain to confuse;
 * `unresolved` is an entry without an address and without a group's name; the last three are the
 * host's: a list that may be cut off, a read that failed, time that ran out.
 */
export type UncheckedCause =
  | "x500"
  | "contact-group"
  | "unresolved"
  | "fax"
  | "ip-literal"
  | "truncated"
  | "read-failed"
  | "time";

export type ParsedAddress =
  | { readonly kind: "smtp"; readonly localPart: string; readonly domain: Domain }
  /** A form with no domain to confuse, or none that can be read. */
  | { readonly kind: "unchecked"; readonly cause: UncheckedCause }
  | {
      readonly kind: "malformed";
      readonly error: AddressError;
      /** How many characters are at fault; 1 where counting makes no sense. */
      readonly count: number;
      /** The address with the fault mended, when what remains can be read as one; else null. */
      readonly repaired: { readonly localPart: string; readonly domain: Domain } | null;
    };

/** A host name that mail is addressed to, taken apart once. All parts lower-case. */
export interface Domain {
  /** A-label form (RFC 5890) without trailing dot: what the mail system looks up. */
  readonly ascii: string;
  /** U-label form, whichever was typed; equal to `ascii` unless a label has letters outside ASCII. */
  readonly unicode: string;
  /** U-label public suffix (ICANN section), or the tenant suffix such as "onmicrosoft.com"; "" for a bare label. */
  readonly publicSuffix: string;
  /** Whether the top-level domain is delegated or reserved for local use (RFC 6761). */
  readonly suffixExists: boolean;
  /** The label left of the public suffix; "" when the domain is a suffix itself. */
  readonly name: string;
  /** `name` plus `publicSuffix`; equal to `unicode` for a bare label or a suffix. */
  readonly registrable: string;
  /** Labels left of the registrable domain, "" if none: "mail" in mail.army.mil. */
  readonly subdomain: string;
}

/**
 * Where we know a domain from. Of several, own, partner and provider stand before sender, protected
 * before trusted, and message last. One on record more than MAX_SELDOM times is learned, unless it is
 * one of the first four; one on record less often, only where it would be message or nothing.
 */
export type KnownSource =
  | "own"
  | "sender"
  | "partner"
  | "trusted"
  | "learned"
  | "protected"
  | "provider"
  | "message"
  /** Only the suffix is known: nobody knows the name, which was typed under another one. */
  | "suffix";

/** A domain we vouch for; or, from `message`, one we may suggest but never excuse by. */
export interface KnownDomain {
  readonly domain: Domain;
  readonly source: KnownSource;
  /**
   * Messages, or as if: how often we write there. Below 1 for a name that nobody knows, from
   * `protected`; from `suffix`, how many of 100,000 messages go under it.
   */
  readonly weight: number;
  /** What policy calls the partner; "" when it gives no name, and for any other source. */
  readonly label: string;
}

/** One step of an edit script, from known to typed. `at` counts UTF-16 units in the known name. */
export type Edit =
  | { readonly kind: "omission"; readonly at: number; readonly expected: string }
  | {
      readonly kind: "insertion";
      readonly at: number;
      /** A letter; of two edits, one may be a whole label behind the suffix: ".ar". */
      readonly extra: string;
      /** The extra letter repeats the one before or after it. */
      readonly repeated: boolean;
      /** The extra letter's key touches that of a letter beside it. */
      readonly adjacentKey: boolean;
    }
  | {
      readonly kind: "substitution";
      readonly at: number;
      readonly typedLetter: string;
      readonly expected: string;
      readonly adjacentKey: boolean;
      /** The two letters differ in one bit (bitsquatting). */
      readonly oneBit: boolean;
      readonly vowels: boolean;
    }
  | {
      readonly kind: "transposition";
      readonly at: number;
      readonly first: string;
      readonly second: string;
    };

/** One look-alike: `typed` stands where the known name has `expected`. */
export interface Lookalike {
  /** UTF-16 units from the start of the typed text compared. */
  readonly at: number;
  readonly typed: string;
  readonly expected: string;
  /** Unicode script of `typed`, by its English name: "Cyrillic"; "Latin" for ASCII pairs such as rn/m. */
  readonly script: string;
}

/**
 * What happened between a typed and a known domain: the facts that explain it.
 * Kinds exclude one another for one pair of domains.
 */
export type Confusion = { readonly known: KnownDomain } & (
  | Edit
  | { readonly kind: "two-edits"; readonly edits: readonly Edit[] }
  | { readonly kind: "homoglyph"; readonly lookalikes: readonly Lookalike[] }
  | {
      readonly kind: "wrong-suffix";
      readonly typedSuffix: string;
      readonly knownSuffix: string;
      /** False when the typed suffix does not exist, so nothing could be delivered. */
      readonly typedExists: boolean;
      /** Country or operator code of the typed suffix, "" when unknown; see `suffix-owners.ts`. */
      readonly typedOwner: string;
    }
  | { readonly kind: "missing-suffix"; readonly knownSuffix: string }
  | {
      readonly kind: "protected-suffix";
      readonly typedSuffix: string;
      readonly knownSuffix: string;
      readonly typedExists: boolean;
      /** Owner code of the typed suffix, such as "ml"; "" when it does not exist. */
      readonly typedOwner: string;
      /** Owner code of the protected suffix, such as "us-military". */
      readonly knownOwner: string;
    }
  | { readonly kind: "missing-dot"; readonly before: string; readonly after: string }
  | { readonly kind: "moved-dot"; readonly before: string; readonly after: string }
  | {
      readonly kind: "hyphen";
      readonly change: "added" | "dropped";
      readonly before: string;
    }
  | {
      readonly kind: "embedding";
      /** Registrable domain that the mail would go to. */ readonly owner: string;
    }
  | {
      readonly kind: "combosquatting";
      /** What was added, with its hyphen: "-support". */ readonly extra: string;
    }
  | { readonly kind: "soundsquatting" }
  | { readonly kind: "junk"; readonly extra: string }
  | { readonly kind: "same-mailbox" }
);

/** Facts about one address alone, or about its display name or the policy. */
export type Observation = { readonly known: KnownDomain | null } & (
  | { readonly kind: "display-name"; /** addr-spec that the name shows. */ readonly shown: string }
  | { readonly kind: "malformed"; readonly error: AddressError; readonly count: number }
  | { readonly kind: "unknown-suffix"; /** "" for a bare label. */ readonly suffix: string }
  | { readonly kind: "denied"; readonly entry: string; readonly reason: string }
);

export type FindingKind = Confusion["kind"] | Observation["kind"];

/** Compare one typed domain with one known domain. Pure; null means "nothing to say". */
export type Detector = (typed: Domain, known: KnownDomain) => Confusion | null;

export type * from "./decision-types";
