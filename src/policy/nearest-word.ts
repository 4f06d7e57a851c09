/**
 * The valid word that a misspelt one was probably meant to be.
 *
 * @returns the word at the fewest single edits, letter case aside, if those are few for its length
 *   (a third of it, at least 1, at most 4), or the only word that the misspelt one begins; earlier
 *   words win ties. null when none is near.
 */
export function nearestWord(misspelt: string, words: readonly string[]): string | null {
  const typed = misspelt.trim().toLowerCase();
  if (typed === "" || typed.length > 40) return null;
  let nearest: string | null = null;
  let fewest = Infinity;
  for (const word of words) {
    const edits = editDistance(typed, word.toLowerCase());
    if (edits < fewest && edits <= Math.min(4, Math.max(1, Math.floor(word.length / 3)))) {
      nearest = word;
      fewest = edits;
    }
  }
  if (nearest !== null) return nearest;
  const begun = words.filter((word) => typed.length > 2 && word.toLowerCase().startsWith(typed));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** Omissions, insertions, substitutions and swaps of neighbours between two words. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const above = rows[row - 1] ?? [];
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (above[column] ?? Infinity) + 1,
          (current[column - 1] ?? Infinity) + 1,
          (above[column - 1] ?? Infinity) + (same ? 0 : 1),
          swapped ? (rows[row - 2]?.[column - 2] ?? Infinity) + 1 : Infinity,
        ),
      );
    }
    rows.push(current);
  }
  return rows[a.length]?.[b.length] ?? Infinity;
}
