import type { EditTarget } from "./candidates";
import { hashOf, sliceHash } from "./hash";
import type { TextHash } from "./hash";
import type { KnownIndex } from "./known-domains";
import { PLACE_BITS, mayHoldOutlined } from "./sieve";

/** Pieces that each replace some units of a text, in columns, in the order of their places. */
interface Patches {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly puts: readonly string[];
  /** What this piece alone adds to the hash of the text. */
  readonly changes: readonly number[];
  /** The same before a piece that makes the text longer, or shorter: that moves all before it. */
  readonly movedOn: readonly number[];
  readonly movedBack: readonly number[];
}

/**
 * Offer the texts two edits away that are common, with both edits in the name: a letter too many,
 * two that changed places, a doubled letter typed once.
 *
 * @param target - with a name of at most 80 units
 * @param offer - receives a text that the sieve lets through
 */
export function probeTwoEdits(
  target: EditTarget,
  { hash, sieve }: KnownIndex,
  offer: (host: string) => void,
): void {
  const { text, prefixes } = target;
  const { count, starts, ends, puts, changes, movedOn, movedBack } = commonPatches(target, hash);
  const whole = prefixes[text.length] as number;
  const { words, mask } = sieve;
  for (let b = 1; b < count; b += 1) {
    const from = starts[b] as number;
    const to = ends[b] as number;
    const alone = (whole + (changes[b] as number)) | 0;
    const last = puts[b] as string;
    const longer = last.length - (to - from);
    const others = longer === 0 ? changes : longer > 0 ? movedOn : movedBack;
    for (let a = 0; a < b; a += 1) {
      // As in `probeLetters`.
      const both = (alone + (others[a] as number)) | 0;
      const word = words[(both & mask) >>> PLACE_BITS] as number;
      if (((word >>> both) & 1) === 0) continue;
      if ((ends[a] as number) > from || !mayHoldOutlined(sieve, both)) continue;
      const front = text.slice(0, starts[a] as number) + (puts[a] as string);
      offer(front + text.slice(ends[a] as number, from) + last + text.slice(to));
    }
  }
}

/** Letters that are often written twice. */
const DOUBLED = "bcdefglmnoprst";

/** A letter left out, one of DOUBLED doubled, or one swapped with the next, at each place. */
function commonPatches({ text, prefixes, units }: EditTarget, hash: TextHash): Patches {
  const { powers } = hash;
  const whole = prefixes[text.length] as number;
  const starts: number[] = [];
  const ends: number[] = [];
  const puts: string[] = [];
  const changes: number[] = [];
  const movedOn: number[] = [];
  const movedBack: number[] = [];
  const patch = (start: number, end: number, put: string): void => {
    const head =
      Math.imul(prefixes[start] as number, powers[put.length] as number) + hashOf(put, hash);
    const rest = sliceHash(prefixes, end, text.length, hash);
    starts.push(start);
    ends.push(end);
    const change = Math.imul(head, powers[text.length - end] as number) + rest - whole;
    changes.push(change);
    movedOn.push(Math.imul(change, hash.base));
    movedBack.push(Math.imul(change, hash.inverse));
    puts.push(put);
  };
  for (let i = 0; i < units; i += 1) {
    const letter = text.charAt(i);
    patch(i, i + 1, "");
    if (DOUBLED.indexOf(letter) >= 0) patch(i, i + 1, letter + letter);
    const next = text.charAt(i + 1);
    if (i + 1 < units && next !== letter) patch(i, i + 2, next + letter);
  }
  return { count: puts.length, starts, ends, puts, changes, movedOn, movedBack };
}
