/** The pane without its looks: what it knows, and what it can be told to do. */
import type { Decision, Draft, TrustEntry } from "../core/types";
import type { Policy } from "../core/policy";
import type { Kept } from "../outlook/stored";
import { createActions, type PaneActions } from "./actions";
import { flaggedOf, isKept } from "./flagged";
import { mayHideText, withHiddenText } from "./hidden-text";
import { createOpening } from "./opening";
import type { OpenMessage, PanePort } from "./port";
import { unfoldFirst } from "./state-items";
import { SILENT, type Cue, type PaneState } from "./state";
import type { Check } from "./state-reconcile";

export interface PaneParts {
  readonly port: PanePort;
  readonly policy: Policy;
  /** The core, with what this organisation knows. */
  readonly check: (draft: Draft, trusted: readonly TrustEntry[]) => Decision;
  /** Whether neither focus nor pointer is inside the list, so that it may change. */
  readonly isCalm: () => boolean;
  /** The item that has the focus in it; null when none has. */
  readonly focusedItem: () => number | null;
  /** "2026-11-22" */
  readonly today: () => string;
  /** Of the product, "1.0.0". */
  readonly version: string;
  /** Day of the data the check works with, "2026-11-22"; "" when unknown. */
  readonly dataDate: string;
}

export interface Pane {
  readonly parts: PaneParts;
  readonly getState: () => PaneState;
  /** @returns the way to stop listening */
  readonly subscribe: (listener: () => void) => () => void;
  /** Begin to read and to listen; returns the way to stop. */
  readonly start: () => () => void;
  readonly actions: PaneActions;
}

/** What openings, actions and undoing share: state, and one way to ask Outlook. */
export interface Kernel {
  readonly parts: PaneParts;
  readonly get: () => PaneState;
  readonly set: (state: PaneState) => void;
  /** Set the state together with something to say or focus. */
  readonly tell: (state: PaneState, cue: Omit<Cue, "turn">) => void;
  /**
   * The alert led here from a message that shows nobody: then text in it was what stopped Send, and
   * counts until somebody is there. Null for every other message.
   */
  readonly alerted: (message: OpenMessage) => Check | null;
  /** Read and check; what stands in the way when nothing can be. Rejects with a PortFailure. */
  readonly look: () => Promise<Check | "no-item" | "read-only">;
  /** What was kept in an Outlook that does not remember. */
  readonly keptHere: Map<string, readonly Kept[]>;
  /** Counts items: what was begun for one item is not finished for the next. */
  readonly epoch: () => number;
  readonly nextEpoch: () => void;
}

export function createPane(parts: PaneParts): Pane {
  let state: PaneState = { status: "loading", cue: SILENT };
  let epoch = 0;
  const listeners = new Set<() => void>();

  const set = (next: PaneState): void => {
    state = next.status === "ready" ? { ...next, items: unfoldFirst(next.items) } : next;
    listeners.forEach((listener) => {
      listener();
    });
  };
  const keptHere = new Map<string, readonly Kept[]>();
  let hidesText = false;
  const judge = (message: OpenMessage): Check => {
    hidesText = hidesText && mayHideText(message, parts.policy);
    return judgeMessage(parts, keptHere, hidesText ? withHiddenText(message) : message);
  };
  const kernel: Kernel = {
    parts,
    get: () => state,
    set,
    tell: (next, cue) => {
      set({ ...next, cue: { ...cue, turn: state.cue.turn + 1 } });
    },
    alerted: (message) => {
      if (!mayHideText(message, parts.policy)) return null;
      hidesText = true;
      return judge(message);
    },
    look: async () => {
      const reading = await parts.port.read();
      return reading.status === "ready" ? judge(reading.message) : reading.status;
    },
    keptHere,
    epoch: () => epoch,
    nextEpoch: () => {
      epoch += 1;
      keptHere.clear();
      hidesText = false;
    },
  };
  const opening = createOpening(kernel);
  return {
    parts,
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: opening.start,
    actions: createActions(kernel, opening),
  };
}

/** Check a message with what the user trusts, and with what only this pane remembers. */
function judgeMessage(
  { port, policy, check }: PaneParts,
  keptHere: ReadonlyMap<string, readonly Kept[]>,
  message: OpenMessage,
): Check {
  const confirmed = [...message.draft.confirmed, ...[...keptHere.values()].flat()];
  const trusted = port.readTrust().entries;
  const decision = check({ ...message.draft, confirmed }, trusted);
  const kept = decision.verdicts
    .filter((verdict) => isKept(verdict, confirmed, policy))
    .map(({ recipient }) => recipient.address);
  const flagged = flaggedOf(decision, confirmed, policy);
  return { message, decision, flagged, kept: [...new Set(kept)], trusted };
}
