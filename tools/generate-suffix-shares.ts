import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "tldts";
import { emit, inputArgument, ROOT } from "./generated-file";

/** Fewest domains that make a suffix worth a row. */
const MIN_DOMAINS = 3;

const input = inputArgument() ?? join(ROOT, "../shared/data/dev/git_domains_ok.tsv");
if (existsSync(input)) void generate();
else console.log(`src/core/data/suffix-shares.ts: skipped: input not present (${input})`);

async function generate(): Promise<void> {
  const domains = readFileSync(input, "utf8").trim().split("\n").slice(1);
  const counts = new Map<string, number>();
  for (const line of domains) {
    const suffix = parse(line.split("\t")[0] ?? "").publicSuffix ?? "";
    counts.set(suffix, (counts.get(suffix) ?? 0) + 1);
  }
  const rows = [...counts]
    .filter(([suffix, count]) => suffix !== "" && count >= MIN_DOMAINS)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const groups = [...new Set(rows.map(([, count]) => count))].map((count) => {
    const suffixes = rows.filter((row) => row[1] === count).map(([suffix]) => suffix);
    return [count, ...suffixes].join(" ");
  });
  await emit(
    "src/core/data/suffix-shares.ts",
    {
      about:
        "Suffixes of the domains people write to, commonest first, by how many domains they have.",
      sources: [
        `${domains.length} mail domains in the public histories of 24 open-source projects, 2026; ` +
          `suffixes of at least ${MIN_DOMAINS} of them. Counts are facts; no licence applies.`,
      ],
      command: "node tools/run.js tools/generate-suffix-shares.ts [FILE]",
    },
    `
/** Domains that were counted. */
export const DOMAINS = ${domains.length};

/** Each row: a number of domains, then the suffixes that have so many. */
export const COUNTED = ${JSON.stringify(groups.join(","))};
`,
  );
}
