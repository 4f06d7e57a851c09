/** What a person may decide about a flagged address. */
import { parseAddress } from "../core/address";
import { isPublicMailService } from "../core/providers";
import type { Policy } from "../core/policy";
import type { Domain, Finding, FindingKind } from "../core/types";
import { askedKinds, type Flagged } from "./flagged";

/** How "It's correct" is said: not at all, at once, or by choosing between the two addresses. */
export type KeepWay = "never" | "at-once" | "choose";

/** Which entries may be trusted for good. */
export interface TrustRight {
  readonly address: boolean;
  /** The domain with everything below it; "" when it may not be trusted as a whole. */
  readonly domain: string;
}

export function keepWay(flagged: Flagged, policy: Policy): KeepWay {
  const { verdict, level, suggestions } = flagged;
  const kinds = askedKinds(verdict);
  const barred =
    level === "blocked" ||
    verdict.findings.some(isUndeliverable) ||
    kinds.some((kind) => policy.keep.notFor.includes(kind));
  if (barred) return "never";
  return suggestions.length > 0 && kinds.some((kind) => CHOICE_KINDS.has(kind))
    ? "choose"
    : "at-once";
}

export function needsReason({ verdict }: Flagged, policy: Policy): boolean {
  return askedKinds(verdict).some((kind) => policy.keep.reasonFor.includes(kind));
}

export function trustRight(flagged: Flagged, policy: Policy): TrustRight {
  const { verdict, level } = flagged;
  const kinds = askedKinds(verdict);
  const parsed = parseAddress(flagged.address);
  const allowed =
    parsed.kind === "smtp" &&
    level !== "blocked" &&
    !verdict.findings.some(isUndeliverable) &&
    kinds.every((kind) => !NEVER_TRUSTED.has(kind) && policy.userTrust.kinds.includes(kind));
  if (!allowed) return { address: false, domain: "" };
  const whole =
    policy.userTrust.domains &&
    !kinds.includes("protected-suffix") &&
    verdict.findings.every(({ known }) => known?.source !== "own") &&
    isOneOrganisation(parsed.domain);
  return { address: true, domain: whole ? parsed.domain.registrable : "" };
}

/** Whether policy leaves trust to anybody at all. */
export function mayTrustAnything({ userTrust }: Policy): boolean {
  return userTrust.kinds.some((kind) => !NEVER_TRUSTED.has(kind));
}

/** Tricks, and slips of great weight: which of the two addresses is right is said by choosing it. */
const CHOICE_KINDS: ReadonlySet<FindingKind> = new Set([
  "homoglyph",
  "embedding",
  "display-name",
  "protected-suffix",
]);

const NEVER_TRUSTED: ReadonlySet<FindingKind> = new Set([
  "denied",
  "homoglyph",
  "embedding",
  "display-name",
  "malformed",
  "unknown-suffix",
  "missing-suffix",
]);

/** Nothing could be delivered there, so there is nothing to keep. */
function isUndeliverable(finding: Finding): boolean {
  switch (finding.kind) {
    case "malformed":
    case "unknown-suffix":
    case "missing-suffix":
    case "denied":
      return true;
    case "wrong-suffix":
    case "protected-suffix":
      return !finding.typedExists;
    default:
      return false;
  }
}

/** A domain below which one organisation decides: no mail service, no ending, no bare label. */
function isOneOrganisation(domain: Domain): boolean {
  return (
    domain.name !== "" && domain.publicSuffix !== "" && !isPublicMailService(domain.registrable)
  );
}
