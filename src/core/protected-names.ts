import { NAMES, UMBRELLAS } from "./data/protected-names";
import { unpackWords } from "./packed-list";

let domains: ReadonlySet<string> | null = null;

/** Well-known domains under protected suffixes ("army.mil"), and those that act as a suffix. */
export function protectedNames(): readonly string[] {
  return [...read()].concat(UMBRELLAS.split(" "));
}

/** Suffixes under which `isProtectedName` knows names. */
export function suffixesWithNames(): readonly string[] {
  return NAMES.map(([suffix]) => suffix);
}

/**
 * Whether a distinctive name is known under a protected suffix.
 *
 * @param name - lower-case label of at least three letters
 */
export function isProtectedName(name: string, suffix: string): boolean {
  return read().has(name + "." + suffix);
}

function read(): ReadonlySet<string> {
  if (domains === null) {
    const set = new Set<string>();
    for (const [suffix, packed] of NAMES) {
      for (const name of unpackWords(packed)) set.add(name + "." + suffix);
    }
    domains = set;
  }
  return domains;
}
