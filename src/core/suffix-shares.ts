import { COUNTED, DOMAINS } from "./data/suffix-shares";

/** Suffixes of the domains people write to, commonest first. */
export const SUFFIX_SHARES: readonly (readonly [suffix: string, per100000: number])[] =
  unpackShares(COUNTED.split(","));

function unpackShares(rows: readonly string[]): readonly (readonly [string, number])[] {
  const shares: (readonly [string, number])[] = [];
  for (const row of rows) {
    const [count, ...suffixes] = row.split(" ");
    for (const suffix of suffixes)
      shares.push([suffix, Math.round((Number(count) / DOMAINS) * 100_000)]);
  }
  return shares;
}
