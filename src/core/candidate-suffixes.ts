import { isNationalSite } from "./excuses";
import { hashOf } from "./hash";
import type { TextHash } from "./hash";
import type { KnownIndex } from "./known-domains";
import { PLACE_BITS, mayHoldOutlined } from "./sieve";
import type { Sieve } from "./sieve";
import { SUFFIX_SHARES } from "./suffix-shares";
import type { Domain } from "./types";

/**
 * Offer the name, and the whole host, under each suffix that people write to.
 *
 * @param offer - receives a host that the sieve lets through
 */
export function probeSuffixes(
  typed: Domain,
  { hash, sieve }: KnownIndex,
  offer: (host: string) => void,
): void {
  const stems = new Set<string>([typed.name, typed.unicode]);
  if (typed.subdomain !== "") stems.add(typed.subdomain + "." + typed.name);
  const hashes = suffixHashes(hash);
  const { suffixes, ends } = hashes;
  for (const stem of stems) {
    if (stem === "") continue;
    // Behind a common suffix comes a country, if anything: contoso.com for contoso.com.hk.
    const shared = stem === typed.unicode && suffixes.indexOf(typed.publicSuffix) >= 0;
    const longest = shared ? COUNTRY_UNITS : ends.length - 1;
    const held = suffixesHeld(hashOf(stem + ".", hash), longest, hashes, hash, sieve);
    for (let i = 0; i < held.length; i += 1) {
      const suffix = suffixes[held[i] as number] as string;
      if (stem !== typed.name || !isNationalSite(typed, suffix)) offer(stem + "." + suffix);
    }
  }
}

/**
 * The places of suffixes that make a host which the sieve lets through. It calls nothing that is called
 * seldom; see `near-listed.ts`.
 *
 * @param head - hash of what stands in front, with its dot
 * @param longest - length of the longest suffixes to try
 */
function suffixesHeld(
  head: number,
  longest: number,
  { hashes, ends }: SuffixHashes,
  { powers }: TextHash,
  sieve: Sieve,
): number[] {
  const places: number[] = [];
  const { words, mask } = sieve;
  for (let units = COUNTRY_UNITS; units <= longest; units += 1) {
    const ahead = Math.imul(head, powers[units] as number);
    const end = ends[units] as number;
    for (let place = ends[units - 1] as number; place < end; place += 1) {
      // As in `probeLetters`.
      const whole = (ahead + (hashes[place] as number)) | 0;
      const word = words[(whole & mask) >>> PLACE_BITS] as number;
      if (((word >>> whole) & 1) !== 0 && mayHoldOutlined(sieve, whole)) places.push(place);
    }
  }
  return places;
}

/** No suffix is shorter, and those so long are countries'. */
const COUNTRY_UNITS = 2;

/** The suffixes of SUFFIX_SHARES, shortest first, and their hashes. */
interface SuffixHashes {
  readonly base: number;
  readonly suffixes: readonly string[];
  readonly hashes: Int32Array;
  /** By length: how many of them are as long or shorter. */
  readonly ends: readonly number[];
}

let hashed: SuffixHashes | null = null;

/** Made once for each key. */
function suffixHashes(hash: TextHash): SuffixHashes {
  if (hashed === null || hashed.base !== hash.base) {
    const suffixes = SUFFIX_SHARES.map(([suffix]) => suffix).sort((a, b) => a.length - b.length);
    const ends = [0, 0];
    suffixes.forEach(({ length }, i) => {
      while (ends.length <= length) ends.push(i);
      ends[length] = i + 1;
    });
    hashed = {
      base: hash.base,
      suffixes,
      hashes: Int32Array.from(suffixes, (suffix) => hashOf(suffix, hash)),
      ends,
    };
  }
  return hashed;
}
