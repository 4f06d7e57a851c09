/** What the pane shows, as values; `state-*.ts` change it, `pane.ts` does the asking. */
import type { Change } from "../outlook/plan";
import type { HalfWay } from "../outlook/write-lists";
import type { Refusal } from "../outlook/recipients-write";
import type { Decision, RecipientField } from "../core/types";
import type { Flagged } from "./flagged";
import type { OpenMessage, PortFailure } from "./port";

export type PaneState =
  | { readonly status: "loading"; readonly cue: Cue }
  | { readonly status: "no-item" | "read-only"; readonly cue: Cue }
  | ({ readonly status: "failed"; readonly cue: Cue } & PortFailure)
  | Ready;

/** The recipients were read and judged. */
export interface Ready {
  readonly status: "ready";
  readonly message: OpenMessage;
  readonly decision: Decision;
  /** Cards, groups and done rows, in an order that nothing but an insertion changes. */
  readonly items: readonly Item[];
  /** Found since, and not shown yet so that nothing moves under a reader. */
  readonly waiting: readonly Flagged[];
  /** The item being changed; null when none is. */
  readonly busy: number | null;
  /** A field left half-written: nothing touches it until it was read anew. */
  readonly half: HalfWay | null;
  /** What came of a rewriting that an earlier pane began and did not finish. */
  readonly recovery: "none" | "restored" | "unknown" | "failed";
  /** Whether the script that answered Send is not the one that came with this pane. */
  readonly staleScript: boolean;
  /** Whether the policy has the checks switched off: that nothing was found says nothing then. */
  readonly off: boolean;
  readonly nextId: number;
  readonly cue: Cue;
}

export type Item = CardItem | GroupItem | DoneItem;

/** One recipient to look at. */
export interface CardItem {
  readonly kind: "card";
  readonly id: number;
  readonly flagged: Flagged;
  /** Shown in full; a card that once was stays so. */
  readonly unfolded: boolean;
  readonly problem: Problem | null;
}

/** Three or more recipients with the same pair of domains: one decision. */
export interface GroupItem {
  readonly kind: "group";
  readonly id: number;
  readonly members: readonly Flagged[];
  readonly typedDomain: string;
  readonly meantDomain: string;
  readonly problem: Problem | null;
}

/** Something settled, in its place, with the way back. */
export interface DoneItem {
  readonly kind: "done";
  readonly id: number;
  readonly deed: Deed;
  /** null: cannot be taken back here. */
  readonly undo: Undo | null;
  /** What stood here and comes back. */
  readonly former: CardItem | GroupItem | null;
  readonly problem: Problem | null;
}

export type Deed =
  | { readonly kind: "replaced"; readonly typed: string; readonly meant: string }
  | {
      readonly kind: "merged";
      readonly typed: string;
      readonly meant: string;
      readonly field: RecipientField;
    }
  | { readonly kind: "replaced-group"; readonly count: number; readonly meantDomain: string }
  | { readonly kind: "kept"; readonly typed: string; readonly trustable: boolean }
  | { readonly kind: "removed"; readonly typed: string }
  | { readonly kind: "bcc"; readonly typed: string }
  | { readonly kind: "trusted"; readonly entry: string }
  /** By hand, in Outlook. */
  | { readonly kind: "changed"; readonly typed: string; readonly now: string }
  | { readonly kind: "gone"; readonly typed: string };

/** What takes a deed back. */
export type Undo =
  | { readonly kind: "write"; readonly changes: readonly Change[] }
  | { readonly kind: "keep"; readonly address: string }
  | { readonly kind: "trust"; readonly entry: string; readonly address: string };

/** Why an action did not happen; nothing was changed. */
export type Problem =
  /** Outlook refused a replacement; the former lists stand, verified. */
  | { readonly kind: "restored"; readonly code: number }
  /** The same of a removal, a move or an undoing. */
  | { readonly kind: "unchanged"; readonly code: number }
  /** Nothing was tried. */
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** The recipient was changed by hand since, so the undoing was refused as a whole. */
  | { readonly kind: "undo-late"; readonly address: string }
  /** The choice could not be stored: Send will ask again. */
  | { readonly kind: "not-stored"; readonly code: number }
  /** The list of trusted addresses could not be saved. */
  | { readonly kind: "trust-not-stored"; readonly code: number; readonly full: boolean };

/** Why a field cannot be changed from the pane, known before anything is tried. */
export type Obstacle =
  /** It holds entries without an address, which Outlook does not take back. */
  | { readonly kind: "group"; readonly field: RecipientField; readonly names: readonly string[] }
  /** Outlook may not have handed over all of it. */
  | { readonly kind: "truncated"; readonly field: RecipientField };

/** Something for ears and focus, once; a new `turn` tells it from the last one. */
export interface Cue {
  readonly turn: number;
  readonly saying: Saying | null;
  readonly focus: FocusTarget | null;
}

export type FocusTarget = "headline" | { readonly item: number };

export type Saying =
  | { readonly kind: "opened" }
  | { readonly kind: "failed" }
  | { readonly kind: "half" }
  | { readonly kind: "item" }
  | { readonly kind: "replaced" | "merged"; readonly meant: string }
  | { readonly kind: "replaced-group"; readonly count: number }
  | { readonly kind: "kept" | "removed" | "bcc" }
  | { readonly kind: "trusted"; readonly entry: string }
  | { readonly kind: "undone"; readonly typed: string; readonly field: RecipientField | null }
  | { readonly kind: "undone-all"; readonly count: number }
  /** An action did not happen; the item says why. */
  | { readonly kind: "problem"; readonly item: number }
  | { readonly kind: "live"; readonly flagged: readonly Flagged[] }
  | { readonly kind: "changed-outside" | "gone-outside"; readonly typed: string };

export const SILENT: Cue = { turn: 0, saying: null, focus: null };

/** What is left to look at, by weight: cards, members of groups, and what waits. */
export function leftOf({ items, waiting }: Pick<Ready, "items" | "waiting">): readonly Flagged[] {
  const shown = items.flatMap((item) =>
    item.kind === "card" ? [item.flagged] : item.kind === "group" ? item.members : [],
  );
  return [...shown, ...waiting];
}

/** Deeds that can be undone, the latest first. */
export function undoable({ items }: Pick<Ready, "items">): readonly DoneItem[] {
  return items
    .filter((item): item is DoneItem => item.kind === "done" && item.undo !== null)
    .sort((a, b) => b.id - a.id);
}

/** The address that a deed is about; of a group, the domain that its addresses have now. */
export function typedOf(deed: Deed): string {
  if ("typed" in deed) return deed.typed;
  return deed.kind === "trusted" ? deed.entry : deed.meantDomain;
}

export function findItem({ items }: Pick<Ready, "items">, id: number): Item | null {
  return items.find((item) => item.id === id) ?? null;
}

/** What stands in the way of changing a field; null when nothing does. */
export function obstacleIn(
  { message }: { readonly message: OpenMessage },
  field: RecipientField,
): Obstacle | null {
  const { recipients, unchecked } = message.draft;
  const groups = recipients.filter((each) => each.field === field && each.address === "");
  if (groups.length > 0) {
    return { kind: "group", field, names: groups.map(({ displayName }) => displayName) };
  }
  const truncated = unchecked.some((each) => each.cause === "truncated" && each.field === field);
  return truncated ? { kind: "truncated", field } : null;
}

/** Whether a rewriting is open still, so that Send stops, whatever else holds. */
export function isInterrupted({ message, recovery }: Ready): boolean {
  return message.interrupted || recovery === "unknown" || recovery === "failed";
}

/** Whether anything may be changed now: not what is only read, nor what was left half-way. */
export function mayChange({ message, half, recovery }: Ready): boolean {
  return message.writable && half === null && (recovery === "none" || recovery === "restored");
}
