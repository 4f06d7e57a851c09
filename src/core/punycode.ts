/** Punycode (RFC 3492) for one label, with the "xn--" of RFC 5890. */
import { codePoint } from "./characters";

/** RFC 1034: octets of one label. */
export const MAX_LABEL_OCTETS = 63;

const PREFIX = "xn--";

/**
 * A-label to U-label.
 *
 * @param label - one whole label without dots, in any case; without "xn--" it is already what it
 *   says and comes back in lower case
 * @returns null when it is over 63 octets, not ASCII, or "xn--" is followed by anything but the one
 *   encoding of a label with a character outside ASCII. Whether those characters may stand in a
 *   domain is the business of `label.ts`. Never throws.
 */
export function decodeLabel(label: string): string | null {
  if (label.length > MAX_LABEL_OCTETS || !isAscii(label)) return null;
  const ascii = label.toLowerCase();
  if (!ascii.startsWith(PREFIX)) return ascii;
  const points = decode(ascii.slice(PREFIX.length));
  if (points === null) return null;
  const unicode = String.fromCodePoint(...points);
  // One label, one form: "xn--abc-" and other detours do not survive the way back.
  return !isAscii(unicode) && encodeLabel(unicode) === ascii ? unicode : null;
}

/**
 * U-label to A-label.
 *
 * @param label - one whole label without dots, lower-case and composed; an ASCII label comes back
 *   unchanged, "xn--" or not
 * @returns null when the A-label would be over 63 octets or the text holds an unpaired surrogate.
 *   Never throws.
 */
export function encodeLabel(label: string): string | null {
  if (isAscii(label)) return label.length > MAX_LABEL_OCTETS ? null : label;
  // Each character takes one octet at least, which also bounds the work below.
  if (label.length > 2 * MAX_LABEL_OCTETS) return null;
  const points = Array.from(label, (character) => codePoint(character));
  if (points.some(isSurrogate)) return null;
  const encoded = PREFIX + encode(points);
  return encoded.length > MAX_LABEL_OCTETS ? null : encoded;
}

/** Whether every character is ASCII. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

// RFC 3492 section 5.
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 0x80;
const MAX_CODE_POINT = 0x10ffff;
const DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** RFC 3492 section 6.2. Numbers stay exact: 63 digits overflow the code point check long before. */
function decode(text: string): readonly number[] | null {
  const delimiter = text.lastIndexOf("-");
  const points = Array.from(text.slice(0, Math.max(delimiter, 0)), (c) => c.charCodeAt(0));
  let at = delimiter + 1;
  let n = INITIAL_N;
  let i = 0;
  let bias = INITIAL_BIAS;
  while (at < text.length) {
    const before = i;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = at < text.length ? DIGITS.indexOf(text.charAt(at++)) : -1;
      if (digit < 0) return null;
      i += digit * weight;
      // No valid delta is larger: every code point times every place of a label.
      if (i > MAX_CODE_POINT * (MAX_LABEL_OCTETS + 1)) return null;
      const t = threshold(k, bias);
      if (digit < t) break;
      weight *= BASE - t;
    }
    const length = points.length + 1;
    bias = adapt(i - before, length, before === 0);
    n += Math.floor(i / length);
    if (n > MAX_CODE_POINT || isSurrogate(n)) return null;
    i %= length;
    points.splice(i++, 0, n);
  }
  return points;
}

/** RFC 3492 section 6.3. */
function encode(points: readonly number[]): string {
  const basic = points.filter((point) => point < INITIAL_N);
  let output = String.fromCodePoint(...basic) + (basic.length > 0 ? "-" : "");
  let handled = basic.length;
  let n = INITIAL_N;
  let delta = 0;
  let bias = INITIAL_BIAS;
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= n));
    delta += (next - n) * (handled + 1);
    n = next;
    for (const point of points) {
      if (point < n) delta++;
      if (point !== n) continue;
      output += digitsOf(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled++;
    }
    delta++;
    n++;
  }
  return output;
}

function digitsOf(delta: number, bias: number): string {
  let output = "";
  let rest = delta;
  for (let k = BASE; ; k += BASE) {
    const t = threshold(k, bias);
    if (rest < t) return output + DIGITS.charAt(rest);
    output += DIGITS.charAt(t + ((rest - t) % (BASE - t)));
    rest = Math.floor((rest - t) / (BASE - t));
  }
}

function threshold(k: number, bias: number): number {
  return Math.min(Math.max(k - bias, T_MIN), T_MAX);
}

/** RFC 3492 section 6.1. */
function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

function isSurrogate(point: number): boolean {
  return point >= 0xd800 && point <= 0xdfff;
}
