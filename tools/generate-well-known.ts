/**
 * Generate src/core/data/well-known.ts from tools/well-known.txt.
 *
 * `node tools/run.js tools/generate-well-known.ts [--check]`
 */
import { domainsOf, emit, readLines, ROOT } from "./generated-file";
import { packFilter } from "./pack-filter";

const INPUT = "tools/well-known.txt";
/** One other domain in 128 is taken for a well-known one. */
const BITS = 7;
/** Longer names are seldom near another by chance, and need no excuse. */
const MAX_NAME_UNITS = 6;

async function main(): Promise<void> {
  const words = (readLines(`${ROOT}/${INPUT}`) ?? []).flatMap((line) => line.split(/\s+/));
  const domains = [...domainsOf(words, INPUT, new Set())]
    .filter((domain) => domain.indexOf(".") <= MAX_NAME_UNITS)
    .sort();
  const filter = packFilter(domains, BITS);
  await emit(
    "src/core/data/well-known.ts",
    {
      about: `${domains.length} well-known domains with names of at most ${MAX_NAME_UNITS} letters, as hashes (see membership-filter.ts).`,
      sources: [`${INPUT}, from general knowledge, 2026; names are facts, no licence applies`],
      command: "node tools/run.js tools/generate-well-known.ts",
    },
    `
import { filterHas, unpackFilter } from "../membership-filter";

const BITS = ${filter.bits};

let hashes: Int32Array | null = null;

/**
 * Whether a domain is that of a well-known organisation, so that its nearness to another is no
 * slip. One unknown domain in ${2 ** BITS} is taken for one.
 *
 * @param registrable - lower-case registrable domain as U-labels, as in \`Domain.registrable\`
 */
export function isWellKnown(registrable: string): boolean {
  if (hashes === null) hashes = unpackFilter({ count: ${filter.count}, bits: BITS, packed: PACKED });
  return filterHas(hashes, BITS, registrable);
}

const PACKED =
  ${JSON.stringify(filter.packed)};
`,
  );
}

void main();
