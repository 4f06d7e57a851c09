/**
 * Rewrite recipient lists so that nobody is lost: journalled, verified, and put back when a step
 * fails. For the pane; the send handler only reads.
 */
import type { RecipientField } from "../core/types";
import { toOutlookError } from "./call";
import type { OutlookError } from "./call";
import { addedByHand, isChanged, isRestored, isUntouched } from "./entry-lists";
import type { Lists } from "./entry-lists";
import { readEntries, readLists, replaceEntries, verify, writeEntries } from "./field-lists";
import type { ComposeItem } from "./item";
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

/** A field could not be put back: the journal stays open, and the former lists are all there is. */
export interface HalfWay {
  readonly status: "half-way";
  readonly error: OutlookError;
  readonly former: readonly { readonly field: RecipientField; readonly list: readonly Entry[] }[];
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
      begun.push(change);
      await writeEntries(item, change, next.get(change.field) ?? change.former);
      await verify(item, change.field, (found) => isChanged(found, change));
    }
  } catch (cause) {
    return putBack(item, begun, toOutlookError("setAsync", cause));
  }
  return { status: "done", journalError: await tryClose(item) };
}

/**
 * Put back the former lists, whatever stands there now, and close the journal.
 *
 * The field that was changed last comes first: whoever moves stands in the one field before the
 * other is touched. At the first field that cannot be put back nothing more is written; that one
 * and those before it are named. Whom the user added by hand in between stays, at the end.
 *
 * @param changes - in the order in which they were begun
 * @param error - why: it is handed on
 */
export async function putBack(
  item: ComposeItem,
  changes: readonly JournalField[],
  error: OutlookError,
): Promise<Exclude<Outcome, { readonly status: "done" }>> {
  for (let left = changes.length; left > 0; left -= 1) {
    const change = changes[left - 1];
    if (change === undefined || (await restore(item, change))) continue;
    const former = changes.slice(0, left).map(({ field, former: list }) => ({ field, list }));
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
  return changes.every((change) => isChanged(lists.get(change.field) ?? [], change));
}

async function restore(item: ComposeItem, change: JournalField): Promise<boolean> {
  try {
    // Nothing is written over a list unseen: whoever was added by hand would be lost.
    const read = (): Promise<readonly Entry[]> => readEntries(item, change.field);
    const found = await read().catch(read);
    if (isUntouched(found, change)) return true;
    const list = change.former.concat(addedByHand(found, change));
    await replaceEntries(item, change.field, list);
    await verify(item, change.field, (found) => isRestored(found, change));
    return true;
  } catch {
    return false;
  }
}

async function tryClose(item: ComposeItem): Promise<OutlookError | null> {
  try {
    await closeJournal(item);
    return null;
  } catch (cause) {
    return toOutlookError("sessionData.removeAsync", cause);
  }
}
