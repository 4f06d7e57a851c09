/** What a person can do in the pane. Each action is done at once, verified, and leaves a row. */
import type { RecipientField } from "../core/types";
import type { Target } from "../outlook/plan";
import type { WriteResult } from "../outlook/recipients-write";
import { forThisItem } from "./for-this-item";
import { showWaiting, type Opening } from "./opening";
import type { Kernel } from "./pane";
import { keepAddress, trustAddress } from "./keeping";
import { problemOf, settle, settleGroup, showProblem, unchangedBy } from "./settling";
import { findItem, type CardItem, type Deed, type Item, type Ready, type Saying } from "./state";
import { ungroup } from "./state-items";
import { undoAll, undoOne } from "./undoing";

export interface PaneActions {
  readonly replace: (id: number, address: string) => Promise<void>;
  readonly replaceGroup: (id: number) => Promise<void>;
  /** Look at each member of a group on its own. */
  readonly separate: (id: number) => void;
  /** Show a folded card in full. */
  readonly unfold: (id: number) => void;
  readonly remove: (id: number) => Promise<void>;
  readonly moveToBcc: (id: number) => Promise<void>;
  readonly keep: (id: number, reason: string) => Promise<void>;
  /** Trust an entry for good, from a card or from the row of an address that was kept. */
  readonly trust: (id: number, entry: string) => Promise<void>;
  /** Do again what was last asked of an item and did not happen. */
  readonly retry: (id: number) => Promise<void>;
  readonly undo: (id: number) => Promise<void>;
  readonly undoAll: () => Promise<void>;
  readonly showWaiting: () => void;
  readonly checkAgain: () => Promise<void>;
  /** Declare the list right after an unfinished change of another version. */
  readonly acceptList: () => Promise<void>;
}

/** One action, on the item in view when it was asked for. */
type Work = (state: Ready, mine: Kernel) => Promise<void>;

export function createActions(kernel: Kernel, opening: Opening): PaneActions {
  const { port } = kernel.parts;

  const asked = new Map<number, () => Promise<void>>();

  const run = (id: number, work: Work): Promise<void> => {
    const once = (): Promise<void> => whileBusy(kernel, id, work);
    asked.set(id, once);
    return once();
  };
  const onCard = (id: number, work: (mine: Kernel, item: CardItem) => Promise<void>) =>
    run(id, async (state, mine) => {
      const item = findItem(state, id);
      if (item?.kind === "card") await work(mine, item);
    });

  return {
    replace: (id, address) =>
      onCard(id, async (mine, item) => {
        const replacement = { ...targetOf(item.flagged), corrected: address };
        const result = await write(mine, () => mine.parts.port.replace([replacement]));
        await afterWrite(mine, item, result, address);
      }),
    replaceGroup: (id) =>
      run(id, async (state, mine) => {
        const item = findItem(state, id);
        if (item?.kind !== "group") return;
        const replacements = item.members.flatMap((member) => {
          const [corrected] = member.suggestions;
          return corrected === undefined ? [] : [{ ...targetOf(member), corrected }];
        });
        const result = await write(mine, () => mine.parts.port.replace(replacements));
        if (result.status === "done") await settleGroup(mine, item, result.changes);
        else notDone(mine, id, result, problemOf);
      }),
    separate: (id) => {
      const state = kernel.get();
      if (state.status !== "ready" || state.busy !== null) return;
      const item = findItem(state, id);
      if (item?.kind !== "group") return;
      const cards = ungroup(item, state.nextId);
      const items = state.items.flatMap((each): readonly Item[] =>
        each.id === id ? cards : [each],
      );
      const [first] = cards;
      kernel.tell(
        { ...state, items, nextId: state.nextId + cards.length },
        { saying: null, focus: first === undefined ? "headline" : { item: first.id } },
      );
    },
    unfold: (id) => {
      const state = kernel.get();
      if (state.status !== "ready") return;
      const items = state.items.map((item) =>
        item.id === id && item.kind === "card" ? { ...item, unfolded: true } : item,
      );
      kernel.tell({ ...state, items }, { saying: null, focus: { item: id } });
    },
    remove: (id) =>
      onCard(id, async (mine, item) => {
        const result = await write(mine, () => mine.parts.port.remove(targetOf(item.flagged)));
        await afterWrite(mine, item, result, null);
      }),
    moveToBcc: (id) =>
      onCard(id, async (mine, item) => {
        const result = await write(mine, () => mine.parts.port.move(targetOf(item.flagged), "bcc"));
        await afterWrite(mine, item, result, null);
      }),
    keep: (id, reason) => onCard(id, (mine, item) => keepAddress(mine, item, reason)),
    trust: (id, entry) =>
      run(id, async (state, mine) => {
        const item = findItem(state, id);
        if (item !== null) await trustAddress(mine, item, entry);
      }),
    retry: (id) => asked.get(id)?.() ?? Promise.resolve(),
    undo: (id) =>
      run(id, async (state, mine) => {
        const item = findItem(state, id);
        if (item?.kind === "done") await undoOne(mine, item);
      }),
    undoAll: () => whileBusy(kernel, 0, (_state, mine) => undoAll(mine)),
    showWaiting: () => {
      const state = kernel.get();
      if (state.status !== "ready" || state.busy !== null) return;
      const shown = showWaiting(state);
      const focus = shown.first === null ? "headline" : { item: shown.first };
      kernel.tell(shown.state, { saying: null, focus });
    },
    checkAgain: async () => {
      const state = kernel.get();
      const settled = state.status === "ready" && state.half === null && !state.message.interrupted;
      if (!settled || !(await opening.refresh())) {
        await opening.reopen("opened");
        return;
      }
      kernel.tell(kernel.get(), { saying: { kind: "opened" }, focus: null });
    },
    acceptList: async () => {
      await port.closeJournal().catch(() => undefined);
      await opening.reopen("opened");
    },
  };
}

/** Run one action at a time; another one asked for meanwhile is not done. */
async function whileBusy(kernel: Kernel, id: number, work: Work): Promise<void> {
  const state = kernel.get();
  if (state.status !== "ready" || state.busy !== null) return;
  const epoch = kernel.epoch();
  const begun = { ...state, busy: id };
  kernel.set(begun);
  try {
    await work(begun, forThisItem(kernel));
  } finally {
    const after = kernel.get();
    if (kernel.epoch() === epoch && after.status === "ready" && after.busy !== null) {
      kernel.set({ ...after, busy: null });
    }
  }
}

/** Write; where an earlier rewriting is in the way, settle that first and write again, once. */
async function write(kernel: Kernel, task: () => Promise<WriteResult>): Promise<WriteResult> {
  const result = await task();
  const blocked = result.status === "refused" && result.why === "journal-open";
  const open = "journalError" in result && result.journalError !== null;
  if (!blocked && !open) return result;
  const settled = await kernel.parts.port.restore();
  const clear = settled.status !== "failed" && settled.status !== "unknown";
  return blocked && clear && settled.status !== "half-way" ? task() : result;
}

async function afterWrite(
  kernel: Kernel,
  item: CardItem,
  result: WriteResult,
  address: string | null,
): Promise<void> {
  if (result.status !== "done") {
    notDone(kernel, item.id, result, address === null ? unchangedBy : problemOf);
    return;
  }
  const [change] = result.changes;
  if (change === undefined || kernel.get().status !== "ready") return;
  const typed = item.flagged.address;
  // What was kept about an address that is gone is of no use; nothing depends on its removal.
  if (change.kind !== "moved") {
    kernel.keptHere.delete(typed);
    await kernel.parts.port.forget(typed).catch(() => undefined);
  }
  const { deed, saying } = tellChange(change.kind, typed, address ?? typed, item.flagged.field);
  await settle(kernel, item, deed, { kind: "write", changes: result.changes }, saying);
}

function tellChange(
  kind: "replaced" | "merged" | "removed" | "moved",
  typed: string,
  meant: string,
  field: RecipientField,
): { readonly deed: Deed; readonly saying: Saying } {
  switch (kind) {
    case "replaced":
      return { deed: { kind, typed, meant }, saying: { kind, meant } };
    case "merged": {
      const into = typed === meant ? "bcc" : field;
      return { deed: { kind, typed, meant, field: into }, saying: { kind, meant } };
    }
    case "removed":
      return { deed: { kind, typed }, saying: { kind } };
    case "moved":
      return { deed: { kind: "bcc", typed }, saying: { kind: "bcc" } };
  }
}

function notDone(
  kernel: Kernel,
  id: number,
  result: Exclude<WriteResult, { readonly status: "done" }>,
  tell: typeof problemOf,
): void {
  const state = kernel.get();
  if (state.status !== "ready") return;
  if (result.status === "half-way") {
    kernel.tell(
      { ...state, busy: null, half: result },
      { saying: { kind: "half" }, focus: "headline" },
    );
    return;
  }
  showProblem(kernel, id, tell(result));
}

function targetOf({ field, address, place }: Target): Target {
  return { field, address, place };
}
