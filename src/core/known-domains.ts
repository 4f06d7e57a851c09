import { WEIGHT_LIKE_SUFFIX } from "./data/evidence-tables";
import { parseDomain, topLevelOf } from "./domain";
import { parseEntry } from "./entries";
import { hashOf, textHash } from "./hash";
import type { TextHash } from "./hash";
import { listing, nearListed } from "./near-listed";
import type { Listing } from "./near-listed";
import type { Policy } from "./policy";
import { protectedNames } from "./protected-names";
import { providers } from "./providers";
import { addAllTo, addForNow, addTo, createSieve, mayHold, takeBack } from "./sieve";
import type { Sieve } from "./sieve";
import type { Domain, KnownDomain, KnownSource, Knowledge, LearnedIndex } from "./types";
import { MAX_SELDOM, SHARED_WEIGHT } from "./vouch";

/** What is known before any message is read: made once, used for every draft. */
export interface KnownBase {
  readonly hash: TextHash;
  readonly sieve: Sieve;
  /** What the last message changed in the sieve, to be taken back before the next. */
  readonly former: number[];
  readonly learned: LearnedIndex | null;
  /** Listed in words, by U-label host. */
  readonly listed: ReadonlyMap<string, KnownDomain>;
  /** Hosts of single addresses only: suggested, but vouching for nobody else there. */
  readonly addressed: ReadonlyMap<string, KnownDomain>;
  readonly scan: Listing;
  /** As in `KnownIndex`, without the sender's. */
  readonly homes: readonly string[];
}

/** The domains we vouch for or may suggest, for one draft. */
export interface KnownIndex {
  readonly hash: TextHash;
  /** Holds the hash of every known host, and little else. */
  readonly sieve: Sieve;
  readonly learned: LearnedIndex | null;
  /** Top-level domains of the organisation's and the sender's own domains: "nl", "com". */
  readonly homes: readonly string[];
  /** @param host - lower-case U-label host */
  find(host: string): KnownDomain | null;
  /** The same without hosts at which only single addresses are known. */
  findWhole(host: string): KnownDomain | null;
  /** Listed domains whose name is within two edits of the typed one, or inside it. */
  near(typed: Domain): readonly KnownDomain[];
}

export const EMPTY_KNOWLEDGE: Knowledge = { trusted: [], learned: null };

/** Room in the sieve for what a message adds. */
const MESSAGE_ROOM = 256;

/** As if the organisation had written to itself this often. */
const OWN_WEIGHT = 10_000;
const TRUSTED_WEIGHT = 10;
const MESSAGE_WEIGHT = 1;

export function createKnownBase(known: Knowledge, policy: Policy): KnownBase {
  const listed = new Map<string, KnownDomain>();
  const add = (text: string, source: KnownSource, weight: number, label: string): void =>
    list(listed, parseDomain(text), source, weight, label);
  const homes: string[] = [];
  for (const text of policy.organization.domains) {
    const domain = parseDomain(text);
    list(listed, domain, "own", OWN_WEIGHT, "");
    if (domain !== null) homes.push(topLevelOf(domain.publicSuffix));
  }
  for (const { entry, weight, name } of policy.partners) {
    if (isDomainEntry(entry)) add(hostOf(entry), "partner", weight, name);
  }
  for (const [host, weight] of providers()) listHost(listed, host, "provider", weight);
  for (const host of protectedNames()) {
    listHost(listed, host, "protected", host.indexOf("gov.") === 0 ? WEIGHT_LIKE_SUFFIX : 1);
  }
  for (const { entry } of known.trusted) {
    if (isDomainEntry(entry)) add(hostOf(entry), "trusted", TRUSTED_WEIGHT, "");
  }
  const addressed = new Map<string, KnownDomain>();
  for (const { entry, weight, name } of policy.partners) {
    const domain = parseDomain(hostOf(entry));
    if (domain === null || listed.has(domain.unicode)) continue;
    list(addressed, domain, "partner", weight, name);
  }
  return index(listed, addressed, known.learned, homes);
}

/**
 * Add what one message brings: the sender's own domain, and the other recipients' as suggestions.
 *
 * One message at a time: what an earlier one added to the base's sieve is taken back.
 *
 * @param sender - null when unknown or without a domain
 * @param others - domains of the message's recipients; they never vouch for one another
 */
export function withMessage(
  base: KnownBase,
  sender: Domain | null,
  others: readonly Domain[],
): KnownIndex {
  const { hash, learned, sieve, former } = base;
  const extra = new Map<string, KnownDomain>();
  takeBack(sieve, former);
  const add = (domain: Domain, source: KnownSource, weight: number): void => {
    const before = base.listed.get(domain.unicode);
    if (before !== undefined && (source === "message" || vouchesBetter(before))) return;
    list(extra, domain, source, weight, "");
    const hashed = hashOf(domain.unicode, hash);
    if (!mayHold(sieve, hashed)) addForNow(sieve, hashed, former);
  };
  if (sender !== null) {
    add(sender, "sender", OWN_WEIGHT);
    // Who writes from cs.contoso.com knows contoso.com.
    add(parseDomain(sender.registrable) ?? sender, "sender", SHARED_WEIGHT);
  }
  for (const domain of others) add(domain, "message", MESSAGE_WEIGHT);
  const scan = extra.size > 0 ? listing(extra) : null;
  const findWhole = (host: string): KnownDomain | null =>
    withCount(extra.get(host) ?? base.listed.get(host) ?? null, host, learned);
  return {
    hash,
    sieve,
    learned,
    homes: sender === null ? base.homes : base.homes.concat(topLevelOf(sender.publicSuffix)),
    find: (host) => findWhole(host) ?? base.addressed.get(host) ?? null,
    findWhole,
    near: (typed) => {
      const near = nearListed(typed, base.scan);
      return scan === null ? near : near.concat(nearListed(typed, scan));
    },
  };
}

function index(
  listed: ReadonlyMap<string, KnownDomain>,
  addressed: ReadonlyMap<string, KnownDomain>,
  learned: LearnedIndex | null,
  homes: readonly string[],
): KnownBase {
  const hash = textHash(learned?.key ?? 0);
  let sieve: Sieve | null = null;
  let scan: Listing | null = null;
  return {
    hash,
    former: [],
    learned,
    listed,
    addressed,
    homes,
    // Only strangers are looked for in these: a send to known hosts alone does without.
    get sieve() {
      return (sieve = sieve ?? sieveOf([...listed.keys(), ...addressed.keys()], learned, hash));
    },
    get scan() {
      return (scan = scan ?? listing(listed, addressed));
    },
  };
}

function sieveOf(hosts: readonly string[], learned: LearnedIndex | null, hash: TextHash): Sieve {
  const sieve = createSieve((learned?.size ?? 0) + hosts.length + MESSAGE_ROOM);
  for (const host of hosts) addTo(sieve, hashOf(host, hash));
  if (learned !== null) addAllTo(sieve, learned.hashes);
  return sieve;
}

/** A host on record is known; one that is listed as well keeps its better source. */
function withCount(
  listed: KnownDomain | null,
  host: string,
  learned: LearnedIndex | null,
): KnownDomain | null {
  if (learned === null || (listed !== null && vouchesBetter(listed))) return listed;
  const count = learned.count(host);
  // A record of one or two messages says less than a list does.
  if (count === 0 || (listed !== null && listed.source !== "message" && count <= MAX_SELDOM))
    return listed;
  const domain = listed?.domain ?? parseDomain(host);
  return domain && { domain, source: "learned", weight: count, label: "" };
}

function vouchesBetter({ source }: KnownDomain): boolean {
  return ["message", "protected", "trusted"].indexOf(source) < 0;
}

function list(
  listed: Map<string, KnownDomain>,
  domain: Domain | null,
  source: KnownSource,
  weight: number,
  label: string,
): void {
  if (domain === null || domain.publicSuffix === "" || domain.name === "") return;
  if (!listed.has(domain.unicode)) listed.set(domain.unicode, { domain, source, weight, label });
}

/** The same for a registrable domain as it is built in. */
function listHost(
  listed: Map<string, KnownDomain>,
  host: string,
  source: KnownSource,
  weight: number,
): void {
  if (listed.has(host)) return;
  const own: Omit<BuiltIn, keyof typeof BUILT_IN> = { host, source, weight, parsed: null };
  listed.set(host, Object.assign(Object.create(BUILT_IN) as typeof BUILT_IN, own));
}

interface BuiltIn extends KnownDomain {
  readonly host: string;
  parsed: Domain | null;
}

/**
 * What built-in domains inherit. They are taken apart when they are asked for: most sends need none of
 * them. A getter of its own for each of a thousand takes three times as long to make.
 */
const BUILT_IN = {
  label: "",
  get domain(): Domain {
    const own = this as unknown as BuiltIn;
    return (own.parsed = own.parsed ?? (parseDomain(own.host) as Domain));
  },
};

function isDomainEntry(entry: string): boolean {
  return parseEntry(entry)?.kind === "domain";
}

function hostOf(entry: string): string {
  return entry.slice(entry.lastIndexOf("@") + 1);
}
