import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { domainToUnicode } from "node:url";
import { ROOT } from "./generated-file";

/** The trie that tldts ships, as its `src/data/trie.ts` exports it. */
interface Trie {
  readonly nodeFlags: Uint8Array;
  readonly edgeStart: Uint16Array;
  readonly edgeLength: Uint8Array;
  readonly edgeChild: Uint16Array;
  readonly labelText: string;
  readonly rulesRoot: number;
}

const ICANN = 1;
const TLDTS = join(ROOT, "node_modules/tldts");

/** Version of tldts and the day it was published, as the sources of generated files say it. */
export const TLDTS_VERSION: string = (
  JSON.parse(readFileSync(join(TLDTS, "package.json"), "utf8")) as { version: string }
).version;
export const TLDTS_DATES: Readonly<Record<string, string>> = { "7.4.16": "2026-09-27" };

/** One sentence for the header of whatever is derived from the list. */
export const SUFFIX_LIST_SOURCE = `public suffix list (publicsuffix.org, MPL-2.0), ICANN section, as shipped in tldts ${TLDTS_VERSION} (${tldtsDate()}, MIT)`;

/** The day the suffix list in use was published. Throws when tldts was updated and the day is not noted. */
export function tldtsDate(): string {
  const date = TLDTS_DATES[TLDTS_VERSION];
  if (date === undefined) {
    throw new Error(
      `tools/suffix-list.ts: note the publication day of tldts ${TLDTS_VERSION} in TLDTS_DATES`,
    );
  }
  return date;
}

/**
 * Every rule of the ICANN section, as U-labels, without "*." wildcards and exceptions.
 * A top-level domain that has only rules below it (`za`, `ck`) is not among them.
 */
export function icannSuffixes(): readonly string[] {
  const suffixes = new Set<string>();
  walk(loadTrie(), (suffix, flags) => {
    if ((flags & ICANN) !== 0) suffixes.add(suffix);
  });
  return [...suffixes].sort();
}

/** Every label that has a rule or rules below it at the top of the ICANN section, as U-labels. */
export function topLabels(): readonly string[] {
  const labels = new Set<string>();
  walk(loadTrie(), (suffix) => labels.add(suffix.slice(suffix.lastIndexOf(".") + 1)));
  return [...labels].sort();
}

function loadTrie(): Trie {
  // Not in the package's public interface; the only place that lists all rules.
  return createRequire(__filename)(join(TLDTS, "dist/cjs/src/data/trie.js")) as Trie;
}

function walk(trie: Trie, visit: (suffix: string, flags: number) => void): void {
  const offsets = new Uint32Array(trie.edgeLength.length);
  let offset = 0;
  trie.edgeLength.forEach((length, edge) => {
    offsets[edge] = offset;
    offset += length;
  });
  const descend = (node: number, parent: string): void => {
    for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge += 1) {
      const start = offsets[edge] ?? 0;
      const label = trie.labelText.slice(start, start + (trie.edgeLength[edge] ?? 0));
      if (label === "*") continue;
      const suffix = domainToUnicode(parent === "" ? label : `${label}.${parent}`);
      const child = trie.edgeChild[edge] ?? 0;
      visit(suffix, trie.nodeFlags[child] ?? 0);
      descend(child, suffix);
    }
  };
  descend(trie.rulesRoot, "");
}
