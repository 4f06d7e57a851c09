/** Forms that Outlook hands over in place of an SMTP address. */
import type { UncheckedCause } from "./types";

/** What a form holds: nothing to check, or an SMTP address inside. */
export type AddressForm =
  | { readonly kind: "unchecked"; readonly cause: UncheckedCause }
  | { readonly kind: "inner"; readonly address: string };

/**
 * Recognise an X.500 or X.400 name, a fax number, or an IMCEA-encapsulated address.
 *
 * @param text - trimmed
 * @returns `inner` for an encapsulated SMTP address; null for text of no such form. Never throws.
 * @see MS-OXCMAIL 2.1.3.1.8 and 2.2.3.1.2 (IMCEA), RFC 3192 (fax)
 */
export function readForm(text: string): AddressForm | null {
  // Every form starts with one of these; most addresses do not.
  if (!/^[[/eixfcod]/i.test(text)) return null;
  if (isDirectoryName(text)) return unchecked("x500");
  if (FAX.test(text)) return unchecked("fax");
  const imcea = IMCEA.exec(text);
  return imcea === null ? null : readImcea(imcea[1] ?? "", imcea[2] ?? "");
}

const FAX = /^(?:\[fax:|\/?fax[=:]\s*[+(]?\d)/i;

/** Type, then encoded address; what stands after the "@" only carries it. */
const IMCEA = /^imcea([a-z0-9]+)-([^@]*)@/i;

/** Types whose content is an SMTP address, or text that was meant as one. */
const SMTP_TYPES = ["SMTP", "RFC822", "MAILTO", "INVALID"];

function readImcea(type: string, encoded: string): AddressForm {
  const upper = type.toUpperCase();
  if (upper === "FAX") return unchecked("fax");
  const address = SMTP_TYPES.indexOf(upper) >= 0 ? decodeImcea(encoded) : "";
  return address.indexOf("@") > 0 ? { kind: "inner", address } : unchecked("x500");
}

/** "_" is a slash and "+XX" an octet; text that is not UTF-8 then comes back as it was. */
function decodeImcea(encoded: string): string {
  const escaped = encoded
    .replace(/%/g, "%25")
    .replace(/_/g, "/")
    .replace(/\+([\da-f]{2})/gi, "%$1");
  try {
    return decodeURIComponent(escaped);
  } catch {
    return encoded;
  }
}

/**
 * Exchange's legacy DN ("/o=ExchangeLabs/ou=..."), a proxy address "X500:...", or an X.400 name.
 *
 * A single "/o=..." before an "@" is a local part, for an address must not pass unread by a prefix.
 */
function isDirectoryName(text: string): boolean {
  if (/^(?:ex|x500):\//i.test(text) || /^x400:/i.test(text)) return true;
  if (/^c=[^;@]*;\s*a(?:dmd)?=/i.test(text)) return true;
  if (!/^\/?(?:o|ou|cn|c|dc)=/i.test(text)) return false;
  return /\/(?:ou|cn|dc)=/i.test(text.slice(1)) || text.indexOf("@") < 0;
}

function unchecked(cause: UncheckedCause): AddressForm {
  return { kind: "unchecked", cause };
}
