import { domainToUnicode } from "node:url";

/** The flat trie inside tldts-icann: one flag per node, edges of node n from edgeStart[n]. */
export interface FlatTrie {
  readonly nodeFlags: ArrayLike<number>;
  readonly edgeStart: ArrayLike<number>;
  readonly edgeLength: ArrayLike<number>;
  readonly edgeChild: ArrayLike<number>;
  readonly labelText: string;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}

/**
 * A webpack loader for the data of tldts-icann: the same rules in a third fewer bytes.
 *
 * The package orders labels by hash, so that nothing of them repeats; here they are sorted and
 * front-coded, and put into the package's own form when the bundle loads.
 */
export default function suffixLoader(this: { readonly rootContext: string }): string {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack loads loaders by require
  const trie = require("tldts-icann/dist/cjs/src/data/trie.js") as FlatTrie;
  const unpacker = JSON.stringify(`${this.rootContext}/src/core/unpack-suffixes.ts`);
  const names =
    "nodeFlags, edgeStart, edgeLength, edgeChild, labelText, rulesRoot, exceptionsRoot, topLabels";
  return [
    `import { unpackSuffixes } from ${unpacker};`,
    `export const { ${names} } = unpackSuffixes(${JSON.stringify(packSuffixes(trie))});`,
  ].join("\n");
}

/**
 * Pack a suffix trie for `unpackSuffixes`.
 *
 * Rules in A-label form are left out: the core looks hosts up by their U-labels, and the list has
 * both forms of each rule. Throws when one has not.
 */
export function packSuffixes(trie: FlatTrie): string {
  const offsets: number[] = [];
  let offset = 0;
  for (let edge = 0; edge < trie.edgeLength.length; edge += 1) {
    offsets.push(offset);
    offset += trie.edgeLength[edge] ?? 0;
  }
  return `${packNode(trie.rulesRoot)}|${packNode(trie.exceptionsRoot)}`;

  function packNode(node: number): string {
    const edges: { readonly label: string; readonly child: number }[] = [];
    for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge += 1) {
      const at = offsets[edge] ?? 0;
      const label = trie.labelText.slice(at, at + (trie.edgeLength[edge] ?? 0));
      edges.push({ label, child: trie.edgeChild[edge] ?? 0 });
    }
    const unicode = edges.filter(({ label }) => !label.startsWith("xn--"));
    for (const { label } of edges) {
      const twin = domainToUnicode(label);
      if (label.startsWith("xn--") && !unicode.some((edge) => edge.label === twin)) {
        throw new Error(`the suffix list has ${label} without ${twin}`);
      }
    }
    let before = "";
    const entries = unicode
      .sort((a, b) => (a.label < b.label ? -1 : 1))
      .map(({ label, child }) => {
        const shared = sharedPrefix(before, label);
        before = label;
        const children = packNode(child);
        const group =
          children === "" ? "" : `${trie.nodeFlags[child] === 1 ? "" : "!"}(${children})`;
        return `${String.fromCharCode(65 + shared)}${label.slice(shared)}${group}`;
      });
    return entries.join("");
  }
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < 25 && length < a.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}
