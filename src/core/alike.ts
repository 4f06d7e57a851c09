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
export function alikeAmong(domains: readonly Domain[]): ReadonlySet<string> {
  const firsts = new Map<string, string>();
  const alike = new Set<string>();
  for (const { unicode, registrable, name } of domains) {
    const look = (key: string): void => {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, unicode);
      else if (first !== unicode) alike.add(first).add(unicode);
    };
    const letters = registrable.split(/[.-]/).join("");
    look(name + ".");
    look(letters);
    for (let i = 0; i < letters.length; i += 1) look(letters.slice(0, i) + letters.slice(i + 1));
  }
  return alike;
}
