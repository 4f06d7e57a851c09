import { parseDomain } from "../core/domain";
import { parseEntry } from "../core/entries";
import type { Domain } from "../core/types";
import { pointerStep } from "./json-text";

/** A domain or an address of a policy, read. */
export interface PolicyEntry {
  readonly kind: "domain" | "address";
  /** Lower-case, U-labels: the form in which two spellings of one entry are equal. */
  readonly canonical: string;
  readonly domain: Domain;
}

/** A text in a list of a policy, with its place. */
export interface Listed {
  readonly pointer: string;
  readonly text: string;
}

/** Read an entry as the core does; null when it is neither a domain nor an address. */
export function readEntry(text: string): PolicyEntry | null {
  const entry = parseEntry(text);
  const domain = entry && parseDomain(entry.ascii);
  if (entry === null || domain === null) return null;
  const { kind } = entry;
  const mailbox = kind === "address" ? `${lowerLatin(entry.localPart)}@` : "";
  return { kind, canonical: mailbox + domain.unicode, domain };
}

/** An ending such as "mil" or "gov.uk" in lower-case U-labels; null when it cannot be one. */
export function readSuffix(text: string): string | null {
  if (text.startsWith(".") || text.includes("@")) return null;
  return parseDomain(text)?.unicode ?? null;
}

/** Whether a canonical domain entry covers another entry: itself, its subdomains, its addresses. */
export function covers(entry: PolicyEntry, other: PolicyEntry): boolean {
  if (entry.canonical === other.canonical) return true;
  const host = other.domain.unicode;
  return (
    entry.kind === "domain" && (host === entry.canonical || host.endsWith(`.${entry.canonical}`))
  );
}

/**
 * The texts of a list, whatever else is wrong with the policy: items that are no text and no
 * object with one are the schema's business and left out here.
 *
 * @param path - names from the root to the list
 * @param member - name of the text in items that are objects
 */
export function listedTexts(
  root: unknown,
  path: readonly string[],
  member = "entry",
): readonly Listed[] {
  const list = path.reduce<unknown>(valueAt, root);
  if (!Array.isArray(list)) return [];
  const pointer = path.reduce(pointerStep, "");
  return list.flatMap((item: unknown, index) => {
    const at = pointerStep(pointer, index);
    if (typeof item === "string") return item === "" ? [] : [{ pointer: at, text: item }];
    const text = valueAt(item, member);
    return typeof text === "string" && text !== ""
      ? [{ pointer: pointerStep(at, member), text }]
      : [];
  });
}

/** A member's value; undefined where there is none. */
export function valueAt(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** Case does not matter in A to Z of a mailbox name; see `createEntryMatcher` of the core. */
function lowerLatin(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
