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

/** What is unpacked, with the labels below the root of its rules: the top-level domains. */
export interface UnpackedSuffixes extends SuffixTrie {
  readonly topLabels: readonly string[];
}

/** A node without edges, at which a rule ends. */
const LEAF = 0;
/** First letter of an entry: how many characters it shares with the label before it. */
const NO_PREFIX = 65;
const TOKEN = /[A-Z][^A-Z!()|]*|[!()|]/g;
/** More edges than any node has; with a hash of 32 bits still a whole number. */
const MOST_EDGES = 1 << 16;

/**
 * Unpack what `tools/suffix-loader.ts` packed: labels sorted and front-coded, children in
 * parentheses, "!" where no rule ends, "|" between rules and exceptions.
 */
export function unpackSuffixes(packed: string): UnpackedSuffixes {
  const nodeFlags: number[] = [1];
  const edgeStart: number[] = [0, 0];
  const edgeLength: number[] = [];
  const edgeChild: number[] = [];
  let labelText = "";

  let node = newNode(null, 0);
  let rules = node;
  let rulesRoot = 0;
  let flag = 1;
  for (const token of packed.match(TOKEN) ?? []) {
    if (token === "!") flag = 0;
    else if (token === "(") {
      node = newNode(node, flag);
      flag = 1;
    } else if (token === ")") {
      const child = close(node);
      node = node.parent as OpenNode;
      node.children[node.children.length - 1] = child;
    } else if (token === "|") {
      rules = node;
      rulesRoot = close(rules);
      node = newNode(null, 0);
    } else {
      node.last = node.last.slice(0, token.charCodeAt(0) - NO_PREFIX) + token.slice(1);
      node.labels.push(node.last);
      node.children.push(LEAF);
    }
  }
  const exceptionsRoot = close(node);
  return {
    ...{ nodeFlags, edgeStart, edgeLength, edgeChild, labelText, rulesRoot, exceptionsRoot },
    topLabels: rules.labels,
  };

  function close({ labels, children, flag }: OpenNode): number {
    // Numbers sort without calls: hash first, then place.
    const order = hashesAndPlaces(labels).sort();
    for (let i = 0; i < order.length; i += 1) {
      const edge = (order[i] as number) % MOST_EDGES;
      const label = labels[edge] as string;
      labelText += label;
      edgeLength.push(label.length);
      edgeChild.push(children[edge] as number);
    }
    edgeStart.push(edgeLength.length);
    return nodeFlags.push(flag) - 1;
  }
}

function newNode(parent: OpenNode | null, flag: number): OpenNode {
  return { parent, flag, labels: [], children: [], last: "" };
}

interface OpenNode {
  readonly parent: OpenNode | null;
  /** 1 when a rule ends there. */
  readonly flag: number;
  readonly labels: string[];
  readonly children: number[];
  /** The label read last. */
  last: string;
}

/** Of each label its hash, MOST_EDGES times, and its place. */
function hashesAndPlaces(labels: readonly string[]): Float64Array {
  const keys = new Float64Array(labels.length);
  for (let place = 0; place < labels.length; place += 1) {
    const label = labels[place] as string;
    // As the lookup hashes: djb2 from the last character to the first. Without a call for each label.
    let hash = 5381;
    for (let at = label.length - 1; at >= 0; at -= 1) hash = (hash * 33) ^ label.charCodeAt(at);
    keys[place] = (hash >>> 0) * MOST_EDGES + place;
  }
  return keys;
}
