/** The pane's actions on recipients: replace, remove, move, undo; restore after a crash. */
import type { RecipientField } from "../core/types";
import { CODE_THREW, OutlookError, toOutlookError } from "./call";
import { groupNames, isTooLong, journalOf } from "./entry-lists";
import type { Lists } from "./entry-lists";
import { readLists } from "./field-lists";
import { itemAsked } from "./item";
import type { ComposeItem } from "./item";
import { planMove, planRemove, planReplace, planUndo } from "./plan";
import type { Change, Plan, Replacement, Target } from "./plan";
import { mayBeTruncated } from "./read-recipients";
import { createLine } from "./serial";
import { closeJournal, CODE_SESSION_FULL, openJournal, readSession } from "./session-data";
import type { JournalField } from "./stored";
import { isFinished, putBack, writeLists } from "./write-lists";
import type { HalfWay, Outcome } from "./write-lists";

/** Why nothing was done, and nothing changed. */
export type Refusal =
  /** The recipient is not, or no longer, in the message as the action saw it. */
  | { readonly why: "changed"; readonly address: string }
  /** The field holds entries without an address, which Outlook does not take back. */
  | {
      readonly why: "contact-group";
      readonly field: RecipientField;
      readonly names: readonly string[];
    }
  /** The list may go on past what Outlook hands over. */
  | { readonly why: "truncated"; readonly field: RecipientField }
  /** An entry is longer than Outlook takes back. */
  | { readonly why: "too-long"; readonly field: RecipientField }
  /** The former lists do not fit into session data, so there would be no way back. */
  | { readonly why: "no-room" }
  /** An earlier rewriting is not settled: `restoreJournal` first. */
  | { readonly why: "journal-open" }
  /** Outlook failed before anything was written. */
  | { readonly why: "failed"; readonly error: OutlookError };

export type WriteResult =
  | {
      readonly status: "done";
      /** For `undo`; none after one. */
      readonly changes: readonly Change[];
      /** The lists are right, but Send stops until the journal can be closed. */
      readonly journalError: OutlookError | null;
    }
  | ({ readonly status: "refused" } & Refusal)
  /** A step failed; the former lists are back, and verified. */
  | Exclude<Outcome, { readonly status: "done" } | HalfWay>
  /** A step failed and so did going back; Send stops, `former` is what the fields held. */
  | HalfWay;

/** What became of a journal that was found open. */
export type RestoreResult =
  | { readonly status: "none" }
  /** The rewriting had been completed; only the journal was closed. */
  | { readonly status: "finished" }
  /** Another version wrote it: only `closeJournal`, after a look at the list, settles it. */
  | { readonly status: "unknown" }
  | { readonly status: "restored"; readonly fields: readonly JournalField[] }
  | HalfWay
  | { readonly status: "failed"; readonly error: OutlookError };

const inLine = createLine();

/**
 * Put other addresses in the place of these; each field is written once.
 *
 * Never rejects. Either all replacements are made, or none: see `WriteResult`.
 */
export function replaceRecipients(replacements: readonly Replacement[]): Promise<WriteResult> {
  return change(fieldsIn(replacements), (lists) => planReplace(lists, replacements));
}

/** Take one recipient out. Never rejects. */
export function removeRecipient(target: Target): Promise<WriteResult> {
  return change([target.field], (lists) => planRemove(lists, target));
}

/** Add to the other field, verify, then take out. Never rejects. */
export function moveRecipient(target: Target, to: RecipientField): Promise<WriteResult> {
  return change([to, target.field], (lists) => planMove(lists, target, to));
}

/** Take back what one action did. Never rejects. */
export function undo(changes: readonly Change[]): Promise<WriteResult> {
  const fields = fieldsIn(changes);
  const sources = changes.map((one) => (one.kind === "moved" ? one.to : one.field));
  const all = fields.concat(sources.filter((field) => fields.indexOf(field) < 0));
  return change(unique(all), (lists) => planUndo(lists, changes));
}

/**
 * Settle a rewriting that a closed or crashed pane left half done: complete lists are accepted,
 * anything else is put back as it was. Never rejects.
 *
 * @param formerPane - settles once what that pane asked of Outlook has been carried out: a list that
 *   is put back before would be overwritten after, with the journal closed
 */
export function restoreJournal(formerPane: () => Promise<void>): Promise<RestoreResult> {
  const asked = itemAsked();
  return inLine(async (): Promise<RestoreResult> => {
    try {
      const item = await asked;
      const { journal } = await readSession(item);
      if (journal === null) return { status: "none" };
      if (journal.kind === "unknown") return { status: "unknown" };
      const finished = (): Promise<boolean> => isFinished(item, journal.fields);
      if ((await finished()) || (await formerPane().then(finished))) {
        await closeJournal(item);
        return { status: "finished" };
      }
      const why = new OutlookError("sessionData", CODE_THREW, "A correction was interrupted.");
      const outcome = await putBack(item, journal.fields, why);
      if (outcome.status === "half-way") return outcome;
      if (outcome.journalError !== null) return { status: "failed", error: outcome.journalError };
      return { status: "restored", fields: journal.fields };
    } catch (cause) {
      return { status: "failed", error: toOutlookError("sessionData", cause) };
    }
  });
}

function change(
  fields: readonly RecipientField[],
  plan: (lists: Lists) => Plan,
): Promise<WriteResult> {
  const asked = itemAsked();
  return inLine(async (): Promise<WriteResult> => {
    try {
      const item = await asked;
      const [lists, session] = await Promise.all([readLists(item, fields), readSession(item)]);
      if (session.journal !== null) return { status: "refused", why: "journal-open" };
      const planned = plan(lists);
      if ("changedAddress" in planned) {
        return { status: "refused", why: "changed", address: planned.changedAddress };
      }
      return await carryOut(item, lists, planned);
    } catch (cause) {
      return { status: "refused", why: "failed", error: toOutlookError("mailbox.item", cause) };
    }
  });
}

async function carryOut(
  item: ComposeItem,
  lists: Lists,
  plan: Extract<Plan, { readonly next: Lists }>,
): Promise<WriteResult> {
  const journal = Array.from(lists, ([field, former]) =>
    journalOf(field, former, plan.next.get(field) ?? former),
  ).filter(({ removed, added }) => removed.length > 0 || added.length > 0);
  for (const { field } of journal) {
    const refusal = obstacle(field, lists, plan.next);
    if (refusal !== null) return { status: "refused", ...refusal };
  }
  if (journal.length === 0) return { status: "done", changes: plan.changes, journalError: null };
  try {
    await openJournal(journal, item);
  } catch (cause) {
    const error = toOutlookError("sessionData.setAsync", cause);
    await closeJournal(item).catch(() => undefined);
    return error.code === CODE_SESSION_FULL
      ? { status: "refused", why: "no-room" }
      : { status: "refused", why: "failed", error };
  }
  const outcome = await writeLists(item, journal, plan.next);
  return outcome.status === "done" ? { ...outcome, changes: plan.changes } : outcome;
}

function obstacle(field: RecipientField, lists: Lists, next: Lists): Refusal | null {
  const former = lists.get(field) ?? [];
  const names = groupNames(former);
  if (names.length > 0) return { why: "contact-group", field, names };
  if (mayBeTruncated(former.length)) return { why: "truncated", field };
  const tooLong = former.concat(next.get(field) ?? []).some(isTooLong);
  return tooLong ? { why: "too-long", field } : null;
}

function fieldsIn(list: readonly { readonly field: RecipientField }[]): readonly RecipientField[] {
  return unique(list.map(({ field }) => field));
}

function unique(fields: readonly RecipientField[]): readonly RecipientField[] {
  return fields.filter((field, at) => fields.indexOf(field) === at);
}
