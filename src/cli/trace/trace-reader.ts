import { createDaySpan } from "./day-span";
import type { DaySpan } from "./day-span";
import type { Format } from "./formats";
import type { Outcome } from "./outcome";
import type { TracePlace } from "./trace-error";

/** Takes what a trace says. */
export interface TraceSink {
  /** What follows was made by this, until something else is said. */
  madeBy(format: Format): void;
  /**
   * One recipient of one message. The same message may come up many times.
   *
   * The texts are as they stand in the file, and parts of much longer ones: copy what is kept.
   */
  delivery(sender: string, recipient: string, outcome: Outcome): void;
  /**
   * So many senders write to a domain, as a query has counted.
   *
   * @param senderDomain - whose senders; "" where the query did not tell apart
   */
  counted(domain: string, senders: number, senderDomain: string): void;
}

/** Reads one file of one form, text by text. */
export interface TraceReader {
  /** @throws TraceError where nothing that follows can be read */
  push(text: string): void;
  /** @throws TraceError for a file that is cut off */
  end(): void;
  /** Where reading stands. */
  place(): TracePlace;
}

/** A row that could not be read, and was passed over. */
export interface RowFault extends TracePlace {
  readonly message: string;
}

/** What a reader notes beside the rows themselves. */
export interface TraceNotes {
  /** For people: "message trace"; "" before it is recognised. */
  format: string;
  rows: number;
  readonly days: DaySpan;
  /** The first MAX_FAULTS. */
  readonly faults: RowFault[];
  moreFaults: number;
  /** Rows whose status is in words that are not known, by that word. */
  readonly statuses: Map<string, number>;
  /** Recipients in which letters were replaced by "?". */
  lossy: number;
  /** What to look at, though all could be read. */
  readonly warnings: string[];
}

export const MAX_FAULTS = 10;

/** The place of what is wrong with a file as a whole. */
export const NOWHERE: TracePlace = { line: 0, byte: 0 };

export function createNotes(): TraceNotes {
  return {
    format: "",
    rows: 0,
    days: createDaySpan(),
    faults: [],
    moreFaults: 0,
    statuses: new Map(),
    lossy: 0,
    warnings: [],
  };
}

export function noteFault(notes: TraceNotes, message: string, place: TracePlace): void {
  if (notes.faults.length < MAX_FAULTS) notes.faults.push({ message, ...place });
  else notes.moreFaults += 1;
}

/** Warn where a file has just as many rows as its maker gives at most. */
export function warnOfCap(notes: TraceNotes, { name, caps, remedy }: Format): void {
  if (!caps.includes(notes.rows)) return;
  notes.warnings.push(
    `it has ${notes.rows.toLocaleString("en-US")} rows, which is the most that one export of ` +
      `this kind holds (${name}): the rest may be missing. ${remedy}`,
  );
}
