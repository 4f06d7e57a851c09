import { isPublicMailService, providers } from "../core/data/providers";
import { tldExists } from "../core/data/tlds";
import { covers, listedTexts, readEntry } from "./entry-text";
import type { Listed, PolicyEntry } from "./entry-text";
import { showValue } from "./policy-file";
import type { Problem, RuleProblems } from "./policy-file";

/** Rules about domains and addresses that a schema cannot say. */
export function entryRules(root: unknown): RuleProblems {
  const lists = LISTS.map((list) => readList(root, list));
  const [own = [], partners = [], allow = [], deny = []] = lists.map(({ entries }) => entries);
  return {
    errors: [
      ...lists.flatMap(({ problems }) => problems),
      ...own.flatMap(nobodysOwn),
      ...own.flatMap((entry) => ownDenied(entry, deny)),
      ...allow.flatMap((entry) => allowedAndDenied(entry, deny)),
    ],
    warnings: [
      ...lists.flatMap(({ entries }) => entries.flatMap(repeated)),
      ...own.flatMap(ownMailService),
      ...partners.flatMap(sharedMailService),
      ...allow.flatMap(sharedMailService),
      ...partners.flatMap((entry) => partnerDenied(entry, deny)),
      ...deny.flatMap(wholeSuffix),
    ],
  };
}

interface EntryList {
  readonly path: readonly string[];
  readonly allowed: string;
  readonly addresses: boolean;
  /** Whether an entry may be a public suffix, and so cover what everybody registers under it. */
  readonly suffixes: boolean;
}

const DOMAIN_OR_ADDRESS =
  'a domain such as "litware.example" or an address such as "jane@litware.example"';

const LISTS: readonly EntryList[] = [
  {
    path: ["organization", "domains"],
    allowed: 'a domain such as "contoso.com"',
    addresses: false,
    suffixes: false,
  },
  { path: ["partners"], allowed: DOMAIN_OR_ADDRESS, addresses: true, suffixes: false },
  { path: ["allow"], allowed: DOMAIN_OR_ADDRESS, addresses: true, suffixes: false },
  { path: ["deny"], allowed: DOMAIN_OR_ADDRESS, addresses: true, suffixes: true },
];

interface ListedEntry extends Listed, PolicyEntry {
  /** Pointer of the same entry earlier in the list; null for the first. */
  readonly firstAt: string | null;
}

function readList(
  root: unknown,
  list: EntryList,
): { readonly entries: readonly ListedEntry[]; readonly problems: readonly Problem[] } {
  const entries: ListedEntry[] = [];
  const problems: Problem[] = [];
  const firstAt = new Map<string, string>();
  for (const listed of listedTexts(root, list.path)) {
    const entry = readEntry(listed.text);
    const fault = entryFault(listed.text, entry, list);
    if (fault !== null) problems.push(problem(listed, list.allowed, fault));
    if (fault !== null || entry === null) continue;
    entries.push({ ...listed, ...entry, firstAt: firstAt.get(entry.canonical) ?? null });
    if (!firstAt.has(entry.canonical)) firstAt.set(entry.canonical, listed.pointer);
  }
  return { entries, problems };
}

function entryFault(text: string, entry: PolicyEntry | null, list: EntryList): string | null {
  if (entry === null) return unreadable(text);
  if (entry.kind === "address") {
    return list.addresses ? null : "is a single address, and only domains can be your own.";
  }
  if (isSuffix(entry)) {
    return list.suffixes
      ? null
      : "is an ending under which anyone can register: it would cover strangers.";
  }
  return entry.domain.publicSuffix === "" ? 'has no ending such as ".com".' : null;
}

/** Whether an entry is an ending under which others register: "co.uk", "com", "local". */
function isSuffix({ kind, domain }: PolicyEntry): boolean {
  if (kind === "address") return false;
  if (domain.publicSuffix !== "") return domain.name === "";
  return domain.suffixExists || tldExists(domain.unicode);
}

function unreadable(text: string): string {
  if (/^\*\.?/.test(text)) return "needs no asterisk: a domain covers its subdomains.";
  if (/^\.+/.test(text)) return "needs no dot in front: a domain covers its subdomains.";
  if (/^[a-z]+:\/\//i.test(text)) return "is a web address: write its domain alone.";
  return "cannot be read.";
}

/** Great mail services; their own staff have their mail elsewhere. */
const NOBODYS_OWN: ReadonlySet<string> = new Set(
  providers()
    .filter(([, weight]) => weight >= 500)
    .map(([host]) => host),
);

function nobodysOwn(entry: ListedEntry): readonly Problem[] {
  if (!NOBODYS_OWN.has(entry.domain.unicode)) return [];
  const fault = "is a public mail service, where anyone can have an address: it is nobody's own.";
  return [problem(entry, 'a domain such as "contoso.com"', fault)];
}

/** Providers of access or mail that may well be somebody's own all the same. */
function ownMailService(entry: ListedEntry): readonly Problem[] {
  return NOBODYS_OWN.has(entry.domain.unicode) ? [] : sharedMailService(entry);
}

function sharedMailService(entry: ListedEntry): readonly Problem[] {
  const { kind, domain, canonical } = entry;
  if (kind !== "domain" || canonical !== domain.registrable) return [];
  if (!isPublicMailService(domain.registrable)) return [];
  const fault = "is a public mail service, where anyone can have an address: it covers them all.";
  return [problem(entry, `single addresses, such as "jane@${canonical}"`, fault)];
}

function ownDenied(entry: ListedEntry, deny: readonly ListedEntry[]): readonly Problem[] {
  const by = deny.find((denied) => covers(denied, entry));
  if (by === undefined) return [];
  return [problem(entry, "a domain that is not denied", `is denied by ${by.pointer}.`)];
}

function allowedAndDenied(entry: ListedEntry, deny: readonly ListedEntry[]): readonly Problem[] {
  const same = deny.find(({ canonical }) => canonical === entry.canonical);
  if (same === undefined) return [];
  return [
    problem(
      entry,
      "an entry in one of the two lists",
      `is both allowed here and denied by ${same.pointer}.`,
    ),
  ];
}

function partnerDenied(entry: ListedEntry, deny: readonly ListedEntry[]): readonly Problem[] {
  const by = deny.find((denied) => covers(denied, entry));
  if (by === undefined) return [];
  return [
    problem(entry, "an entry that is not denied", `is a partner and denied by ${by.pointer}.`),
  ];
}

function wholeSuffix(entry: ListedEntry): readonly Problem[] {
  if (!isSuffix(entry)) return [];
  const fault = `is an ending: every address that ends in .${entry.canonical} is denied.`;
  return [problem(entry, DOMAIN_OR_ADDRESS, fault)];
}

function repeated(entry: ListedEntry): readonly Problem[] {
  if (entry.firstAt === null) return [];
  const fault = `is in this list already, at ${entry.firstAt}: the first one counts.`;
  return [problem(entry, "each entry once", fault)];
}

function problem({ pointer, text }: Listed, allowed: string, fault: string): Problem {
  const found = showValue(text);
  return { pointer, found, allowed, nearest: null, message: `${found} ${fault}` };
}
