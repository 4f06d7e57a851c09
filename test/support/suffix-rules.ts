import type { FlatTrie } from "../../tools/suffix-loader";

/** Every name below a root of the flat suffix trie, "*" as it stands: "co.uk", "*.ck". Sorted. */
export function namesBelow(trie: FlatTrie, root: number): readonly string[] {
  const offsets: number[] = [];
  for (let edge = 0, offset = 0; edge < trie.edgeLength.length; edge += 1) {
    offsets.push(offset);
    offset += trie.edgeLength[edge] ?? 0;
  }
  const names: string[] = [];
  const walk = (node: number, suffix: string): void => {
    if (suffix !== "") names.push(suffix);
    for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge += 1) {
      const at = offsets[edge] ?? 0;
      const label = trie.labelText.slice(at, at + (trie.edgeLength[edge] ?? 0));
      walk(trie.edgeChild[edge] ?? 0, suffix === "" ? label : `${label}.${suffix}`);
    }
  };
  walk(root, "");
  return names.sort();
}

/** Hosts to try for a name of the trie: itself, and with one and two labels before it. */
export const hostsUnder = (name: string): readonly string[] =>
  ["", "example.", "mail.example."].map((before) => before + name.replace("*", "wild"));
