/** What is begun for one item is not finished for the next that Outlook shows. */
import { anotherItem } from "../outlook/item";
import type { WriteResult } from "../outlook/recipients-write";
import type { Kernel } from "./pane";
import type { PanePort } from "./port";
import { SILENT } from "./state";

/** The same for the item in view: once another is shown it knows of none, says and does nothing. */
export function forThisItem(kernel: Kernel): Kernel {
  const epoch = kernel.epoch();
  const stays = (): boolean => kernel.epoch() === epoch;
  return {
    ...kernel,
    parts: { ...kernel.parts, port: portWhile(kernel.parts.port, stays) },
    get: () => (stays() ? kernel.get() : { status: "loading", cue: SILENT }),
    set: (state) => {
      if (stays()) kernel.set(state);
    },
    tell: (state, cue) => {
      if (stays()) kernel.tell(state, cue);
    },
  };
}

/** A port that leaves the message alone once it is another one. */
function portWhile(port: PanePort, stays: () => boolean): PanePort {
  const write = (task: () => Promise<WriteResult>): Promise<WriteResult> =>
    stays() ? task() : Promise.resolve({ status: "refused", why: "failed", error: anotherItem() });
  const note = (task: () => Promise<void>): Promise<void> => (stays() ? task() : Promise.resolve());
  return {
    ...port,
    replace: (replacements) => write(() => port.replace(replacements)),
    remove: (target) => write(() => port.remove(target)),
    move: (target, to) => write(() => port.move(target, to)),
    undo: (changes) => write(() => port.undo(changes)),
    restore: () => (stays() ? port.restore() : Promise.resolve({ status: "none" })),
    closeJournal: () => note(() => port.closeJournal()),
    keep: (kept) => note(() => port.keep(kept)),
    forget: (address) => note(() => port.forget(address)),
  };
}
