import type { Layout } from "./layout";
import { summaryEvents } from "./outcome";
import type { Outcome } from "./outcome";
import type { TraceNotes, TraceSink } from "./trace-reader";

/** One row, by the columns of a layout. */
export interface Cells {
  cell(index: number): string;
}

/** What is wrong with a row; null when nothing is. */
export type RowReader = (row: Cells) => string | null;

/** Unknown words of a status column that are remembered. */
const MAX_STATUSES = 20;

const SEPARATOR = /[;,]/;

/** The text in place of a list that PowerShell could not write: the name of its type. */
const LOST_LIST =
  /^(?:Deserialized\.)?(?:System\.(?:Collections\.[^@]+|[\w.]+\[\])|Microsoft\.Exchange\.[^@]+)$/;

/** Read the rows of one layout into a sink. */
export function createRowReader(layout: Layout, sink: TraceSink, notes: TraceNotes): RowReader {
  const { senders, recipient, withEvents, status, source, time, outcome } = layout;
  const outcomes = new Map<string, Outcome | null>();
  const [firstSender = -1] = senders;
  sink.madeBy(layout.format);

  return (row) => {
    const sender = row.cell(firstSender) || anySender(row);
    const recipients = row.cell(recipient);
    if (time >= 0) notes.days.add(row.cell(time));
    if (withEvents) return readEvents(sender, recipients);
    if (LOST_LIST.test(recipients)) return lostListFault(recipients);
    // Automatic replies and reports: nobody chose to write there (RFC 5321, 4.5.5).
    if (layout.returnPath >= 0 && row.cell(layout.returnPath).trim() === "<>") return null;
    const became = outcomeOf(row);
    if (became === "other") return null;
    if (!SEPARATOR.test(recipients)) tell(sender, recipients, became);
    else for (const each of recipients.split(SEPARATOR)) tell(sender, each, became);
    return null;
  };

  function anySender(row: Cells): string {
    for (const index of senders) {
      const sender = row.cell(index);
      if (sender !== "") return sender;
    }
    return "";
  }

  function outcomeOf(row: Cells): Outcome {
    if (status < 0) return "delivered";
    const said = row.cell(status);
    const from = source < 0 ? "" : row.cell(source);
    const key = `${said}\n${from}`;
    let became = outcomes.get(key);
    if (became === undefined) {
      became = outcome(said.trim().toLowerCase(), from.trim().toLowerCase());
      if (outcomes.size < MAX_STATUSES * MAX_STATUSES) outcomes.set(key, became);
    }
    return became ?? unknown(said);
  }

  function unknown(said: string): Outcome {
    const count = notes.statuses.get(said) ?? 0;
    if (count > 0 || notes.statuses.size < MAX_STATUSES) notes.statuses.set(said, count + 1);
    return "other";
  }

  function readEvents(sender: string, cell: string): string | null {
    if (cell === "") return null;
    if (!cell.includes("##")) return NO_EVENTS_FAULT;
    for (const [, each = "", events = ""] of cell.matchAll(RECIPIENT_EVENTS)) {
      const became = summaryEvents(events);
      if (became !== "other") tell(sender, each, became);
    }
    return null;
  }

  function tell(sender: string, each: string, became: Outcome): void {
    if (each.includes("?") && each.lastIndexOf("?") > each.lastIndexOf("@")) notes.lossy += 1;
    sink.delivery(sender, each, became);
  }
}

/** The mailbox name may be in quotation marks and hold a semicolon, so "##" leads. */
const RECIPIENT_EVENTS = /(.*?)##([^;]*)(?:;|$)/g;

const NO_EVENTS_FAULT =
  'recipient_status names no recipient: it should read like "jane@army.mil##Receive, Send".';

/** Whether a fault is one of all rows: then nothing can be read of the file. */
export function isLostList(fault: string): boolean {
  return fault.endsWith(JOIN_THEM);
}

const MAX_TYPE_CHARS = 100;

function lostListFault(type: string): string {
  return `the recipients read "${type.slice(0, MAX_TYPE_CHARS)}": ${JOIN_THEM}`;
}

const JOIN_THEM =
  "PowerShell wrote the type of the list in place of the list. Export again with: " +
  "Get-TransportService | Get-MessageTrackingLog -ResultSize Unlimited -EventId SENDEXTERNAL | " +
  "Select-Object Timestamp, EventId, Source, Sender, " +
  "@{ Name = 'Recipients'; Expression = { $_.Recipients -join ';' } } | " +
  "Export-Csv -Path .\\sent.csv -NoTypeInformation -Encoding UTF8";
