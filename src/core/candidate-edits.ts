import type { EditTarget } from "./candidates";
import { at, sliceHash } from "./hash";
import type { KnownIndex } from "./known-domains";
import { PLACE_BITS, SPREAD, mayHold, mayHoldProduct } from "./sieve";
import type { Sieve } from "./sieve";

/** Receives a text that the sieve lets through. */
type Offer = (host: string) => void;

/**
 * Letters, hyphen, dot and digits: what a slip can have replaced. Dropped digits are not looked for:
 * names that differ in them are different sites.
 */
const ALPHABET = "abcdefghijklmnopqrstuvwxyz-.0123456789";
const CODES = Int32Array.from(ALPHABET.split(""), (letter) => letter.charCodeAt(0));
const DIGITS = 10;

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
  const { base, powers } = hash;
  const { length } = text;
  const whole = at(prefixes, length);
  /** A hash of so many units, with the labels in front. */
  const behind = (edited: number, units: number): number =>
    (edited + Math.imul(ahead, at(powers, units))) | 0;
  const give: Give = (from, units, put) => {
    offer(front + text.slice(0, from) + put + text.slice(from + units));
  };

  for (let i = 0; i <= length; i += 1) {
    const head = at(prefixes, i);
    // One was dropped: put each letter back.
    const room = at(powers, length - i);
    const moved = Math.imul(Math.imul(head, base), room) + sliceHash(prefixes, i, length, hash);
    probeLetters(sieve, behind(moved, length + 1), room, give, i, 0);
    if (i === length) break;
    // One stands for another: try each.
    const here = text.charCodeAt(i);
    const place = at(powers, length - i - 1);
    probeLetters(sieve, behind(whole - Math.imul(here, place), length), place, give, i, 1);
    // One is too many: leave it out.
    const shorter = Math.imul(head, place) + sliceHash(prefixes, i + 1, length, hash);
    if (mayHold(sieve, behind(shorter, length - 1))) give(i, 1, "");
    if (i + 1 === length) continue;
    // Two changed places: change them back.
    const next = text.charCodeAt(i + 1);
    const change = Math.imul(next - here, (place - at(powers, length - i - 2)) | 0);
    if (next !== here && mayHold(sieve, behind(whole + change, length)))
      give(i, 2, text.charAt(i + 1) + text.charAt(i));
  }
}

/** Receives what is put in the place of some units. */
type Give = (from: number, units: number, put: string) => void;

/**
 * Look up a text with each letter of the alphabet at one place.
 *
 * @param blank - hash of the text with nothing there
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
  const first = Math.imul(blank, SPREAD);
  const step = Math.imul(place, SPREAD);
  const end = units === 0 ? CODES.length - DIGITS : CODES.length;
  for (let c = 0; c < end; c += 1) {
    // Half of what `mayHoldProduct` asks: calls are dear in a script that has just been loaded.
    const product = (first + Math.imul(CODES[c] as number, step)) | 0;
    const word = words[product >>> shift] as number;
    if (((word >>> (product >>> (shift - PLACE_BITS))) & 1) !== 0 && mayHoldProduct(sieve, product))
      give(from, units, ALPHABET.charAt(c));
  }
}
