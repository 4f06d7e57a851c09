import type { RecipientField } from "../core/types";
import { CODE_NO_ITEM, OutlookError, toOutlookError } from "./call";

/** A message or meeting that is being written. */
export type ComposeItem = Office.MessageCompose | Office.AppointmentCompose;

/** One recipient field of the item, under its name here and in Outlook's API. */
export interface ItemField {
  readonly field: RecipientField;
  /** Name of the property: "to", "requiredAttendees". */
  readonly api: string;
  /** What Outlook offers there; undefined where a client lacks the field. */
  readonly recipients: Office.Recipients | undefined;
}

/**
 * The item that Outlook shows now; null when there is none, as in a hidden shared mailbox.
 *
 * Throws an OutlookError where there is not even a mailbox.
 */
export function currentItem(): Office.Item | null {
  try {
    return Office.context.mailbox.item ?? null;
  } catch (cause) {
    throw toOutlookError("mailbox.item", cause);
  }
}

/**
 * The item that Outlook shows, taken for one being written; throws an OutlookError when there is none.
 * Whether it can be written `itemState` tells.
 */
export function composeItem(): ComposeItem {
  const item = currentItem();
  if (item === null) throw new OutlookError("mailbox.item", CODE_NO_ITEM, "No item.");
  return item as unknown as ComposeItem;
}

/** The item that is shown when an action is asked for, whatever is shown at its turn. */
export function itemAsked(): Promise<ComposeItem> {
  const asked = new Promise<ComposeItem>((resolve) => {
    resolve(composeItem());
  });
  // Whoever waits for it is told; a rejection before that is no alarm.
  asked.catch(() => undefined);
  return asked;
}

const CODE_ITEM_CHANGED = 9030;

/** On the web, calls of an item that was left reach the one that Outlook shows now. */
export function assertSameItem(item: ComposeItem): void {
  if (currentItem() !== (item as unknown)) throw anotherItem();
}

/** The failure of what was begun for an item that was left. */
export function anotherItem(): OutlookError {
  return new OutlookError("mailbox.item", CODE_ITEM_CHANGED, "Outlook shows another item now.");
}

/** By its type; by its fields too, should a runtime not tell the type. */
export function isMeeting(item: ComposeItem): item is Office.AppointmentCompose {
  return String(item.itemType) === "appointment" || "requiredAttendees" in item;
}

/** To, Cc, Bcc of a message; required and optional attendees of a meeting. */
export function fieldsOf(item: ComposeItem): readonly ItemField[] {
  if (isMeeting(item)) {
    return [
      { field: "required", api: "requiredAttendees", recipients: item.requiredAttendees },
      { field: "optional", api: "optionalAttendees", recipients: item.optionalAttendees },
    ];
  }
  return [
    { field: "to", api: "to", recipients: item.to },
    { field: "cc", api: "cc", recipients: item.cc },
    { field: "bcc", api: "bcc", recipients: item.bcc },
  ];
}
