import { ownerOf } from "../suffix-owners";
import { withoutFirmsLabel } from "../suffix-slip";
import type { Domain, KnownDomain } from "../types";
import { oneEdit } from "./edits";

/** Shortest known name that stands out inside a longer one, or leaves enough to recognise two edits away. */
export const MIN_NAME_UNITS = 5;

/** The parts of two domains that a slip of the fingers is judged on. */
export interface Compared {
  /** What stands left of the public suffix. */
  readonly typed: string;
  readonly known: string;
}

/**
 * Line up a typed domain with a known one.
 *
 * A known registrable domain covers all hosts below it, so only the names are compared; a known
 * host such as mail.army.mil is compared whole, unless both have the same labels in front.
 */
export function compared(typed: Domain, { domain: known }: KnownDomain): Compared {
  return known.subdomain === "" || known.subdomain === typed.subdomain
    ? { typed: typed.name, known: known.name }
    : { typed: whole(typed), known: whole(known) };
}

/** The host of the typed domain that corresponds to the known one: whole, or without its labels in front. */
export function typedHost(typed: Domain, { domain: known }: KnownDomain): string {
  return known.subdomain === "" ? typed.registrable : typed.unicode;
}

export function sameSuffix(typed: Domain, { domain: known }: KnownDomain): boolean {
  return typed.publicSuffix === known.publicSuffix;
}

/** What stands behind the known name in the typed host; null unless it takes the suffix's place. */
export function suffixInPlace(typed: Domain, known: Domain): string | null {
  const host = known.subdomain === "" ? typed.unicode : whole(typed);
  const front = known.subdomain === "" ? known.name : whole(known);
  if (typed.name === known.name && (known.subdomain === "" || host === front)) {
    return typed.publicSuffix;
  }
  // A suffix of two labels with a slip in it is none: in example.co.uj the name reads "co", in
  // sefaz.gov.com.br "gov".
  const tail = typed.unicode.slice(front.length);
  const starts = typed.unicode.slice(0, front.length) === front && tail.charAt(0) === ".";
  if (!starts) return null;
  const suffix = tail.slice(1);
  const slip =
    oneEdit(suffix, known.publicSuffix) !== null ||
    withoutFirmsLabel(suffix) === known.publicSuffix;
  return slip || !typed.suffixExists ? suffix : null;
}

/**
 * Who runs what `suffixInPlace` gives; "" for what is no suffix: in contoso.con.au somebody's domain
 * stands for com.au, no country's ending.
 */
export function ownerInPlace({ publicSuffix, suffixExists }: Domain, suffix: string): string {
  const isSuffix = suffix === publicSuffix || suffix.indexOf(".") < 0;
  return suffixExists && isSuffix ? ownerOf(suffix) : "";
}

/** What stands left of the public suffix: "mail.army" in mail.army.mil. */
export function whole({ subdomain, name }: Domain): string {
  return subdomain === "" ? name : subdomain + "." + name;
}
