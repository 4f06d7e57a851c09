import { tldExists } from "../src/core/data/tlds";
import { topLevelsOf } from "./suffix-loader";
import type { FlatTrie } from "./suffix-loader";

/**
 * A webpack loader for src/core/data/tlds.ts: the same answers without a list of their own.
 *
 * Each top-level domain that exists is in the suffix list too (`generate-tlds.ts` sees to that), so
 * it is enough to name those of the suffix list that do not exist.
 */
export default function tldLoader(source: string): string {
  const date = /TLDS_DATE: string = "([\d-]+)"/.exec(source)?.[1];
  if (date === undefined) throw new Error("src/core/data/tlds.ts says no date");
  return [
    'import { hasTopLevel } from "tldts-icann/dist/es6/src/suffix-trie.js";',
    `export const TLDS_DATE = ${JSON.stringify(date)};`,
    `const absent = ${JSON.stringify(absentTlds())};`,
    "export const tldExists = (tld) => hasTopLevel(tld) && absent.indexOf(tld) < 0;",
  ].join("\n");
}

/** Top-level domains of the suffix list, as U-labels, that do not exist. */
export function absentTlds(): readonly string[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the package types no such file
  const trie = require("tldts-icann/dist/cjs/src/data/trie.js") as FlatTrie;
  return topLevelsOf(trie)
    .filter((tld) => !tldExists(tld))
    .sort();
}
