import { hashOf, prefixHashes, sliceHash } from "./hash";
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
  for (const { unicode, registrable, name } of domains) {
    // By hash: two keys that share one are judged for nothing, no more.
    const look = (key: number): void => {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, unicode);
      else if (first !== unicode) alike.add(first).add(unicode);
    };
    const letters = registrable.split(/[.-]/).join("");
    const { length } = letters;
    const prefixes = prefixHashes(letters, hash);
    const whole = prefixes[length] as number;
    look(hashOf(name + ".", hash));
    look(whole);
    for (let i = 0; i < length; i += 1) {
      const rest = sliceHash(prefixes, i + 1, length, hash);
      look((Math.imul(prefixes[i] as number, hash.powers[length - i - 1] as number) + rest) | 0);
    }
  }
  return alike;
}
