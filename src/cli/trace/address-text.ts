import { readForm } from "../../core/address-forms";
import { parseDomain } from "../../core/domain";
import type { Domain } from "../../core/types";

/**
 * The host of an address as it stands in a trace, in lower case: `<Jane@Army.mil>` gives army.mil.
 *
 * @returns "" for what has none, such as an X.500 name or an address literal
 */
export function hostText(address: string): string {
  const at = address.lastIndexOf("@");
  if (at < 0) return "";
  let end = address.length;
  while (end > at + 1 && CLOSING.includes(address.charAt(end - 1))) end -= 1;
  return address.charCodeAt(at + 1) === BRACKET ? "" : address.slice(at + 1, end).toLowerCase();
}

/**
 * The host that a recipient's mail goes to in the end: of an address in an IMCEA one it is the inner
 * one's, since the outer only carries it.
 *
 * @returns "" too for what an IMCEA address has in it beside that: an X.500 name, a fax number
 */
export function recipientHost(address: string): string {
  const carrier = CARRIER.exec(address)?.[1];
  if (carrier === undefined) return hostText(address);
  const form = readForm(carrier);
  if (form === null || form.kind !== "inner" || CARRIER.test(form.address)) return "";
  return hostText(form.address);
}

/** IMCEA, type, "-", encoded text; see `src/core/address-forms.ts`. */
const CARRIER = /(?:^|[\s<"':])(imcea[a-z0-9]+-[^@]*@)/i;

const CLOSING = "> \t.'\"";
const BRACKET = 0x5b;

/** A host that others can be mistaken for: a name under a suffix that exists; else null. */
export function mailDomain(host: string): Domain | null {
  const domain = parseDomain(host);
  if (domain === null || domain.name === "" || domain.publicSuffix === "") return null;
  return domain.suffixExists ? domain : null;
}

/**
 * Who sent, without what programs put into addresses: many addresses of one newsletter are one
 * sender, and so are those of one person with different tags.
 *
 * @param address - envelope sender or From, as it stands in a trace, with a name or without
 * @returns lower case; "" for no sender, and for mail that was forwarded for somebody else (SRS)
 */
export function senderText(address: string): string {
  const at = address.lastIndexOf("@");
  if (at <= 0) return "";
  const named = address.trimEnd().endsWith(">") ? address.lastIndexOf("<", at) + 1 : 0;
  const local = mailboxOf(address.slice(named, at).trim().toLowerCase());
  return local === "" ? "" : `${local}@${hostText(address)}`;
}

/** Bounce addresses carry the recipient or a number: VERP, by D. J. Bernstein 1997. */
const BOUNCES = /^(?:bounces?|returns?|verp|msprvs1)(?:[^a-z]|$)/;
/** Sender Rewriting Scheme, by M. Wong 2003. */
const REWRITTEN = /^srs[01][-+=]/;
/** Bounce Address Tag Validation (draft-levine-smtp-batv): prvs=tag=mailbox. */
const TAGGED = /^(?:prvs|btv1)==?[^=]*==?(.+)$/;

function mailboxOf(local: string): string {
  if (REWRITTEN.test(local)) return "";
  if (BOUNCES.test(local)) return "bounces";
  if (!/[+=]/.test(local)) return local;
  const mailbox = TAGGED.exec(local)?.[1] ?? local;
  const tag = mailbox.search(/[+=]/);
  return tag > 0 ? mailbox.slice(0, tag) : mailbox;
}
