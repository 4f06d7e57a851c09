/** The strict reading of an addr-spec: RFC 5321 Mailbox with the UTF-8 of RFC 6531. */
import { codePoint, isHidden, isSpace } from "./characters";
import { parseDomain } from "./domain";
import { MAX_HOST_OCTETS, MAX_HOST_TEXT } from "./host-text";
import { narrow } from "./label";
import { encodeLabel, MAX_LABEL_OCTETS } from "./punycode";
import type { AddressError, Domain, UncheckedCause } from "./types";

/** RFC 5321 4.5.3.1.1. */
export const MAX_LOCAL_PART_OCTETS = 64;
/** RFC 5321 4.5.3.1.3: a path of 256 octets less its angle brackets. */
export const MAX_ADDRESS_OCTETS = 254;
/** UTF-16 units: 571, which is also what Outlook accepts; longer text is nobody's address. */
export const MAX_ADDR_SPEC_TEXT = MAX_LOCAL_PART_OCTETS + 1 + MAX_HOST_TEXT;

export type Reading =
  | { readonly kind: "smtp"; readonly localPart: string; readonly domain: Domain }
  | { readonly kind: "unchecked"; readonly cause: UncheckedCause }
  | { readonly kind: "fault"; readonly error: AddressError };

/**
 * Read `local-part@domain`, nothing around it.
 *
 * The local part stays as typed, its quotes with it. The domain is what follows the last "@".
 *
 * @returns the parts; "ip-literal" for an address literal or a bare IPv4 address; or the first
 *   fault: of the "@", of lengths, of the local part, of the domain. Never throws.
 */
export function readAddrSpec(text: string): Reading {
  const quoteEnd = text.startsWith('"') ? closingQuote(text) : -1;
  const at = quoteEnd > 0 ? quoteEnd + 1 : text.lastIndexOf("@");
  if (at < 0 || at >= text.length) return fault("no-at-sign");
  if (text.charAt(at) !== "@") return fault("bad-local-part");
  const localPart = text.slice(0, at);
  const host = text.slice(at + 1);
  if (host.indexOf("@") >= 0 || (quoteEnd < 0 && localPart.indexOf("@") >= 0)) {
    return fault("several-at-signs");
  }
  const localOctets = octets(localPart);
  if (localOctets > MAX_LOCAL_PART_OCTETS) return fault("too-long");
  const localFault = quoteEnd > 0 ? quotedFault(localPart) : dotAtomFault(localPart);
  if (localFault !== null) return fault(localFault);
  if (isAddressLiteral(host)) return { kind: "unchecked", cause: "ip-literal" };
  const domain = parseDomain(host);
  if (domain === null) return fault(hostFault(host));
  if (localOctets + 1 + domain.ascii.length > MAX_ADDRESS_OCTETS) return fault("too-long");
  return { kind: "smtp", localPart, domain };
}

/** Index of the quote that ends the quoted-string at the start of a text; -1 when it has no end. */
export function closingQuote(text: string): number {
  for (let i = 1; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === "\\") i++;
    else if (character === '"') return i;
  }
  return -1;
}

function fault(error: AddressError): Reading {
  return { kind: "fault", error };
}

/** RFC 5322 specials and what else a dot-atom cannot hold, of ASCII. */
const NOT_ATEXT = /[^\w!#$%&'*+\-/=?^`{|}~.\u0080-\uffff]/;

function dotAtomFault(localPart: string): AddressError | null {
  if (localPart === "") return "bad-local-part";
  const unseen = unseenFault(localPart);
  if (unseen !== null) return unseen;
  if (/^\.|\.\.|\.$/.test(localPart)) return "dots";
  if (/[,\uff0c]/.test(localPart)) return "comma";
  return NOT_ATEXT.test(localPart) ? "bad-local-part" : null;
}

/** A quoted-string may hold space, but nothing that cannot be seen. */
function quotedFault(localPart: string): AddressError | null {
  if (localPart === '""') return "bad-local-part";
  return unseenFault(localPart) === "hidden-character" ? "hidden-character" : null;
}

function unseenFault(text: string): AddressError | null {
  let space = false;
  for (const character of text) {
    const point = codePoint(character);
    if (isHidden(point)) return "hidden-character";
    space = space || isSpace(point);
  }
  return space ? "space" : null;
}

/** Why `parseDomain` refused a host. */
function hostFault(host: string): AddressError {
  if (host.length > MAX_HOST_TEXT) return "too-long";
  const unseen = unseenFault(host);
  if (unseen !== null) return unseen;
  if (host === "") return "bad-domain";
  const narrowed = narrow(host);
  if (narrowed.indexOf(",") >= 0) return "comma";
  const labels = (narrowed.endsWith(".") ? narrowed.slice(0, -1) : narrowed).split(".");
  if (labels.some((label) => label === "")) return "dots";
  const encoded = labels.map(encodeLabel);
  if (encoded.some((label) => label === null || label.length > MAX_LABEL_OCTETS)) return "too-long";
  if (encoded.join(".").length > MAX_HOST_OCTETS) return "too-long";
  return labels.some((label) => /^xn--/i.test(label)) ? "bad-punycode" : "bad-domain";
}

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\.?$/;
/** Loosely: groups of hexadecimal digits with two colons at least, an IPv4 tail perhaps. */
const IPV6 = /^ipv6:(?=(?:[^:]*:){2})[\da-f:]+(?:[\d.]+)?(?:%[\w.~-]+)?$/i;

/** RFC 5321 4.1.3, and the bare IPv4 address that people type. */
function isAddressLiteral(host: string): boolean {
  if (host.length > MAX_HOST_OCTETS) return false;
  if (!host.startsWith("[") || !host.endsWith("]")) return IPV4.test(host);
  const inner = host.slice(1, -1);
  return IPV4.test(inner) || IPV6.test(inner);
}

/** Length in UTF-8. */
function octets(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // A surrogate is half of a character of four octets.
    if (unit > 0x7f) count += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return count;
}
