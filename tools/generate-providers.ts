/**
 * Generate src/core/data/providers.ts and near-providers.ts from tools/providers.txt.
 *
 * `node tools/run.js tools/generate-providers.ts [--check]`
 */
import { packWords } from "./pack-words";
import { domainsOf, emit, readLines, ROOT } from "./generated-file";

const INPUT = "tools/providers.txt";
const COMMAND = "node tools/run.js tools/generate-providers.ts";

interface Provider {
  readonly domain: string;
  /** null: public, but never suggested. */
  readonly weight: number | null;
  /** Its name is so near to another's that it would be asked about. */
  readonly isNear: boolean;
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
      command: COMMAND,
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
  const near = providers.filter(({ isNear }) => isNear).map(({ domain }) => domain);
  await emit(
    "src/core/data/near-providers.ts",
    {
      about: `${near.length} mail providers whose names are near to another's.`,
      sources: [`${INPUT}, from general knowledge, 2026; names are facts, no licence applies`],
      command: COMMAND,
    },
    `
export const NEAR_PROVIDERS = ${JSON.stringify(near.sort().join(" "))};
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
      weight: weight === "-" || weight === "=" ? null : Number(weight),
      isNear: weight === "=",
    }));
  });
}

void main();
