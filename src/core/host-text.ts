/** Host text in every form that people type, to the one form inside. */
import { canonicalLabel, narrow } from "./label";
import { decodeLabel, encodeLabel, isAscii, MAX_LABEL_OCTETS } from "./punycode";

/** RFC 1035 3.1: 255 octets on the wire are 253 characters of text. */
export const MAX_HOST_OCTETS = 253;

/** UTF-16 units; longer text is refused unread. */
export const MAX_HOST_TEXT = 2 * MAX_HOST_OCTETS;

/** A host in A-label and U-label form, without trailing dot. */
export interface Host {
  readonly ascii: string;
  readonly unicode: string;
}

/**
 * The quick reading: ASCII, valid, without A-labels.
 *
 * @returns lower case without trailing dot; null when `readHost` must have a look.
 */
export function plainHost(text: string): string | null {
  // One more for the trailing dot; longer text is refused unread.
  if (text.length > MAX_HOST_OCTETS + 1 || !PLAIN.test(text)) return null;
  const last = text.length - 1;
  const host = (text.charCodeAt(last) === DOT ? text.slice(0, last) : text).toLowerCase();
  if (host.length > MAX_HOST_OCTETS) return null;
  return host.indexOf("xn--") >= 0 || endsInNumber(host) ? null : host;
}

/** Letters, digits and underscores, and hyphens between them. */
const LABEL = "[a-z\\d_](?:[a-z\\d_-]{0," + String(MAX_LABEL_OCTETS - 2) + "}[a-z\\d_])?";
const PLAIN = new RegExp("^" + LABEL + "(?:\\." + LABEL + ")*\\.?$", "i");

/**
 * Any host: upper case, U-labels and A-labels, full-width letters and dots, one trailing dot.
 *
 * Agrees with `plainHost` where that has an answer.
 *
 * @returns null for what is no host; see `parseDomain`
 */
export function readHost(text: string): Host | null {
  // A U-label is no longer than its A-label; the rest is room for marks not yet composed.
  if (text.length > MAX_HOST_TEXT) return null;
  const host = narrow(text);
  const ascii: string[] = [];
  const unicode: string[] = [];
  for (const part of (host.endsWith(".") ? host.slice(0, -1) : host).split(".")) {
    const label = isAscii(part) ? part.toLowerCase() : canonicalLabel(part);
    const decoded = label === null || !isAscii(label) ? label : decodeLabel(label);
    const encoded = decoded === null ? null : encodeLabel(decoded);
    if (decoded === null || encoded === null || !isLabel(encoded)) return null;
    if (!isAscii(decoded) && !isULabel(decoded)) return null;
    ascii.push(encoded);
    unicode.push(decoded);
  }
  const asciiHost = ascii.join(".");
  if (asciiHost.length > MAX_HOST_OCTETS || endsInNumber(asciiHost)) return null;
  return { ascii: asciiHost, unicode: unicode.join(".") };
}

const HYPHEN = 0x2d;
const DOT = 0x2e;

/** a-z, 0-9, hyphen, underscore. */
function isHostCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === HYPHEN ||
    code === 0x5f
  );
}

/** A-label or other lower-case ASCII label. */
function isLabel(label: string): boolean {
  if (label === "" || label.startsWith("-") || label.endsWith("-")) return false;
  for (let i = 0; i < label.length; i++) if (!isHostCode(label.charCodeAt(i))) return false;
  return true;
}

/** Whether a decoded label is in canonical form, without stray ASCII. */
function isULabel(label: string): boolean {
  return canonicalLabel(label) === label && isLabel(label.replace(/[^\0-\x7f]+/g, "a"));
}

/** RFC 3696 section 2: no top-level domain is all digits. */
function endsInNumber(host: string): boolean {
  for (let at = host.length - 1; at >= 0; at--) {
    const code = host.charCodeAt(at);
    if (code === DOT) return at < host.length - 1;
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}
