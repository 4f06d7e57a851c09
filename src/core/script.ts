/** Which script a letter belongs to (UAX #24), for the scripts that domain labels come in. */
import { codePoint } from "./characters";
import { SCRIPT_NAMES, SCRIPT_RANGES } from "./data/scripts";
import { countUpTo } from "./sorted";

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
  if (ranges === null) ranges = unpack();
  const at = countUpTo(ranges.firsts, point) - 1;
  return at >= 0 && point <= (ranges.lasts[at] ?? 0) ? (ranges.names[at] ?? UNKNOWN) : UNKNOWN;
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

interface Ranges {
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
  readonly names: readonly string[];
}

let ranges: Ranges | null = null;

function unpack(): Ranges {
  const names = SCRIPT_NAMES.split(" ").map((name) => name.replace("_", " "));
  const numbers = SCRIPT_RANGES.split(" ").map((text) => parseInt(text, 36));
  const unpacked: { firsts: number[]; lasts: number[]; names: string[] } = {
    firsts: [],
    lasts: [],
    names: [],
  };
  let end = 0;
  for (let i = 0; i < numbers.length; i += 3) {
    const first = end + (numbers[i] ?? 0);
    end = first + (numbers[i + 1] ?? 0);
    unpacked.firsts.push(first);
    unpacked.lasts.push(end);
    unpacked.names.push(names[numbers[i + 2] ?? 0] ?? UNKNOWN);
  }
  return unpacked;
}

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
