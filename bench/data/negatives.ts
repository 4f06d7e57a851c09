/** Lists of innocent domains: one a line (.txt), or the first column under a head (.tsv). */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { errorText } from "../error-text";

export interface Negatives {
  /** By the name of the file without its ending. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Names of what else is in the folder, but for hidden files. */
  readonly others: readonly string[];
}

const LIST = /\.(txt|tsv)$/;

/** @throws when a list cannot be read; the message names it */
export function readNegatives(folder: string): Negatives {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const shown = names.filter((name) => !name.startsWith("."));
  const lists = shown.filter((name) => LIST.test(name));
  return {
    lists: new Map(lists.map((name) => [name.replace(LIST, ""), readList(join(folder, name))])),
    others: shown.filter((name) => !LIST.test(name)),
  };
}

function readList(path: string): readonly string[] {
  const lines = read(path)
    .replace(/^\uFEFF/, "")
    .trim()
    .split("\n");
  const rows = path.endsWith(".tsv") ? lines.slice(1).map((line) => line.split("\t")[0]) : lines;
  return rows.map((row) => (row ?? "").trim()).filter((row) => row !== "");
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new Error(`${path} cannot be read: ${errorText(cause)}. A list is a file.`, { cause });
  }
}
