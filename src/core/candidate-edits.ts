import type { EditTarget } from "./candidates";
import { MIN_SUBSTITUTED_UNITS } from "./excuses";
import { LOW_BITS, OUTLINE_BITS, unitValue } from "./hash";
import type { KnownIndex } from "./known-domains";
import { PLACE_BITS, mayHold, mayHoldOutlined } from "./sieve";
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
  if (front !== "") probeBehind(target, front, frontPrefixes[front.length] as number, index, offer);
}

/** @param ahead - hash of the labels in front */
function probeBehind(
  { text, prefixes, units }: EditTarget,
  front: string,
  ahead: number,
  { hash, sieve }: KnownIndex,
  offer: Offer,
): void {
  const { powers } = hash;
  const { length } = text;
  const whole = prefixes[length] as number;
  // What the labels in front add to the hash of a text one longer, as long, one shorter.
  const toLonger = Math.imul(ahead, powers[length + 1] as number);
  const toSame = Math.imul(ahead, powers[length] as number);
  const toShorter = length === 0 ? 0 : Math.imul(ahead, powers[length - 1] as number);
  const give: Give = (from, taken, put) => {
    offer(front + text.slice(0, from) + put + text.slice(from + taken));
  };

  // In a short name, only look-alikes are told from other names.
  const labels = Math.max(front.length - 1, 0);
  const drawnOnly = labels + units < MIN_SUBSTITUTED_UNITS ? units : 0;
  let head = 0;
  let room = powers[length] as number;
  let tail = whole;
  for (let i = 0; ; i += 1) {
    // One was dropped: put each letter back.
    const moved = (Math.imul(head, powers[length - i + 1] as number) + tail) | 0;
    probeLetters(sieve, moved + toLonger, room, give, i, 0);
    if (i === length) return;
    // One stands for another: try each.
    const letter = text.charCodeAt(i);
    const here = unitValue(letter);
    const place = powers[length - i - 1] as number;
    if (i >= drawnOnly || letter > SMALL_Z || letter === SMALL_O || letter === SMALL_L)
      probeLetters(sieve, whole - Math.imul(here, place) + toSame, place, give, i, 1);
    // One is too many: leave it out.
    const next = prefixes[i + 1] as number;
    const rest = (whole - Math.imul(next, place)) | 0;
    if (mayHold(sieve, Math.imul(head, place) + rest + toShorter)) give(i, 1, "");
    // Two changed places: change them back.
    const other = i + 1 < length ? unitValue(text.charCodeAt(i + 1)) : here;
    if (other !== here) {
      const change = Math.imul(other - here, place - (powers[length - i - 2] as number));
      if (mayHold(sieve, whole + change + toSame)) give(i, 2, text.charAt(i + 1) + text.charAt(i));
    }
    head = next;
    room = place;
    tail = rest;
  }
}

/** Receives what is put in the place of some units. */
type Give = (from: number, taken: number, put: string) => void;

const SMALL_L = 108;
const SMALL_O = 111;
const SMALL_Z = 122;

/**
 * What a slip can have dropped, by the lowest LOW_BITS of its code, which make the outline. Names that
 * differ in a digit are different sites.
 */
const DROPPED = ["hpx", "aiqy", "bjrz", "cks", "dlt", "emu-", "fnv.", "gow"];
/** What it can have replaced. */
const REPLACED = ["hpx08", "aiqy19", "bjrz2", "cks3", "dlt4", "emu-5", "fnv.6", "gow7"];

/**
 * Look up a text with each character at one place that a slip can have dropped or replaced there.
 *
 * @param blank - hash of the text with nothing there, modulo 2^32
 * @param place - what one there counts
 */
function probeLetters(
  sieve: Sieve,
  blank: number,
  place: number,
  give: Give,
  from: number,
  taken: number,
): void {
  const { words, mask } = sieve;
  let outline = blank | 0;
  // Calls are dear in a script that has just been loaded: half of what `mayHold` asks, without one.
  for (let low = 0; low < 1 << LOW_BITS; low += 1) {
    const word = words[(outline & mask) >>> PLACE_BITS] as number;
    if (((word >>> outline) & 1) !== 0) {
      const characters = (taken === 0 ? DROPPED : REPLACED)[low] as string;
      for (let i = 0; i < characters.length; i += 1) {
        const upper = (characters.charCodeAt(i) >>> LOW_BITS) << OUTLINE_BITS;
        if (mayHoldOutlined(sieve, outline + Math.imul(upper, place)))
          give(from, taken, characters.charAt(i));
      }
    }
    outline = (outline + place) | 0;
  }
}
