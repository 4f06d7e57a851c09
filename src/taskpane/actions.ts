/** What a person can do in the pane. Each action is done at once, verified, and leaves a row. */
import type { Target } from "../outlook/plan";
import { afterWrite, notDone, write } from "./after-write";
import { forThisItem } from "./for-this-item";
import { showWaiting, type Opening } from "./opening";
import type { Kernel } from "./pane";
import { keepAddress, trustAddress } from "./keeping";
import { problemOf, settleGroup } from "./settling";
import { findItem, type CardItem, type Item, type Problem, type Ready } from "./state";
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
  /** Do again what did not happen, as the item's problem says. */
  readonly retry: (id: number) => Promise<void>;
  readonly undo: (id: number) => Promise<void>;
  readonly undoAll: () => Promise<void>;
  readonly showWaiting: () => void;
  readonly checkAgain: () => Promise<void>;
  /** What the user trusts was changed on its page: judge the message by it. */
  readonly trustChanged: () => Promise<void>;
  /** Declare the list right after an unfinished change of another version. */
  readonly acceptList: () => Promise<void>;
}

/** One action, on the item in view when it was asked for. */
type Work = (state: Ready, mine: Kernel) => Promise<void>;

export function createActions(kernel: Kernel, opening: Opening): PaneActions {
  const { port } = kernel.parts;

  /** What was asked for, by the problem that came of it. */
  const asked = new WeakMap<Problem, () => Promise<void>>();

  const run = async (id: number, work: Work): Promise<void> => {
    if (!(await whileBusy(kernel, id, work))) return;
    const state = kernel.get();
    if (state.status !== "ready") return;
    for (const { problem } of state.items) {
      if (problem !== null && !asked.has(problem)) asked.set(problem, () => run(id, work));
    }
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
    retry: async (id) => {
      const state = kernel.get();
      const item = state.status === "ready" ? findItem(state, id) : null;
      if (item !== null && item.problem !== null) await asked.get(item.problem)?.();
    },
    undo: (id) =>
      run(id, async (state, mine) => {
        const item = findItem(state, id);
        if (item?.kind === "done") await undoOne(mine, item);
      }),
    undoAll: () => run(0, (_state, mine) => undoAll(mine)),
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
    trustChanged: async () => {
      if (kernel.get().status === "ready") await opening.refresh();
    },
    acceptList: async () => {
      await port.closeJournal().catch(() => undefined);
      await opening.reopen("opened");
    },
  };
}

/** Run one action at a time; another one asked for meanwhile is not done: false. */
async function whileBusy(kernel: Kernel, id: number, work: Work): Promise<boolean> {
  const state = kernel.get();
  if (state.status !== "ready" || state.busy !== null) return false;
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
  return true;
}

function targetOf({ field, address, place }: Target): Target {
  return { field, address, place };
}
