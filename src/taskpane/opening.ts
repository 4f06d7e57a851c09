/** Reading the message: at the start, when it changes, and on request. */
import type { PortFailure } from "./port";
import type { Kernel } from "./pane";
import { isStale } from "./stale-script";
import { obstacleIn, leftOf, type Cue, type PaneState, type Ready, type Saying } from "./state";
import { openItems } from "./state-items";
import { reconcile, type Check } from "./state-reconcile";

export interface Opening {
  readonly start: () => () => void;
  /** Read anew, as after a change by hand; keeps what stands. False when reading failed. */
  readonly refresh: () => Promise<boolean>;
  /** Read anew as if the pane had just been opened. */
  readonly reopen: (saying: "opened" | "item") => Promise<void>;
}

/** Outlook tells of each recipient one by one: wait until it is quiet. */
const QUIET_MS = 300;

export function createOpening(kernel: Kernel): Opening {
  const { parts } = kernel;
  const { port } = parts;

  let opened: Promise<void> = Promise.resolve();

  const reopen = (saying: "opened" | "item"): Promise<void> => (opened = openAnew(saying));

  const openAnew = async (saying: "opened" | "item"): Promise<void> => {
    kernel.nextEpoch();
    const epoch = kernel.epoch();
    kernel.set({ status: "loading", cue: kernel.get().cue });
    const { state, cue } = await open(kernel, saying);
    if (kernel.epoch() === epoch) kernel.tell(state, cue);
  };

  const refresh = async (): Promise<boolean> => {
    // An opening under way is not cut short: what it put back is still to be told.
    if (kernel.get().status === "loading") await opened;
    const before = kernel.get();
    if (before.status !== "ready") {
      await reopen("opened");
      return true;
    }
    const epoch = kernel.epoch();
    const check = await kernel.look().catch(() => null);
    const state = kernel.get();
    if (typeof check === "string") {
      if (kernel.epoch() === epoch) await reopen("item");
      return true;
    }
    // While an action runs, it reads anew itself when it is done.
    if (check === null) return false;
    if (kernel.epoch() === epoch && state.status === "ready" && state.busy === null) {
      applyRefresh(kernel, state, check);
    }
    return true;
  };

  // Where nothing could be read and nothing can be yet, that is on screen and was said.
  const follow = async (): Promise<void> => {
    if (kernel.get().status === "loading") await opened;
    const epoch = kernel.epoch();
    const shown = kernel.get();
    if (shown.status === "ready" || !(await isStill(kernel, shown))) {
      if (kernel.epoch() === epoch) await refresh();
    }
  };

  // The alert was answered while the pane was open: what it came to say may be new.
  const alerted = async (): Promise<void> => {
    await refresh();
    const epoch = kernel.epoch();
    const hint = await port.readHint().catch(() => null);
    const state = kernel.get();
    if (kernel.epoch() !== epoch || state.status !== "ready" || state.busy !== null) return;
    if (state.message.interrupted && state.half === null) await reopen("opened");
    else if (hint !== null) {
      kernel.set({ ...state, staleScript: isStale(hint, parts) });
      tellHidden(kernel, state);
    }
  };

  const start = (): (() => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopListening = port.listen((event) => {
      if (event === "item") {
        clearTimeout(timer);
        void reopen("item");
      }
      if (event === "hint") void alerted();
      if (event === "recipients") {
        clearTimeout(timer);
        timer = setTimeout(() => void follow(), QUIET_MS);
      }
    });
    void reopen("opened");
    return () => {
      clearTimeout(timer);
      stopListening();
    };
  };

  return { start, refresh, reopen };
}

/** Whether reading comes to what is shown: no item to check, or the same failure. */
async function isStill({ look }: Kernel, shown: PaneState): Promise<boolean> {
  try {
    return (await look()) === shown.status;
  } catch (cause) {
    const { api, code } = failureOf(cause);
    return shown.status === "failed" && shown.api === api && shown.code === code;
  }
}

function applyRefresh(kernel: Kernel, state: Ready, check: Check): void {
  const focused = kernel.parts.focusedItem();
  const newcomers = kernel.parts.isCalm() ? "by-weight" : "wait";
  const { state: next, appeared, fixedOutside } = reconcile(state, check, { newcomers });
  const [fixed] = fixedOutside;
  const gone = focused !== null && next.items.every((item) => item.id !== focused);
  const place = state.items.findIndex((item) => item.id === focused);
  const successor = next.items[place];
  const saying: Saying | null =
    appeared.length > 0
      ? { kind: "live", flagged: appeared }
      : fixed === undefined
        ? null
        : { kind: `${fixed.kind}-outside`, typed: fixed.typed };
  const focus = !gone ? null : successor === undefined ? "headline" : { item: successor.id };
  // Outlook tells of our own writing too: where nothing moved, nobody's press is held back.
  if (saying === null && focus === null)
    kernel.set({ ...next, cue: { ...next.cue, saying, focus } });
  else kernel.tell(next, { saying, focus });
}

/** What stopped Send is text that Outlook does not show. */
function tellHidden(kernel: Kernel, { message }: Ready): void {
  const check = kernel.alerted(message);
  const state = kernel.get();
  if (check === null || state.status !== "ready") return;
  const { state: next } = reconcile(state, check, { newcomers: "by-weight" });
  kernel.tell(next, { saying: { kind: "opened" }, focus: null });
}

interface Opened {
  readonly state: PaneState;
  readonly cue: Omit<Cue, "turn">;
}

async function open(kernel: Kernel, saying: "opened" | "item"): Promise<Opened> {
  const { port, policy } = kernel.parts;
  const { cue } = kernel.get();
  try {
    let check = await kernel.look();
    if (typeof check === "string") {
      return {
        state: { status: check, cue },
        cue: { saying: { kind: saying }, focus: "headline" },
      };
    }
    const settled = check.message.interrupted ? await port.restore() : { status: "none" as const };
    if (settled.status === "restored" || settled.status === "finished") {
      const again = await kernel.look();
      if (typeof again !== "string") check = again;
    }
    const hint = await port.readHint().catch(() => null);
    if (hint !== null) check = kernel.alerted(check.message) ?? check;
    const settledCheck = check;
    const { items, nextId } = openItems(
      check,
      ({ field }) => obstacleIn(settledCheck, field) !== null,
      1,
    );
    const half = settled.status === "half-way" ? settled : null;
    const state: Ready = {
      status: "ready",
      message: check.message,
      decision: check.decision,
      items,
      waiting: [],
      busy: null,
      half,
      recovery: RECOVERIES[settled.status],
      staleScript: hint !== null && isStale(hint, kernel.parts),
      off: policy.suspended === "disarmed",
      nextId,
      cue,
    };
    return {
      state,
      cue: { saying: { kind: half === null ? saying : "half" }, focus: "headline" },
    };
  } catch (cause) {
    const { api, code } = failureOf(cause);
    const state = { status: "failed", api, code, cue } as const;
    return { state, cue: { saying: { kind: "failed" }, focus: "headline" } };
  }
}

const RECOVERIES = {
  none: "none",
  finished: "none",
  restored: "restored",
  unknown: "unknown",
  failed: "failed",
  "half-way": "none",
} as const;

/** Whatever was thrown, as a failure with a name and a number; 0 for one of our own. */
export function failureOf(cause: unknown): PortFailure {
  if (typeof cause !== "object" || cause === null) return { api: "", code: 0 };
  const { api, code } = cause as Partial<PortFailure>;
  return {
    api: typeof api === "string" ? api : "",
    code: typeof code === "number" ? code : 0,
  };
}

/** Put the waiting ones into the list; tell which card is the first of them. */
export function showWaiting(state: Ready): {
  readonly state: Ready;
  readonly first: number | null;
} {
  const check = {
    message: state.message,
    decision: state.decision,
    flagged: leftOf(state),
    kept: [],
    trusted: null,
  };
  const shown = reconcile(state, check, { newcomers: "by-weight" }).state;
  const former = new Set(state.items.map(({ id }) => id));
  const first = shown.items.find(({ id }) => !former.has(id));
  return { state: shown, first: first?.id ?? null };
}
