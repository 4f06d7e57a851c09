import { counted } from "../plural";
import { decodeCell } from "../text-bytes";
import { createCsvScanner } from "./csv-scanner";
import type { CsvOptions, CsvRecord } from "./csv-scanner";
import { COUNTS } from "./formats";
import { bareLayout, recognise } from "./layout";
import type { CountsLayout, Layout } from "./layout";
import { createRowReader, isLostList } from "./row-reader";
import type { RowReader } from "./row-reader";
import { TraceError } from "./trace-error";
import { noteFault, warnOfCap } from "./trace-reader";
import type { TraceNotes, TraceReader, TraceSink } from "./trace-reader";

/**
 * Read a trace in CSV: recognised by its header, which may come again further on, as where several
 * exports were put into one file, and which tracking logs write as "#Fields:".
 */
export function createCsvTrace(
  options: Omit<CsvOptions, "onRecord">,
  sink: TraceSink,
  notes: TraceNotes,
): TraceReader {
  let read: RowReader | null = null;
  let layout: Layout | null = null;
  let columns = 0;
  let ending = false;
  let current: CsvRecord | null = null;
  const decoded = { cell: (index: number): string => decodeCell(current?.cell(index) ?? "") };
  const scanner = createCsvScanner({ ...options, onRecord });

  return {
    push: scanner.push,
    end() {
      ending = true;
      scanner.end();
      if (read === null && notes.format === "") {
        throw new TraceError("the file is empty.", scanner.place());
      }
      warnOfCap(notes, layout?.format ?? COUNTS);
    },
    place: scanner.place,
  };

  function onRecord(record: CsvRecord): void {
    if (isComment(record)) return;
    if (read === null) {
      if (/^sep=/i.test(record.cell(0))) return;
      if (readHeader(cellsOf(record))) return;
      readBare(record);
    }
    if (isHeader(record)) return;
    const fault = shapeFault(record) ?? readRow(record);
    if (fault === null) return;
    if (isLostList(fault)) throw new TraceError(fault, record.place());
    noteFault(notes, fault, record.place());
  }

  /** "#TYPE ..." of PowerShell, and the lines above the rows of a tracking log. */
  function isComment(record: CsvRecord): boolean {
    const first = record.cell(0);
    if (!first.startsWith("#")) return false;
    const fields = /^#fields:\s*/i.exec(first)?.[0];
    if (fields !== undefined) {
      const [, ...others] = cellsOf(record);
      readHeader([first.slice(fields.length), ...others]);
      return true;
    }
    return read === null || /^#(TYPE |Software:|Version:|Log-type:|Date:)/i.test(first);
  }

  /** @returns false where it is none, but a row of a list without header */
  function readHeader(cells: readonly string[]): boolean {
    const header = recognise(cells);
    if (header.kind === "unknown") {
      if (cells.slice(0, 2).filter((cell) => cell.includes("@")).length === 2) return false;
      throw new TraceError(header.why, scanner.place());
    }
    layout = header.kind === "trace" ? header.layout : null;
    columns = header.layout.columns;
    notes.format = layout?.format.name ?? COUNTS.name;
    read =
      header.kind === "trace"
        ? createRowReader(header.layout, sink, notes)
        : createCountsReader(header.layout, sink);
    return true;
  }

  function readBare(record: CsvRecord): void {
    layout = bareLayout(record.size);
    columns = record.size;
    notes.format = `${layout.format.name}, without a header`;
    read = createRowReader(layout, sink, notes);
  }

  function readRow(record: CsvRecord): string | null {
    notes.rows += 1;
    current = record;
    return read === null ? null : read(options.unitBytes === 1 ? decoded : record);
  }

  /** The header once more. */
  function isHeader(record: CsvRecord): boolean {
    if (layout === null) return false;
    const sender = record.cell(layout.senders[0] ?? 0);
    if (sender.includes("@") || sender.toLowerCase() !== layout.senderName) return false;
    return readHeader(cellsOf(record));
  }

  function cellsOf(record: CsvRecord): readonly string[] {
    const text = options.unitBytes === 1 ? decodeCell : (cell: string): string => cell;
    return Array.from({ length: record.size }, (_, index) => text(record.cell(index)).trim());
  }

  function shapeFault(record: CsvRecord): string | null {
    const { size } = record;
    if (size === columns) return null;
    if (size === 0) return "a quotation mark is never closed, or stands in the midst of a cell.";
    if (size < columns) {
      return ending
        ? "the file ends in the midst of a line: it is cut off."
        : shapeText(size, columns);
    }
    for (let index = columns; index < size; index += 1) {
      if (record.cell(index) !== "") return shapeText(size, columns);
    }
    return null;
  }
}

function createCountsReader(layout: CountsLayout, sink: TraceSink): RowReader {
  return (row) => {
    const senders = row.cell(layout.senders).trim();
    if (!/^[0-9]{1,12}$/.test(senders)) return `"${senders}" is not a number of senders.`;
    const senderDomain = row.cell(layout.senderDomain).trim().toLowerCase();
    sink.counted(row.cell(layout.domain), Number(senders), senderDomain);
    return null;
  };
}

function shapeText(size: number, columns: number): string {
  return `${counted(size, "cell")}, where the header has ${columns}.`;
}
