/**
 * Generate src/core/data/providers.ts from tools/providers.txt.
 *
 * `node tools/run.js tools/generate-providers.ts [--check]`
 */
import { packWords } from "./pack-words";
import { domainsOf, emit, readLines, ROOT } from "./generated-file";

const INPUT = "tools/providers.txt";

interface Provider {
  readonly domain: string;
  /** null: public, but never suggested. */
  readonly weight: number | null;
}

async function main(): Promise<void> {
  const providers = readProviders();
  const weighted = providers.filter((provider) => provider.weight !== null);
  const rest = providers.filter((provider) => provider.weight === null);
  const byWeight = new Map<number, string[]>();
  for (const { domain, weight } of weighted) {
    if (weight !== null) byWeight.set(weight, [...(byWeight.get(weight) ?? []), domain]);
  }
  const rows = [...byWeight].sort(([a], [b]) => b - a);
  await emit(
    "src/core/data/providers.ts",
    {
      about: `Mail providers: ${weighted.length} that may be suggested, ${rest.length} that are only recognised.`,
      sources: [
        `${INPUT}, from general knowledge, 2026; names are facts, no licence applies`,
        "weights are orders of magnitude of mail sent there, from the mailboxes that providers claim in public; their meaning is at the head of that file",
      ],
      command: "node tools/run.js tools/generate-providers.ts",
    },
    `
/** Relative use, 30000 for Gmail; then the domains, front-coded (see packed-list.ts). */
export const BY_WEIGHT: readonly (readonly [weight: number, packed: string])[] = [
${rows.map(([weight, domains]) => `  [${weight}, ${JSON.stringify(packWords(domains.sort()))}],`).join("\n")}
];

export const NEVER_SUGGESTED =
  ${JSON.stringify(rest.map((provider) => provider.domain).join(" "))};
`,
  );
}

/** Throws, naming the domain, when one is listed twice or cannot be registered. */
function readProviders(): readonly Provider[] {
  const seen = new Set<string>();
  return (readLines(`${ROOT}/${INPUT}`) ?? []).flatMap((line) => {
    const [weight, ...domains] = line.split(/\s+/);
    return domainsOf(domains, INPUT, seen).map((domain) => ({
      domain,
      weight: weight === "-" ? null : Number(weight),
    }));
  });
}

void main();
