/**
 * Generate src/core/data/protected-names.ts and held-beside.ts from tools/protected-names.txt.
 *
 * `node tools/run.js tools/generate-protected-names.ts [--check]`
 */
import { emit, readLines, ROOT } from "./generated-file";
import { packWords } from "./pack-words";
import { readProtectedWords } from "./protected-words";

const INPUT = "tools/protected-names.txt";
const COMMAND = "node tools/run.js tools/generate-protected-names.ts";
const MIN_NAME_UNITS = 3;

async function main(): Promise<void> {
  const { names, beside } = readNames();
  const { umbrellas } = readProtectedWords();
  const acting = umbrellas.map(([domain]) => domain).filter((domain) => !names.has(domain));
  const count = [...names.values()].reduce((sum, list) => sum + list.length, 0);
  await emit(
    "src/core/data/protected-names.ts",
    {
      about: `${count} distinctive names under ${names.size} protected suffixes, front-coded (see packed-list.ts).`,
      sources: [
        `${INPUT}, from general knowledge of the organisations' public domains, 2026; for .mil and .gov also the crawling schedule of the US General Services Administration (public domain). Facts; no licence applies`,
      ],
      command: COMMAND,
    },
    `
/** Suffix, then the names under it, front-coded. */
export const NAMES: readonly (readonly [suffix: string, packed: string])[] = [
${[...names].map(([suffix, list]) => `  ${JSON.stringify([suffix, packWords([...list].sort())])},`).join("\n")}
];

/** Registrable domains that act as a suffix and have mail of their own. */
export const UMBRELLAS = ${JSON.stringify(acting.sort().join(" "))};
`,
  );
  await emit(
    "src/core/data/held-beside.ts",
    {
      about: `${beside.length} domains that the owner of a name under a protected suffix has as well.`,
      sources: [`${INPUT}, from general knowledge, 2026; facts`],
      command: COMMAND,
    },
    `
export const HELD_BESIDE = ${JSON.stringify([...beside].sort().join(" "))};
`,
  );
}

interface Names {
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly beside: readonly string[];
}

/** Throws, naming the name, when one is short, listed twice or under a suffix that is not protected. */
function readNames(): Names {
  const { words, also, umbrellas } = readProtectedWords();
  const suffixes = new Set([
    ...["mil", "gov", "edu", "int"],
    ...words.flatMap(({ word, countries }) => countries.map((country) => `${word}.${country}`)),
    ...[...also, ...umbrellas].map(([suffix]) => suffix),
  ]);
  const names = new Map<string, string[]>();
  const beside: string[] = [];
  for (const line of readLines(`${ROOT}/${INPUT}`) ?? []) {
    const [suffix = "", ...listed] = line.split(/\s+/);
    if (suffix === "beside") {
      beside.push(...listed);
      continue;
    }
    if (!suffixes.has(suffix)) throw new Error(`${INPUT}: not a protected suffix: ${suffix}`);
    const sofar = names.get(suffix) ?? [];
    for (const name of listed) {
      if (name.length < MIN_NAME_UNITS) throw new Error(`${INPUT}: too short: ${name}.${suffix}`);
      if (sofar.includes(name)) throw new Error(`${INPUT}: listed twice: ${name}.${suffix}`);
      sofar.push(name);
    }
    names.set(suffix, sofar);
  }
  return { names, beside };
}

void main();
