/** Host names that mail is addressed to: taken apart once, one form inside. */
import { parse } from "tldts";
import { tldExists } from "./data/tlds";
import { plainHost, readHost } from "./host-text";
import { isSpecialName } from "./special-names";
import { tenantSuffix } from "./tenant-suffixes";
import type { Domain } from "./types";

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

/** The slow path of `parseDomain`, which it agrees with on plain hosts; for tests. */
export function parseUnusual(text: string): Domain | null {
  const host = readHost(text);
  return host === null ? null : takeApart(host.ascii, host.unicode);
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

/** "uk" of "co.uk"; of a text without a dot the text itself. */
export function topLevelOf(host: string): string {
  return host.slice(host.lastIndexOf(".") + 1);
}
