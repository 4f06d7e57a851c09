/** The suffix trie of tldts, in the flat form that its lookup reads. */
export interface SuffixTrie {
  /** Per node: 1 when a rule ends there. */
  readonly nodeFlags: readonly number[];
  /** Per node its first edge; one more at the end. */
  readonly edgeStart: readonly number[];
  /** Per edge the length of its label and the node it leads to; edges of a node sorted by hash. */
  readonly edgeLength: readonly number[];
  readonly edgeChild: readonly number[];
  /** All labels, in the order of the edges. */
  readonly labelText: string;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}

/** A node without edges, at which a rule ends. */
const LEAF = 0;
/** First letter of an entry: how many characters it shares with the label before it. */
const NO_PREFIX = "A".charCodeAt(0);
const ENTRY = /([A-Z])([^A-Z!()|]*)(!?)(\(?)|[)|]/g;

/**
 * Unpack what `tools/suffix-loader.ts` packed: labels sorted and front-coded, children in
 * parentheses, "!" where no rule ends, "|" between rules and exceptions.
 */
export function unpackSuffixes(packed: string): SuffixTrie {
  const nodeFlags: number[] = [1];
  const edgeStart: number[] = [0, 0];
  const edgeLength: number[] = [];
  const edgeChild: number[] = [];
  const labels: string[] = [];
  const roots: number[] = [];

  const open: OpenNode[] = [{ flag: 0, edges: [], last: "" }];
  packed.replace(ENTRY, (entry, prefix: string | undefined, rest = "", bare = "", group = "") => {
    const node = open[open.length - 1] as OpenNode;
    if (entry === "|") {
      roots.push(close(node));
      open[0] = { flag: 0, edges: [], last: "" };
    } else if (prefix === undefined) {
      open.pop();
      const parent = open[open.length - 1] as OpenNode;
      parent.edges.push({ label: parent.last, child: close(node), hash: hashOf(parent.last) });
    } else {
      node.last = node.last.slice(0, prefix.charCodeAt(0) - NO_PREFIX) + rest;
      if (group !== "") open.push({ flag: bare === "" ? 1 : 0, edges: [], last: "" });
      else node.edges.push({ label: node.last, child: LEAF, hash: hashOf(node.last) });
    }
    return "";
  });
  const exceptionsRoot = close(open[0] as OpenNode);
  const rulesRoot = roots[0] as number;
  const labelText = labels.join("");
  return { nodeFlags, edgeStart, edgeLength, edgeChild, labelText, rulesRoot, exceptionsRoot };

  function close(node: OpenNode): number {
    for (const { label, child } of node.edges.sort((a, b) => a.hash - b.hash)) {
      labels.push(label);
      edgeLength.push(label.length);
      edgeChild.push(child);
    }
    edgeStart.push(edgeLength.length);
    return nodeFlags.push(node.flag) - 1;
  }
}

/** The top-level domains of a suffix trie: the labels below the root of its rules. */
export function topLabels(trie: SuffixTrie): ReadonlySet<string> {
  const labels = new Set<string>();
  const end = trie.edgeStart[trie.rulesRoot + 1] as number;
  let at = 0;
  for (let edge = 0; edge < end; edge += 1) {
    const length = trie.edgeLength[edge] as number;
    if (edge >= (trie.edgeStart[trie.rulesRoot] as number)) {
      labels.add(trie.labelText.slice(at, at + length));
    }
    at += length;
  }
  return labels;
}

interface OpenNode {
  readonly flag: number;
  readonly edges: { readonly label: string; readonly child: number; readonly hash: number }[];
  /** The label read last. */
  last: string;
}

/** As the lookup hashes: djb2 from the last character to the first. */
function hashOf(label: string): number {
  let hash = 5381;
  for (let at = label.length - 1; at >= 0; at -= 1) hash = (hash * 33) ^ label.charCodeAt(at);
  return hash >>> 0;
}
