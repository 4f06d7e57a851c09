import { EXTENDED, GOOGLE, HUNTING, LOG, LOG_EXPORT, PLAIN, SUMMARY, TRACE } from "./formats";
import type { Format } from "./formats";
import { deliveryAction, eventTarget, traceStatus, trackingEvent, unspoken } from "./outcome";
import type { ReadOutcome } from "./outcome";

/** Which column holds what, as a header says; -1 where there is none. */
export interface Layout {
  readonly format: Format;
  readonly columns: number;
  /** The first of these that is not empty. */
  readonly senders: readonly number[];
  /** Name of the sender's column in lower case: where it stands again, so does the header. */
  readonly senderName: string;
  readonly recipient: number;
  /** Envelope sender, where the header's From stands in another column. */
  readonly returnPath: number;
  /** Recipients stand with what became of each: "a@b.example##Receive, Send;...". */
  readonly withEvents: boolean;
  readonly status: number;
  readonly source: number;
  readonly time: number;
  readonly outcome: ReadOutcome;
}

/** A result of the query that `learn --kql` prints: domains and how many senders each has. */
export interface CountsLayout {
  readonly columns: number;
  readonly domain: number;
  readonly senders: number;
  readonly senderDomain: number;
}

export type Header =
  | { readonly kind: "trace"; readonly layout: Layout }
  | { readonly kind: "counts"; readonly layout: CountsLayout }
  | { readonly kind: "unknown"; readonly why: string };

/**
 * Recognise what made a file by its header, whatever the order of the columns, their case, and
 * whether their names are written with dashes, underscores or spaces.
 */
export function recognise(cells: readonly string[]): Header {
  const names = cells.map(bareName);
  const find = (aliases: readonly string[]): number =>
    aliases.map((alias) => names.indexOf(alias)).find((index) => index >= 0) ?? -1;
  const senders = SENDER.map((alias) => names.indexOf(alias)).filter((index) => index >= 0);
  if (senders.length === 0 && names.includes("domain")) return recogniseCounts(names);
  const withEvents = find(RECIPIENT) < 0 && names.includes("recipientstatus");
  const recipient = withEvents ? names.indexOf("recipientstatus") : find(RECIPIENT);
  if (senders.length === 0 || recipient < 0)
    return { kind: "unknown", why: missing(cells, senders) };
  const { format, outcome, status } = formatOf(names, withEvents);
  return {
    kind: "trace",
    layout: {
      format,
      columns: cells.length,
      senders,
      senderName: (cells[senders[0] ?? 0] ?? "").toLowerCase(),
      recipient,
      returnPath: find(["returnpath", "sendermailfromaddress"]),
      withEvents,
      status: names.indexOf(status),
      source: names.indexOf("source"),
      time: find(TIME),
      outcome,
    },
  };
}

/** The layout of a list without a header: sender, recipient, and perhaps the time. */
export function bareLayout(columns: number): Layout {
  return {
    format: PLAIN,
    columns,
    senders: [0],
    senderName: "",
    recipient: 1,
    returnPath: -1,
    withEvents: false,
    status: -1,
    source: -1,
    time: columns > 2 ? 2 : -1,
    outcome: unspoken,
  };
}

// Best first: what the message says it is from, and then whom failures are reported to.
const SENDER = [
  ...["senderaddress", "sender", "senderfromaddress", "from"],
  ...["sendermailfromaddress", "returnpath"],
];
const RECIPIENT = ["recipientaddress", "recipients", "recipient", "recipientemailaddress", "to"];
const TIME = [
  ...["datetimeutc", "origintimestamputc", "origintimestamp", "datetime", "timestamp"],
  ...["timegenerated", "received", "receiveddatetime", "startdate", "date", "dateutc", "time"],
];

/** "Sender address", "sender_address" and "SenderAddress" are one name; so is "TimeGenerated [UTC]". */
function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/\[.*\]$/, "")
    .replace(/[^a-z0-9]/g, "");
}

interface Statuses {
  readonly format: Format;
  readonly outcome: ReadOutcome;
  /** Name of the column that says what became of a message. */
  readonly status: string;
}

function formatOf(names: readonly string[], withEvents: boolean): Statuses {
  const has = (name: string): boolean => names.includes(name);
  if (withEvents) return { format: SUMMARY, outcome: unspoken, status: "" };
  if (has("eventid") && (has("source") || has("recipients"))) {
    const raw = has("clientip") && has("recipientaddress");
    const format = has("datetimeutc") ? EXTENDED : raw ? LOG : LOG_EXPORT;
    return { format, outcome: trackingEvent, status: "eventid" };
  }
  if (has("eventtarget")) return { format: GOOGLE, outcome: eventTarget, status: "eventtarget" };
  if (has("deliveryaction")) {
    return { format: HUNTING, outcome: deliveryAction, status: "deliveryaction" };
  }
  if (has("status")) return { format: TRACE, outcome: traceStatus, status: "status" };
  return { format: PLAIN, outcome: unspoken, status: "" };
}

function recogniseCounts(names: readonly string[]): Header {
  const senders = names.indexOf("senders");
  if (senders >= 0) {
    const domain = names.indexOf("domain");
    const senderDomain = names.indexOf("senderdomain");
    return { kind: "counts", layout: { columns: names.length, domain, senders, senderDomain } };
  }
  if (names.includes("count")) {
    return {
      kind: "unknown",
      why: 'this is a list of known domains already. Name it in the policy: "knownDomains".',
    };
  }
  return {
    kind: "unknown",
    why:
      "there is no column Senders, so nobody knows how many people write to each domain. Use the " +
      "query that `second-look learn --kql defender` or `--kql sentinel` prints.",
  };
}

function missing(cells: readonly string[], senders: readonly number[]): string {
  const what = senders.length === 0 ? "sender" : "recipient";
  return (
    `no column for the ${what} is recognised. ${firstLine(cells)} ` +
    'Name the columns "sender" and "recipient", or export the trace again.'
  );
}

/** What is on the screen names nobody: a first line with an address in it is mail, and stays unsaid. */
function firstLine(cells: readonly string[]): string {
  if (cells.some((cell) => cell.includes("@")))
    return "The first line is no header: it has addresses.";
  return `The first line reads: ${cells.slice(0, 12).join(", ").slice(0, 200)}.`;
}
