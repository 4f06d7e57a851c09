import type { LogEntry } from "../host";

const MAX_SHORT_CHARS = 120;

/** The entries that have the text anywhere: in the name, the page, the direction or the details. */
export function filterCalls(entries: readonly LogEntry[], text: string): readonly LogEntry[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return entries;
  return entries.filter(({ name, frame, direction, details }) =>
    [name, frame, direction, asText(details)].some((part) => part.toLowerCase().includes(wanted)),
  );
}

/** Details in one line, and in full when that is more. */
export function shortDetails(details: unknown): { readonly short: string; readonly full: string } {
  const full = asText(details);
  if (full.length <= MAX_SHORT_CHARS) return { short: full, full };
  return { short: `${full.slice(0, MAX_SHORT_CHARS)}…`, full };
}

function asText(details: unknown): string {
  if (details === null || details === undefined) return "";
  return typeof details === "string" ? details : JSON.stringify(details);
}
