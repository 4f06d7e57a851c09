/** What an action makes of the recipient lists: pure, decided before anything is written. */
import type { RecipientField } from "../core/types";
import { nameToWrite } from "./written-name";
import { locate, sameAddress } from "./entry-lists";
import type { Lists } from "./entry-lists";
import type { Entry } from "./stored";

/** One recipient in the message as the pane sees it. */
export interface Target {
  readonly field: RecipientField;
  /** Exactly as Outlook gave it. */
  readonly address: string;
  /** Number among those of the field with the same address, counted from 0. */
  readonly place: number;
}

export interface Replacement extends Target {
  /** The new address. */
  readonly corrected: string;
}

/** What was done to one recipient; `at` is its place in the list before. */
export type Change = {
  readonly field: RecipientField;
  readonly at: number;
  readonly was: Entry;
} & (
  | { readonly kind: "replaced"; readonly now: Entry }
  /** Removed because `into` was in the field already. */
  | { readonly kind: "merged"; readonly into: string; readonly equalsLeft: number }
  | { readonly kind: "removed"; readonly equalsLeft: number }
  | { readonly kind: "moved"; readonly to: RecipientField }
);

/** The lists as they shall be, and what that does; or the address that is not as it was. */
export type Plan =
  | { readonly next: Lists; readonly changes: readonly Change[] }
  | { readonly changedAddress: string };

type Draft = Map<RecipientField, (Entry | null)[]>;

/** Each replacement in its place; one whose new address is in the field already is taken out. */
export function planReplace(lists: Lists, replacements: readonly Replacement[]): Plan {
  const draft = draftOf(lists);
  const changes: Change[] = [];
  for (const { field, address, place, corrected } of replacements) {
    const at = locate(lists.get(field) ?? [], address, place);
    const list = draft.get(field) ?? [];
    const was = list[at];
    if (was === undefined || was === null) return { changedAddress: address };
    const merges = list.some(
      (entry, other) => other !== at && entry !== null && sameAddress(entry.address, corrected),
    );
    if (merges) {
      list[at] = null;
      changes.push({ kind: "merged", field, at, was, into: corrected, equalsLeft: 0 });
    } else {
      const displayName = nameToWrite(was.displayName, corrected, address);
      const now = { displayName, address: corrected };
      list[at] = now;
      changes.push({ kind: "replaced", field, at, was, now });
    }
  }
  return planned(draft, changes);
}

export function planRemove(lists: Lists, target: Target): Plan {
  const draft = draftOf(lists);
  const { field, address, place } = target;
  const at = locate(lists.get(field) ?? [], address, place);
  const list = draft.get(field) ?? [];
  const was = list[at];
  if (was === undefined || was === null) return { changedAddress: address };
  list[at] = null;
  return planned(draft, [{ kind: "removed", field, at, was, equalsLeft: 0 }]);
}

/** Into `to`, at its end, and out of its field; into nothing where `to` holds the address. */
export function planMove(lists: Lists, target: Target, to: RecipientField): Plan {
  const draft = draftOf(lists);
  const { field, address, place } = target;
  const at = locate(lists.get(field) ?? [], address, place);
  const from = draft.get(field) ?? [];
  const was = from[at];
  if (was === undefined || was === null) return { changedAddress: address };
  from[at] = null;
  const into = draft.get(to) ?? [];
  if (into.some((entry) => entry !== null && sameAddress(entry.address, address))) {
    return planned(draft, [{ kind: "merged", field, at, was, into: address, equalsLeft: 0 }]);
  }
  into.push(was);
  return planned(draft, [{ kind: "moved", field, at, was, to }]);
}

/**
 * Take changes back, on the lists as they are now.
 *
 * What was put in is found anew and becomes what was; what was taken out returns to its place, or
 * to the end. If one of them was changed by hand meanwhile, the plan is refused as a whole. The plan
 * tells no changes: an undo is not undone.
 */
export function planUndo(lists: Lists, changes: readonly Change[]): Plan {
  const draft = draftOf(lists);
  for (const change of inOrderOfPlace(changes)) {
    const { field, at, was } = change;
    const list = draft.get(field) ?? [];
    if (change.kind === "replaced") {
      const now = nearest(list, change.now.address, at);
      if (now < 0) return { changedAddress: was.address };
      list[now] = was;
      continue;
    }
    if (change.kind === "moved") {
      const other = draft.get(change.to) ?? [];
      const there = nearest(other, was.address, other.length);
      if (there < 0) return { changedAddress: was.address };
      other[there] = null;
    } else if (countEqual(lists.get(field) ?? [], was.address) !== change.equalsLeft) {
      return { changedAddress: was.address };
    }
    list.splice(at, 0, was);
  }
  return planned(draft, []);
}

// Places were counted before anything was taken out, so what returns must return from the front.
function inOrderOfPlace(changes: readonly Change[]): readonly Change[] {
  return changes.slice().sort((a, b) => a.at - b.at);
}

function nearest(list: readonly (Entry | null)[], address: string, at: number): number {
  return list.reduce<number>((best, entry, place) => {
    if (entry === null || !sameAddress(entry.address, address)) return best;
    return best < 0 || Math.abs(place - at) < Math.abs(best - at) ? place : best;
  }, -1);
}

function draftOf(lists: Lists): Draft {
  return new Map(Array.from(lists, ([field, list]) => [field, list.slice()] as const));
}

function planned(draft: Draft, changes: readonly Change[]): Plan {
  const next = new Map(
    Array.from(draft, ([field, list]) => [field, list.filter((entry) => entry !== null)] as const),
  );
  const counted = changes.map((change) =>
    change.kind === "removed" || change.kind === "merged"
      ? { ...change, equalsLeft: countEqual(next.get(change.field) ?? [], change.was.address) }
      : change,
  );
  return { next, changes: counted };
}

function countEqual(list: readonly (Entry | null)[], address: string): number {
  return list.filter((entry) => entry !== null && sameAddress(entry.address, address)).length;
}
