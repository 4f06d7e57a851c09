import { decodeCell } from "../text-bytes";
import type { Format } from "./formats";
import { createJsonScanner } from "./json-scanner";
import type { JsonOptions } from "./json-scanner";
import { recognise } from "./layout";
import { createRowReader } from "./row-reader";
import type { RowReader } from "./row-reader";
import { TraceError } from "./trace-error";
import type { TracePlace } from "./trace-error";
import { noteFault, warnOfCap } from "./trace-reader";
import type { TraceNotes, TraceReader, TraceSink } from "./trace-reader";

type Row = Readonly<Record<string, unknown>>;

/** How the rows are read, as the first one shows. */
interface Opened {
  readonly format: Format;
  readonly names: readonly string[];
  readonly read: RowReader;
}

/**
 * Read a page of Graph's messageTraces or of an advanced hunting result: `{"value":[...]}`,
 * `{"results":[...]}`, an array of rows, or one row or page a line.
 */
export function createJsonTrace(
  options: Pick<JsonOptions, "unitBytes" | "firstByte">,
  sink: TraceSink,
  notes: TraceNotes,
): TraceReader {
  let opened: Opened | null = null;
  let warned = false;
  const scanner = createJsonScanner({ ...options, onRow, onPageText });

  return {
    push: scanner.push,
    end() {
      scanner.end();
      if (opened !== null) warnOfCap(notes, opened.format);
    },
    place: scanner.place,
  };

  function onRow(text: string, place: TracePlace): void {
    const row = parseRow(options.unitBytes === 1 ? decodeCell(text) : text);
    if (row === null) return noteFault(notes, "this row is no JSON.", place);
    opened ??= openRows(Object.keys(row), place);
    const { names, read } = opened;
    notes.rows += 1;
    const fault = read({ cell: (index) => textOf(row[names[index] ?? ""]) });
    if (fault !== null) noteFault(notes, fault, place);
  }

  function onPageText(text: string): void {
    if (warned || text !== "@odata.nextLink") return;
    warned = true;
    notes.warnings.push("there are more pages (@odata.nextLink): fetch them too.");
  }

  function openRows(names: readonly string[], place: TracePlace): Opened {
    const header = recognise(names);
    if (header.kind !== "trace") {
      const why = header.kind === "unknown" ? header.why : "Export the result as CSV.";
      throw new TraceError(why, place);
    }
    const { format } = header.layout;
    notes.format = `${format.name} (JSON)`;
    return { format, names, read: createRowReader(header.layout, sink, notes) };
  }
}

function parseRow(text: string): Row | null {
  try {
    return JSON.parse(text) as Row;
  } catch {
    return null;
  }
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(";");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
