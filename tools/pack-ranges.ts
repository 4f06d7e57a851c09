/** Ranges of code points, ascending, as `src/core/ranges.ts` reads them. */
export function packRanges(
  ranges: readonly { readonly first: number; readonly last: number }[],
): string {
  let before = 0;
  const steps: string[] = [];
  for (const { first, last } of ranges) {
    if (first < before || last < first) throw new Error(`Not in order: ${first.toString(16)}`);
    steps.push((first - before).toString(36), (last - first).toString(36));
    before = last;
  }
  return steps.join(" ");
}
