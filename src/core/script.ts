/** Which script a letter belongs to (UAX #24), for the scripts that domain labels come in. */
import { codePoint } from "./characters";
import { SCRIPT_NAMES, SCRIPT_OF_RANGE, SCRIPT_RANGES } from "./data/scripts";
import { rangeFinder } from "./ranges";

/** Digits, hyphen, dot: of every script. */
export const COMMON = "Common";
/** A letter of a script that no list of ours has. */
export const UNKNOWN = "Unknown";

/**
 * English name of a code point's script: "Cyrillic", "Canadian Aboriginal".
 *
 * @returns "Common" for what is shared among scripts; "Unknown" outside the listed scripts. A mark
 *   or symbol in the midst of a script's letters counts with them.
 */
export function scriptOf(point: number): string {
  if (point < 0x80) return isAsciiLetter(point) ? "Latin" : COMMON;
  if (isShared(point)) return COMMON;
  const range = scriptRange(point);
  if (range < 0) return UNKNOWN;
  if (names === null) names = SCRIPT_NAMES.split(",");
  return names[SCRIPT_OF_RANGE.charCodeAt(range) - FIRST_INDEX] ?? UNKNOWN;
}

/** The scripts in a label in order of first appearance, without "Common". */
export function scriptsOf(label: string): readonly string[] {
  const scripts: string[] = [];
  for (const character of label) {
    const script = scriptOf(codePoint(character));
    if (script !== COMMON && scripts.indexOf(script) < 0) scripts.push(script);
  }
  return scripts;
}

const scriptRange = rangeFinder(SCRIPT_RANGES);
let names: readonly string[] | null = null;

/** "0" stands for the first script. */
const FIRST_INDEX = 48;

function isAsciiLetter(point: number): boolean {
  const lower = point | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Latin-1 symbols, combining marks, joiners, punctuation, ideographic full stop, wide symbols. */
function isShared(point: number): boolean {
  return (
    (point < 0xc0 && point !== 0xaa && point !== 0xba) ||
    point === 0xd7 ||
    point === 0xf7 ||
    (point >= 0x0300 && point <= 0x036f) ||
    (point >= 0x2000 && point <= 0x206f) ||
    (point >= 0x3000 && point <= 0x3004) ||
    (point >= 0xff01 && point <= 0xff20)
  );
}
