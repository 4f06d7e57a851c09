import type { FieldEntry } from "../host";
import { fill, WORDS } from "./words";

const MAX_SHOWN = 3;

/** "jane.doe@army.mil, Conference team and 3 others" */
export function recipientList(entries: readonly FieldEntry[]): string {
  const names = entries.map(shownAs);
  if (names.length === 0) return WORDS.nobody;
  // One more takes no more room than saying that there is one.
  if (names.length <= MAX_SHOWN + 1) return names.join(", ");
  const list = names.slice(0, MAX_SHOWN).join(", ");
  return fill(WORDS.others, { list, count: names.length - MAX_SHOWN });
}

function shownAs(entry: FieldEntry): string {
  switch (entry.kind) {
    case "mailbox":
      return entry.address.startsWith("/o=") ? entry.name : entry.address;
    case "group":
      return entry.name;
    case "unresolved":
      return `“${entry.text}”`;
  }
}
