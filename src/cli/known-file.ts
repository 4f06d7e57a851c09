import { parseDomain } from "../core/domain";
import { csvRows } from "./csv-rows";
import { CliError } from "./io";
import type { CliIo } from "./io";
import { printable } from "./terminal";
import { readText } from "./text-input";

/** A domain that the organisation writes to, and how often. */
export type KnownRow = readonly [domain: string, count: number];

/** Bad rows named in one message. */
const MAX_ROWS_NAMED = 10;

const FORM = { delimiter: [",", ";", "\t"], max_record_size: 100_000 };

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
  for (const { line, cells } of csvRows(path, await readText(io.openFile(path), path), FORM)) {
    if (columns === null) {
      const header = headerColumns(cells);
      columns = header ?? { domain: 0, count: 1, all: 2 };
      if (header !== null) continue;
    }
    const row = toRow(cells, columns);
    if (typeof row !== "string") rows.push(row);
    else faults.push(printable(`${path}:${line}: ${row}`));
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

function namedFaults(faults: readonly string[]): readonly string[] {
  const more = faults.length - MAX_ROWS_NAMED;
  return more <= 0
    ? faults
    : [...faults.slice(0, MAX_ROWS_NAMED), `${more} more lines like these.`];
}
