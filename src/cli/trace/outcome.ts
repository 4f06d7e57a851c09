/**
 * What became of a message for one recipient, as far as one row of a trace can say.
 *
 * Three are of tracking logs, which tell of one message many times. `sent`: handed to the outside;
 * `hop`: handed to the next server of the organisation's own; `intent`: taken from the sender. The
 * last two stand for a delivery where the logs hold nothing better.
 */
export type Outcome = "delivered" | "sent" | "hop" | "intent" | "failed" | "other";

/** What the words of a status column mean, in lower case; null for a word that is not known. */
export type ReadOutcome = (status: string, source: string) => Outcome | null;

/** Message trace of Exchange Online, its exports and its Graph API. */
export const traceStatus: ReadOutcome = (status) => TRACE_STATUS[status] ?? null;

const TRACE_STATUS: Readonly<Record<string, Outcome | undefined>> = {
  delivered: "delivered",
  failed: "failed",
  quarantined: "other",
  filteredasspam: "other",
  "filtered as spam": "other",
  expanded: "other",
  resolved: "other",
  pending: "other",
  gettingstatus: "other",
  "getting status": "other",
  recalled: "other",
  none: "other",
};

/**
 * Message tracking logs of Exchange Server, and the extended report of Exchange Online; the source
 * is "" where an export leaves it out.
 */
export const trackingEvent: ReadOutcome = (event, source) => {
  if (event === "sendexternal") return "sent";
  if (event === "send" && ["smtp", ""].includes(source)) return "hop";
  if (event === "receive" && ["smtp", "storedriver", ""].includes(source)) return "intent";
  return event === "fail" ? "failed" : "other";
};

/** `EmailEvents` of Defender: what is sent out is delivered unless it was blocked. */
export const deliveryAction: ReadOutcome = (action) =>
  action === "blocked" ? "failed" : "delivered";

/** Email log search of Google Workspace. */
export const eventTarget: ReadOutcome = (target) => (target === "smtp_out" ? "delivered" : "other");

/** Lists made by hand hold what was sent. */
export const unspoken: ReadOutcome = () => "delivered";

/** One recipient of an enhanced summary report: "Receive, Send". */
export function summaryEvents(events: string): Outcome {
  const words = events.toLowerCase().split(/,\s*/);
  const has = (word: string): boolean => words.includes(word);
  if (has("fail")) return "failed";
  if (has("quarantined")) return "other";
  return has("send") || has("deliver") ? "delivered" : "other";
}
