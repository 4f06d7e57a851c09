import { FIRST_COUNT, unpackWords } from "./packed-list";

/** The public suffix list as bundles carry it: below a top-level domain it is read when that one is met. */
export interface PackedSuffixes {
  /**
   * The public suffix of a host: what its longest rule says, or its last label where none holds.
   *
   * @param host - lower-case, with U-labels and without empty ones
   * @see https://github.com/publicsuffix/list/wiki/Format
   */
  suffixOf(host: string): string;
  /** Whether the list has rules for a top-level domain, or below it. */
  hasTopLevel(tld: string): boolean;
}

/** Most labels that rules have in front of a top-level domain. */
export const MAX_LEVELS = 3;
/** An entry: characters shared, the rest of the label, its mark, and the group below it. */
const ENTRY = /([A-Z])([^A-Z()!?]*)([!?]?)(?:\(((?:[^()]|\([^()]*\))*)\))?/g;

/**
 * Read what `tools/suffix-loader.ts` packed: labels sorted and front-coded.
 *
 *     packed = *(group "|") top         a group for each top-level domain marked "(", in their order
 *     top    = *(label ["("])
 *     group  = *(label ["!" / "?"] ["(" group ")"])
 *
 * "*" is a wildcard, "!" marks an exception, "?" a name that is no rule itself.
 */
export function readSuffixes(packed: string): PackedSuffixes {
  const groups = packed.split("|");
  const places = new Map<string, number>();
  let next = 0;
  for (const word of unpackWords(groups.pop() ?? "")) {
    const hasGroup = word.charAt(word.length - 1) === "(";
    places.set(hasGroup ? word.slice(0, -1) : word, hasGroup ? next : -1);
    if (hasGroup) next += 1;
  }
  const read: Labels[] = [];
  return {
    hasTopLevel: (tld) => places.has(tld),
    suffixOf(host) {
      const lastDot = host.lastIndexOf(".");
      const tld = host.slice(lastDot + 1);
      const place = places.get(tld) ?? -1;
      if (place < 0 || lastDot < 0) return tld;
      const labels = (read[place] = read[place] ?? labelsIn(groups[place] as string));
      return longest(host, lastDot, labels);
    },
  };
}

/** The labels right below a name, as the rules have them. */
type Labels = ReadonlyMap<string, Label>;

interface Label {
  readonly mark: string;
  /** Those below it, as they are packed, and as they were read. */
  readonly group: string;
  below: Labels | null;
}

/**
 * @param lastDot - where the top-level domain begins
 * @param top - the labels right below it
 */
function longest(host: string, lastDot: number, top: Labels): string {
  let suffix = host.slice(lastDot + 1);
  let labels = top;
  for (let dot = lastDot; dot > 0;) {
    const start = host.lastIndexOf(".", dot - 1) + 1;
    const label = labels.get(host.slice(start, dot));
    if (label === undefined) return labels.has("*") ? host.slice(start) : suffix;
    if (label.mark === "!") return host.slice(dot + 1);
    if (label.mark === "") suffix = host.slice(start);
    if (label.group === "") return suffix;
    labels = label.below = label.below ?? labelsIn(label.group);
    dot = start - 1;
  }
  return suffix;
}

/** What stands below these is read when one of them is met: cities of Japan, by prefecture. */
function labelsIn(group: string): Labels {
  const labels = new Map<string, Label>();
  let last = "";
  for (let entry = ENTRY.exec(group); entry !== null; entry = ENTRY.exec(group)) {
    const { 1: shared = "", 2: rest = "", 3: mark = "", 4: below = "" } = entry;
    last = last.slice(0, shared.charCodeAt(0) - FIRST_COUNT) + rest;
    labels.set(last, { mark, group: below, below: null });
  }
  return labels;
}
