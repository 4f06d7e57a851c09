import type { Decision, TrustEntry } from "../core/types";
import { keyOf, placesOf, type Flagged } from "./flagged";
import type { OpenMessage } from "./port";
import type { CardItem, DoneItem, GroupItem, Item, Ready } from "./state";
import { leftOf, obstacleIn } from "./state";
import { cardItem, insertBehind, insertByWeight, keptRow } from "./state-items";

/** A fresh check of the message. */
export interface Check {
  readonly message: OpenMessage;
  readonly decision: Decision;
  /** Worst first. */
  readonly flagged: readonly Flagged[];
  /** Addresses that were kept for this message. */
  readonly kept: readonly string[];
  /** What the user trusts; null where that was not read anew. */
  readonly trusted: readonly TrustEntry[] | null;
}

export interface ReconcileOptions {
  /**
   * Where recipients go that were not flagged before: to their place by weight, behind the item
   * that an action of the pane has just settled, or to the waiting ones so that nothing moves.
   */
  readonly newcomers: "by-weight" | "wait" | { readonly behind: number };
  /** Addresses that an undo has just taken out: their cards go without a trace. */
  readonly undone?: readonly string[];
}

export interface FixedOutside {
  readonly kind: "changed" | "gone";
  readonly typed: string;
}

/** What a fresh check changed, for the announcement. */
export interface Reconciled {
  readonly state: Ready;
  readonly appeared: readonly Flagged[];
  /** What was done by hand to addresses that were flagged. */
  readonly fixedOutside: readonly FixedOutside[];
}

/**
 * Bring the items in line with a fresh check; their order stays.
 *
 * A card whose recipient is gone becomes a row that says what happened to it. One whose recipient
 * stands and is no longer flagged goes away.
 */
export function reconcile(state: Ready, check: Check, options: ReconcileOptions): Reconciled {
  const before = { ...state, items: endTrust(state.items, check.trusted) };
  const pool = createPool(check.flagged, new Set(leftOf(before).map(keyOf)));
  let nextId = state.nextId;
  const fixedOutside: FixedOutside[] = [];

  const follow = (flagged: Flagged): Flagged | DoneItem | null => {
    const match = pool.take(flagged);
    if (match !== null) return match;
    if (options.undone?.includes(flagged.address) === true) return null;
    const row = rowFor(flagged, state.decision, check, nextId);
    if (row !== null) {
      nextId += 1;
      const { kind } = row.deed;
      if (kind === "changed" || kind === "gone") {
        fixedOutside.push({ kind, typed: flagged.address });
      }
    }
    return row;
  };

  const items = before.items.flatMap((item): readonly Item[] => {
    if (item.kind === "done") return [item];
    if (item.kind === "card") return followCard(item, follow);
    return followGroup(item, follow);
  });

  const left = pool.rest();
  const waitingKeys = new Set(state.waiting.map(keyOf));
  const appeared = left.filter((flagged) => !waitingKeys.has(keyOf(flagged)));
  const placed = placeNewcomers(items, left, options.newcomers, check, nextId);
  return {
    state: {
      ...state,
      message: check.message,
      decision: check.decision,
      items: placed,
      waiting: options.newcomers === "wait" ? left : [],
      nextId: nextId + left.length,
    },
    appeared,
    fixedOutside,
  };
}

/** Rows of trust that has ended elsewhere, as the cards they were; what these are now is checked. */
function endTrust(items: readonly Item[], trusted: Check["trusted"]): readonly Item[] {
  if (trusted === null) return items;
  const entries = trusted.map(({ entry }) => entry.toLowerCase());
  return items.map((item) => {
    if (item.kind !== "done" || item.undo?.kind !== "trust" || item.former === null) return item;
    const stands = entries.includes(item.undo.entry.toLowerCase());
    return stands ? item : { ...item.former, problem: null };
  });
}

type Follow = (flagged: Flagged) => Flagged | DoneItem | null;

function followCard(item: CardItem, follow: Follow): readonly Item[] {
  const followed = follow(item.flagged);
  if (followed === null) return [];
  return "finding" in followed ? [{ ...item, flagged: followed }] : [followed];
}

function followGroup(item: GroupItem, follow: Follow): readonly Item[] {
  const followed = item.members.map(follow);
  const members = followed.filter((each): each is Flagged => each !== null && "finding" in each);
  const rows = followed.filter((each): each is DoneItem => each !== null && !("finding" in each));
  return members.length === 0 ? rows : [...rows, { ...item, members }];
}

/**
 * The recipients flagged now. Each is taken once: by its place, or else by its address, unless that
 * place is another card's.
 */
function createPool(
  flagged: readonly Flagged[],
  reserved: ReadonlySet<string>,
): {
  readonly take: (wanted: Flagged) => Flagged | null;
  readonly rest: () => readonly Flagged[];
} {
  const left = [...flagged];
  const takeAt = (index: number): Flagged | null => left.splice(index, 1)[0] ?? null;
  return {
    take: (wanted) => {
      const exact = left.findIndex((each) => keyOf(each) === keyOf(wanted));
      if (exact >= 0) return takeAt(exact);
      const moved = left.findIndex(
        (each) => each.address === wanted.address && !reserved.has(keyOf(each)),
      );
      return moved >= 0 ? takeAt(moved) : null;
    },
    rest: () => left,
  };
}

/** What to say of a recipient that is no longer flagged; null when it just stands there, cleared. */
function rowFor(flagged: Flagged, before: Decision, after: Check, id: number): DoneItem | null {
  const places = placesOf(after.decision.verdicts);
  const row = { kind: "done", id, former: null, problem: null } as const;
  if (places.some((each) => keyOf(each) === keyOf(flagged))) {
    return after.kept.includes(flagged.address) ? keptRow(flagged.address, id) : null;
  }
  const now = replacedBy(flagged, before, after.decision);
  return {
    ...row,
    deed:
      now === null
        ? { kind: "gone", typed: flagged.address }
        : { kind: "changed", typed: flagged.address, now },
    undo: null,
  };
}

/** The address that stands in a recipient's place, when its field holds as many as before. */
function replacedBy(flagged: Flagged, before: Decision, after: Decision): string | null {
  const list = (decision: Decision): readonly string[] =>
    decision.verdicts
      .filter(({ recipient }) => recipient.field === flagged.field)
      .map(({ recipient }) => recipient.address);
  const former = list(before);
  const present = list(after);
  const newcomers = present.filter((address) => !former.includes(address));
  if (former.length !== present.length || newcomers.length === 0) return null;
  const here = present[flagged.at];
  if (here !== undefined && newcomers.includes(here)) return here;
  return newcomers.length === 1 ? (newcomers[0] ?? null) : null;
}

function placeNewcomers(
  items: readonly Item[],
  left: readonly Flagged[],
  where: ReconcileOptions["newcomers"],
  check: Check,
  nextId: number,
): readonly Item[] {
  if (where === "wait") return items;
  if (where === "by-weight") {
    return insertByWeight(items, left, ({ field }) => obstacleIn(check, field) !== null, nextId);
  }
  const cards = left.map((flagged, index) => cardItem(flagged, nextId + index));
  return insertBehind(items, where.behind, cards);
}
