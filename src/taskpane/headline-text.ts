import { isInterrupted, leftOf, type PaneState, type Ready } from "./state";
import type { PaneWords } from "./words";

type PaneSay = PaneWords["say"];

export type Tone =
  "loading" | "blocked" | "probable" | "possible" | "clear" | "done" | "info" | "error";

export interface HeadlineText {
  readonly tone: Tone;
  readonly title: string;
  readonly sub: string;
}

/** How many addresses and how bad, and what is true of the rest. */
export function headlineOf(state: PaneState, say: PaneSay): HeadlineText {
  switch (state.status) {
    case "loading":
      return { tone: "loading", title: say("status.loading"), sub: "" };
    case "no-item":
      return { tone: "info", title: say("limit.noItem"), sub: "" };
    case "read-only":
      return { tone: "info", title: say("limit.readOnly"), sub: "" };
    case "failed":
      return {
        tone: "error",
        title: say("status.error"),
        sub: say("error.read", { code: String(state.code) }),
      };
    case "ready":
      return readyHeadline(state, say);
  }
}

/** Addresses judged, and recipients that could not be. */
export function countsOf({ decision }: Ready): {
  readonly checked: number;
  /** At least so many. */
  readonly unchecked: number;
  /** Whether there are no more than that: of a list that was cut off or not read nobody knows. */
  readonly exact: boolean;
} {
  const checked = decision.verdicts.filter(({ unchecked }) => unchecked === null).length;
  const unchecked = decision.unchecked.reduce((sum, { cause, count }) => {
    return cause === "truncated" ? sum + 1 : sum + Math.max(1, count);
  }, 0);
  const exact = decision.unchecked.every(({ cause, count }) => cause !== "truncated" && count > 0);
  return { checked, unchecked, exact };
}

function readyHeadline(state: Ready, say: PaneSay): HeadlineText {
  if (state.half !== null) return { tone: "error", title: say("error.half"), sub: "" };
  if (isInterrupted(state)) {
    return { tone: "error", title: say("journal.title"), sub: say("sub.notSent") };
  }
  const left = leftOf(state);
  return left.length > 0 ? leftHeadline(state, say) : clearHeadline(state, say);
}

function leftHeadline(state: Ready, say: PaneSay): HeadlineText {
  const left = leftOf(state);
  const blocked = left.filter(({ level }) => level === "blocked").length;
  const others = left.length - blocked;
  const probable = left.some(({ level }) => level === "probable");
  const begun = state.items.some((item) => item.kind === "done");
  const unusual = Math.max(0, countsOf(state).checked - left.length);
  const sub = [say("sub.notSent"), unusual > 0 ? say("sub.others", { count: unusual }) : ""]
    .join(" ")
    .trim();
  if (blocked > 0) {
    const title =
      others > 0
        ? say("status.blockedAnd", { blocked, count: others })
        : say("status.blocked", { count: blocked });
    return { tone: "blocked", title, sub };
  }
  const tone = probable ? "probable" : "possible";
  const key = begun ? "status.left" : probable ? "status.probable" : "status.possible";
  return { tone, title: say(key, { count: others }), sub };
}

/** Send was stopped all the same where Outlook has kept a script from before. */
function offHeadline({ staleScript }: Ready, say: PaneSay): HeadlineText {
  const sub = say(staleScript ? "sub.notSent" : "sub.off");
  return { tone: "info", title: say("status.off"), sub };
}

function clearHeadline(state: Ready, say: PaneSay): HeadlineText {
  if (state.off) return offHeadline(state, say);
  const { checked, unchecked, exact } = countsOf(state);
  const { action } = state.decision;
  const but = exact
    ? say(checked === 1 ? "sub.clearButOne" : "sub.clearBut", { checked, count: unchecked })
    : say(checked === 1 ? "unchecked.someSubOne" : "unchecked.someSub", { checked });
  if (unchecked > 0 && (action === "prompt" || action === "block")) {
    const title = exact ? say("status.unchecked", { count: unchecked }) : say("unchecked.some");
    return { tone: "info", title, sub: but };
  }
  if (checked + unchecked === 0) {
    return { tone: "info", title: say("status.empty"), sub: say("sub.empty") };
  }
  if (state.items.length > 0) {
    return { tone: "done", title: say("status.done"), sub: say("sub.done") };
  }
  return unchecked > 0
    ? { tone: "info", title: say("status.clear"), sub: but }
    : { tone: "clear", title: say("status.clear"), sub: say("sub.clear", { count: checked }) };
}
