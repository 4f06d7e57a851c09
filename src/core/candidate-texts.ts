import { COMBO_WORDS } from "./data/combo-words";
import { SUFFIX_SHARES } from "./data/suffix-shares";
import { respelled } from "./detectors/soundsquatting";
import { hashOf, mix } from "./hash";
import type { TextHash } from "./hash";
import { at } from "./hash";
import type { KnownIndex } from "./known-domains";
import { mayHold } from "./sieve";
import { foldings, inPlainLetters } from "./foldings";
import type { Domain } from "./types";

type Offer = (host: string) => void;

/** Shortest end of a host that is looked for by itself: "x.co". */
const MIN_HOST_UNITS = 4;
/** Most labels of a host that is looked for inside another. */
const MAX_RUN_LABELS = 8;
/** Longest host in which a dot is tried at every place. */
const MAX_DOTTED_UNITS = 64;
/** Most dots of a known host that are recognised as hyphens: contoso-com-au.example.com. */
const MAX_DASHED_DOTS = 3;
/** Most parts of a name with hyphens of its own: alpine-ski-house-com.example.com. */
const MAX_NAME_PARTS = 3;
/** Suffixes tried behind a name that was found inside another. */
const COMMON_SUFFIXES = SUFFIX_SHARES.slice(0, 12).map(([suffix]) => suffix);

/**
 * Offer the known hosts that a typed one can come from otherwise than by single letters: another
 * suffix, none, dots moved, something around it or added to it, look-alikes, another spelling.
 */
export function probeTexts(typed: Domain, index: KnownIndex, offer: Offer): void {
  const test = (host: string): void => {
    if (mayHold(index.sieve, mix(hashOf(host, index.hash)))) offer(host);
  };
  probeSuffixes(typed, index, offer);
  const plain = inPlainLetters(typed.unicode);
  probePieces(plain, test);
  probeDashed(plain, test);
  probeDots(typed.unicode, test);
  for (const folded of foldings(typed.registrable)) test(folded);
  for (const name of respelled(typed.name)) test(name + "." + typed.publicSuffix);
  probeParts(inPlainLetters(typed.name), typed.publicSuffix, test);
}

/** The name, and the whole host, under each suffix that people write to. */
function probeSuffixes(typed: Domain, { hash, sieve }: KnownIndex, offer: Offer): void {
  const stems = new Set<string>([typed.name, typed.unicode]);
  if (typed.subdomain !== "") stems.add(typed.subdomain + "." + typed.name);
  const suffixes = suffixHashes(hash);
  for (const stem of stems) {
    if (stem === "") continue;
    const head = hashOf(stem + ".", hash);
    for (const { suffix, value } of suffixes) {
      const candidate = (Math.imul(head, at(hash.powers, suffix.length)) + value) | 0;
      if (mayHold(sieve, mix(candidate))) offer(stem + "." + suffix);
    }
  }
}

interface SuffixHash {
  readonly suffix: string;
  readonly value: number;
}

let hashed: { readonly base: number; readonly rows: readonly SuffixHash[] } | null = null;

/** Made once for each key. */
function suffixHashes(hash: TextHash): readonly SuffixHash[] {
  if (hashed === null || hashed.base !== hash.base) {
    const rows = SUFFIX_SHARES.map(([suffix]) => ({ suffix, value: hashOf(suffix, hash) }));
    hashed = { base: hash.base, rows };
  }
  return hashed.rows;
}

/** Ends, beginnings and runs of labels of the host: junk around it, or a host embedded in it. */
function probePieces(host: string, test: Offer): void {
  const lastDot = host.lastIndexOf(".");
  for (let i = 1; i < lastDot && host.length - i >= MIN_HOST_UNITS; i += 1) {
    if (host.charAt(i) !== ".") test(host.slice(i));
  }
  const firstDot = host.indexOf(".");
  if (firstDot < 0) return;
  for (let i = host.length - 1; i > firstDot + 1; i -= 1) test(host.slice(0, i));
  const labels = host.split(".");
  for (let from = 0; from < labels.length - 1; from += 1) {
    const end = Math.min(labels.length, from + MAX_RUN_LABELS + 1);
    for (let to = from + 2; to < end; to += 1) test(labels.slice(from, to).join("."));
  }
  if (labels.length === 3) test([labels[1], labels[0], labels[2]].join("."));
}

/** Hosts between hyphens, each of which may stand for a dot or belong to a name. */
function probeDashed(host: string, test: Offer): void {
  if (host.indexOf("-") < 0) return;
  const starts: number[] = [0];
  for (let i = 1; i < host.length; i += 1) if (/[.-]/.test(host.charAt(i))) starts.push(i + 1);
  starts.forEach((start, first) => {
    for (let dots = 1; dots <= MAX_DASHED_DOTS; dots += 1) {
      for (let names = 1; names <= MAX_NAME_PARTS; names += 1) {
        const end = starts[first + names + dots];
        if (end === undefined) return;
        const dot = starts[first + names] ?? 0;
        const name = host.slice(start, dot - 1);
        test(
          name +
            "." +
            host
              .slice(dot, end - 1)
              .split("-")
              .join("."),
        );
      }
    }
  });
}

/** One dot taken out, one put in elsewhere; and one put into the last label, which lacks it. */
function probeDots(host: string, test: Offer): void {
  for (let dot = host.indexOf("."); dot >= 0; dot = host.indexOf(".", dot + 1)) {
    const joined = host.slice(0, dot) + host.slice(dot + 1);
    test(joined);
    if (host.length > MAX_DOTTED_UNITS) continue;
    for (let i = 1; i < joined.length - 1; i += 1) test(joined.slice(0, i) + "." + joined.slice(i));
  }
  const last = host.slice(host.lastIndexOf(".") + 1);
  for (let i = 1; i < last.length - 1; i += 1) test(last.slice(0, i) + "." + last.slice(i));
}

/** What is left of the name without a hyphenated part, or without a word added to it. */
function probeParts(name: string, publicSuffix: string, test: Offer): void {
  const parts = name.split("-");
  const stems = parts.length > 1 ? [...parts, parts.slice(0, -1).join("-")] : [];
  for (const word of COMBO_WORDS) {
    if (name.slice(0, word.length) === word) stems.push(name.slice(word.length));
    if (name.slice(-word.length) === word) stems.push(name.slice(0, -word.length));
  }
  for (const stem of stems) {
    if (stem.length < MIN_HOST_UNITS) continue;
    test(stem + "." + publicSuffix);
    for (const suffix of COMMON_SUFFIXES) test(stem + "." + suffix);
  }
}
