/** Columns as wide as what they hold, numbers to the right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  }
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .map((line) => "  " + line)
    .join("\n");
}

/** "97.9 %"; "-" of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Two significant digits, at most three behind the point: "0.011", "5.9", "210". */
export function perThousand(part: number, whole: number): string {
  if (whole === 0) return "-";
  const rate = (1000 * part) / whole;
  if (rate === 0) return "0";
  if (rate >= 10) return rate.toFixed(0);
  return rate >= 1 ? rate.toFixed(1) : rate.toFixed(rate >= 0.1 ? 2 : 3);
}
