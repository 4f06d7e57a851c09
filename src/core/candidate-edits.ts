import type { EditTarget } from "./candidates";
import { at } from "./hash";
import type { KnownIndex } from "./known-domains";
import { PLACE_BITS, SPREAD, mayHold, mayHoldProduct } from "./sieve";
import type { Sieve } from "./sieve";

/** Receives a text that the sieve lets through. */
type Offer = (host: string) => void;

/**
 * Offer every text one edit away that may be known, with and without the labels in front.
 *
 * Hashes are made from the parts of the text; a string is built only for what the sieve holds.
 */
export function probeEdits(target: EditTarget, index: KnownIndex, offer: Offer): void {
  probeBehind(target, "", 0, index, offer);
  const { front, frontPrefixes } = target;
  if (front !== "") probeBehind(target, front, at(frontPrefixes, front.length), index, offer);
}

/** @param ahead - hash of the labels in front */
function probeBehind(
  { text, prefixes }: EditTarget,
  front: string,
  ahead: number,
  { hash, sieve }: KnownIndex,
  offer: Offer,
): void {
  const { powers } = hash;
  const { length } = text;
  const whole = at(prefixes, length);
  // What the labels in front add to the hash of a text one longer, as long, one shorter.
  const toLonger = Math.imul(ahead, at(powers, length + 1));
  const toSame = Math.imul(ahead, at(powers, length));
  const toShorter = length === 0 ? 0 : Math.imul(ahead, at(powers, length - 1));
  const give: Give = (from, units, put) => {
    offer(front + text.slice(0, from) + put + text.slice(from + units));
  };

  let head = 0;
  let room = at(powers, length);
  let tail = whole;
  for (let i = 0; ; i += 1) {
    // One was dropped: put each letter back.
    const moved = (Math.imul(head, at(powers, length - i + 1)) + tail) | 0;
    probeLetters(sieve, moved + toLonger, room, give, i, 0);
    if (i === length) return;
    // One stands for another: try each.
    const here = text.charCodeAt(i);
    const place = at(powers, length - i - 1);
    probeLetters(sieve, whole - Math.imul(here, place) + toSame, place, give, i, 1);
    // One is too many: leave it out.
    const next = at(prefixes, i + 1);
    const rest = (whole - Math.imul(next, place)) | 0;
    if (mayHold(sieve, Math.imul(head, place) + rest + toShorter)) give(i, 1, "");
    // Two changed places: change them back.
    const other = i + 1 < length ? text.charCodeAt(i + 1) : here;
    if (other !== here) {
      const change = Math.imul(other - here, place - at(powers, length - i - 2));
      if (mayHold(sieve, whole + change + toSame)) give(i, 2, text.charAt(i + 1) + text.charAt(i));
    }
    head = next;
    room = place;
    tail = rest;
  }
}

/** Receives what is put in the place of some units. */
type Give = (from: number, units: number, put: string) => void;

const HYPHEN = 45;
const DOT = 46;
const NINE = 57;
const SMALL_A = 97;
const SMALL_Z = 122;

/**
 * Look up a text with each letter, hyphen, dot or digit at one place: what a slip can have replaced
 * (and the slash, which stands among them and in no host). Dropped digits are not looked for: names
 * that differ in them are different sites.
 *
 * @param blank - hash of the text with nothing there, modulo 2^32
 * @param place - what a letter there counts
 */
function probeLetters(
  sieve: Sieve,
  blank: number,
  place: number,
  give: Give,
  from: number,
  units: number,
): void {
  const { words, shift } = sieve;
  // One letter's product is the last one's and a step. Calls are dear in a script that has just
  // been loaded: none for each letter, and half of what `mayHoldProduct` asks.
  const step = Math.imul(place, SPREAD);
  const down = shift - PLACE_BITS;
  const last = units === 0 ? DOT : NINE;
  let product = (Math.imul(blank, SPREAD) + Math.imul(SMALL_A, step)) | 0;
  for (let code = SMALL_A; ; code += 1) {
    const word = words[product >>> shift] as number;
    if (((word >>> (product >>> down)) & 1) !== 0 && mayHoldProduct(sieve, product))
      give(from, units, String.fromCharCode(code));
    if (code === last) return;
    product = (product + step) | 0;
    // What lies between the letters and the hyphen is passed over.
    if (code !== SMALL_Z) continue;
    code = HYPHEN - 1;
    product = (product + Math.imul(HYPHEN - SMALL_Z - 1, step)) | 0;
  }
}
