/** What session data holds, as text: versioned JSON that tolerates what other bundles wrote. */
import type { Confirmation, FindingKind, RecipientField } from "../core/types";

/** "It's correct", with the reason where policy asks for one; "" otherwise. */
export interface Kept extends Confirmation {
  readonly reason: string;
}

/** One mailbox in a recipient field. */
export interface Entry {
  readonly displayName: string;
  /** "" for a contact group. */
  readonly address: string;
}

/** One field that is being rewritten: enough to finish the thought or to go back. */
export interface JournalField {
  readonly field: RecipientField;
  /** The whole list before the change. */
  readonly former: readonly Entry[];
  /** Places in `former` that the change takes out. */
  readonly removed: readonly number[];
  /** What the change puts in, wherever. */
  readonly added: readonly Entry[];
}

/** A rewriting that was begun and not closed; `unknown` when another version wrote it. */
export type Journal =
  | { readonly kind: "open"; readonly fields: readonly JournalField[] }
  | { readonly kind: "unknown" };

const VERSION = 1;

/** Version 1: `{"v":1,"kept":[[address, kind, revision, reason?], ...]}`. */
export function formatKept(kept: readonly Kept[]): string {
  const rows = kept.map((one) =>
    one.reason === ""
      ? [one.address, one.kind, one.revision]
      : [one.address, one.kind, one.revision, one.reason],
  );
  return JSON.stringify({ v: VERSION, kept: rows });
}

/** Never throws; another version, or text that cannot be read, counts as nothing kept. */
export function parseKept(text: string): readonly Kept[] {
  const rows = versioned(text)?.["kept"];
  if (!Array.isArray(rows)) return [];
  return rows.reduce<Kept[]>((kept, row: unknown) => {
    if (!Array.isArray(row)) return kept;
    const [address, kind, revision, reason] = row as readonly unknown[];
    if (typeof address !== "string" || typeof kind !== "string" || typeof revision !== "number") {
      return kept;
    }
    // A kind this bundle does not know matches no finding, which is what is wanted.
    const known = kind as FindingKind;
    kept.push({ address, kind: known, revision, reason: typeof reason === "string" ? reason : "" });
    return kept;
  }, []);
}

/** Version 1: `{"v":1,"fields":[{"f":field,"l":[[address, name?], ...],"r":[place, ...],"a":[...]}]}`. */
export function formatJournal(fields: readonly JournalField[]): string {
  return JSON.stringify({
    v: VERSION,
    fields: fields.map((one) => ({
      f: one.field,
      l: one.former.map(packEntry),
      r: one.removed,
      a: one.added.map(packEntry),
    })),
  });
}

/** Never throws; null for "" (closed). What cannot be read is an open journal all the same. */
export function parseJournal(text: string): Journal | null {
  if (text === "") return null;
  const rows = versioned(text)?.["fields"];
  if (!Array.isArray(rows)) return { kind: "unknown" };
  const fields = rows.map(parseJournalField);
  const known = fields.filter((field): field is JournalField => field !== null);
  return known.length === fields.length ? { kind: "open", fields: known } : { kind: "unknown" };
}

function parseJournalField(row: unknown): JournalField | null {
  if (!isRecord(row)) return null;
  const { f, l, r, a } = row;
  const former = parseEntries(l);
  const added = parseEntries(a);
  if (!isField(f) || former === null || added === null || !isPlaces(r)) return null;
  return { field: f, former, removed: r, added };
}

function packEntry(entry: Entry): readonly string[] {
  return entry.displayName === entry.address ? [entry.address] : [entry.address, entry.displayName];
}

function parseEntries(rows: unknown): readonly Entry[] | null {
  if (!Array.isArray(rows)) return null;
  const entries = rows.map((row: unknown): Entry | null => {
    if (!Array.isArray(row)) return null;
    const [address, name] = row as readonly unknown[];
    if (typeof address !== "string") return null;
    return { address, displayName: typeof name === "string" ? name : address };
  });
  const known = entries.filter((entry): entry is Entry => entry !== null);
  return known.length === entries.length ? known : null;
}

function versioned(text: string): { readonly [key: string]: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && value["v"] === VERSION ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}

function isField(value: unknown): value is RecipientField {
  return ["to", "cc", "bcc", "required", "optional"].indexOf(String(value)) >= 0;
}

function isPlaces(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((place) => typeof place === "number");
}
