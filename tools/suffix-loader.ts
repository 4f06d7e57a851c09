import { domainToUnicode } from "node:url";
import { MAX_LEVELS } from "../src/core/packed-suffixes";
import { packWords } from "./pack-words";

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
 * A webpack loader for the lookup of tldts-icann: the same answers from a third fewer bytes, and
 * without unpacking thousands of rules before the first of them is asked for.
 *
 * The package orders labels by hash, so that nothing of them repeats; here they are sorted and
 * front-coded, a group for each top-level domain. With the option `from` the list is left out, and
 * read from the variable of that name.
 */
export default function suffixLoader(this: Loading): string {
  const { from = suffixLiteral() } = this.getOptions();
  const reader = JSON.stringify(`${this.rootContext}/src/core/packed-suffixes.ts`);
  return [
    `import { readSuffixes } from ${reader};`,
    `export const { suffixOf, hasTopLevel } = readSuffixes(${from});`,
    "export default (host, _options, out) => { out.publicSuffix = suffixOf(host); };",
  ].join("\n");
}

interface Loading {
  readonly rootContext: string;
  getOptions(): { readonly from?: string };
}

/** The packed list as a JavaScript string, in ASCII. */
export function suffixLiteral(): string {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack loads loaders by require
  const trie = require("tldts-icann/dist/cjs/src/data/trie.js") as FlatTrie;
  return JSON.stringify(packSuffixes(trie)).replace(/[^\0-\x7f]/g, (unit) => {
    const code = unit.charCodeAt(0).toString(16);
    return code.length > 2 ? "\\u" + code.padStart(4, "0") : "\\x" + code;
  });
}

/** A label of the list, as its rules and its exceptions have it. */
interface Label {
  readonly label: string;
  /** Node of the rules; null where only an exception speaks of it. */
  readonly rule: number | null;
  /** Node of the exceptions; null where none does. */
  readonly exception: number | null;
}

/**
 * Pack a suffix trie for `readSuffixes`.
 *
 * Rules in A-label form are left out: the core looks hosts up by their U-labels, and the list has
 * both forms of each rule. Throws when one has not, and for what the packed form cannot hold.
 */
export function packSuffixes(trie: FlatTrie): string {
  const childrenOf = childrenIn(trie);
  const groups: string[] = [];
  const top = labelsOf(trie.rulesRoot, trie.exceptionsRoot).map((own) => {
    const group = packBelow(own, 1);
    if (group !== "") groups.push(group);
    return own.label + (group === "" ? "" : "(");
  });
  return [...groups, packWords(top)].join("|");

  function packBelow({ label, rule, exception }: Label, level: number): string {
    const below = labelsOf(rule, exception);
    if (label === "*" && below.length > 0) throw new Error("the suffix list has rules below a *");
    if (level > MAX_LEVELS && below.length > 0) {
      throw new Error(`the suffix list has rules below ${label}, on level ${level}`);
    }
    return packWords(
      below.map((own) => {
        const group = packBelow(own, level + 1);
        return own.label + markOf(own, group) + (group === "" ? "" : `(${group})`);
      }),
    );
  }

  function markOf({ label, rule, exception }: Label, group: string): string {
    if (rule !== null && isRule(rule)) return "";
    if (group !== "") return "?";
    if (exception === null) throw new Error(`the suffix list has ${label} without a rule`);
    return "!";
  }

  function isRule(node: number): boolean {
    return trie.nodeFlags[node] === 1;
  }

  /** What stands below a name in the rules, in the exceptions, or in both. */
  function labelsOf(rule: number | null, exception: number | null): readonly Label[] {
    const rules = childrenOf(rule);
    const exceptions = childrenOf(exception);
    const all = [...new Set([...rules.keys(), ...exceptions.keys()])];
    for (const label of all) {
      const twin = domainToUnicode(label);
      if (isALabel(label) && !all.includes(twin)) {
        throw new Error(`the suffix list has ${label} without ${twin}`);
      }
    }
    return all
      .filter((label) => !isALabel(label))
      .sort((a, b) => (a < b ? -1 : 1))
      .map((label) => ({
        label,
        rule: rules.get(label) ?? null,
        exception: exceptions.get(label) ?? null,
      }));
  }
}

/** Top-level domains of the list, as U-labels. */
export function topLevelsOf(trie: FlatTrie): readonly string[] {
  return [...childrenIn(trie)(trie.rulesRoot).keys()].filter((label) => !isALabel(label));
}

/** A function from a node to the labels of its edges and where they lead. */
function childrenIn(trie: FlatTrie): (node: number | null) => ReadonlyMap<string, number> {
  const offsets: number[] = [];
  let offset = 0;
  for (let edge = 0; edge < trie.edgeLength.length; edge += 1) {
    offsets.push(offset);
    offset += trie.edgeLength[edge] ?? 0;
  }
  return (node) => {
    const children = new Map<string, number>();
    if (node === null) return children;
    for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge += 1) {
      const at = offsets[edge] ?? 0;
      const label = trie.labelText.slice(at, at + (trie.edgeLength[edge] ?? 0));
      children.set(label, trie.edgeChild[edge] ?? 0);
    }
    return children;
  };
}

function isALabel(label: string): boolean {
  return label.startsWith("xn--");
}
