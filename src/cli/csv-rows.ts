import type { Options } from "csv-parse/sync";
import { parse } from "csv-parse/sync";
import { CliError } from "./io";

/** One record of a table. */
export interface CsvRow {
  /** Where it ends, counting from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvForm = Pick<Options, "delimiter" | "max_record_size">;

/**
 * The records of a table that fits into memory: commas, semicolons or tabs, whichever comes
 * first in its first record. The `#TYPE` line that Windows PowerShell writes is passed over.
 *
 * @param path - for messages
 * @param form - what is known of the table beforehand
 * @throws CliError naming file, line and remedy
 */
export function csvRows(path: string, text: string, form: CsvForm = {}): readonly CsvRow[] {
  const zero = text.indexOf("\u0000");
  if (zero >= 0) {
    const line = text.slice(0, zero).split("\n").length;
    throw new CliError(`${path}:${line}: a zero byte stands in this line. Export the list again.`);
  }
  const typed = /^#TYPE[^\r\n]*(\r\n|\n|\r)/.exec(text)?.[0] ?? "";
  const rest = text.slice(typed.length);
  const skipped = typed === "" ? 0 : 1;
  const rows: CsvRow[] = [];
  try {
    parse(rest, {
      delimiter: delimiterOf(rest),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      ...form,
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: lines + skipped, cells });
        return null;
      },
    });
    return rows;
  } catch (error) {
    throw csvError(path, error, rest, skipped);
  }
}

/** The first cell ends long before. */
const MAX_HEAD_CHARS = 100_000;

/** The first cell is a domain, an address or the name of a column: free text comes after it. */
function delimiterOf(text: string): string {
  // Blank lines are passed over; a cell in quotation marks may run over several.
  const head = text.slice(0, MAX_HEAD_CHARS);
  const first = /^(?:[ \t]*[\r\n])*(?:[^"\r\n]+|"[^"]*(?:"|$))*/.exec(head)?.[0] ?? "";
  return /[,;\t]/.exec(first.replace(/"[^"]*(?:"|$)/g, ""))?.[0] ?? ",";
}

/**
 * What is wrong with a table, for people.
 *
 * @param text - what was read, behind some lines that were passed over
 */
function csvError(path: string, error: unknown, text: string, skipped: number): CliError {
  const { code, lines = 1, message } = error as { code?: string; lines?: number; message: string };
  const words: Readonly<Record<string, string>> = {
    CSV_QUOTE_NOT_CLOSED: 'a quotation mark is never closed. Close it with " or take it out.',
    CSV_INVALID_CLOSING_QUOTE: "a quotation mark stands in the midst of a cell. Take it out.",
    INVALID_OPENING_QUOTE: "a quotation mark stands in the midst of a cell. Take it out.",
    CSV_MAX_RECORD_SIZE: "this line is far too long. Is a quotation mark missing?",
  };
  const open = code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_MAX_RECORD_SIZE";
  const line = skipped + (open ? openedAt(text, lines) : lines);
  return new CliError(`${path}:${line}: ${words[code ?? ""] ?? message}`);
}

/** The line of the quotation mark that is open at the end of a line; that line where none is. */
function openedAt(text: string, line: number): number {
  const lines = text.split(/\r\n|\n|\r/).slice(0, line);
  // Two in a row are one that is written, or an empty cell.
  const pieces = lines.join("\n").replace(/""/g, "").split('"');
  return pieces.length % 2 === 1 ? line : pieces.slice(0, -1).join("").split("\n").length;
}
