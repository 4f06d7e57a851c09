import { ownerOf } from "../suffix-owners";
import type { Confusion, Domain, KnownDomain } from "../types";
import { ownerInPlace, suffixInPlace } from "./compared";

/**
 * A name under a suffix that is one slip from a protected one: army.ml for army.mil.
 *
 * The pair is proposed by `protectedSlips`; here it only gets its facts. A known domain under a
 * protected suffix that comes from elsewhere (a partner at gov.uk) is judged the same way.
 */
export function protectedSuffix(typed: Domain, known: KnownDomain): Confusion | null {
  const { domain } = known;
  if (typed.publicSuffix === domain.publicSuffix) return null;
  const knownOwner = ownerOf(domain.publicSuffix);
  if (!isInstitution(knownOwner) || typed.publicSuffix === "") return null;
  const typedSuffix = suffixInPlace(typed, domain);
  if (typedSuffix === null || typedSuffix === domain.publicSuffix) return null;
  return {
    kind: "protected-suffix",
    typedSuffix,
    knownSuffix: domain.publicSuffix,
    typedExists: typed.suffixExists,
    typedOwner: ownerInPlace(typed, typedSuffix),
    knownOwner,
    known,
  };
}

/** Country codes have two letters; the codes of institutions are longer. */
function isInstitution(owner: string): boolean {
  return owner.length > 2;
}
