/** Host names that mail is addressed to: taken apart once, one form inside. */
import { parse } from "tldts";
import { tldExists } from "./data/tlds";
import { canonicalLabel, narrow } from "./label";
import { decodeLabel, encodeLabel, isAscii, MAX_LABEL_OCTETS } from "./punycode";
import { isSpecialName } from "./special-names";
import { tenantSuffix } from "./tenant-suffixes";
import type { Domain } from "./types";

/** RFC 1035 3.1: 255 octets on the wire are 253 characters of text. */
export const MAX_HOST_OCTETS = 253;

/** UTF-16 units; longer text is refused unread. */
export const MAX_HOST_TEXT = 2 * MAX_HOST_OCTETS;

/**
 * Host text to `Domain`.
 *
 * Takes upper case, U-labels and A-labels, full-width letters and dots, one trailing dot. An
 * underscore passes: RFC 5321 forbids it, Exchange does not. Suffixes are those of the public suffix
 * list's ICANN section, and the tenant suffixes of `tenant-suffixes.ts`.
 *
 * @returns null for what no mail can be addressed to: an empty label, a label over 63 or a host over
 *   253 octets in A-label form, a hyphen at either end of a label, a character that is no letter,
 *   digit, mark, hyphen or underscore, invalid punycode, or an all-digit last label (an IPv4
 *   address is the business of `address.ts`). Never throws.
 */
export function parseDomain(text: string): Domain | null {
  const plain = plainHost(text);
  return plain === null ? parseUnusual(text) : takeApart(plain, plain);
}

/** The host in which another registrable domain stands where this one's does. */
export function withRegistrable(domain: Domain, registrable: string): string {
  return domain.subdomain === "" ? registrable : `${domain.subdomain}.${registrable}`;
}

/**
 * The slow path of `parseDomain`, which it agrees with on plain hosts; for tests.
 */
export function parseUnusual(text: string): Domain | null {
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
  return takeApart(asciiHost, unicode.join("."));
}

const HYPHEN = 0x2d;
const DOT = 0x2e;

/** Lower-case host without trailing dot if it is ASCII, valid and free of A-labels; else null. */
function plainHost(text: string): string | null {
  const end = text.charCodeAt(text.length - 1) === DOT ? text.length - 1 : text.length;
  if (end > MAX_HOST_OCTETS) return null;
  let upper = false;
  let start = 0;
  for (let at = 0; at <= end; at++) {
    const code = at === end ? DOT : text.charCodeAt(at);
    if (code === DOT) {
      const length = at - start;
      if (length === 0 || length > MAX_LABEL_OCTETS) return null;
      if (text.charCodeAt(start) === HYPHEN || text.charCodeAt(at - 1) === HYPHEN) return null;
      start = at + 1;
    } else if (code >= 0x41 && code <= 0x5a) upper = true;
    else if (!isHostCode(code)) return null;
  }
  const host = end === text.length ? text : text.slice(0, end);
  const lower = upper ? host.toLowerCase() : host;
  return lower.indexOf("xn--") >= 0 || endsInNumber(lower) ? null : lower;
}

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

/** Hosts are checked before, so tldts need not; only the ICANN section counts. */
const SUFFIX_OPTIONS = {
  allowPrivateDomains: false,
  extractHostname: false,
  validateHostname: false,
  detectIp: false,
  mixedInputs: false,
};

function takeApart(ascii: string, unicode: string): Domain {
  const lastDot = unicode.lastIndexOf(".");
  const tld = unicode.slice(lastDot + 1);
  if (lastDot < 0) {
    return {
      ascii,
      unicode,
      publicSuffix: "",
      suffixExists: isSpecialName(tld),
      name: unicode,
      registrable: unicode,
      subdomain: "",
    };
  }
  const found = parse(unicode, SUFFIX_OPTIONS);
  const suffixExists = tldExists(tld) || isSpecialName(tld);
  const publicSuffix = found.publicSuffix ?? tld;
  const registrable = found.domain;
  if (registrable === null) {
    const name = "";
    return {
      ascii,
      unicode,
      publicSuffix,
      suffixExists,
      name,
      registrable: unicode,
      subdomain: "",
    };
  }
  const tenants = tenantSuffix(unicode, registrable);
  if (tenants !== "") return underTenants(ascii, unicode, tenants, suffixExists);
  return {
    ascii,
    unicode,
    publicSuffix,
    suffixExists,
    name: found.domainWithoutSuffix ?? "",
    registrable,
    subdomain: found.subdomain ?? "",
  };
}

function underTenants(ascii: string, unicode: string, suffix: string, exists: boolean): Domain {
  const left = unicode.slice(0, -suffix.length - 1);
  const name = left.slice(left.lastIndexOf(".") + 1);
  return {
    ascii,
    unicode,
    publicSuffix: suffix,
    suffixExists: exists,
    name,
    registrable: `${name}.${suffix}`,
    subdomain: left.slice(0, -name.length - 1),
  };
}
