import { adjacentKeys } from "../keyboard";
import type { Edit } from "../types";

/**
 * The single edit that turns the known text into the typed one.
 *
 * @param typed - lower-case text
 * @param known - lower-case text
 * @returns null when the texts are equal or more than one edit apart. `at` counts UTF-16 units
 *   from the start of the known text.
 * @see Damerau 1964, CACM 7(3):171-176, the four single-error classes
 */
export function oneEdit(typed: string, known: string): Edit | null {
  const longer = typed.length - known.length;
  if (typed === known || longer > 1 || longer < -1) return null;
  const at = sharedPrefixLength(typed, known);
  if (longer > 0) return typed.slice(at + 1) === known.slice(at) ? insertion(typed, at) : null;
  const behind = known.slice(at + 1);
  if (longer < 0)
    return typed.slice(at) === behind ? { kind: "omission", at, expected: known.charAt(at) } : null;
  const rest = typed.slice(at + 1);
  if (rest === behind) return substitution(typed, known, at);
  const first = known.charAt(at);
  const second = behind.charAt(0);
  return typed.charAt(at) === second && rest === first + behind.slice(1)
    ? { kind: "transposition", at, first, second }
    : null;
}

/**
 * Two edits that turn the known text into the typed one, left to right.
 *
 * @returns null when one edit or none is enough, or two are not
 */
export function twoEdits(typed: string, known: string): readonly [Edit, Edit] | null {
  if (typed === known || Math.abs(typed.length - known.length) > 2) return null;
  const start = sharedPrefixLength(typed, known);
  if (!agreeBetween(typed, known, start) || oneEdit(typed, known) !== null) return null;
  // The first edit happens where the texts part, or (a repeated letter) just before.
  for (let at = start; at >= 0 && at >= start - 1; at -= 1) {
    for (const half of undoneAt(typed, known, at)) {
      const rest = oneEdit(half, known);
      if (rest === null) continue;
      const first = oneEdit(typed, half);
      if (first !== null) return rest.at < first.at ? [rest, first] : [first, rest];
    }
  }
  return null;
}

/**
 * Whether the texts agree between an edit where they part and one where they meet again, whatever the
 * first one moved. Most texts do not: what costs more need not be asked.
 */
function agreeBetween(typed: string, known: string, start: number): boolean {
  const longer = typed.length - known.length;
  let end = typed.length;
  while (end > start && typed.charCodeAt(end - 1) === known.charCodeAt(end - 1 - longer)) end -= 1;
  for (let moved = -1; moved <= 1; moved += 1) {
    let at = start + MAX_EDITED;
    while (at < end - MAX_EDITED && typed.charCodeAt(at) === known.charCodeAt(at + moved)) at += 1;
    if (at >= end - MAX_EDITED) return true;
  }
  return false;
}

/** Most units that one edit takes or puts: two changed places. */
const MAX_EDITED = 2;

/** The typed text with one edit at `at` undone, in each of the four ways. */
function undoneAt(typed: string, known: string, at: number): readonly string[] {
  const head = typed.slice(0, at);
  const here = typed.charAt(at);
  const next = typed.charAt(at + 1);
  const expected = known.charAt(at);
  return [
    head + next + here + typed.slice(at + 2),
    head + expected + typed.slice(at),
    head + typed.slice(at + 1),
    head + expected + typed.slice(at + 1),
  ];
}

export function sharedPrefixLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function insertion(typed: string, at: number): Edit {
  const extra = typed.charAt(at);
  const before = typed.charAt(at - 1);
  const after = typed.charAt(at + 1);
  return {
    kind: "insertion",
    at,
    extra,
    repeated: extra === before || extra === after,
    adjacentKey: adjacentKeys(extra, before) || adjacentKeys(extra, after),
  };
}

function substitution(typed: string, known: string, at: number): Edit {
  const typedLetter = typed.charAt(at);
  const expected = known.charAt(at);
  const bits = typedLetter.charCodeAt(0) ^ expected.charCodeAt(0);
  return {
    kind: "substitution",
    at,
    typedLetter,
    expected,
    adjacentKey: adjacentKeys(typedLetter, expected),
    oneBit: (bits & (bits - 1)) === 0,
    vowels: isVowel(typedLetter) && isVowel(expected),
  };
}

function isVowel(letter: string): boolean {
  return letter !== "" && "aeiouy".indexOf(letter) >= 0;
}
