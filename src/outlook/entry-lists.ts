/** Recipient lists as plain values: find, compare, tell what a change takes out and puts in. */
import type { RecipientField } from "../core/types";
import { MAX_ADDRESS_CHARS, MAX_NAME_CHARS } from "./written-name";
import type { Entry, JournalField } from "./stored";

/** The lists of the fields that a change concerns. */
export type Lists = ReadonlyMap<RecipientField, readonly Entry[]>;

/** Addresses are compared without regard to letter case. */
export function sameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * Where the recipient stands that has exactly this address and is number `place` among those
 * that do, counted from 0; -1 when the list holds no such one.
 */
export function locate(list: readonly Entry[], address: string, place: number): number {
  const places = list.reduce<number[]>((found, entry, at) => {
    if (entry.address === address) found.push(at);
    return found;
  }, []);
  return places[place] ?? -1;
}

/** What turns `former` into `next`, as the journal keeps it; order is not told. */
export function journalOf(
  field: RecipientField,
  former: readonly Entry[],
  next: readonly Entry[],
): JournalField {
  const left = next.slice();
  const removed = former.reduce<number[]>((places, entry, at) => {
    const match = left.findIndex((one) => sameEntry(one, entry));
    if (match >= 0) left.splice(match, 1);
    else places.push(at);
    return places;
  }, []);
  return { field, former, removed, added: left };
}

/** Whether a list as re-read is what the change was to make of it. */
export function isChanged(found: readonly Entry[], change: JournalField): boolean {
  const { former, removed, added } = change;
  const stays = former.filter((_, at) => removed.indexOf(at) < 0);
  const gone = former.filter((_, at) => removed.indexOf(at) >= 0);
  return isComplete(found, stays.concat(added), gone);
}

/** Whether a list as re-read is as it was before the change. */
export function isRestored(found: readonly Entry[], { former, added }: JournalField): boolean {
  return isComplete(found, former, added);
}

/** Whether the list begins with exactly the former one, each in its place, and nothing came in. */
export function isUntouched(found: readonly Entry[], { former, added }: JournalField): boolean {
  const more = addressSet(found.slice(former.length));
  return (
    former.every((entry, at) => sameAddress(found[at]?.address ?? "", entry.address)) &&
    !added.some(({ address }) => more.has(address.toLowerCase()))
  );
}

/** What stands in `found` beside the former list and the additions: put there by hand. */
export function addedByHand(found: readonly Entry[], change: JournalField): readonly Entry[] {
  const known = addressSet(change.former.concat(change.added));
  return found.filter(({ address }) => !known.has(address.toLowerCase()));
}

/** Names of the entries without an address, which Outlook refuses to take back. */
export function groupNames(list: readonly Entry[]): readonly string[] {
  return list.filter(({ address }) => address === "").map(({ displayName }) => displayName);
}

/** Whether Outlook would refuse to take an entry back because it is too long. */
export function isTooLong(entry: Entry): boolean {
  return entry.displayName.length > MAX_NAME_CHARS || entry.address.length > MAX_ADDRESS_CHARS;
}

/**
 * Everyone wanted is there, and nobody of `scarce` more often than wanted. Others may be there too:
 * someone may have added them by hand meanwhile. Order and names are Outlook's.
 */
function isComplete(
  found: readonly Entry[],
  wanted: readonly Entry[],
  scarce: readonly Entry[],
): boolean {
  const present = addressSet(found);
  const expected = addressSet(wanted);
  const others = found.filter(({ address }) => !expected.has(address.toLowerCase()));
  return (
    wanted.every((entry) => present.has(entry.address.toLowerCase()) || isRenamed(entry, others)) &&
    scarce.every(({ address }) => countOf(found, address) <= countOf(wanted, address))
  );
}

function countOf(list: readonly Entry[], address: string): number {
  return list.filter((entry) => sameAddress(entry.address, address)).length;
}

function addressSet(list: readonly Entry[]): ReadonlySet<string> {
  return new Set(list.map(({ address }) => address.toLowerCase()));
}

// Exchange may write an X.500 name back as an address: then the display name tells who it is.
function isRenamed(wanted: Entry, others: readonly Entry[]): boolean {
  return (
    /^\/o=/i.test(wanted.address) &&
    wanted.displayName !== "" &&
    others.some(({ displayName }) => displayName === wanted.displayName)
  );
}

function sameEntry(a: Entry, b: Entry): boolean {
  return a.address === b.address && a.displayName === b.displayName;
}
