import { ownerOf } from "../data/suffix-owners";
import { oneEdit } from "./edits";
import type { Confusion, Domain, KnownDomain } from "../types";

/**
 * The same name under another public suffix, under none, or under one that does not exist:
 * army.ml, contoso.co, gmail.con, u-tokyo.jp for u-tokyo.ac.jp, "gmail" for gmail.com.
 *
 * Whether the known suffix is a protected one is the business of `protectedSuffix`.
 */
export function wrongSuffix(typed: Domain, known: KnownDomain): Confusion | null {
  if (typed.publicSuffix === known.domain.publicSuffix) return null;
  if (typed.publicSuffix === "" || withoutSuffix(typed, known.domain)) {
    return missingSuffix(typed, known);
  }
  const typedSuffix = suffixBehind(typed, known.domain);
  if (typedSuffix === null) return null;
  return {
    kind: "wrong-suffix",
    typedSuffix,
    knownSuffix: known.domain.publicSuffix,
    typedExists: typed.suffixExists,
    typedOwner: typed.suffixExists ? ownerOf(typedSuffix) : "",
    known,
  };
}

/** What stands behind the known name in the typed host; null unless it takes the suffix's place. */
function suffixBehind(typed: Domain, known: Domain): string | null {
  const host = known.subdomain === "" ? typed.unicode : whole(typed);
  const front = known.subdomain === "" ? known.name : whole(known);
  if (typed.name === known.name && (known.subdomain === "" || host === front)) {
    return typed.publicSuffix;
  }
  // A suffix of two labels with a slip in it is none: in example.co.uj the name reads "co".
  const tail = typed.unicode.slice(front.length);
  const starts = typed.unicode.slice(0, front.length) === front && tail.charAt(0) === ".";
  if (!starts) return null;
  const slip = oneEdit(tail.slice(1), known.publicSuffix) !== null;
  return slip || !typed.suffixExists ? tail.slice(1) : null;
}

function missingSuffix(typed: Domain, known: KnownDomain): Confusion | null {
  const { domain } = known;
  return typed.unicode === whole(domain) || typed.unicode === domain.name
    ? { kind: "missing-suffix", knownSuffix: domain.publicSuffix, known }
    : null;
}

/** Is it a known host cut off before its suffix: in.ibm for in.ibm.com? */
function withoutSuffix(typed: Domain, known: Domain): boolean {
  return known.subdomain !== "" && typed.unicode === whole(known);
}

/** What stands left of the public suffix: "mail.army" in mail.army.mil. */
function whole({ subdomain, name }: Domain): string {
  return subdomain === "" ? name : subdomain + "." + name;
}
