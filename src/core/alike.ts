import { hashOf, hashWithout, prefixHashes } from "./hash";
import type { TextHash } from "./hash";
import type { Domain } from "./types";

/**
 * Those of some domains that are like another of them: the same name, or the same letters but for
 * one left out of each, whatever dots and hyphens there are.
 *
 * Each domain's letters are looked up with each letter left out, so that the work grows with the
 * number of domains, not with its square.
 *
 * @returns U-label hosts
 * @see Garbe 2012, SymSpell, symmetric delete spelling correction
 */
export function alikeAmong(domains: readonly Domain[], hash: TextHash): ReadonlySet<string> {
  const firsts = new Map<number, string>();
  const alike = new Set<string>();
  for (const domain of domains) {
    // By hash: two keys that share one are judged for nothing, no more.
    const { unicode } = domain;
    const keys = keysOf(domain, hash);
    for (let i = 0; i < keys.length; i += 1) {
      const key = keys[i] as number;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, unicode);
      else if (first !== unicode) alike.add(first).add(unicode);
    }
  }
  return alike;
}

/** Hashes of the name, and of the letters with none and with each one left out. */
function keysOf({ registrable, name }: Domain, hash: TextHash): readonly number[] {
  const letters = registrable.split(/[.-]/).join("");
  const prefixes = prefixHashes(letters, hash);
  const keys = [hashOf(name + ".", hash), prefixes[letters.length] as number];
  for (let i = 0; i < letters.length; i += 1) keys.push(hashWithout(prefixes, i, hash));
  return keys;
}
