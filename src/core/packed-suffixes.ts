import { unpackWords } from "./packed-list";

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

/** What rules say of a name. None of these: only that there are rules further below it. */
const RULE = 1;
/** Each name right below it is a suffix. */
const WILDCARD = 2;
/** It is no suffix, though such a rule says so. */
const EXCEPTION = 4;

/** As in `packed-list.ts`: how many characters an entry shares with the label before it. */
const NO_PREFIX = 65;
const ENTRY = /[A-Z][^A-Z()]*|[()]/g;

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
  const read: NamesBelow[] = [];
  return {
    hasTopLevel: (tld) => places.has(tld),
    suffixOf(host) {
      const lastDot = host.lastIndexOf(".");
      const tld = host.slice(lastDot + 1);
      const place = places.get(tld) ?? -1;
      if (place < 0 || lastDot < 0) return tld;
      const names = (read[place] = read[place] ?? namesBelow(tld, groups[place] as string));
      return longest(host, lastDot, names);
    },
  };
}

/** What holds for a top-level domain and the names below it that rules speak of: "uk", "co.uk". */
type NamesBelow = ReadonlyMap<string, number>;

/** @param lastDot - where the top-level domain begins */
function longest(host: string, lastDot: number, names: NamesBelow): string {
  let suffix = host.slice(lastDot + 1);
  let above = names.get(suffix) ?? 0;
  for (let dot = lastDot; dot > 0;) {
    const start = host.lastIndexOf(".", dot - 1) + 1;
    const name = host.slice(start);
    const flags = names.get(name);
    if (flags === undefined) return (above & WILDCARD) !== 0 ? name : suffix;
    if ((flags & EXCEPTION) !== 0) return host.slice(dot + 1);
    if ((flags & RULE) !== 0) suffix = name;
    above = flags;
    dot = start - 1;
  }
  return suffix;
}

function namesBelow(tld: string, packed: string): NamesBelow {
  const names = new Map<string, number>();
  const outer: { readonly parent: string; readonly last: string }[] = [];
  let parent = tld;
  let last = "";
  for (const entry of packed.match(ENTRY) ?? []) {
    if (entry === "(") {
      outer.push({ parent, last });
      parent = last + "." + parent;
      last = "";
    } else if (entry === ")") {
      ({ parent, last } = outer.pop() as { readonly parent: string; readonly last: string });
    } else {
      const mark = entry.charAt(entry.length - 1);
      const marked = mark === "!" || mark === "?";
      const rest = entry.slice(1, marked ? -1 : entry.length);
      last = last.slice(0, entry.charCodeAt(0) - NO_PREFIX) + rest;
      if (last === "*") names.set(parent, (names.get(parent) ?? 0) | WILDCARD);
      else names.set(last + "." + parent, mark === "!" ? EXCEPTION : mark === "?" ? 0 : RULE);
    }
  }
  return names;
}
