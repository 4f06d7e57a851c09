import { askedKinds } from "../core/rights";
import type { Kept } from "../outlook/stored";
import { CODE_TRUST_FULL } from "../outlook/trust-store";
import { failureOf } from "./opening";
import type { Kernel } from "./pane";
import { replaceItem, settle, showProblem } from "./settling";
import type { CardItem, Item } from "./state";

/** "It's correct": do not ask again about exactly this address in this message. */
export async function keepAddress(kernel: Kernel, item: CardItem, reason: string): Promise<void> {
  const { address } = item.flagged;
  const failure = await store(kernel, item, reason);
  if (failure !== null) {
    showProblem(kernel, item.id, { kind: "not-stored", code: failure });
    return;
  }
  await settle(
    kernel,
    item,
    { kind: "kept", typed: address, trustable: true },
    { kind: "keep", address },
    { kind: "kept" },
  );
}

/**
 * Stay silent about an entry for good; the address is kept for this message as well, since the
 * send check may read an older list.
 */
export async function trustAddress(kernel: Kernel, item: Item, entry: string): Promise<void> {
  const card = item.kind === "done" ? item.former : item;
  if (card?.kind !== "card") return;
  const { port, today } = kernel.parts;
  try {
    await port.saveTrust({ add: [{ entry, added: today() }] });
  } catch (cause) {
    const { code } = failureOf(cause);
    const full = code === CODE_TRUST_FULL;
    showProblem(kernel, item.id, { kind: "trust-not-stored", code, full });
    return;
  }
  // Trust holds in the pane at once; a failure here means one question more on Send.
  if (item.kind === "card") await store(kernel, card, "");
  const { address } = card.flagged;
  const state = kernel.get();
  if (item.kind === "done" && state.status === "ready") {
    kernel.set({ ...state, items: replaceItem(state.items, item.id, { ...card, id: item.id }) });
  }
  await settle(
    kernel,
    { ...card, id: item.kind === "done" ? item.id : card.id },
    { kind: "trusted", entry },
    { kind: "trust", entry, address },
    { kind: "trusted", entry },
  );
}

/** Store what was kept, one entry for each finding; the code of the failure, or null. */
async function store(kernel: Kernel, item: CardItem, reason: string): Promise<number | null> {
  const state = kernel.get();
  const { port, policy } = kernel.parts;
  const { address } = item.flagged;
  const kept = askedKinds(item.flagged.verdict).map((kind): Kept => ({
    address,
    kind,
    revision: policy.revision,
    reason,
  }));
  if (state.status === "ready" && !state.message.remembers) {
    kernel.keptHere.set(address, kept);
    return null;
  }
  try {
    // All at once, for the message in view now.
    await Promise.all(kept.map((each) => port.keep(each)));
    return null;
  } catch (cause) {
    return failureOf(cause).code;
  }
}
