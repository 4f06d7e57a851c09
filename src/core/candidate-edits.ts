import type { EditTarget } from "./candidates";
import { at, mix, sliceHash } from "./hash";
import type { KnownIndex } from "./known-domains";
import { mayHold } from "./sieve";

/** Receives a text that the sieve lets through. */
type Offer = (host: string) => void;

/** Letters, digits, hyphen and dot: what a slip can have dropped or replaced. */
const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789-.";
const CODES = Int32Array.from(ALPHABET.split(""), (letter) => letter.charCodeAt(0));

/**
 * Offer every text one edit away that may be known, with and without the labels in front.
 *
 * Hashes are made from the parts of the text; a string is built only for what the sieve holds.
 */
export function probeEdits(target: EditTarget, index: KnownIndex, offer: Offer): void {
  const { text, prefixes, front, frontPrefixes } = target;
  const { hash, sieve } = index;
  const { base, powers } = hash;
  const length = text.length;
  const whole = at(prefixes, length);
  const frontHash = at(frontPrefixes, front.length);
  const fronted = front !== "";

  const test = (candidate: number, units: number): boolean =>
    mayHold(sieve, mix(candidate)) ||
    (fronted && mayHold(sieve, mix((Math.imul(frontHash, at(powers, units)) + candidate) | 0)));
  const give = (edited: string): void => {
    offer(edited);
    if (fronted) offer(front + edited);
  };

  for (let i = 0; i <= length; i += 1) {
    const head = at(prefixes, i);
    const headThenAny = Math.imul(head, base);
    const behind = length - i;
    const tail = sliceHash(prefixes, i, length, hash);
    // One was dropped: put each letter back.
    const room = at(powers, behind);
    for (let c = 0; c < CODES.length; c += 1) {
      const candidate = (Math.imul((headThenAny + at(CODES, c)) | 0, room) + tail) | 0;
      if (test(candidate, length + 1)) give(text.slice(0, i) + ALPHABET.charAt(c) + text.slice(i));
    }
    if (i === length) break;
    const here = text.charCodeAt(i);
    const place = at(powers, behind - 1);
    // One stands for another: try each.
    for (let c = 0; c < CODES.length; c += 1) {
      const candidate = (whole + Math.imul(at(CODES, c) - here, place)) | 0;
      if (test(candidate, length)) {
        give(text.slice(0, i) + ALPHABET.charAt(c) + text.slice(i + 1));
      }
    }
    // One is too many: leave it out.
    const rest = sliceHash(prefixes, i + 1, length, hash);
    if (test((Math.imul(head, place) + rest) | 0, length - 1)) {
      give(text.slice(0, i) + text.slice(i + 1));
    }
    if (i + 1 === length) continue;
    // Two changed places: change them back.
    const next = text.charCodeAt(i + 1);
    const change = Math.imul(next - here, (place - at(powers, behind - 2)) | 0);
    if (next !== here && test((whole + change) | 0, length)) {
      give(text.slice(0, i) + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2));
    }
  }
}
