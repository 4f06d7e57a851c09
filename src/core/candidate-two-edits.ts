import type { EditTarget } from "./candidates";
import { unitValue } from "./hash";
import type { TextHash } from "./hash";
import type { KnownIndex } from "./known-domains";
import { PLACE_BITS, mayHoldOutlined } from "./sieve";
import type { Sieve } from "./sieve";

/** What is done to the letter at a place: it is left out, doubled, or swapped with the next. */
type Way = typeof LEFT_OUT | typeof DOUBLED | typeof SWAPPED;
const LEFT_OUT = 0;
const DOUBLED = 1;
const SWAPPED = 2;

/** Single edits of a text, in columns, in the order of their places. */
interface Patches {
  readonly ways: readonly Way[];
  readonly places: readonly number[];
  /** What each alone adds to the hash of the text. */
  readonly changes: readonly number[];
}

/**
 * Offer the texts two edits away that are common, with both edits in the name: a letter too many,
 * two that changed places, a doubled letter typed once.
 *
 * @param target - with a short name: the pairs grow with the square of its length
 * @param offer - receives a text that the sieve lets through
 */
export function probeTwoEdits(
  { text, prefixes, units }: EditTarget,
  { hash, sieve }: KnownIndex,
  offer: (host: string) => void,
): void {
  const patches = commonPatches(text, prefixes, units, hash);
  const held = pairsHeld(patches, prefixes[text.length] as number, hash, sieve);
  const { ways, places } = patches;
  for (let i = 0; i < held.length; i += 2) {
    const [first, second] = [held[i] as number, held[i + 1] as number];
    const behind = patched(text, places[second] as number, ways[second] as Way);
    offer(patched(behind, places[first] as number, ways[first] as Way));
  }
}

/** Letters that are often written twice. */
const OFTEN_DOUBLED = "bcdefglmnoprst";

/** A letter left out, one of OFTEN_DOUBLED doubled, or one swapped with the next, at each place. */
function commonPatches(
  text: string,
  prefixes: Int32Array,
  units: number,
  { base, powers }: TextHash,
): Patches {
  const ways: Way[] = [];
  const places: number[] = [];
  const changes: number[] = [];
  const { length } = text;
  for (let i = 0; i < units; i += 1) {
    const head = prefixes[i + 1] as number;
    const place = powers[length - i - 1] as number;
    ways.push(LEFT_OUT);
    places.push(i);
    changes.push(Math.imul((prefixes[i] as number) - head, place));
    const letter = text.charAt(i);
    const value = unitValue(text.charCodeAt(i));
    if (OFTEN_DOUBLED.indexOf(letter) >= 0) {
      ways.push(DOUBLED);
      places.push(i);
      changes.push(Math.imul(Math.imul(head, base) + value - head, place));
    }
    const next = i + 1 < units ? unitValue(text.charCodeAt(i + 1)) : value;
    if (next !== value) {
      ways.push(SWAPPED);
      places.push(i);
      changes.push(Math.imul(next - value, place - (powers[length - i - 2] as number)));
    }
  }
  return { ways, places, changes };
}

/**
 * The pairs of edits, the first one in front, that make a text the sieve lets through. It calls nothing
 * that is called seldom; see `near-listed.ts`.
 *
 * @param whole - hash of the text
 * @returns their places in the columns, one after the other
 */
function pairsHeld(
  { ways, places, changes }: Patches,
  whole: number,
  { base, inverse }: TextHash,
  sieve: Sieve,
): number[] {
  const held: number[] = [];
  // An edit that makes the text longer or shorter moves all in front of it.
  const movedOn: number[] = [];
  const movedBack: number[] = [];
  for (let i = 0; i < changes.length; i += 1) {
    movedOn.push(Math.imul(changes[i] as number, base));
    movedBack.push(Math.imul(changes[i] as number, inverse));
  }
  const { words, mask } = sieve;
  for (let b = 1; b < changes.length; b += 1) {
    const way = ways[b] as Way;
    const place = places[b] as number;
    const alone = (whole + (changes[b] as number)) | 0;
    const others = way === SWAPPED ? changes : way === DOUBLED ? movedOn : movedBack;
    for (let a = 0; a < b; a += 1) {
      // As in `probeLetters`.
      const both = (alone + (others[a] as number)) | 0;
      const word = words[(both & mask) >>> PLACE_BITS] as number;
      if (((word >>> both) & 1) === 0) continue;
      const end = (places[a] as number) + (ways[a] === SWAPPED ? 2 : 1);
      if (end <= place && mayHoldOutlined(sieve, both)) held.push(a, b);
    }
  }
  return held;
}

function patched(text: string, place: number, way: Way): string {
  const letter = text.charAt(place);
  const front = text.slice(0, place);
  if (way === LEFT_OUT) return front + text.slice(place + 1);
  if (way === DOUBLED) return front + letter + text.slice(place);
  return front + text.charAt(place + 1) + letter + text.slice(place + 2);
}
