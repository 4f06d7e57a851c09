import type { EditTarget } from "./candidates";
import { at, mix, sliceHash } from "./hash";
import type { TextHash } from "./hash";
import type { KnownIndex } from "./known-domains";
import { mayHold } from "./sieve";

/** Pieces that each replace some units of a text, in columns, in the order of their places. */
interface Patches {
  readonly count: number;
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
  /** Units put in: none, or two. */
  readonly widths: Uint8Array;
  /** Hash of the text with this piece alone put in. */
  readonly hashes: Int32Array;
}

/**
 * Offer the texts two edits away that are common, with both edits in the name: a letter too many,
 * two that changed places, a doubled letter typed once.
 *
 * @param units - length of the name at the head of the text, at most 80
 * @param offer - receives a text that the sieve lets through
 */
export function probeTwoEdits(
  target: EditTarget,
  units: number,
  { hash, sieve }: KnownIndex,
  offer: (host: string) => void,
): void {
  const { text, prefixes } = target;
  const patches = commonPatches(target, units, hash);
  const { count, starts, ends, widths, hashes } = patches;
  const whole = at(prefixes, text.length);
  for (let b = 1; b < count; b += 1) {
    const from = at(starts, b);
    const to = at(ends, b);
    const alone = at(hashes, b);
    // A piece that makes the text longer or shorter moves all that stands before it.
    const longer = at(widths, b) - (to - from);
    const moved = longer === 0 ? 1 : longer > 0 ? hash.base : hash.inverse;
    for (let a = 0; a < b; a += 1) {
      if (at(ends, a) > from) continue;
      const candidate = (alone + Math.imul((at(hashes, a) - whole) | 0, moved)) | 0;
      if (!mayHold(sieve, mix(candidate))) continue;
      const front = text.slice(0, at(starts, a)) + put(text, patches, a);
      offer(front + text.slice(at(ends, a), from) + put(text, patches, b) + text.slice(to));
    }
  }
}

/** A letter left out, doubled, or swapped with the next, at each place. */
function commonPatches({ text, prefixes }: EditTarget, units: number, hash: TextHash): Patches {
  const { base, powers } = hash;
  const most = 3 * units;
  const starts = new Uint8Array(most);
  const ends = new Uint8Array(most);
  const widths = new Uint8Array(most);
  const hashes = new Int32Array(most);
  let count = 0;
  const patch = (start: number, end: number, first: number, second: number): void => {
    const width = first === 0 ? 0 : 2;
    const head =
      Math.imul(at(prefixes, start), at(powers, width)) + Math.imul(first, base) + second;
    const behind = text.length - end;
    starts[count] = start;
    ends[count] = end;
    widths[count] = width;
    hashes[count] =
      (Math.imul(head, at(powers, behind)) + sliceHash(prefixes, end, text.length, hash)) | 0;
    count += 1;
  };
  for (let i = 0; i < units; i += 1) {
    const letter = text.charCodeAt(i);
    patch(i, i + 1, 0, 0);
    patch(i, i + 1, letter, letter);
    const next = text.charCodeAt(i + 1);
    if (i + 1 < units && next !== letter) patch(i, i + 2, next, letter);
  }
  return { count, starts, ends, widths, hashes };
}

function put(text: string, { starts, ends, widths }: Patches, patch: number): string {
  const start = at(starts, patch);
  const letter = text.charAt(start);
  if (at(widths, patch) === 0) return "";
  return at(ends, patch) === start + 1 ? letter + letter : text.charAt(start + 1) + letter;
}
