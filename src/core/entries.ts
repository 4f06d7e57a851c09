/** Entries of policies and of trust: a domain with its subdomains, or one address. */
import { parseAddress } from "./address";
import { parseDomain } from "./domain";
import type { Domain } from "./types";

export type Entry =
  | { readonly kind: "address"; readonly localPart: string; readonly ascii: string }
  | { readonly kind: "domain"; readonly ascii: string };

export interface EntryMatcher {
  /**
   * The most specific entry that covers an address, as it was written: an address before a domain,
   * a longer domain before a shorter. null when none does.
   */
  find(localPart: string, domain: Domain): string | null;
}

/**
 * Read one entry: "contoso.com", "@contoso.com", or "jane@contoso.com"; IDN in either form.
 *
 * A bare label covers what is under it: "mil" all of .mil.
 *
 * @returns null for what is neither a domain nor an address that can be read without mending.
 */
export function parseEntry(text: string): Entry | null {
  const entry = text.trim();
  if (entry.lastIndexOf("@") > 0) {
    const address = parseAddress(entry);
    if (address.kind !== "smtp") return null;
    return { kind: "address", localPart: address.localPart, ascii: address.domain.ascii };
  }
  const domain = parseDomain(entry.startsWith("@") ? entry.slice(1) : entry);
  return domain === null ? null : { kind: "domain", ascii: domain.ascii };
}

/**
 * Which of many entries covers an address: one look-up for the address and one for each label of the
 * domain, however many entries there are.
 *
 * A domain covers itself and its subdomains and nothing else: contoso.com covers mail.contoso.com,
 * never evilcontoso.com or contoso.com.evil.example. An address covers itself; case does not matter
 * in A to Z, for no mail system in use tells such mailboxes apart, nor do quotes that RFC 5321 need
 * not ask for.
 *
 * @param entries - as written; of two that say the same the first is given back, and those that
 *   cannot be read cover nothing
 */
export function createEntryMatcher(entries: readonly string[]): EntryMatcher {
  const written = new Map<string, string>();
  for (const text of entries) {
    const entry = parseEntry(text);
    if (entry === null) continue;
    const key = entry.kind === "domain" ? entry.ascii : addressKey(entry.localPart, entry.ascii);
    if (!written.has(key)) written.set(key, text);
  }
  return {
    find(localPart, { ascii }) {
      if (written.size === 0) return null;
      const exact = written.get(addressKey(localPart, ascii));
      if (exact !== undefined) return exact;
      for (let start = 0; ;) {
        const entry = written.get(ascii.slice(start));
        if (entry !== undefined) return entry;
        const dot = ascii.indexOf(".", start);
        if (dot < 0) return null;
        start = dot + 1;
      }
    },
  };
}

function addressKey(localPart: string, ascii: string): string {
  return `${mailboxKey(localPart)}@${ascii}`;
}

/** A quoted-string whose content is a dot-atom names the same mailbox without its quotes. */
const NEEDLESS_QUOTES = /^"([\w!#$%&'*+\-/=?^`{|}~]+(?:\.[\w!#$%&'*+\-/=?^`{|}~]+)*)"$/;

function mailboxKey(localPart: string): string {
  const plain = localPart.charAt(0) === '"' ? localPart.replace(/\\(.)/g, "$1") : localPart;
  return plain
    .replace(NEEDLESS_QUOTES, "$1")
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
