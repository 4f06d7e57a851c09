/**
 * Generate src/core/data/tlds.ts: every top-level domain that mail could be delivered under.
 *
 * `node tools/run.js tools/generate-tlds.ts [IANA_LIST] [--check]`
 *
 * IANA_LIST is one top-level domain a line in lower-case U-label form, "#" for comments; without
 * the argument, ../shared/data/tld/iana_tlds.txt when that is there. A domain of it that the suffix
 * list has dropped is left out (its delegation was revoked); one that the suffix list has gained
 * since is added (its operator has a contract and may begin any day).
 */
import { join } from "node:path";
import { emit, inputArgument, readLines, ROOT } from "./generated-file";
import { packWords } from "./pack-words";
import { SUFFIX_LIST_SOURCE, tldtsDate, topLabels } from "./suffix-list";

const COMMAND = "node tools/run.js tools/generate-tlds.ts IANA_LIST";

/** In the suffix list, yet never in the root zone: RFC 7686. */
const NOT_DELEGATED = ["onion"];

async function main(): Promise<void> {
  const listed = readLines(inputArgument() ?? join(ROOT, "../shared/data/tld/iana_tlds.txt"));
  if (listed === null) {
    console.log("src/core/data/tlds.ts: skipped: input not present (give the path of the list)");
    return;
  }
  const inSuffixList = new Set(topLabels());
  const delegated = listed.filter((tld) => inSuffixList.has(tld));
  // Variants of IDN names are in the suffix list without being delegated, so only ASCII is added.
  const gained = [...inSuffixList].filter(
    (tld) => /^[a-z]+$/.test(tld) && !listed.includes(tld) && !NOT_DELEGATED.includes(tld),
  );
  const dropped = listed.filter((tld) => !inSuffixList.has(tld));
  const tlds = [...new Set([...delegated, ...gained])].sort();
  const changes = `dropped: ${dropped.join(" ")}; gained: ${gained.join(" ")}`;
  if (!process.argv.includes("--check")) console.log(`${tlds.length} domains; ${changes}`);
  await emit(
    "src/core/data/tlds.ts",
    {
      about: `The ${tlds.length} top-level domains that exist, front-coded (see packed-list.ts).`,
      sources: [
        "IANA, https://data.iana.org/TLD/tlds-alpha-by-domain.txt, as in the npm package tlds 1.261.0 (2025-10-24, MIT); the names are facts",
        `checked against the ${SUFFIX_LIST_SOURCE}`,
      ],
      command: COMMAND,
    },
    `
import { unpackWords } from "../packed-list";

/** Day of the newer of the two lists: a suffix that is missing may have been added since. */
export const TLDS_DATE: string = ${JSON.stringify(tldtsDate())};

let tlds: ReadonlySet<string> | null = null;

/**
 * Whether a top-level domain is delegated.
 *
 * @param tld - one lower-case label without dots; IDN ones as U-labels ("рф")
 */
export function tldExists(tld: string): boolean {
  if (tlds === null) tlds = new Set(unpackWords(PACKED));
  return tlds.has(tld);
}

const PACKED =
  ${JSON.stringify(packWords(tlds))};
`,
  );
}

void main();
