import { oneEdit, twoEdits } from "./detectors/edits";
import { countryBehind } from "./detectors/two-edits";
import { at } from "./hash";
import type { Domain, KnownDomain } from "./types";

/** Known domains in columns, so that a quick look at all of them stays quick. */
export interface Listing {
  readonly known: readonly KnownDomain[];
  /** Length of each name, in UTF-16 units. */
  readonly lengths: Int32Array;
  /** One bit for each letter that the name has. */
  readonly letters: Int32Array;
}

/** Shortest name that is looked for inside a longer one, or two edits away. */
const MIN_NAME_UNITS = 5;
/** Two edits change at most four letters' presence. */
const MAX_LETTERS_APART = 4;

/** Names too short to be looked for, and names that are only well known, are left out. */
export function listing(domains: Iterable<KnownDomain>): Listing {
  const known = [...domains].filter(
    ({ domain, source }) => domain.name.length >= MIN_NAME_UNITS && source !== "protected",
  );
  return {
    known,
    lengths: Int32Array.from(known, ({ domain }) => domain.name.length),
    letters: Int32Array.from(known, ({ domain }) => lettersOf(domain.name)),
  };
}

/** The listed domains two edits from the typed one, or whose name stands inside it. */
export function nearListed(typed: Domain, { known, lengths, letters }: Listing): KnownDomain[] {
  const { name } = typed;
  const typedLetters = lettersOf(name);
  const near: KnownDomain[] = [];
  for (let i = 0; i < known.length; i += 1) {
    const longer = name.length - at(lengths, i);
    if (longer < -2) continue;
    if (longer > 2) {
      if ((at(letters, i) & ~typedLetters) !== 0) continue;
      const inside = known[i] as KnownDomain;
      if (name.indexOf(inside.domain.name) >= 0) near.push(inside);
    } else if (bitsSet(at(letters, i) ^ typedLetters) <= MAX_LETTERS_APART) {
      const candidate = known[i] as KnownDomain;
      if (sharesAnEnd(name, candidate.domain.name) && isTwoEditsFrom(typed, candidate.domain)) {
        near.push(candidate);
      }
    }
  }
  return near;
}

/** Two slips seldom spoil both the first and the last letter. */
function sharesAnEnd(a: string, b: string): boolean {
  return (
    a.charCodeAt(0) === b.charCodeAt(0) || a.charCodeAt(a.length - 1) === b.charCodeAt(b.length - 1)
  );
}

/** Both in the name, or one in the name and one in the suffix. */
function isTwoEditsFrom(typed: Domain, domain: Domain): boolean {
  if (typed.name !== domain.name && twoEdits(typed.name, domain.name) !== null) return true;
  if (countryBehind(typed.publicSuffix, domain.publicSuffix) !== "")
    return oneEdit(typed.name, domain.name) !== null;
  return (
    typed.publicSuffix !== domain.publicSuffix &&
    twoEdits(typed.registrable, domain.registrable) !== null
  );
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
