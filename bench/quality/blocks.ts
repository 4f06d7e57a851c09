/** Parts of a document that a program writes, between comments that name them. */

const OPEN = /^<!-- figures: ([a-z-]+) -->$/;
const CLOSE = "<!-- end of figures -->";

/**
 * Write new text between `<!-- figures: NAME -->` and `<!-- end of figures -->`.
 *
 * @param blocks - by name; null leaves what stands there
 * @throws when a name is only in one of the two, or a block is not closed
 */
export function replaceBlocks(
  document: string,
  blocks: ReadonlyMap<string, string | null>,
): string {
  const written = new Set<string>();
  const kept: string[] = [];
  let open: string | null = null;
  let old: string[] = [];
  for (const line of document.split("\n")) {
    const name = OPEN.exec(line)?.[1];
    if (open === null) {
      kept.push(line);
      if (name === undefined) continue;
      if (!blocks.has(name)) throw new Error(`No figures are made for "${name}".`);
      open = name;
      old = [];
    } else if (line === CLOSE) {
      const text = blocks.get(open) ?? null;
      kept.push(...(text === null ? old : ["", text, ""]), line);
      written.add(open);
      open = null;
    } else if (name !== undefined) {
      throw new Error(`"${open}" is not closed before "${name}".`);
    } else old.push(line);
  }
  if (open !== null) throw new Error(`"${open}" is not closed.`);
  const homeless = [...blocks.keys()].filter((name) => !written.has(name));
  if (homeless.length > 0) throw new Error(`No place for ${homeless.join(", ")}.`);
  return kept.join("\n");
}

/** A Markdown table; the first row is its head, and columns after the first are to the right. */
export function markdownTable(rows: readonly (readonly string[])[], numbers = true): string {
  const [head = [], ...body] = rows;
  const rule = head.map((_, i) => (i === 0 || !numbers ? "---" : "---:"));
  return [head, rule, ...body]
    .map((cells) => `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`)
    .join("\n");
}
