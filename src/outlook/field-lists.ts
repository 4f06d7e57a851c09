/** One recipient field of the item in the pane: read, write, verify. */
import type { RecipientField } from "../core/types";
import { CODE_BAD_ANSWER, CODE_THREW, OutlookError, tellOutlook } from "./call";
import { nameToWrite } from "./written-name";
import type { Lists } from "./entry-lists";
import { assertSameItem, fieldsOf } from "./item";
import type { ComposeItem, ItemField } from "./item";
import { readList } from "./read-recipients";
import type { Entry, JournalField } from "./stored";

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

/** One list, read anew; rejects with an OutlookError. */
export async function readEntries(
  item: ComposeItem,
  field: RecipientField,
): Promise<readonly Entry[]> {
  assertSameItem(item);
  const list = await readList(apiOf(item, field));
  return list.map(({ displayName, address }) => ({ displayName, address }));
}

/** Write a changed list. One that only grows at its end is added to: what is there is not touched. */
export async function writeEntries(
  item: ComposeItem,
  change: JournalField,
  next: readonly Entry[],
): Promise<void> {
  const grows = change.former.every((entry, at) => entry === next[at]);
  const more = next.slice(change.former.length);
  if (grows) await addEntries(apiOf(item, change.field), item, more);
  else await replaceEntries(item, change.field, next);
}

/** Write a list in the place of the one that is there: the first hundred, then the rest behind. */
export async function replaceEntries(
  item: ComposeItem,
  field: RecipientField,
  list: readonly Entry[],
): Promise<void> {
  const target = apiOf(item, field);
  const first = list.slice(0, MAX_RECIPIENTS_PER_CALL).map(toDetails);
  await write(target, "setAsync", item, first);
  await addEntries(target, item, list.slice(MAX_RECIPIENTS_PER_CALL));
}

/** Read the list anew; rejects with an OutlookError unless it is as it should be. */
export async function verify(
  item: ComposeItem,
  field: RecipientField,
  isRight: (found: readonly Entry[]) => boolean,
): Promise<void> {
  if (isRight(await readEntries(item, field))) return;
  const api = apiOf(item, field).api + ".setAsync";
  throw new OutlookError(api, CODE_BAD_ANSWER, "The list is not what was written.");
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
      throw new OutlookError(api, CODE_THREW, "No such field.");
    }
    target.recipients[method](part, callback);
  });
}

function apiOf(item: ComposeItem, field: RecipientField): ItemField {
  const found = fieldsOf(item).find((one) => one.field === field);
  return found ?? { field, api: field, recipients: undefined };
}

function toDetails({ displayName, address }: Entry): Office.EmailAddressDetails {
  const name = nameToWrite(displayName, address);
  return { displayName: name, emailAddress: address } as Office.EmailAddressDetails;
}
