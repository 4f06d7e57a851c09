import { parseEntry } from "../core/entries";
import type { TrustEntry } from "../core/types";

/** The list as a file: JSON that a person can read. */
export function formatTrustFile(entries: readonly TrustEntry[]): string {
  return `${JSON.stringify({ secondLook: "trusted addresses", version: 1, entries }, null, 2)}\n`;
}

/**
 * Read such a file.
 *
 * @returns null when it is no such list, or any entry in it is neither address nor domain
 */
export function parseTrustFile(text: string): readonly TrustEntry[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("entries" in value)) return null;
    const { version, entries: rows } = value as { version?: unknown; entries: unknown };
    if (version !== 1 || !Array.isArray(rows)) return null;
    const entries = rows.map(parseRow);
    const known = entries.filter((entry): entry is TrustEntry => entry !== null);
    return known.length === rows.length ? known : null;
  } catch {
    return null;
  }
}

function parseRow(row: unknown): TrustEntry | null {
  if (typeof row !== "object" || row === null || !("entry" in row)) return null;
  const { entry, added } = row as { entry: unknown; added?: unknown };
  if (typeof entry !== "string" || parseEntry(entry) === null) return null;
  const day = typeof added === "string" && /^\d{4}-\d\d-\d\d$/.test(added) ? added : "";
  return { entry: entry.trim(), added: day };
}
