/**
 * Generate src/core/data/protected-suffixes.ts from the suffix list, tools/protected-suffixes.txt
 * and tools/near-suffixes.txt.
 *
 * `node tools/run.js tools/generate-protected-suffixes.ts [--check]`
 */
import { oneEdit } from "../src/core/detectors/edits";
import { emit, readLines, ROOT } from "./generated-file";
import { readProtectedWords, WORDS_FILE } from "./protected-words";
import { SUFFIX_LIST_SOURCE, topLabels } from "./suffix-list";

const NEAR_FILE = "tools/near-suffixes.txt";
const TOP = ["mil", "gov", "edu", "int"];
const DOMAINS_COUNTED = 24_041;
const QUIET_SHARE = 1 / 5_000;

interface Near {
  readonly typed: string;
  readonly meant: string;
  readonly domains: number;
  readonly state: string;
}

async function main(): Promise<void> {
  const { words, also, umbrellas } = readProtectedWords();
  const near = readNear();
  const quiet = near.filter(
    ({ domains, state }) => domains / DOMAINS_COUNTED <= QUIET_SHARE && state !== "open",
  );
  const count = TOP.length + words.reduce((sum, { countries }) => sum + countries.length, 0);
  await emit(
    "src/core/data/protected-suffixes.ts",
    {
      about: `${count + also.length} suffixes and ${umbrellas.length} domains under which only governments, armed forces, health services, police and academic institutions have names.`,
      sources: [
        SUFFIX_LIST_SOURCE,
        `${WORDS_FILE}, the words and what is not in that list, 2026; facts`,
        `${NEAR_FILE}, how much mail goes to the suffixes beside them, with its sources; facts`,
      ],
      command: "node tools/run.js tools/generate-protected-suffixes.ts",
    },
    `
/**
 * Area, word, and the countries where <word>.<country> is a suffix: a capital is the first letter of
 * those that follow.
 */
export const WORDS: readonly (readonly [area: string, word: string, countries: string])[] = [
${words.map(({ area, word, countries }) => `  ${JSON.stringify([area, word, byFirstLetter(countries)])},`).join("\n")}
];

/** Under countries whose rule is a wildcard. */
export const ALSO: readonly (readonly [area: string, suffixes: string])[] = [
${byArea(also)}
];

/** Registrable domains that act as a suffix. */
export const UMBRELLAS: readonly (readonly [area: string, domains: string])[] = [
${byArea(umbrellas)}
];

/** Existing suffixes one slip from a protected one to which little mail goes: typed, then meant. */
export const QUIET_SUFFIXES: readonly (readonly [typed: string, meant: string])[] = [
${quiet.map(({ typed, meant }) => `  ${JSON.stringify([typed, meant])},`).join("\n")}
];
`,
  );
}

/** Throws when an existing top-level domain one slip from a protected one has no line. */
function readNear(): readonly Near[] {
  const near = (readLines(`${ROOT}/${NEAR_FILE}`) ?? []).map((line) => {
    const [typed = "", meant = "", domains = "", state = ""] = line.split(/\s+/);
    return { typed, meant, domains: Number(domains), state };
  });
  for (const meant of TOP) {
    for (const typed of topLabels()) {
      if (oneEdit(typed, meant) === null) continue;
      if (!near.some((row) => row.typed === typed && row.meant === meant)) {
        throw new Error(`${NEAR_FILE}: no line for ${typed}, one slip from ${meant}`);
      }
    }
  }
  return near;
}

/** "AceBr" for ac, ae, br. */
function byFirstLetter(countries: readonly string[]): string {
  let first = "";
  return countries
    .map((country) => {
      const capital = country.charAt(0) === first ? "" : country.charAt(0).toUpperCase();
      first = country.charAt(0);
      return capital + country.slice(1);
    })
    .join("");
}

function byArea(pairs: readonly (readonly [name: string, area: string])[]): string {
  const names = new Map<string, string[]>();
  for (const [name, area] of pairs) names.set(area, [...(names.get(area) ?? []), name]);
  return [...names]
    .map(([area, list]) => `  ${JSON.stringify([area, list.sort().join(" ")])},`)
    .join("\n");
}

void main();
