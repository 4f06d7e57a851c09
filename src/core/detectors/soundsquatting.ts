import type { Confusion, Domain, KnownDomain } from "../types";
import { sameSuffix } from "./compared";

/** Shortest known name in which a sound is told from chance. */
const MIN_NAME_UNITS = 6;

/** Spellings of one sound in English; each row is [spelling, sound]. Longest first. */
export const SOUNDS: readonly (readonly [spelling: string, sound: string])[] = [
  ["eigh", "A"],
  ["ough", "O"],
  ["ight", "It"],
  ["tion", "Sn"],
  ["sion", "Sn"],
  ["four", "for"],
  ["too", "tu"],
  ["to", "tu"],
  ["wr", "r"],
  ["kn", "n"],
  ["ph", "f"],
  ["ck", "k"],
  ["qu", "kw"],
  ["ee", "I"],
  ["ea", "I"],
  ["ie", "I"],
  ["ei", "I"],
  ["oo", "U"],
  ["ou", "U"],
  ["ai", "A"],
  ["ay", "A"],
  ["ey", "A"],
  ["x", "ks"],
  ["c", "k"],
  ["q", "k"],
  ["z", "s"],
  ["4", "for"],
  ["2", "tu"],
  ["8", "At"],
];

/**
 * A name that sounds like the known one and is spelled differently.
 *
 * @see Nikiforakis et al. 2014, Soundsquatting, ISC
 */
export function soundsquatting(typed: Domain, known: KnownDomain): Confusion | null {
  const { name } = known.domain;
  if (!sameSuffix(typed, known) || typed.name === name || name.length < MIN_NAME_UNITS) return null;
  if (single(typed.name) === single(name)) return null;
  const same = soundOf(typed.name) === soundOf(name) || respelled(typed.name).indexOf(name) >= 0;
  return same ? { kind: "soundsquatting", known } : null;
}

/** Letters held down or struck twice are slips of the fingers. */
function single(name: string): string {
  return name.replace(/(.)\1+/g, "$1");
}

/** A spelling, and the other spellings of its sound. */
type Row = readonly [spelling: string, others: readonly string[]];

let rows: ReadonlyMap<string, readonly Row[]> | null = null;

/** By their first letters. */
function otherSpellings(): ReadonlyMap<string, readonly Row[]> {
  const byLetter = new Map<string, Row[]>();
  for (const [spelling, sound] of SOUNDS) {
    const same = SOUNDS.filter((row) => row[1] === sound && row[0] !== spelling);
    const row: Row = [spelling, [...same.map(([other]) => other), sound.toLowerCase()]];
    const letter = spelling.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), row]);
  }
  return byLetter;
}

/** The name with one spelling of a sound replaced by each other spelling of it. */
export function respelled(name: string): readonly string[] {
  return respellings(name).map(
    ({ at, spelling, other }) => name.slice(0, at) + other + name.slice(at + spelling.length),
  );
}

/** A spelling at a place of a name, and another spelling of its sound. */
export interface Respelling {
  readonly at: number;
  readonly spelling: string;
  readonly other: string;
}

export function respellings(name: string): readonly Respelling[] {
  const byLetter = (rows = rows ?? otherSpellings());
  const found: Respelling[] = [];
  for (let at = 0; at < name.length; at += 1) {
    const spellings = byLetter.get(name.charAt(at));
    if (spellings === undefined) continue;
    for (let i = 0; i < spellings.length; i += 1) {
      const { 0: spelling, 1: others } = spellings[i] as Row;
      if (!name.startsWith(spelling, at)) continue;
      for (const other of others) found.push({ at, spelling, other });
    }
  }
  return found;
}

export function soundOf(name: string): string {
  let sound = "";
  for (let at = 0; at < name.length;) {
    const row = SOUNDS.find(([spelling]) => name.slice(at, at + spelling.length) === spelling);
    const next = row === undefined ? name.charAt(at) : row[1];
    if (next !== sound.slice(-next.length)) sound += next;
    at += row === undefined ? 1 : row[0].length;
  }
  return sound;
}
