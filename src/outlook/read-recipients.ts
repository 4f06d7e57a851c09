import type { Recipient, RecipientField, Unchecked } from "../core/types";
import {
  callOutlook,
  CODE_BAD_ANSWER,
  CODE_THREW,
  describeError,
  OutlookError,
  toOutlookError,
} from "./call";
import { fieldsOf } from "./item";
import type { ComposeItem, ItemField } from "./item";

/** What Outlook has told about the recipients, and what it has not. */
export interface RecipientsRead {
  /** In the order of the fields, then of the list. Groups and X.500 names are among them. */
  readonly recipients: readonly Recipient[];
  /** Fields that failed, may be cut off, or have not answered yet. */
  readonly unchecked: readonly Unchecked[];
}

/** A read under way. */
export interface Reading {
  /** What has arrived by now; a field still awaited is unchecked with cause "time". */
  soFar(): RecipientsRead;
  /** Never rejects: a field that fails is unchecked with cause "read-failed". */
  readonly done: Promise<RecipientsRead>;
}

/** Read every recipient field of the item at once. Never rejects: see `Reading`. */
export function readRecipients(item: ComposeItem): Promise<RecipientsRead> {
  return startReading(item).done;
}

/** Start reading and let the caller look at what has arrived. Never throws, never rejects. */
export function startReading(item: ComposeItem): Reading {
  const fields = fieldsOf(item);
  const answers: (RecipientsRead | null)[] = fields.map(() => null);
  const soFar = (): RecipientsRead => {
    const parts = fields.map((field, index) => answers[index] ?? notYet(field));
    return {
      recipients: parts.reduce<Recipient[]>((all, part) => all.concat(part.recipients), []),
      unchecked: parts.reduce<Unchecked[]>((all, part) => all.concat(part.unchecked), []),
    };
  };
  const done = Promise.all(
    fields.map((field, index) =>
      readField(field).then((answer) => {
        answers[index] = answer;
      }),
    ),
  ).then(soFar);
  return { soFar, done };
}

/**
 * One field's list as Outlook gives it, in order; rejects with an OutlookError.
 *
 * An entry without an address (a contact group, an unresolved name) has address "".
 */
export function readList(field: ItemField): Promise<readonly Recipient[]> {
  const api = field.api + ".getAsync";
  return callOutlook<unknown>(api, (callback) => {
    if (field.recipients === undefined) {
      throw new OutlookError(api, CODE_THREW, "No such field.");
    }
    field.recipients.getAsync(callback);
  }).then((list) => {
    if (!Array.isArray(list)) throw new OutlookError(api, CODE_BAD_ANSWER, "Not a list.");
    return list.map((entry: unknown) => toRecipient(field.field, entry));
  });
}

/**
 * Whether a list of this length may go on past what Outlook hands over.
 *
 * Classic Outlook before Mailbox 1.16 stops at 500, newer ones and the web at 1,000, phones at
 * 100; other clients have no limit. Which build limits at which number is not always told, so the
 * two large limits count everywhere.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/outlook/limits-for-activation-and-javascript-api-for-outlook-add-ins
 */
export function mayBeTruncated(length: number): boolean {
  return length === 500 || length === 1000 || (length === 100 && isPhone());
}

function readField(field: ItemField): Promise<RecipientsRead> {
  return readList(field).then(
    (recipients) => ({
      recipients,
      unchecked: mayBeTruncated(recipients.length)
        ? [unchecked("truncated", field.field, recipients.length, "")]
        : [],
    }),
    (cause: unknown) => {
      const error = toOutlookError(field.api + ".getAsync", cause);
      return {
        recipients: [],
        unchecked: [unchecked("read-failed", field.field, 0, describeError(error))],
      };
    },
  );
}

function notYet(field: ItemField): RecipientsRead {
  return { recipients: [], unchecked: [unchecked("time", field.field, 0, "")] };
}

function unchecked(
  cause: "truncated" | "read-failed" | "time",
  field: RecipientField,
  count: number,
  detail: string,
): Unchecked {
  return { cause, field, count, names: [], detail };
}

// Whatever the entry looks like, it stays a recipient: nobody is dropped for a missing property.
function toRecipient(field: RecipientField, entry: unknown): Recipient {
  return {
    field,
    displayName: textOf(entry, "displayName"),
    address: textOf(entry, "emailAddress"),
  };
}

function textOf(entry: unknown, key: "displayName" | "emailAddress"): string {
  if (typeof entry !== "object" || entry === null) return "";
  const value = (entry as { readonly [key: string]: unknown })[key];
  return typeof value === "string" ? value : "";
}

function isPhone(): boolean {
  const platform = String(Office.context.platform);
  return platform === "iOS" || platform === "Android";
}
