/** A run of text in one style. */
export interface Inline {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** https address when the run is a link; else null. */
  readonly href: string | null;
}

export type Block =
  | { readonly kind: "paragraph"; readonly inlines: readonly Inline[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    };

/**
 * Reads the subset of Markdown that a Smart Alerts dialog shows: bold and italic with `*` or `_`,
 * lists whose items end with a carriage return, links to https, a blank line between paragraphs,
 * a backslash before any punctuation to mean itself.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/outlook/onmessagesend-onappointmentsend-events
 */
export function parseMarkdown(source: string): readonly Block[] {
  return source.split("\n\n").flatMap(parseSection);
}

/** Plain text as one paragraph per blank line. */
export function plainBlocks(source: string): readonly Block[] {
  return source
    .split("\n\n")
    .map((text) => ({ kind: "paragraph" as const, inlines: [run(text, false, false)] }));
}

/** What a reader sees: paragraphs parted by a blank line, list items by a line break. */
export function visibleText(blocks: readonly Block[]): string {
  const textOf = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join("");
  return blocks
    .map((block) =>
      block.kind === "paragraph"
        ? textOf(block.inlines)
        : block.items
            .map((item, index) => `${block.ordered ? `${index + 1}.` : "•"} ${textOf(item)}`)
            .join("\n"),
    )
    .join("\n\n");
}

/** Addresses a reader could follow: links, and bare addresses that a client might turn into one. */
export function linksIn(blocks: readonly Block[]): readonly string[] {
  const inlines = blocks.flatMap((block) =>
    block.kind === "paragraph" ? block.inlines : block.items.flat(),
  );
  const written = inlines.flatMap(({ href }) => (href === null ? [] : [href]));
  const bare = visibleText(blocks).match(/\b(?:https?|ftp|file|mailto):\S+|\bwww\.\S+/gi) ?? [];
  return [...written, ...bare];
}

const LIST_ITEM = /^(?:([-*])|(\d+)\.) /;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const LINK = /^\[((?:\\.|[^\\\]])*)\]\(([^)\s]*)\)/;

/** A section is what stands between blank lines: text, list items, or one after the other. */
function parseSection(section: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of section.split(/\r\n?|\n/)) {
    if (line === "") continue;
    const marker = LIST_ITEM.exec(line);
    if (marker === null) {
      blocks.push({ kind: "paragraph", inlines: parseInlines(line, false, false) });
      continue;
    }
    const ordered = marker[2] !== undefined;
    const item = parseInlines(line.slice(marker[0].length), false, false);
    const last = blocks.at(-1);
    if (last?.kind === "list" && last.ordered === ordered) {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
    } else {
      blocks.push({ kind: "list", ordered, items: [item] });
    }
  }
  return blocks;
}

function parseInlines(source: string, bold: boolean, italic: boolean): readonly Inline[] {
  const inlines: Inline[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") inlines.push(run(text, bold, italic));
    text = "";
  };
  let at = 0;
  while (at < source.length) {
    const character = source.charAt(at);
    const next = source.charAt(at + 1);
    if (character === "\\" && ESCAPABLE.test(next)) {
      text += next;
      at += 2;
      continue;
    }
    const link = character === "[" ? LINK.exec(source.slice(at)) : null;
    if (link !== null && (link[2] ?? "").startsWith("https://")) {
      flush();
      const inner = parseInlines(link[1] ?? "", bold, italic);
      inlines.push(...inner.map((one) => ({ ...one, href: link[2] ?? null })));
      at += link[0].length;
      continue;
    }
    const mark = character === "*" || character === "_" ? character : "";
    const width = mark !== "" && next === mark ? 2 : 1;
    const end = mark === "" ? -1 : closingMark(source, at + width, mark.repeat(width));
    if (end > at + width) {
      flush();
      const inner = source.slice(at + width, end);
      inlines.push(...parseInlines(inner, bold || width === 2, italic || width === 1));
      at = end + width;
      continue;
    }
    text += character;
    at += 1;
  }
  flush();
  return inlines;
}

/** Where the mark is closed: not escaped, and not within a longer run of the same character. */
function closingMark(source: string, from: number, mark: string): number {
  for (let at = from; at < source.length; at += 1) {
    if (source.charAt(at) === "\\") at += 1;
    else if (source.startsWith(mark, at)) {
      const longer = source.charAt(at + mark.length) === mark.charAt(0);
      if (mark.length === 2 || !longer) return longer ? at + 1 : at;
      at += 1;
    }
  }
  return -1;
}

function run(text: string, bold: boolean, italic: boolean): Inline {
  return { text, bold, italic, href: null };
}
