import { printable } from "./terminal";

/**
 * Tables of data in plain text: one heading a table, one line a row.
 *
 * @param tables - numbers, records of them, lists of rows, or tables of tables, by name
 */
export function tablesInText(tables: object): string {
  return Object.entries(tables)
    .map(([name, table]: [string, unknown]) => `${name}\n${rowsOf(table).join("")}`)
    .join("\n");
}

function rowsOf(table: unknown): readonly string[] {
  const rows = flatten("", table);
  const widest = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(
    ([name, value]) => `  ${name === "" ? "" : `${name.padEnd(widest)}  `}${value}\n`,
  );
}

/** Each leaf with its path; a row that is a list of plain values stays one line. */
function flatten(path: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== "object" || value === null) return [[path, printable(String(value))]];
  if (Array.isArray(value) && path !== "" && value.every((item) => typeof item !== "object")) {
    return [[path, value.map((item) => printable(String(item))).join("  ")]];
  }
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    flatten(path === "" ? name : `${path} ${name}`, inner),
  );
}
