import { probeSuffixes } from "./candidate-suffixes";
import { COMBO_WORDS } from "./data/combo-words";
import { HOST_LABELS } from "./detectors/dots";
import { respellings } from "./detectors/soundsquatting";
import { foldings, inPlainLetters } from "./foldings";
import { hashOf, prefixHashes, sliceHash, unitValue } from "./hash";
import type { KnownIndex } from "./known-domains";
import { mayHold } from "./sieve";
import { SUFFIX_SHARES } from "./suffix-shares";
import type { Domain } from "./types";

type Offer = (host: string) => void;

/** Shortest end of a host that is looked for by itself: "x.co". */
const MIN_HOST_UNITS = 4;
/** Most labels of a host that is looked for inside another. */
const MAX_RUN_LABELS = 8;
/** What is put in front of a domain, and gets glued to it: mailarmy.mil, wwwgmail.com. */
const GLUED_LABEL = new RegExp("^(?:www|" + HOST_LABELS.join("|") + ")");
/** Longest host in which a dot is tried at every place. */
const MAX_DOTTED_UNITS = 64;
/** Most dots of a known host that are recognised as hyphens: contoso-com-au.example.com. */
const MAX_DASHED_DOTS = 3;
/** Most parts of a name with hyphens of its own: alpine-ski-house-com.example.com. */
const MAX_NAME_PARTS = 3;
const WORDS: ReadonlySet<string> = new Set(COMBO_WORDS);
/** "international". */
const MAX_WORD_UNITS = 13;
/** Suffixes tried behind a name that was found inside another. */
const COMMON_SUFFIXES = SUFFIX_SHARES.slice(0, 12).map(([suffix]) => suffix);

/**
 * Offer the known hosts that a typed one can come from otherwise than by single letters: another
 * suffix, none, dots moved, something around it or added to it, look-alikes, another spelling.
 */
export function probeTexts(typed: Domain, index: KnownIndex, offer: Offer): void {
  const test = (host: string): void => {
    if (mayHold(index.sieve, hashOf(host, index.hash))) offer(host);
  };
  probeSuffixes(typed, index, offer);
  const plain = inPlainLetters(typed.unicode);
  const prefixes = prefixHashes(plain, index.hash);
  probePieces(plain, prefixes, typed.suffixExists, index, offer, test);
  probeDashed(plain, test);
  probeDots(plain, index, offer);
  for (const folded of foldings(typed.registrable)) test(folded);
  probeSpellings(typed, index, offer);
  probeParts(inPlainLetters(typed.name), typed.publicSuffix, test);
}

/** Ends, beginnings and runs of labels of the host: junk around it, or a host embedded in it. */
function probePieces(
  host: string,
  prefixes: Int32Array,
  suffixExists: boolean,
  { hash, sieve }: KnownIndex,
  offer: Offer,
  testText: Offer,
): void {
  const { length } = host;
  const test = (from: number, to: number): void => {
    if (mayHold(sieve, sliceHash(prefixes, from, to, hash))) offer(host.slice(from, to));
  };
  const firstDot = host.indexOf(".");
  if (firstDot < 0) return;
  const end = Math.min(host.lastIndexOf("."), length - MIN_HOST_UNITS + 1);
  const glued = GLUED_LABEL.exec(host)?.[0].length;
  for (let i = 1; i < end; i += 1) if (i === glued || mayBeJunk(host, i)) test(i, length);
  const half = length / 2;
  if (host.slice(0, half) === host.slice(half)) test(half, length);
  // Behind a host, only what makes no ending is junk.
  if (!suffixExists) for (let i = length - 1; i > firstDot + 1; i -= 1) test(0, i);
  const starts = [0];
  for (let dot = firstDot; dot >= 0; dot = host.indexOf(".", dot + 1)) starts.push(dot + 1);
  const labels = starts.length;
  starts.push(length + 1);
  for (let first = 0; first < labels - 1; first += 1) {
    const last = Math.min(labels - 1, first + MAX_RUN_LABELS);
    for (let next = first + 2; next <= last; next += 1) {
      test(starts[first] as number, (starts[next] as number) - 1);
    }
  }
  if (labels < 3) return;
  const [one = "", two = "", ...rest] = host.split(".");
  const behind = "." + rest.join(".");
  testText(one + behind);
  if (labels === 3) testText(two + "." + one + behind);
}

/** Ends in what is no letter, or in the letter that it began with, which may be held down. */
function mayBeJunk(host: string, units: number): boolean {
  const last = host.charCodeAt(units - 1);
  return last < SMALL_A || last === host.charCodeAt(0);
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
function probeDots(host: string, index: KnownIndex, offer: Offer): void {
  for (let dot = host.indexOf("."); dot >= 0; dot = host.indexOf(".", dot + 1)) {
    const joined = host.slice(0, dot) + host.slice(dot + 1);
    if (mayHold(index.sieve, hashOf(joined, index.hash))) offer(joined);
    const hyphened = host.slice(0, dot) + "-" + host.slice(dot + 1);
    if (mayHold(index.sieve, hashOf(hyphened, index.hash))) offer(hyphened);
    if (host.length <= MAX_DOTTED_UNITS) probeDotIn(joined, index, offer);
  }
  probeDotIn(host.slice(host.lastIndexOf(".") + 1), index, offer);
}

function probeDotIn(text: string, { hash, sieve }: KnownIndex, offer: Offer): void {
  const prefixes = prefixHashes(text, hash);
  const { length } = text;
  const whole = prefixes[length] as number;
  for (let i = 1; i < length - 1; i += 1) {
    const head = prefixes[i] as number;
    const longer = (Math.imul(head, hash.base) + DOT_VALUE - head) | 0;
    const candidate = (whole + Math.imul(longer, hash.powers[length - i] as number)) | 0;
    if (mayHold(sieve, candidate)) offer(text.slice(0, i) + "." + text.slice(i));
  }
}

const DOT_VALUE = unitValue(46);
const SMALL_A = 97;

/** The name in other spellings that sound the same. */
function probeSpellings(
  { name, registrable }: Domain,
  { hash, sieve }: KnownIndex,
  offer: Offer,
): void {
  const respelled = respellings(name);
  if (respelled.length === 0) return;
  const { length } = registrable;
  const { powers } = hash;
  const prefixes = prefixHashes(registrable, hash);
  for (const { at, spelling, other } of respelled) {
    const end = at + spelling.length;
    const head =
      Math.imul(prefixes[at] as number, powers[other.length] as number) + hashOf(other, hash);
    const rest = sliceHash(prefixes, end, length, hash);
    if (mayHold(sieve, Math.imul(head, powers[length - end] as number) + rest))
      offer(registrable.slice(0, at) + other + registrable.slice(end));
  }
}

/** What is left of the name without a hyphenated part, or without a word added to it. */
function probeParts(name: string, publicSuffix: string, test: Offer): void {
  const parts = name.split("-");
  const stems = parts.length > 1 ? [...parts, parts.slice(0, -1).join("-")] : [];
  const longest = Math.min(MAX_WORD_UNITS, name.length - MIN_HOST_UNITS);
  for (let units = 2; units <= longest; units += 1) {
    if (WORDS.has(name.slice(0, units))) stems.push(name.slice(units));
    if (WORDS.has(name.slice(-units))) stems.push(name.slice(0, -units));
  }
  for (const part of parts) if (part.slice(-3) === "com") stems.push(part.slice(0, -3));
  for (const stem of stems) {
    if (stem.length < MIN_HOST_UNITS) continue;
    test(stem + "." + publicSuffix);
    for (const suffix of COMMON_SUFFIXES) test(stem + "." + suffix);
  }
}
