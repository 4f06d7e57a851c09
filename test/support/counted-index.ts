import type { KnownIndex } from "../../src/core/known-domains";

export interface Counted {
  readonly index: KnownIndex;
  /** Readings of the sieve, texts hashed from end to end, and hosts looked up. */
  readonly counts: { sieve: number; texts: number; find: number };
}

/** The same index, with its work counted: a measure of cost that no clock disturbs. */
export function countedIndex(index: KnownIndex): Counted {
  const counts = { sieve: 0, texts: 0, find: 0 };
  const words = new Proxy(index.sieve.words, {
    get(target, place) {
      counts.sieve += 1;
      return target[Number(place)];
    },
  });
  const find: KnownIndex["find"] = (host) => {
    counts.find += 1;
    return index.find(host);
  };
  const { powers, inverse } = index.hash;
  const hash = {
    powers,
    inverse,
    get base() {
      counts.texts += 1;
      return index.hash.base;
    },
  };
  return { index: { ...index, hash, find, sieve: { ...index.sieve, words } }, counts };
}
