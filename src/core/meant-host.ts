import { dottedLike } from "./detectors/dots";
import type { Confusion, Domain } from "./types";

/** The host to suggest: the known one, with the labels that were typed in front of it. */
export function meantHost(typed: Domain, confusion: Confusion): string {
  const { domain } = confusion.known;
  switch (confusion.kind) {
    case "missing-dot":
    case "moved-dot":
      return dottedLike(typed.unicode, domain) ?? domain.unicode;
    case "embedding":
    case "junk":
    case "missing-suffix":
      return domain.unicode;
    case "wrong-suffix":
    case "protected-suffix":
      return domain.subdomain === ""
        ? typed.unicode.slice(0, -confusion.typedSuffix.length) + confusion.knownSuffix
        : domain.unicode;
    default:
      return domain.subdomain === "" && typed.subdomain !== ""
        ? typed.subdomain + "." + domain.registrable
        : domain.unicode;
  }
}
