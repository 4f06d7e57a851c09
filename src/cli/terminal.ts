import { isHidden } from "../core/characters";
import type { CliIo, Sink } from "./io";

export type Style = "bold" | "dim" | "underline" | "red" | "yellow" | "green" | "cyan";

/** Puts a text in styles; returns it unchanged where there is no colour. */
export type Paint = (text: string, ...styles: readonly Style[]) => string;

/**
 * How to paint for a sink: colour on a terminal, unless the environment says otherwise.
 *
 * FORCE_COLOR (any value but "0" and "false") wins over NO_COLOR (any value), as in Node itself.
 */
export function paintFor(sink: Sink, env: CliIo["env"]): Paint {
  return hasColour(sink, env) ? paint : (text) => text;
}

export function hasColour(sink: Sink, env: CliIo["env"]): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  return sink.isTTY === true && env["TERM"] !== "dumb";
}

/** Whether every shell takes a path as it stands: no space, quotation mark or sign in it. */
export function isPlainPath(path: string): boolean {
  return /^[\w./\\:-]+$/.test(path);
}

/**
 * A text that shows what is in it and cannot steer a terminal: characters that cannot be seen are
 * written as <U+202E>.
 */
export function printable(text: string): string {
  let shown = "";
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const control = point < 0x20 || (point >= 0x7f && point < 0xa0) || isLineEnd(point);
    shown +=
      control || isHidden(point)
        ? `<U+${point.toString(16).toUpperCase().padStart(4, "0")}>`
        : character;
  }
  return shown;
}

/** The same, with its line breaks kept. */
export function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

/** Columns that a printable text takes on a terminal with fixed-width letters. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{Mn}|\p{Me}/u.test(character)) continue;
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

/** Fill up to a number of columns, for the next column to begin there. */
export function padTo(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** Unicode Standard Annex #11, wide and full-width: the scripts and symbols that matter here. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  cyan: [36, 39],
};

function paint(text: string, ...styles: readonly Style[]): string {
  return styles.reduce((inner, style) => {
    const [on, off] = CODES[style];
    return `\u001b[${on}m${inner}\u001b[${off}m`;
  }, text);
}

function isLineEnd(point: number): boolean {
  return point === 0x2028 || point === 0x2029;
}
