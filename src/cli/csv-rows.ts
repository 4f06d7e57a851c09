import { parse } from "csv-parse/sync";
import { CliError } from "./io";
import { csvError } from "./known-file";

/** One record of a table. */
export interface CsvRow {
  /** Where it ends, counting from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The records of a table that fits into memory: commas, semicolons or tabs, whichever the first
 * line has most of. The `#TYPE` line that Windows PowerShell writes is passed over.
 *
 * @param path - for messages
 * @throws CliError naming file, line and remedy
 */
export function csvRows(path: string, text: string): readonly CsvRow[] {
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
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: lines + skipped, cells });
        return null;
      },
    });
    return rows;
  } catch (error) {
    throw csvError(path, error, rows[rows.length - 1]?.line ?? skipped);
  }
}

function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const count = (delimiter: string): number => first.split(delimiter).length;
  const most = [",", ";", "\t"].sort((a, b) => count(b) - count(a));
  return most[0] ?? ",";
}
