/** Rewriting the message for an item, and what follows from it. */
import type { RecipientField } from "../core/types";
import type { WriteResult } from "../outlook/recipients-write";
import type { Kernel } from "./pane";
import { problemOf, settle, showProblem, unchangedBy } from "./settling";
import type { CardItem, Deed, Saying } from "./state";

/** Write; where an earlier rewriting is in the way, settle that first and write again, once. */
export async function write(
  kernel: Kernel,
  task: () => Promise<WriteResult>,
): Promise<WriteResult> {
  const result = await task();
  const blocked = result.status === "refused" && result.why === "journal-open";
  const open = "journalError" in result && result.journalError !== null;
  if (!blocked && !open) return result;
  const settled = await kernel.parts.port.restore();
  const clear = settled.status !== "failed" && settled.status !== "unknown";
  return blocked && clear && settled.status !== "half-way" ? task() : result;
}

/** Settle what was written, or say on the card why it was not; `address`: what was to replace it. */
export async function afterWrite(
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

/** Say why it was not done, in the words of what was asked for. */
export function notDone(
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
