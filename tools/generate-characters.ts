/**
 * Generate src/core/data/characters.ts from tools/characters.txt.
 *
 * `node tools/run.js tools/generate-characters.ts [--check]`
 */
import { emit, readLines, ROOT } from "./generated-file";
import { packRanges } from "./pack-ranges";

const INPUT = "tools/characters.txt";
const TABLES = [
  ["space", "SPACE", "White space of any kind."],
  ["hidden", "HIDDEN", "What shows nothing by itself."],
  ["never", "NEVER_IN_LABELS", "Blocks without a character that a U-label may hold."],
] as const;

const lines = (readLines(`${ROOT}/${INPUT}`) ?? []).map((line) => {
  const row = /^([a-z]+) ([0-9a-f]{4,6})(?:-([0-9a-f]{4,6}))?$/.exec(line);
  if (row === null) throw new Error(`${INPUT}: not "table first-last": ${line}`);
  const [, table = "", first = "", last = first] = row;
  if (!TABLES.some(([name]) => name === table)) throw new Error(`${INPUT}: no such table: ${line}`);
  return { table, first: parseInt(first, 16), last: parseInt(last, 16) };
});

function packed(table: string): string {
  return packRanges(lines.filter((each) => each.table === table));
}

const tables = TABLES.map(
  ([table, name, about]) =>
    `/** ${about} */\nexport const ${name} = ${JSON.stringify(packed(table))};`,
);

void emit(
  "src/core/data/characters.ts",
  {
    about: "Ranges of characters; see ranges.ts for the packing.",
    sources: [
      `${INPUT}: Unicode Character Database 17.0, Unicode-3.0; RFC 5892 for domain labels; facts`,
    ],
    command: "node tools/run.js tools/generate-characters.ts",
  },
  `\n${tables.join("\n\n")}\n`,
);
