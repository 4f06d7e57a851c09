import { tldExists } from "../core/data/tlds";
import { parseDomain } from "../core/domain";
import { isProtectedSuffix } from "../core/protected-areas";
import { listedTexts, readEntry } from "./entry-text";
import type { Listed, PolicyEntry } from "./entry-text";
import { showValue } from "./policy-file";
import type { Problem } from "./policy-file";

/** An entry of a list, with its place. */
export interface ListedEntry extends Listed, PolicyEntry {
  /** Pointer of the same entry earlier in the list; null for the first. */
  readonly firstAt: string | null;
}

/** What could be read of a list, and what is wrong with the rest. */
export interface EntryList {
  readonly entries: readonly ListedEntry[];
  readonly problems: readonly Problem[];
}

export const DOMAIN_OR_ADDRESS =
  'a domain such as "litware.example" or an address such as "jane@litware.example"';

/** Lists of a policy that hold domains and addresses. */
export type EntryListName = "own" | "partner" | "allow" | "deny";

/** The organisation's domains, partners, allow and deny. */
export function readEntryLists(root: unknown): Readonly<Record<EntryListName, EntryList>> {
  const { own, partner, allow, deny } = LISTS;
  return {
    own: readList(root, own),
    partner: readList(root, partner),
    allow: readList(root, allow),
    deny: readList(root, deny),
  };
}

/** Whether an entry is an ending under which others have names: "co.uk", "com", "local". */
export function isSuffix({ kind, domain }: PolicyEntry): boolean {
  if (kind === "address") return false;
  if (domain.publicSuffix === "") return domain.suffixExists || tldExists(domain.unicode);
  return domain.name === "" || parseDomain(`x.${domain.ascii}`)?.publicSuffix === domain.unicode;
}

/** A problem with an entry: the fault goes on where the entry's text ends. */
export function entryProblem({ pointer, text }: Listed, allowed: string, fault: string): Problem {
  const found = showValue(text);
  return { pointer, found, allowed, nearest: null, message: `${found} ${fault}` };
}

interface ListRule {
  readonly path: readonly string[];
  readonly allowed: string;
  readonly addresses: boolean;
  /** Whether an entry may be a public suffix, and so cover what everybody registers under it. */
  readonly suffixes: boolean;
}

const LISTS: Readonly<Record<EntryListName, ListRule>> = {
  own: {
    path: ["organization", "domains"],
    allowed: 'a domain such as "contoso.com"',
    addresses: false,
    suffixes: false,
  },
  partner: { path: ["partners"], allowed: DOMAIN_OR_ADDRESS, addresses: true, suffixes: false },
  allow: { path: ["allow"], allowed: DOMAIN_OR_ADDRESS, addresses: true, suffixes: false },
  deny: { path: ["deny"], allowed: DOMAIN_OR_ADDRESS, addresses: true, suffixes: true },
};

function readList(root: unknown, list: ListRule): EntryList {
  const entries: ListedEntry[] = [];
  const problems: Problem[] = [];
  const firstAt = new Map<string, string>();
  for (const listed of listedTexts(root, list.path)) {
    const entry = readEntry(listed.text);
    const fault = entryFault(listed.text, entry, list);
    if (fault !== null) problems.push(entryProblem(listed, list.allowed, fault));
    if (fault !== null || entry === null) continue;
    entries.push({ ...listed, ...entry, firstAt: firstAt.get(entry.canonical) ?? null });
    if (!firstAt.has(entry.canonical)) firstAt.set(entry.canonical, listed.pointer);
  }
  return { entries, problems };
}

function entryFault(text: string, entry: PolicyEntry | null, list: ListRule): string | null {
  if (entry === null) return unreadable(text);
  if (entry.kind === "address") {
    return list.addresses ? null : "is a single address, and only domains can be your own.";
  }
  if (isSuffix(entry) && !isInstitutions(entry.domain.unicode)) {
    return list.suffixes
      ? null
      : "is an ending under which others have names: it would cover strangers.";
  }
  return entry.domain.publicSuffix === "" ? 'has no ending such as ".com".' : null;
}

/** Nobody but institutions has names there, and some have mailboxes at it: gouv.ml, nic.in, sa.gov.au. */
function isInstitutions(suffix: string): boolean {
  const dot = suffix.indexOf(".");
  return dot > 0 && (isProtectedSuffix(suffix) || isProtectedSuffix(suffix.slice(dot + 1)));
}

function unreadable(text: string): string {
  if (/^\*\.?/.test(text)) return "needs no asterisk: a domain covers its subdomains.";
  if (/^\.+/.test(text)) return "needs no dot in front: a domain covers its subdomains.";
  if (/^[a-z]+:\/\//i.test(text)) return "is a web address: write its domain alone.";
  return "cannot be read.";
}
