import type { Dialog } from "./dialog";
import type { SentRecipient } from "./recipients";

/** One `event.completed` of a send. */
export interface Completion {
  /** Milliseconds after the click on Send. */
  readonly afterMs: number;
  /** 0 answered, 11101 no such function, anything else failed in the library. */
  readonly status: number;
  /** What was passed, unread; null when nothing. */
  readonly options: Readonly<Record<string, unknown>> | null;
  /** Why Outlook took no notice; "" when it did. */
  readonly ignored: "" | "second answer" | "after the time-out" | "after the end";
}

/** One click on Send and what came of it. */
export interface SendReport {
  readonly status: "waiting" | "dialog" | "sent" | "notSent";
  /** On screen now; while waiting it can only be the five-second notice. */
  readonly dialog: Dialog | null;
  /** Why it went out; null when it did not. `unchecked`: the manifest names no handler. */
  readonly sentBy: "unchecked" | "allowed" | "sendAnyway" | null;
  /** Everyone it went to, in the order of the fields; empty when it did not go. */
  readonly recipients: readonly SentRecipient[];
  /** Every `completed`, also those that came too late; normally one. */
  readonly completions: readonly Completion[];
  /** From the click to the first `completed`; null when there was none. */
  readonly answeredAfterMs: number | null;
  /** Whether the five-second notice was shown. */
  readonly noticeShown: boolean;
  /** Where the answer left the documented form; empty for a good answer. */
  readonly problems: readonly string[];
}
