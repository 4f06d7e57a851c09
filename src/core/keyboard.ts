/**
 * Which keys touch, on the three Latin layouts of most keyboards (ISO/IEC 9995-2 and -3; the US
 * layout for QWERTY).
 */

/**
 * Whether two characters are on keys that touch, on QWERTY, QWERTZ or AZERTY.
 *
 * @param a - one lower-case character: a letter, digit, dot, comma, hyphen or other mark of the
 *   main block, typed without Shift (digits on AZERTY: with it)
 * @returns false for one and the same key, and for characters on none. Symmetric.
 */
export function adjacentKeys(a: string, b: string): boolean {
  for (const keys of LAYOUTS) if (touchOn(keys, a, b)) return true;
  return false;
}

/** The same on each of QWERTY, QWERTZ and AZERTY: true of whatever keyboard somebody has. */
export function adjacentEverywhere(a: string, b: string): boolean {
  return FAMILIES.every((family) => family.some((keys) => touchOn(keys, a, b)));
}

/**
 * The characters of host names (a to z, digits, hyphen, dot) whose keys touch that of a character.
 *
 * @param letter - as for `adjacentKeys`
 * @returns in alphabetical order, digits and marks last; empty for a character on no layout
 */
export function neighbourKeys(letter: string): readonly string[] {
  const known = neighbours.get(letter);
  if (known !== undefined) return known;
  const found = HOST_CHARACTERS.split("").filter((other) => adjacentKeys(letter, other));
  neighbours.set(letter, found);
  return found;
}

const HOST_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789-.";

/** Filled as asked. */
const neighbours = new Map<string, readonly string[]>();

/** Centre of a key: row from the top, column in key widths times four. */
interface Key {
  readonly row: number;
  readonly column: number;
}

/** Key widths times four. */
const KEY = 4;

/** Each row begins this far right of the row of digits: half a key, a quarter, half a key more. */
const ROW_STARTS = [0, 2, 3, 5];

function touch(a: Key, b: Key): boolean {
  const columns = Math.abs(a.column - b.column);
  return a.row === b.row ? columns === KEY : Math.abs(a.row - b.row) === 1 && columns < KEY;
}

function touchOn(keys: Layout, a: string, b: string): boolean {
  const from = keys.get(a);
  const to = keys.get(b);
  return from !== undefined && to !== undefined && touch(from, to);
}

type Layout = ReadonlyMap<string, Key>;

function layout(...rows: readonly string[]): Layout {
  const keys = new Map<string, Key>();
  rows.forEach((characters, row) => {
    for (let i = 0; i < characters.length; i++) {
      keys.set(characters.charAt(i), { row, column: i * KEY + (ROW_STARTS[row] ?? 0) });
    }
  });
  return keys;
}

const QWERTY = layout("1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./");
const QWERTZ = layout("1234567890ß", "qwertzuiopü+", "asdfghjklöä#", "yxcvbnm,.-");
const AZERTY = layout("1234567890", "azertyuiop", "qsdfghjklm", "wxcvbn,");
/** Shift gives the dot; the hyphen shares a key with the six. */
const AZERTY_OTHER = layout("&é\"'(-è_çà)", "azertyuiop", "qsdfghjklmù", "wxcvbn,.");

const LAYOUTS = [QWERTY, QWERTZ, AZERTY, AZERTY_OTHER];
const FAMILIES = [[QWERTY], [QWERTZ], [AZERTY, AZERTY_OTHER]];
