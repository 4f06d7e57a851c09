import { formatAddress, parseAddress } from "./address";
import { parseDomain } from "./domain";
import { actionFor } from "./judge";
import type { Suspect } from "./judge";
import type { Message } from "./message";
import { compareActions } from "./severity";
import { shownAddress } from "./shown-address";
import type {
  Confusion,
  Domain,
  Evidence,
  EvidenceTerm,
  Finding,
  KnownDomain,
  Observation,
  ParsedAddress,
  Recipient,
} from "./types";
import { countFor, SHARED_WEIGHT } from "./vouch";

/** Most findings of one recipient. */
const MAX_FINDINGS = 3;

type Readable = Exclude<ParsedAddress, { readonly kind: "unchecked" }>;

/**
 * What is to be said about one recipient, strictest first, then likeliest.
 *
 * @param address - what `parseAddress` made of the recipient's address
 */
export function findingsFor(
  recipient: Recipient,
  address: Readable,
  message: Message,
): readonly Finding[] {
  const read = address.kind === "smtp" ? address : address.repaired;
  const findings: Finding[] = [];
  const denied = read && message.rules.denied(read.localPart, read.domain);
  if (denied) {
    const { entry, reason } = denied;
    findings.push(fact({ kind: "denied", entry, reason, known: null }, null, message));
  }
  if (address.kind === "malformed") findings.push(...malformed(address, message));
  else if (!message.rules.allowed(address.localPart, address.domain)) {
    findings.push(...aboutDomain(address.localPart, address.domain, message));
    findings.push(...aboutMailbox(address.localPart, address.domain, message));
    findings.push(...aboutName(recipient, address.localPart, address.domain, message));
  }
  return worstFirst(findings.filter(({ action }) => action !== "allow"));
}

/** The readable part of a malformed address is judged too: novel..com is near novell.com. */
function malformed(
  { error, count, repaired }: Extract<ParsedAddress, { readonly kind: "malformed" }>,
  message: Message,
): readonly Finding[] {
  const observation: Observation = { kind: "malformed", error, count, known: null };
  if (repaired === null) return [fact(observation, null, message)];
  const { localPart, domain } = repaired;
  const slips = aboutDomain(localPart, domain, message);
  const [better] = slips;
  const mended = suggested(localPart, domain.unicode, message);
  const suggestion = better?.known ? better.suggestion : mended;
  const known = better?.known ?? message.voucher(domain);
  const finding = fact({ ...observation, known }, suggestion, message);
  return [finding, ...slips.filter(({ action }) => compareActions(action, finding.action) > 0)];
}

function aboutDomain(localPart: string, domain: Domain, message: Message): readonly Finding[] {
  const found = message.suspects(localPart, domain);
  const findings: Finding[] = [];
  for (const suspect of found) {
    const { kind } = suspect.confusion;
    if (message.rules.settled(localPart, domain, kind)) continue;
    findings.push({
      ...suspect.confusion,
      suggestion: suggested(localPart, suspect.meant, message),
      odds: suspect.odds,
      action: actionFor(kind, suspect.odds, message.policy),
      evidence: evidenceOf(domain, suspect, message),
    });
  }
  return found.length > 0 ? findings : unknownSuffix(localPart, domain, message);
}

/** Who was named at a host or its registrable domain; a sender's shared one stands for itself alone. */
function named({ unicode, registrable }: Domain, { index }: Message): KnownDomain | null {
  const above = index.find(registrable);
  return index.find(unicode) ?? (above?.weight === SHARED_WEIGHT ? null : above);
}

/** The address that was probably meant; null where the policy denies it. */
function suggested(localPart: string, meant: string, { rules }: Message): string | null {
  const domain = parseDomain(meant);
  const denied = domain !== null && rules.denied(localPart, domain) !== null;
  return denied ? null : formatAddress(localPart, meant);
}

/** Nothing known is near, and the ending does not exist. */
function unknownSuffix(localPart: string, domain: Domain, message: Message): readonly Finding[] {
  if (domain.suffixExists || message.voucher(domain) !== null) return [];
  if (message.rules.settled(localPart, domain, "unknown-suffix")) return [];
  const suffix = domain.publicSuffix;
  return [fact({ kind: "unknown-suffix", suffix, known: null }, null, message)];
}

/** The same mailbox name is known at another organisation. */
function aboutMailbox(localPart: string, domain: Domain, message: Message): readonly Finding[] {
  const { rules, index, policy } = message;
  const hosts = rules.hostsOf(localPart);
  if (hosts.length === 0 || hosts.indexOf(domain.unicode) >= 0) return [];
  if (rules.settled(localPart, domain, "same-mailbox")) return [];
  const known = hosts.length === 1 ? index.find(hosts[0] ?? "") : null;
  if (known === null || known.domain.registrable === domain.registrable) return [];
  const confusion: Confusion = { kind: "same-mailbox", known };
  const action = policy.actions["same-mailbox"];
  const suggestion = suggested(localPart, known.domain.unicode, message);
  if (suggestion === null) return [];
  const terms: readonly EvidenceTerm[] = [];
  const evidence = evidenceOf(domain, { confusion, terms }, message);
  return [{ ...confusion, suggestion, odds: policy.noteOdds, action, evidence }];
}

/** The display name shows another address than the real one. */
function aboutName(
  recipient: Recipient,
  localPart: string,
  domain: Domain,
  message: Message,
): readonly Finding[] {
  const shown = shownAddress(recipient.displayName);
  if (shown === null || message.rules.settled(localPart, domain, "display-name")) return [];
  const address = parseAddress(shown);
  if (address.kind !== "smtp") return [];
  const same = address.domain.ascii === domain.ascii;
  if (same && address.localPart.toLowerCase() === localPart.toLowerCase()) return [];
  const shownAt = address.domain;
  // Of those who vouch for nobody, the policy or the user named them, or they are on record.
  const known = same ? null : (message.voucher(shownAt) ?? named(shownAt, message));
  const matters = known !== null && message.voucher(domain) === null;
  const observation: Observation = { kind: "display-name", shown, known: matters ? known : null };
  const meant = matters ? suggested(address.localPart, address.domain.unicode, message) : null;
  const finding = fact(observation, meant, message);
  return [matters || finding.action === "allow" ? finding : { ...finding, action: "note" }];
}

function fact(observation: Observation, suggestion: string | null, message: Message): Finding {
  const evidence: Evidence = {
    terms: [],
    typedCount: null,
    knownCount: null,
    sameMessage: 0,
    keys: null,
  };
  const action = message.policy.actions[observation.kind];
  return { ...observation, suggestion, odds: Infinity, action, evidence };
}

function evidenceOf(
  typed: Domain,
  { confusion, terms }: Pick<Suspect, "confusion" | "terms">,
  { index, recipientsAt }: Message,
): Evidence {
  const { learned } = index;
  const { domain }: KnownDomain = confusion.known;
  return {
    terms,
    typedCount: learned && countFor(typed, learned),
    knownCount: learned && learned.count(domain.unicode),
    // At www.gmail.com the typed one would be counted.
    sameMessage: domain.registrable === typed.registrable ? 0 : recipientsAt(domain.registrable),
    keys: touchingKeys(confusion),
  };
}

function touchingKeys(confusion: Confusion): readonly [string, string] | null {
  if (confusion.kind !== "substitution" || !confusion.adjacentKey) return null;
  return [confusion.typedLetter, confusion.expected];
}

function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings]
    .sort((a, b) => compareActions(b.action, a.action) || byOdds(b, a))
    .slice(0, MAX_FINDINGS);
}

function byOdds(a: Finding, b: Finding): number {
  return a.odds === b.odds ? 0 : a.odds - b.odds;
}
