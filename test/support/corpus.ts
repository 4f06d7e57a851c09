import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A row by the names in the first line of its table. */
export type Row<Name extends string> = Readonly<Record<Name, string>>;

/**
 * Read a table of test/corpus: tab-separated, the first line names the columns.
 *
 * @throws for another first line, or a row with more or fewer cells: the test's own mistake
 */
export function readCorpus<Name extends string>(
  file: string,
  columns: readonly Name[],
): readonly Row<Name>[] {
  const path = join(__dirname, "..", "corpus", file);
  const [head = "", ...lines] = readFileSync(path, "utf8").replace(/\n$/, "").split("\n");
  if (head !== columns.join("\t")) throw new Error(`${file}: columns are ${head}`);
  return lines.map((line, i) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length || cells.indexOf("") >= 0) {
      throw new Error(`${file}:${i + 2}: not ${columns.length} cells: ${line}`);
    }
    const pairs = columns.map((name, column): [Name, string] => [name, cells[column] ?? ""]);
    return Object.fromEntries(pairs) as Row<Name>;
  });
}
