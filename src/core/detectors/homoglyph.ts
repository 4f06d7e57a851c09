import { lookalikes } from "../skeleton";
import type { Confusion, Domain, KnownDomain } from "../types";
import { typedHost } from "./compared";

/**
 * Different characters that look the same: \u0430rmy.mil with a Cyrillic a, cornpany for company.
 *
 * @see UTS #39, Unicode Security Mechanisms, section 4: equal skeletons
 */
export function homoglyph(typed: Domain, known: KnownDomain): Confusion | null {
  const found = lookalikes(typedHost(typed, known), known.domain.unicode);
  return found === null || found.length === 0
    ? null
    : { kind: "homoglyph", lookalikes: found, known };
}
