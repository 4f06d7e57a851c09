/**
 * Rewrite recipient lists so that nobody is lost: journalled, verified, and put back when a step
 * fails. For the pane; the send handler only reads.
 */
import type { RecipientField } from "../core/types";
import { tellOutlook, CODE_BAD_ANSWER, CODE_THREW, OutlookError, toOutlookError } from "./call";
import {
  addedByHand,
  addressesIn,
  addressesOut,
  changedList,
  isComplete,
  isUntouched,
} from "./entry-lists";
import type { Lists } from "./entry-lists";
import { currentItem, fieldsOf } from "./item";
import type { ComposeItem, ItemField } from "./item";
import { readList } from "./read-recipients";
import { closeJournal } from "./session-data";
import type { Entry, JournalField } from "./stored";

/** How a rewriting ended, after the journal was opened. */
export type Outcome =
  /** `journalError`: the lists are right, but Send will stop until the journal is closed. */
  | { readonly status: "done"; readonly journalError: OutlookError | null }
  | {
      readonly status: "restored";
      readonly error: OutlookError;
      readonly journalError: OutlookError | null;
    }
  | HalfWay;

/** A field could not be put back: its journal stays open, and the former list is all there is. */
export interface HalfWay {
  readonly status: "half-way";
  readonly error: OutlookError;
  readonly former: readonly { readonly field: RecipientField; readonly list: readonly Entry[] }[];
}

/** Outlook takes this many recipients at a time. */
const MAX_RECIPIENTS_PER_CALL = 100;

/** The lists of these fields, read anew; rejects with an OutlookError. */
export async function readLists(
  item: ComposeItem,
  fields: readonly RecipientField[],
): Promise<Lists> {
  const lists = await Promise.all(
    fields.map(async (field) => [field, await readEntries(item, field)] as const),
  );
  return new Map(lists);
}

/**
 * Write the lists, field after field, and verify each; the journal is open already.
 *
 * @param changes - what the journal holds
 * @param next - the lists to write, in their order
 */
export async function writeLists(
  item: ComposeItem,
  changes: readonly JournalField[],
  next: Lists,
): Promise<Outcome> {
  const begun: JournalField[] = [];
  try {
    for (const change of changes) {
      begun.unshift(change);
      await writeEntries(item, change, next.get(change.field) ?? change.former);
      await verify(item, change.field, changedList(change), addressesOut(change));
    }
  } catch (cause) {
    return putBack(item, begun, toOutlookError("setAsync", cause));
  }
  return { status: "done", journalError: await tryClose(item) };
}

/**
 * Put back the former lists, whatever stands there now, and close the journal.
 *
 * Whom the user added by hand in between stays, at the end. A list that is in its former state is
 * not written again.
 *
 * @param error - why: it is handed on
 */
export async function putBack(
  item: ComposeItem,
  changes: readonly JournalField[],
  error: OutlookError,
): Promise<Outcome> {
  const lost: JournalField[] = [];
  for (const change of changes) {
    if (!(await restore(item, change))) lost.push(change);
  }
  if (lost.length > 0) {
    const former = lost.map(({ field, former: list }) => ({ field, list }));
    return { status: "half-way", error, former };
  }
  return { status: "restored", error, journalError: await tryClose(item) };
}

/** Whether every field is as the change wanted it. Rejects with an OutlookError. */
export async function isFinished(
  item: ComposeItem,
  changes: readonly JournalField[],
): Promise<boolean> {
  const lists = await readLists(
    item,
    changes.map(({ field }) => field),
  );
  return changes.every((change) =>
    isComplete(lists.get(change.field) ?? [], changedList(change), addressesOut(change)),
  );
}

async function restore(item: ComposeItem, change: JournalField): Promise<boolean> {
  const found = await readEntries(item, change.field).catch(() => null);
  if (found !== null && isUntouched(found, change)) return true;
  const byHand = found === null ? [] : addedByHand(found, change);
  const list = change.former.concat(byHand);
  try {
    await replaceEntries(apiOf(item, change.field), item, list);
    await verify(item, change.field, list, addressesIn(change));
    return true;
  } catch {
    return false;
  }
}

async function verify(
  item: ComposeItem,
  field: RecipientField,
  wanted: readonly Entry[],
  unwanted: readonly string[],
): Promise<void> {
  const found = await readEntries(item, field);
  if (isComplete(found, wanted, unwanted)) return;
  const api = apiOf(item, field).api + ".setAsync";
  throw new OutlookError(api, CODE_BAD_ANSWER, "The list is not what was written.");
}

/** A list that only grows at its end is added to: what is there is not touched. */
async function writeEntries(
  item: ComposeItem,
  change: JournalField,
  next: readonly Entry[],
): Promise<void> {
  const target = apiOf(item, change.field);
  const grows = change.former.every((entry, at) => entry === next[at]);
  if (grows) await addEntries(target, item, next.slice(change.former.length));
  else await replaceEntries(target, item, next);
}

async function replaceEntries(
  target: ItemField,
  item: ComposeItem,
  list: readonly Entry[],
): Promise<void> {
  const first = list.slice(0, MAX_RECIPIENTS_PER_CALL).map(toDetails);
  await write(target, "setAsync", item, first);
  await addEntries(target, item, list.slice(MAX_RECIPIENTS_PER_CALL));
}

async function addEntries(
  target: ItemField,
  item: ComposeItem,
  entries: readonly Entry[],
): Promise<void> {
  for (let at = 0; at < entries.length; at += MAX_RECIPIENTS_PER_CALL) {
    const part = entries.slice(at, at + MAX_RECIPIENTS_PER_CALL).map(toDetails);
    await write(target, "addAsync", item, part);
  }
}

function write(
  target: ItemField,
  method: "setAsync" | "addAsync",
  item: ComposeItem,
  part: Office.EmailAddressDetails[],
): Promise<void> {
  const api = target.api + "." + method;
  return tellOutlook(api, (callback) => {
    assertSameItem(item);
    if (target.recipients === undefined) {
      throw new OutlookError(api, CODE_THREW, "This Outlook has no such field.");
    }
    target.recipients[method](part, callback);
  });
}

async function readEntries(item: ComposeItem, field: RecipientField): Promise<readonly Entry[]> {
  assertSameItem(item);
  const list = await readList(apiOf(item, field));
  return list.map(({ displayName, address }) => ({ displayName, address }));
}

// On the web, calls of an item that was left reach the one that Outlook shows now.
function assertSameItem(item: ComposeItem): void {
  if (currentItem() !== (item as unknown)) {
    throw new OutlookError("mailbox.item", 9030, "Outlook shows another item now.");
  }
}

function apiOf(item: ComposeItem, field: RecipientField): ItemField {
  const found = fieldsOf(item).find((one) => one.field === field);
  return found ?? { field, api: field, recipients: undefined };
}

function toDetails(entry: Entry): Office.EmailAddressDetails {
  const displayName = entry.displayName === "" ? entry.address : entry.displayName;
  return { displayName, emailAddress: entry.address } as Office.EmailAddressDetails;
}

async function tryClose(item: ComposeItem): Promise<OutlookError | null> {
  try {
    await closeJournal(item);
    return null;
  } catch (cause) {
    return toOutlookError("sessionData.removeAsync", cause);
  }
}
