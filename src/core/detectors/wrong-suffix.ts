import type { Confusion, Domain, KnownDomain } from "../types";
import { ownerInPlace, suffixInPlace, whole } from "./compared";

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
  const typedSuffix = suffixInPlace(typed, known.domain);
  if (typedSuffix === null) return null;
  return {
    kind: "wrong-suffix",
    typedSuffix,
    knownSuffix: known.domain.publicSuffix,
    typedExists: typed.suffixExists,
    typedOwner: ownerInPlace(typed, typedSuffix),
    known,
  };
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
