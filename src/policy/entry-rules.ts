import { isPublicMailService, providers } from "../core/providers";
import {
  DOMAIN_OR_ADDRESS,
  entryProblem as problem,
  isSuffix,
  readEntryLists,
} from "./entry-lists";
import type { ListedEntry } from "./entry-lists";
import { covers } from "./entry-text";
import type { Problem, RuleProblems } from "./policy-file";

/** Rules about domains and addresses that a schema cannot say. */
export function entryRules(root: unknown): RuleProblems {
  const lists = readEntryLists(root);
  const own = lists.own.entries;
  const partners = lists.partner.entries;
  const allow = lists.allow.entries;
  const deny = lists.deny.entries;
  const all = Object.values(lists);
  return {
    errors: [
      ...all.flatMap(({ problems }) => problems),
      ...own.flatMap(nobodysOwn),
      ...own.flatMap((entry) => ownDenied(entry, deny)),
      ...allow.flatMap((entry) => allowedAndDenied(entry, deny)),
    ],
    warnings: [
      ...all.flatMap(({ entries }) => entries.flatMap(repeated)),
      ...own.flatMap(ownMailService),
      ...partners.flatMap(sharedMailService),
      ...allow.flatMap(sharedMailService),
      ...partners.flatMap((entry) => partnerDenied(entry, deny)),
      ...deny.flatMap(wholeSuffix),
    ],
  };
}

/**
 * Weight from which a provider is a great mail service; the next lower one is that of providers of
 * access (comcast.net). BIG_PROVIDER is higher, for it asks whose name is known to everyone.
 */
const GREAT_SERVICE = 500;

/** Great mail services; their own staff have their mail elsewhere. */
const NOBODYS_OWN: ReadonlySet<string> = new Set(
  providers()
    .filter(([, weight]) => weight >= GREAT_SERVICE)
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
