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
 * Whether a name is known under a protected suffix, and distinctive enough to tell a slip by.
 *
 * @param name - the label left of the suffix, lower-case; shorter than three letters never is
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
