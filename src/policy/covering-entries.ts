import { parseAddress } from "../core/address";
import { readEntryLists } from "./entry-lists";
import type { EntryListName, ListedEntry } from "./entry-lists";
import { covers, readEntry } from "./entry-text";
import { placeOf, readJsonText } from "./json-text";
import type { TextPlace } from "./json-text";

/** An entry of a policy that covers an address, with its place in the text. */
export interface CoveringEntry extends TextPlace {
  readonly list: EntryListName;
  /** As written. */
  readonly text: string;
  /** Lower-case, U-labels: the form in which the core knows it. */
  readonly canonical: string;
  /** RFC 6901, of the entry's text. */
  readonly pointer: string;
}

const LISTS: readonly EntryListName[] = ["own", "partner", "allow", "deny"];

/**
 * The entries of a policy that cover an address, list by list, the most specific of each first: an
 * address before a domain, a longer domain before a shorter.
 *
 * @param policyText - a policy that `parsePolicy` found good
 * @returns empty for an address that cannot be read without mending
 */
export function coveringEntries(policyText: string, address: string): readonly CoveringEntry[] {
  const json = readJsonText(policyText);
  const typed = parseAddress(address);
  if (!json.ok || typed.kind !== "smtp") return [];
  const entry = readEntry(`${typed.localPart}@${typed.domain.ascii}`);
  if (entry === null) return [];
  const place = ({ pointer }: ListedEntry): TextPlace =>
    placeOf(policyText, json.offsets.get(pointer) ?? 0);
  const lists = readEntryLists(json.value);
  return LISTS.flatMap((list) =>
    [...lists[list].entries]
      .filter((listed) => listed.firstAt === null && covers(listed, entry))
      .sort(bySpecificity)
      .map((listed) => {
        const { text, canonical, pointer } = listed;
        return { list, text, canonical, pointer, ...place(listed) };
      }),
  );
}

function bySpecificity(a: ListedEntry, b: ListedEntry): number {
  if (a.kind !== b.kind) return a.kind === "address" ? -1 : 1;
  return b.canonical.length - a.canonical.length;
}
