import type { RecipientField } from "../core/types";
import type { Change } from "../outlook/plan";
import { failureOf } from "./opening";
import type { Kernel } from "./pane";
import { showProblem, unchangedBy } from "./settling";
import {
  typedOf,
  undoable,
  type DoneItem,
  type Item,
  type Problem,
  type Saying,
  type Undo,
} from "./state";
import { reconcile } from "./state-reconcile";

/** Take one deed back; its card returns to its place and gets the focus. */
export async function undoOne(kernel: Kernel, row: DoneItem): Promise<void> {
  if (!(await takeBack(kernel, row))) return;
  const former = row.former;
  const flagged = former?.kind === "group" ? former.members[0] : former?.flagged;
  const saying: Saying =
    former?.kind === "group"
      ? { kind: "undone-all", count: former.members.length }
      : {
          kind: "undone",
          typed: flagged?.address ?? typedOf(row.deed),
          field: row.undo?.kind === "write" ? (flagged?.field ?? null) : null,
        };
  await bringBack(kernel, row, saying);
}

/** Take all deeds back, the latest first; stops at the first that cannot be undone. */
export async function undoAll(kernel: Kernel): Promise<void> {
  let count = 0;
  for (;;) {
    const state = kernel.get();
    const row = state.status === "ready" ? undoable(state)[0] : undefined;
    if (row === undefined) break;
    if (!(await takeBack(kernel, row))) return;
    await bringBack(kernel, row, null);
    count += 1;
  }
  const state = kernel.get();
  if (state.status !== "ready") return;
  const first = state.items.find((item) => item.kind !== "done");
  kernel.tell(
    { ...state, busy: null },
    {
      saying: { kind: "undone-all", count },
      focus: first === undefined ? "headline" : { item: first.id },
    },
  );
}

/**
 * True when it was undone; otherwise the row says why not. What was merged later into an address that
 * goes away is taken back before, or its recipient would be lost.
 */
async function takeBack(kernel: Kernel, row: DoneItem): Promise<boolean> {
  const state = kernel.get();
  const later = state.status === "ready" ? mergedInto(state.items, row) : [];
  for (const other of later) {
    if (!(await takeBackOne(kernel, other))) return false;
    await bringBack(kernel, other, null);
  }
  return takeBackOne(kernel, row);
}

async function takeBackOne(kernel: Kernel, row: DoneItem): Promise<boolean> {
  const problem = await attempt(kernel, row);
  if (problem === null) return true;
  if (problem !== "half-way") showProblem(kernel, row.id, problem);
  return false;
}

async function attempt(kernel: Kernel, { undo }: DoneItem): Promise<Problem | "half-way" | null> {
  if (undo === null) return null;
  if (undo.kind !== "write") return forget(kernel, undo);
  const result = await kernel.parts.port.undo(undo.changes);
  if (result.status === "done") return null;
  if (result.status === "refused" && result.why === "changed") {
    return { kind: "undo-late", address: result.address };
  }
  if (result.status !== "half-way") return unchangedBy(result);
  const state = kernel.get();
  if (state.status === "ready") {
    kernel.tell(
      { ...state, busy: null, half: result },
      { saying: { kind: "half" }, focus: "headline" },
    );
  }
  return "half-way";
}

/** Trust ends last, so that where something fails the address is as quiet as its row says. */
async function forget(
  { parts: { port }, keptHere, get }: Kernel,
  undo: Exclude<Undo, { readonly kind: "write" }>,
): Promise<Problem | null> {
  try {
    keptHere.delete(undo.address);
    const state = get();
    // An Outlook that does not remember has nothing to forget.
    if (state.status !== "ready" || state.message.remembers) await port.forget(undo.address);
  } catch (cause) {
    return { kind: "unchanged", code: failureOf(cause).code };
  }
  if (undo.kind === "keep") return null;
  try {
    await port.saveTrust({ remove: [undo.entry] });
    return null;
  } catch (cause) {
    return { kind: "trust-not-stored", code: failureOf(cause).code, full: false };
  }
}

/** Put the former card in the place of the row, and read anew. */
async function bringBack(kernel: Kernel, row: DoneItem, saying: Saying | null): Promise<void> {
  const epoch = kernel.epoch();
  const seen = await kernel.look().catch(() => null);
  const check = typeof seen === "string" ? null : seen;
  const state = kernel.get();
  if (kernel.epoch() !== epoch || state.status !== "ready") return;
  const items = state.items.flatMap((item) => (isUndoneWith(item, row) ? formerOf(item) : [item]));
  const undone = changesOf(row).flatMap(putIn);
  const back = { ...state, items };
  const next =
    check === null ? back : reconcile(back, check, { newcomers: "by-weight", undone }).state;
  if (saying === null) {
    kernel.set(next);
    return;
  }
  const focused = next.items.find((item) => isBack(item, row));
  kernel.tell(
    { ...next, busy: null },
    { saying, focus: focused === undefined ? "headline" : { item: focused.id } },
  );
}

/** The row itself, and with what was kept each other row that says so of the same address. */
function isUndoneWith(item: Item, row: DoneItem): item is DoneItem {
  if (item.kind !== "done") return false;
  if (item.id === row.id) return true;
  const address = row.undo?.kind === "keep" ? row.undo.address : null;
  return item.undo?.kind === "keep" && item.undo.address === address;
}

/** What stands in the place of the row again; or, where it was kept before the pane was opened, anew. */
function isBack(item: Item, { former, undo }: DoneItem): boolean {
  if (former !== null) return item.id === former.id;
  if (undo === null || undo.kind === "write") return false;
  const members = item.kind === "card" ? [item.flagged] : item.kind === "group" ? item.members : [];
  return members.some(({ address }) => address === undo.address);
}

/** Later rows whose recipient was merged into an address that this one put in, latest first. */
function mergedInto(items: readonly Item[], row: DoneItem): readonly DoneItem[] {
  const put = changesOf(row).flatMap((change) =>
    change.kind === "replaced" ? [keyOf(change.field, change.now.address)] : [],
  );
  return items
    .filter((item) => item.kind === "done")
    .filter((other) => other.id > row.id && changesOf(other).some(isMergedInto))
    .sort((one, other) => other.id - one.id);

  function isMergedInto(change: Change): boolean {
    return change.kind === "merged" && put.includes(keyOf(change.field, change.into));
  }
}

function changesOf({ undo }: DoneItem): readonly Change[] {
  return undo?.kind === "write" ? undo.changes : [];
}

/** Addresses are compared without regard to letter case. */
function keyOf(field: RecipientField, address: string): string {
  return `${field} ${address.toLowerCase()}`;
}

function formerOf({ former }: DoneItem): readonly Item[] {
  return former === null ? [] : [{ ...former, problem: null }];
}

/** The address that a change had put into the message. */
function putIn(change: Change): readonly string[] {
  if (change.kind === "replaced") return [change.now.address];
  return change.kind === "moved" ? [change.was.address] : [];
}
