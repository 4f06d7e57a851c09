import { MIN_NAME_UNITS } from "./detectors/compared";
import { oneEdit, twoEdits } from "./detectors/edits";
import { countryBehind } from "./detectors/two-edits";
import { inPlainLetters } from "./foldings";
import { isAscii } from "./punycode";
import type { Domain, KnownDomain } from "./types";

/**
 * Known domains in columns, by the length of their names, so that a quick look at all of them stays
 * quick.
 */
export interface Listing {
  readonly known: readonly KnownDomain[];
  /** Length of each name, in UTF-16 units. */
  readonly lengths: Int32Array;
  /** By length: the first place of a name that is as long or longer. */
  readonly places: readonly number[];
  /** One bit for each letter that the name has. */
  readonly letters: Int32Array;
  /** Its first and its last UTF-16 unit, in the upper and the lower half. */
  readonly ends: Int32Array;
}

/** Two edits change at most four letters' presence. */
const MAX_LETTERS_APART = 4;

/**
 * Names too short to be looked for, and names that are only well known, are left out.
 *
 * @param lists - domains by their hosts
 */
export function listing(...lists: readonly ReadonlyMap<string, KnownDomain>[]): Listing {
  const byLength: Named[][] = [];
  const add = (one: KnownDomain, host: string): void => {
    if (one.source === "protected") return;
    const name = nameOf(host, one);
    const { length } = name;
    if (length >= MIN_NAME_UNITS) (byLength[length] = byLength[length] ?? []).push({ name, one });
  };
  for (const list of lists) list.forEach(add);
  const known: KnownDomain[] = [];
  const lengths: number[] = [];
  const places: number[] = [];
  const letters: number[] = [];
  const ends: number[] = [];
  for (let length = 0; length < byLength.length; length += 1) {
    places.push(known.length);
    (byLength[length] ?? []).forEach(({ name, one }) => {
      known.push(one);
      lengths.push(length);
      letters.push(lettersOf(name));
      ends.push(endsOf(name));
    });
  }
  return {
    known,
    lengths: Int32Array.from(lengths),
    places,
    letters: Int32Array.from(letters),
    ends: Int32Array.from(ends),
  };
}

interface Named {
  readonly name: string;
  readonly one: KnownDomain;
}

/** A built-in domain is registrable, and need not be taken apart for its name. */
function nameOf(host: string, known: KnownDomain): string {
  return known.source === "provider" ? host.slice(0, host.indexOf(".")) : known.domain.name;
}

/** The listed domains two edits from the typed one, or whose name stands inside it. */
export function nearListed(typed: Domain, listing: Listing): KnownDomain[] {
  const { name } = typed;
  const { length } = name;
  const { known } = listing;
  const letters = lettersOf(name);
  const shorter = placeOf(listing, Math.max(length - 2, 0));
  const longer = placeOf(listing, length + 3);
  // Without a dot the suffix's letters are among those of the name.
  const units = typed.publicSuffix === "" ? 0 : length;
  const near: KnownDomain[] = [];
  // Much shorter names stand inside the typed one, if at all.
  const within = spelledWith(letters, listing, shorter);
  for (let i = 0; i < within.length; i += 1) {
    const inside = known[within[i] as number] as KnownDomain;
    if (name.indexOf(inside.domain.name) >= 0) near.push(inside);
  }
  const like = spelledLike(letters, endsOf(name), units, listing, shorter, longer);
  for (let i = 0; i < like.length; i += 1) {
    const beside = known[like[i] as number] as KnownDomain;
    if (isTwoEditsFrom(typed, beside.domain)) near.push(beside);
  }
  return near;
}

/** The first place of a name that is as long or longer. */
function placeOf({ places, known }: Listing, units: number): number {
  return units < places.length ? (places[units] as number) : known.length;
}

// The two below go through a part of the list for each recipient. They call nothing that is called
// seldom: what a loop calls is compiled with it, and again when it turns out otherwise.

/** Those of the first places whose names have no letters but these. */
function spelledWith(letters: number, listing: Listing, to: number): number[] {
  const places: number[] = [];
  for (let place = 0; place < to; place += 1) {
    if (((listing.letters[place] as number) & ~letters) === 0) places.push(place);
  }
  return places;
}

/**
 * Those of some places whose names share an end with a name, and all but a few of its letters.
 *
 * @param units - length of the name, or 0 where it may be of any length
 */
function spelledLike(
  letters: number,
  ends: number,
  units: number,
  listing: Listing,
  from: number,
  to: number,
): number[] {
  const places: number[] = [];
  for (let place = from; place < to; place += 1) {
    // Two slips seldom spoil both the first and the last letter.
    const other = (listing.ends[place] as number) ^ ends;
    if (other >>> 16 !== 0 && (other & 0xffff) !== 0) continue;
    // A letter too many or too few changes the presence of one letter, another one of two.
    const apart = units === 0 ? 0 : Math.abs(units - (listing.lengths[place] as number));
    if (bitsSet((listing.letters[place] as number) ^ letters) > MAX_LETTERS_APART - apart) continue;
    places.push(place);
  }
  return places;
}

/** Both in the name, or one in the name and one in the suffix. */
function isTwoEditsFrom(typed: Domain, domain: Domain): boolean {
  if (typed.name !== domain.name && twoEdits(typed.name, domain.name) !== null) return true;
  if (!isAscii(domain.name) && isOneFrom(typed.name, domain.name)) return true;
  if (countryBehind(typed.publicSuffix, domain.publicSuffix) !== "")
    return oneEdit(typed.name, domain.name) !== null;
  return (
    typed.publicSuffix !== domain.publicSuffix &&
    twoEdits(typed.registrable, domain.registrable) !== null
  );
}

/** Of letters outside ASCII, one too few or another one is not undone by `candidate-edits.ts`. */
function isOneFrom(typed: string, known: string): boolean {
  return oneEdit(typed, known) !== null || inPlainLetters(typed) === inPlainLetters(known);
}

function endsOf(name: string): number {
  return (name.charCodeAt(0) << 16) | name.charCodeAt(name.length - 1);
}

function lettersOf(name: string): number {
  let letters = 0;
  for (let i = 0; i < name.length; i += 1) letters |= 1 << (name.charCodeAt(i) & 31);
  return letters;
}

function bitsSet(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
