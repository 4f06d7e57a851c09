import { BIG_PROVIDER } from "./data/evidence-tables";
import { HELD_BESIDE } from "./data/held-beside";
import { NEAR_PROVIDERS } from "./data/near-providers";
import { oneEdit } from "./detectors/edits";
import { ownerOf } from "./suffix-owners";
import type { Confusion, Domain, KnownDomain } from "./types";

/** Shortest name of a provider that tells it from others, and that nobody else has as a label. */
export const MIN_TELLING_UNITS = 5;

/** In shorter names, one letter for another tells nothing. */
export const MIN_SUBSTITUTED_UNITS = 5;

/** Whether a pair that looks close is innocent. */
type Excuse = (typed: Domain, confusion: Confusion) => boolean;

/** Names this short differ by one letter all the time: hp.com and hpe.com, dla.mil and dma.mil. */
const shortNames: Excuse = (typed, { kind, known }) => {
  const front = known.domain.subdomain === typed.subdomain ? typed.subdomain.length : 0;
  const units = front + Math.min(typed.name.length, known.domain.name.length);
  if (kind === "transposition" || kind === "insertion") return units < 3;
  if (kind === "omission" || kind === "hyphen") return units < 4;
  return kind === "substitution" && units < MIN_SUBSTITUTED_UNITS;
};

/** Only digits differ: site45.com and site35.com, vodafone3g.de and vodafone4g.de. */
const digitsOnly: Excuse = (_typed, confusion) => {
  switch (confusion.kind) {
    case "substitution":
      return isDigit(confusion.expected) && isDigit(confusion.typedLetter);
    case "omission":
      return isDigit(confusion.expected);
    case "insertion":
      return isDigit(confusion.extra) && !confusion.adjacentKey && !isAtProvider(confusion);
    default:
      return false;
  }
};

/** Mailbox names end in digits, and the "@" gets lost: 8hotmail.com, yahoo1.com. */
function isAtProvider({ at, known }: Confusion & { readonly at: number }): boolean {
  return (at === 0 || known.domain.name.length >= MIN_TELLING_UNITS) && isBigProvider(known);
}

/** A provider whose name is known to everyone. */
export function isBigProvider({ source, weight }: KnownDomain): boolean {
  return source === "provider" && weight >= BIG_PROVIDER;
}

/** Another first letter makes another word: hank.com and tank.com. */
const otherFirstLetter: Excuse = (typed, confusion) =>
  confusion.kind === "substitution" &&
  confusion.at === 0 &&
  !confusion.adjacentKey &&
  !confusion.vowels &&
  !confusion.oneBit &&
  typed.name.length < 7;

/**
 * Two letters put to a whole name make another one, whichever of the two is known: e-contoso.com,
 * contosohr.com and contoso.com. One letter twice is a key held down, and nobody is near a provider
 * on purpose.
 */
const twoLettersApart: Excuse = ({ name }, { kind, known: { domain, source } }) => {
  const more =
    name.length < domain.name.length && source !== "provider"
      ? domain.name.replace(name, "")
      : name.replace(domain.name, "");
  return kind === "two-edits" && more.length === 2 && more.charAt(0) !== more.charAt(1);
};

/** The national domain of one firm: yahoo.fr and yahoo.com, suse.cz and suse.com. */
const nationalSite: Excuse = (typed, confusion) =>
  confusion.kind === "wrong-suffix" &&
  confusion.known.source !== "suffix" &&
  confusion.typedSuffix === typed.publicSuffix &&
  confusion.typedExists &&
  isCountrys(confusion.typedSuffix, confusion.knownSuffix) &&
  !isForAllCountries(confusion.known) &&
  !isOwnCarriedOn(confusion);

/** Whether the typed suffix is a country's, and no slip of the known one. */
function isCountrys(typed: string, known: string): boolean {
  return ownerOf(typed).length === 2 && !isNearSuffix(typed, known);
}

/**
 * Whether `nationalSite` holds for the typed name under another suffix, whoever knows that domain: so
 * it need not be looked for.
 */
export function isNationalSite(
  { name, publicSuffix, suffixExists }: Domain,
  other: string,
): boolean {
  return (
    suffixExists &&
    isCountrys(publicSuffix, other) &&
    ownerOf(other).length <= 2 &&
    name + "." + other !== FOR_ALL_COUNTRIES &&
    publicSuffix.indexOf(other + ".") !== 0
  );
}

const FOR_ALL_COUNTRIES = "gmail.com";

/** Gmail has no national domains, though many providers have: gmail.com.br, gmail.de. */
export function isForAllCountries({ domain, source }: KnownDomain): boolean {
  return source === "provider" && domain.unicode === FOR_ALL_COUNTRIES;
}

/** The own domain with an ending behind it: contoso.com.co. Firms with such sites list them. */
export function isOwnCarriedOn({
  typedSuffix,
  knownSuffix,
  known,
}: {
  readonly typedSuffix: string;
  readonly knownSuffix: string;
  readonly known: KnownDomain;
}): boolean {
  return known.source === "own" && typedSuffix.indexOf(knownSuffix + ".") === 0;
}

/** Country endings that are one slip from a common one, and typed for it more than meant. */
const ONE_SLIP: ReadonlyMap<string, readonly string[]> = new Map([
  ["com", ["co", "cm", "om", "cam", "bom"]],
  ["net", ["ne", "et"]],
  ["org", ["or", "og"]],
  ["edu", ["eu"]],
  ["nl", ["ml"]],
]);

/** Whether the typed suffix is one slip of the fingers from the known one. */
export function isNearSuffix(typed: string, known: string): boolean {
  if (isLabelApart(typed, known)) return true;
  const slips = ONE_SLIP.get(known);
  if (slips !== undefined) return slips.indexOf(typed) >= 0;
  return typed.indexOf(".") > 0 && known.indexOf(".") > 0 && oneEdit(typed, known) !== null;
}

/**
 * Two institutions: lacounty.gov and leacounty.gov, iitd.ac.in and iiitd.ac.in. Nobody can register
 * a look-alike there, so of names that are only well known a swap of letters counts, no more, and
 * only under .mil: cenctom.mil, but lacuonty.gov is left alone. Beside a domain that only acts as a
 * suffix (europa.eu, admin.ch) anyone can.
 */
const twoInstitutions: Excuse = (typed, { kind, known }) =>
  known.source === "protected" &&
  (ownerOf(known.domain.publicSuffix).length > 2 || isShortHost(typed, known)) &&
  (kind === "two-edits" ||
    (typed.publicSuffix === known.domain.publicSuffix &&
      (kind === "omission" ||
        kind === "insertion" ||
        kind === "substitution" ||
        kind === "hyphen" ||
        (kind === "transposition" && typed.publicSuffix !== "mil"))));

/** milk.pt is no mil.pt: by names this short, with nothing in front, institutions cannot be told. */
function isShortHost(typed: Domain, { domain }: KnownDomain): boolean {
  return typed.subdomain === "" && domain.name.length < MIN_TELLING_UNITS;
}

/** An institution's other domain, interno.it beside interno.gov.it; one provider of two, emailn.de. */
const standsBeside: Excuse = (typed, { known: { domain, source } }) =>
  (typed.name === domain.name && lists(HELD_BESIDE, typed)) ||
  (source === "provider" && lists(NEAR_PROVIDERS, typed));

function lists(domains: string, { registrable }: Domain): boolean {
  return domains.split(" ").indexOf(registrable) >= 0;
}

/** Another name under another country's ending is another provider: enternet.hu, internet.ru. */
const otherCountry: Excuse = (typed, { kind, known: { domain, source } }) =>
  kind === "two-edits" &&
  source === "provider" &&
  typed.suffixExists &&
  typed.publicSuffix !== domain.publicSuffix &&
  typed.publicSuffix.length + domain.publicSuffix.length === 4;

/** One tenant: litware.mail.onmicrosoft.com is the routing domain of litware.onmicrosoft.com. */
const sameTenant: Excuse = (typed, { kind, known: { domain } }) =>
  kind === "wrong-suffix" &&
  typed.name === domain.name &&
  withoutRouting(typed) === withoutRouting(domain);

function withoutRouting({ publicSuffix }: Domain): string {
  return publicSuffix.replace(/\bmail\.(?=onm)/, "");
}

const EXCUSES: readonly Excuse[] = [
  shortNames,
  digitsOnly,
  otherFirstLetter,
  twoLettersApart,
  nationalSite,
  twoInstitutions,
  standsBeside,
  otherCountry,
  sameTenant,
];

/** Whether a pair that looks close is innocent on grounds that hold for all such pairs. */
export function excused(typed: Domain, confusion: Confusion): boolean {
  return EXCUSES.some((excuse) => excuse(typed, confusion));
}

/**
 * Whether one suffix is the other with a label in front: co.uk and uk, ac.jp and jp. Longer labels
 * are services with tenants, contoso.zendesk.com, or endings of their own kind, contoso.school.nz:
 * nobody types or loses these by a slip.
 */
export function isLabelApart(typed: string, known: string): boolean {
  return endsWithLabel(typed, known) || endsWithLabel(known, typed);
}

/** Of a label of a suffix: gouv, asso. */
const MAX_SUFFIX_LABEL_UNITS = 4;

function endsWithLabel(longer: string, shorter: string): boolean {
  const front = longer.length - shorter.length - 1;
  return front <= MAX_SUFFIX_LABEL_UNITS && longer.slice(front) === "." + shorter;
}

function isDigit(letter: string): boolean {
  return letter >= "0" && letter <= "9";
}
