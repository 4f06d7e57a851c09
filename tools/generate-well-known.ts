/**
 * Generate src/core/data/well-known.ts from tools/well-known.txt.
 *
 * `node tools/run.js tools/generate-well-known.ts [--check]`
 */
import { filterHas, unpackFilter } from "../src/core/membership-filter";
import { domainsOf, emit, readLines, ROOT } from "./generated-file";
import { packFilter } from "./pack-filter";

const INPUT = "tools/well-known.txt";
/** One other domain in 128 is taken for a well-known one. */
const BITS = 7;
/**
 * Longer names are near another by chance so seldom that a word taken for a member by mistake, a
 * slip of which nothing would be said, is the likelier of the two.
 */
const MAX_NAME_UNITS = 5;
/** Whose slips must not be taken for well-known domains by chance: they are the commonest of all. */
const OFTEN_MISTYPED = ["gmail", "googlemail", "hotmail", "outlook", "yahoo", "icloud"];

async function main(): Promise<void> {
  const words = (readLines(`${ROOT}/${INPUT}`) ?? []).flatMap((line) => line.split(/\s+/));
  const domains = [...domainsOf(words, INPUT, new Set())]
    .filter((domain) => domain.indexOf(".") <= MAX_NAME_UNITS)
    .sort();
  const filter = packFilter(domains, BITS);
  const hashes = unpackFilter(filter);
  const slips = OFTEN_MISTYPED.flatMap(slipsOf)
    .filter((slip) => slip.indexOf(".") <= MAX_NAME_UNITS && domains.indexOf(slip) < 0)
    .filter((slip) => filterHas(hashes, BITS, slip));
  await emit(
    "src/core/data/well-known.ts",
    {
      about: `${domains.length} well-known domains with names of at most ${MAX_NAME_UNITS} letters, as hashes (see membership-filter.ts).`,
      sources: [`${INPUT}, from general knowledge, 2026; names are facts, no licence applies`],
      command: "node tools/run.js tools/generate-well-known.ts",
    },
    `
/** One other domain in 2 to this power is taken for a member. */
export const BITS = ${filter.bits};
/** How many domains there are. */
export const COUNT = ${filter.count};

/** Names longer than this are on no list. */
export const MAX_NAME_UNITS = ${MAX_NAME_UNITS};
/** Slips of the most used providers that the filter would take for members. */
export const SLIPS: readonly string[] = ${JSON.stringify([...new Set(slips)].sort())};

export const PACKED =
  ${JSON.stringify(filter.packed)};
`,
  );
}

/** One letter dropped, added, changed or swapped with its neighbour; or another usual suffix. */
function slipsOf(name: string): readonly string[] {
  const names: string[] = [];
  for (let i = 0; i <= name.length; i++) {
    const [head, here, tail] = [name.slice(0, i), name.charAt(i), name.slice(i + 1)];
    for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789") {
      names.push(head + letter + here + tail);
      if (here !== "") names.push(head + letter + tail);
    }
    if (here !== "") names.push(head + tail, head + tail.charAt(0) + here + tail.slice(1));
  }
  const suffixes = ["co", "cm", "om", "org", "net"].map((suffix) => `${name}.${suffix}`);
  return [...names.filter((slip) => slip !== name).map((slip) => `${slip}.com`), ...suffixes];
}

void main();
