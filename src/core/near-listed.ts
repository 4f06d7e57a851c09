import { twoEdits } from "./detectors/edits";
import type { Domain, KnownDomain } from "./types";

/** A known domain with what a quick look needs. */
export interface Listed {
  readonly known: KnownDomain;
  readonly name: string;
  /** One bit for each letter that the name has. */
  readonly letters: number;
}

/** Shortest name that is looked for inside a longer one, or two edits away. */
const MIN_NAME_UNITS = 5;
/** Two edits change at most four letters' presence. */
const MAX_LETTERS_APART = 4;

export function toListed(known: KnownDomain): Listed {
  const { name } = known.domain;
  return { known, name, letters: lettersOf(name) };
}

/** The listed domains two edits from the typed one by name, or whose name stands inside it. */
export function nearListed(typed: Domain, scan: readonly Listed[]): readonly KnownDomain[] {
  const { name } = typed;
  const letters = lettersOf(name);
  const near: KnownDomain[] = [];
  for (const { known, name: target, letters: held } of scan) {
    if (target.length < MIN_NAME_UNITS) continue;
    const longer = name.length - target.length;
    if (longer > 2) {
      if ((held & ~letters) === 0 && name.indexOf(target) >= 0) near.push(known);
      continue;
    }
    if (longer < -2 || bitsSet(held ^ letters) > MAX_LETTERS_APART) continue;
    if (name !== target && twoEdits(name, target) !== null) near.push(known);
    else if (oneEditInBoth(typed, known)) near.push(known);
  }
  return near;
}

/** One edit in the name and one in the suffix: two in the whole. */
function oneEditInBoth(typed: Domain, { domain }: KnownDomain): boolean {
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
  let count = 0;
  for (let left = word; left !== 0; left &= left - 1) count += 1;
  return count;
}
