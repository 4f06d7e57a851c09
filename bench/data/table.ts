/** Tables of measuring data: tabs between columns, whose names the first line has. */
import { existsSync, readFileSync } from "node:fs";

export interface Row {
  /** "" where there is nothing. */
  readonly cell: (column: string) => string;
  /** @throws when there is nothing; the message names file, line and column */
  readonly needed: (column: string) => string;
}

/**
 * The rows of a table, without empty lines; none when there is no such file.
 *
 * @param columns - that the table has to have
 * @throws when it lacks one; the message names the file
 */
export function readTable(path: string, columns: readonly string[]): readonly Row[] {
  if (!existsSync(path)) return [];
  const [head = "", ...lines] = readFileSync(path, "utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/);
  const names = head.split("\t");
  for (const column of columns)
    if (!names.includes(column))
      throw new Error(
        `${path}: no column "${column}"; the first line names the columns, and columns are parted by tabs.`,
      );
  return lines.flatMap((line, i) =>
    line.trim() === "" ? [] : [rowOf(names, line.split("\t"), `${path}:${i + 2}`)],
  );
}

function rowOf(names: readonly string[], cells: readonly string[], where: string): Row {
  const cell = (column: string): string => cells[names.indexOf(column)]?.trim() ?? "";
  return {
    cell,
    needed(column) {
      const text = cell(column);
      if (text !== "") return text;
      throw new Error(`${where}: nothing in column "${column}"; columns are parted by tabs.`);
    },
  };
}
