/** The user's trust list as roaming settings hold it: compact, ASCII only, tolerant when read. */
import type { TrustEntry } from "../core/types";

/** A list as read: what was understood, and whether something was not. */
export interface TrustRead {
  readonly entries: readonly TrustEntry[];
  /** Something is stored that this version cannot read in full; it must not be overwritten. */
  readonly damaged: boolean;
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
export function parseTrust(stored: unknown): TrustRead {
  if (stored === undefined || stored === null) return { entries: [], damaged: false };
  const rows = rowsOf(stored);
  if (rows === null) return { entries: [], damaged: true };
  const entries = rows.map(parseRow).filter((row) => row !== null);
  return { entries, damaged: entries.length < rows.length };
}

/**
 * What of a damaged list cannot be read, to be kept aside: its bad rows in a list of their own, or
 * all of it.
 */
export function unreadOf(stored: unknown): unknown {
  const rows = rowsOf(stored);
  if (rows === null) return stored;
  return { v: VERSION, entries: rows.filter((row) => parseRow(row) === null) };
}

/** null for what is no list of this version. */
function rowsOf(stored: unknown): readonly unknown[] | null {
  if (typeof stored !== "object" || stored === null) return null;
  if (!("v" in stored) || !("entries" in stored) || stored.v !== VERSION) return null;
  return Array.isArray(stored.entries) ? (stored.entries as readonly unknown[]) : null;
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
