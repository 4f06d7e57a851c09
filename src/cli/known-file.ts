import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { parseDomain } from "../core/domain";
import { CliError } from "./io";
import type { CliIo } from "./io";
import { textOf } from "./text-input";

/** A domain that the organisation writes to, and how often. */
export type KnownRow = readonly [domain: string, count: number];

/** Bad rows named in one message. */
const MAX_ROWS_NAMED = 10;

/**
 * Read a CSV of `domain,count`, with or without a header; commas, semicolons or tabs.
 *
 * A header may have further columns, which are passed over.
 *
 * @throws CliError naming the file, each bad line (the first ten) and the remedy
 */
export async function readKnownFile(io: CliIo, path: string): Promise<readonly KnownRow[]> {
  const rows: KnownRow[] = [];
  const faults: string[] = [];
  let columns: Columns | null = null;
  for await (const { line, cells } of recordsOf(io, path)) {
    if (columns === null) {
      const header = headerColumns(cells);
      columns = header ?? { domain: 0, count: 1, all: 2 };
      if (header !== null) continue;
    }
    const row = toRow(cells, columns);
    if (typeof row !== "string") rows.push(row);
    else faults.push(`${path}:${line}: ${row}`);
  }
  if (faults.length > 0) throw new CliError(namedFaults(faults).join("\n"));
  return rows;
}

interface Columns {
  readonly domain: number;
  readonly count: number;
  /** How many there must be; null when a header says which are which. */
  readonly all: number | null;
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

async function* recordsOf(io: CliIo, path: string): AsyncGenerator<CsvRecord, void> {
  let last = 0;
  const parser = parse({
    delimiter: [",", ";", "\t"],
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    info: true,
    max_record_size: 100_000,
    on_record: (record: string[], { lines }) => {
      last = lines;
      return record;
    },
  });
  const source = Readable.from(textOf(io.openFile(path), path), { objectMode: true });
  source.on("error", (error) => parser.destroy(error));
  try {
    for await (const parsed of source.pipe(parser) as AsyncIterable<unknown>) {
      const { record, info } = parsed as { record: string[]; info: { lines: number } };
      yield { line: info.lines, cells: record };
    }
  } catch (error) {
    throw error instanceof CliError ? error : csvError(path, error, last);
  } finally {
    source.destroy();
  }
}

function headerColumns(cells: readonly string[]): Columns | null {
  const names = cells.map((cell) => cell.toLowerCase());
  const domain = names.indexOf("domain");
  const count = names.indexOf("count");
  return domain >= 0 && count >= 0 ? { domain, count, all: null } : null;
}

function toRow(cells: readonly string[], columns: Columns): KnownRow | string {
  if (columns.all !== null && cells.length !== columns.all) {
    const found = cells.length === 1 ? "1 column" : `${cells.length} columns`;
    return `${found}, where there must be two. Write: example.com,42`;
  }
  const domain = cells[columns.domain] ?? "";
  const count = cells[columns.count] ?? "";
  if (domain.includes("@")) return `"${domain}" is an address. Write its domain alone.`;
  if (parseDomain(domain) === null) {
    return `"${domain}" is not a domain. Correct it or take the line out.`;
  }
  if (!/^[0-9]{1,15}$/.test(count) || Number(count) === 0) {
    return `"${count}" is not a count. Write a whole number from 1.`;
  }
  return [domain, Number(count)];
}

/**
 * What is wrong with a table, for people.
 *
 * @param last - line of the last record that was read whole; the faulty one begins behind it
 */
export function csvError(path: string, error: unknown, last: number): CliError {
  const { code, lines, message } = error as { code?: string; lines?: number; message: string };
  const words: Readonly<Record<string, string>> = {
    CSV_QUOTE_NOT_CLOSED: 'a quotation mark is never closed. Close it with " or take it out.',
    CSV_INVALID_CLOSING_QUOTE: "a quotation mark stands in the midst of a cell. Take it out.",
    INVALID_OPENING_QUOTE: "a quotation mark stands in the midst of a cell. Take it out.",
    CSV_MAX_RECORD_SIZE: "this line is far too long. Is a quotation mark missing?",
  };
  const line = code === "CSV_QUOTE_NOT_CLOSED" ? last + 1 : (lines ?? last + 1);
  return new CliError(`${path}:${line}: ${words[code ?? ""] ?? message}`);
}

function namedFaults(faults: readonly string[]): readonly string[] {
  const more = faults.length - MAX_ROWS_NAMED;
  return more <= 0
    ? faults
    : [...faults.slice(0, MAX_ROWS_NAMED), `${more} more lines like these.`];
}
