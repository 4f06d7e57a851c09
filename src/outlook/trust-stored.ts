/** The user's trust list as roaming settings hold it: compact, ASCII only, tolerant when read. */
import type { TrustEntry } from "../core/types";

/** A list as read: what was understood, and whether something was not. */
export interface TrustRead {
  readonly entries: readonly TrustEntry[];
  /** Something is stored that this version cannot read in full; it must not be overwritten. */
  readonly damaged: boolean;
}

/** A stored list, taken apart. */
export interface TrustParts extends TrustRead {
  /** What could not be read, to be kept aside: its rows in a list of their own, or all of it. */
  readonly unread: unknown;
}

const VERSION = 1;

/**
 * Version 1: `{ v: 1, entries: ["jane@army.ml 2026-11-22", "contoso.co"] }`.
 *
 * Everything but printable ASCII is percent-encoded: some Outlooks fail to load settings with
 * other characters.
 */
export function formatTrust(entries: readonly TrustEntry[]): object {
  return {
    v: VERSION,
    entries: entries.map(({ entry, added }) =>
      added === "" ? encode(entry) : encode(entry) + " " + encode(added),
    ),
  };
}

/** Never throws. Undefined or null, as on the first day, is an empty list in good order. */
export function parseTrust(stored: unknown): TrustParts {
  if (stored === undefined || stored === null) return { entries: [], damaged: false, unread: null };
  const unreadable = { entries: [], damaged: true, unread: stored };
  if (typeof stored !== "object" || !("v" in stored) || !("entries" in stored)) return unreadable;
  if (stored.v !== VERSION || !Array.isArray(stored.entries)) return unreadable;
  const rows: readonly unknown[] = stored.entries;
  const entries = rows.map(parseRow).filter((row) => row !== null);
  const bad = rows.filter((row) => parseRow(row) === null);
  return { entries, damaged: bad.length > 0, unread: { v: VERSION, entries: bad } };
}

/** Characters that this list takes up in the store, as office.js counts: JSON within JSON. */
export function storedLength(key: string, value: unknown): number {
  return JSON.stringify({ [key]: JSON.stringify(value) }).length;
}

function parseRow(row: unknown): TrustEntry | null {
  if (typeof row !== "string") return null;
  const [entry = "", added = "", ...rest] = row.split(" ");
  if (entry === "" || rest.length > 0) return null;
  try {
    return { entry: decodeURIComponent(entry), added: decodeURIComponent(added) };
  } catch {
    return null;
  }
}

function encode(text: string): string {
  return text.replace(/[^\x21-\x7e]|["\\%]/gu, encodeCharacter);
}

// A lone surrogate cannot be encoded; it becomes the replacement character.
function encodeCharacter(character: string): string {
  return encodeURIComponent(/^[\ud800-\udfff]$/u.test(character) ? "\ufffd" : character);
}
