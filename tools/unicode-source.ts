import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./generated-file";

const UNICODE_VERSION = process.versions["unicode"] ?? "";

/** For the header of a file derived from the character properties that Node carries. */
export const UNICODE_SOURCE = `Unicode Character Database ${UNICODE_VERSION}, as in ICU; Unicode-3.0`;

/**
 * Whether `--check` must leave a file alone, because it was made under another Unicode version than
 * this Node's; says so.
 */
export function skipOtherUnicode(path: string): boolean {
  const target = join(ROOT, path);
  if (!process.argv.includes("--check") || !existsSync(target)) return false;
  const made = /Unicode Character Database (\S+),/.exec(readFileSync(target, "utf8"))?.[1];
  if (made === UNICODE_VERSION) return false;
  console.log(`${path}: skipped: made with Unicode ${made}, this Node has ${UNICODE_VERSION}`);
  return true;
}
