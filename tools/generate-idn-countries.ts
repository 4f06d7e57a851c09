/**
 * Generate src/core/data/idn-countries.ts from tools/idn-countries.txt.
 *
 * `node tools/run.js tools/generate-idn-countries.ts [--check]`
 */
import { emit, readLines, ROOT } from "./generated-file";
import { topLabels } from "./suffix-list";

const INPUT = "tools/idn-countries.txt";

async function main(): Promise<void> {
  const listed = new Set(topLabels());
  const rows = (readLines(`${ROOT}/${INPUT}`) ?? []).map((line) => {
    const [country = "", ...names] = line.split(/\s+/);
    for (const name of [country, ...names]) {
      if (!listed.has(name)) throw new Error(`${INPUT}: no such top-level domain: ${name}`);
    }
    return [country, names.join(" ")] as const;
  });
  await emit(
    "src/core/data/idn-countries.ts",
    {
      about: "The countries that have internationalised top-level domains.",
      sources: [
        `${INPUT}: IANA Root Zone Database, https://www.iana.org/domains/root/db, the country of each internationalised country domain; facts`,
      ],
      command: "node tools/run.js tools/generate-idn-countries.ts",
    },
    `
/** Country, then its internationalised top-level domains as U-labels. */
export const IDN_COUNTRIES: readonly (readonly [country: string, tlds: string])[] = [
${rows.map((row) => `  ${JSON.stringify(row)},`).join("\n")}
];
`,
  );
}

void main();
