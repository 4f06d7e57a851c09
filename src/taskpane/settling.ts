import type { Change } from "../outlook/plan";
import type { WriteResult } from "../outlook/recipients-write";
import { failureOf } from "./opening";
import type { Kernel } from "./pane";
import type {
  CardItem,
  Deed,
  DoneItem,
  FocusTarget,
  GroupItem,
  Item,
  Problem,
  Ready,
  Saying,
  Undo,
} from "./state";
import { reconcile } from "./state-reconcile";

/**
 * Put a row in the place of what was settled, read the message anew, and go on to the next.
 *
 * When reading fails the row stands nevertheless: the deed was verified.
 */
export async function settle(
  kernel: Kernel,
  former: CardItem | GroupItem,
  deed: Deed,
  undo: Undo | null,
  saying: Saying,
): Promise<void> {
  const epoch = kernel.epoch();
  const seen = await kernel.look().catch(() => null);
  const check = typeof seen === "string" ? null : seen;
  const state = kernel.get();
  if (kernel.epoch() !== epoch || state.status !== "ready") return;
  const row: DoneItem = { kind: "done", id: state.nextId, deed, undo, former, problem: null };
  const settled: Ready = {
    ...state,
    busy: null,
    nextId: state.nextId + 1,
    items: replaceItem(state.items, former.id, row),
  };
  const next =
    check === null ? settled : reconcile(settled, check, { newcomers: { behind: row.id } }).state;
  kernel.tell(next, { saying, focus: nextAfter(next.items, row.id) });
}

/** All members of a group were replaced, by one rewriting; or taken out, where that made two of one. */
export async function settleGroup(
  kernel: Kernel,
  item: GroupItem,
  changes: readonly Change[],
): Promise<void> {
  if (kernel.get().status !== "ready") return;
  const replaced = changes.filter(({ kind }) => kind === "replaced").length;
  const { forget } = kernel.parts.port;
  for (const { address } of item.members) {
    kernel.keptHere.delete(address);
    await forget(address).catch(() => undefined);
  }
  await settle(
    kernel,
    item,
    { kind: "replaced-group", count: countMeant(changes), meantDomain: item.meantDomain },
    { kind: "write", changes },
    replaced === 0 ? { kind: "removed" } : { kind: "replaced-group", count: replaced },
  );
}

/** How many recipients stand in the message for those of a group, new ones and those there before. */
function countMeant(changes: readonly Change[]): number {
  const meant = changes.flatMap((change) => {
    if (change.kind === "replaced") return [`${change.field} ${change.now.address.toLowerCase()}`];
    return change.kind === "merged" ? [`${change.field} ${change.into.toLowerCase()}`] : [];
  });
  return new Set(meant).size;
}

/** Say on the item why nothing happened. Focus stays where it is. */
export function showProblem(kernel: Kernel, id: number, problem: Problem): void {
  const state = kernel.get();
  if (state.status !== "ready") return;
  const items = state.items.map((item): Item => (item.id === id ? { ...item, problem } : item));
  kernel.tell(
    { ...state, busy: null, items },
    { saying: { kind: "problem", item: id }, focus: null },
  );
}

type Unwritten = Exclude<WriteResult, { readonly status: "done" | "half-way" }>;

/** Why a replacement did not happen. */
export function problemOf(result: Unwritten): Problem {
  return result.status === "restored"
    ? { kind: "restored", code: failureOf(result.error).code }
    : { kind: "refused", refusal: result };
}

/** Why a removal, a move or an undoing did not happen. */
export function unchangedBy(result: Unwritten): Problem {
  const problem = problemOf(result);
  return problem.kind === "restored" ? { ...problem, kind: "unchanged" } : problem;
}

export function replaceItem(items: readonly Item[], id: number, by: Item): readonly Item[] {
  return items.map((item) => (item.id === id ? by : item));
}

/** The next card or group behind an item; after the last one, the headline. */
function nextAfter(items: readonly Item[], id: number): FocusTarget {
  const at = items.findIndex((item) => item.id === id);
  const next = items.slice(at + 1).find((item) => item.kind !== "done");
  return next === undefined ? "headline" : { item: next.id };
}
