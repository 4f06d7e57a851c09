/** What a sender may decide about an address that was asked about. */
import { parseAddress } from "./address";
import type { Policy } from "./policy";
import { isPublicMailService } from "./providers";
import type { Domain, Finding, FindingKind, Verdict } from "./types";

/** Why an address cannot be kept for this message. */
export type KeepBar =
  | { readonly cause: "blocked" | "denied" | "undeliverable" }
  /** The policy's `keep.notFor` has this kind. */
  | { readonly cause: "policy"; readonly kind: FindingKind };

/** Which entries may be trusted for good. */
export interface TrustRight {
  readonly address: boolean;
  /** The domain with everything below it; "" when it may not be trusted as a whole. */
  readonly domain: string;
}

/** Kinds that a confirmation has to name so that the address is not asked about again. */
export function askedKinds({ findings }: Verdict): readonly FindingKind[] {
  const asked = findings.filter(({ action }) => action !== "allow");
  return [...new Set(asked.map(({ kind }) => kind))];
}

/** null when the address may be kept for this message. */
export function keepBar(verdict: Verdict, { keep }: Policy): KeepBar | null {
  if (verdict.action === "block") return { cause: "blocked" };
  if (verdict.findings.some(({ kind }) => kind === "denied")) return { cause: "denied" };
  if (verdict.findings.some(isUndeliverable)) return { cause: "undeliverable" };
  const kind = askedKinds(verdict).find((asked) => keep.notFor.includes(asked));
  return kind === undefined ? null : { cause: "policy", kind };
}

export function needsReason(verdict: Verdict, { keep }: Policy): boolean {
  return askedKinds(verdict).some((kind) => keep.reasonFor.includes(kind));
}

export function trustRight(verdict: Verdict, { userTrust }: Policy): TrustRight {
  const kinds = askedKinds(verdict);
  const parsed = parseAddress(verdict.recipient.address);
  const allowed =
    parsed.kind === "smtp" &&
    verdict.action !== "block" &&
    !verdict.findings.some(isUndeliverable) &&
    kinds.every((kind) => !NEVER_TRUSTED.has(kind) && userTrust.kinds.includes(kind));
  if (!allowed) return { address: false, domain: "" };
  const whole =
    userTrust.domains &&
    !kinds.includes("protected-suffix") &&
    verdict.findings.every(({ known }) => known?.source !== "own") &&
    isOneOrganisation(parsed.domain);
  return { address: true, domain: whole ? parsed.domain.registrable : "" };
}

/** Whether policy leaves trust to anybody at all. */
export function mayTrustAnything({ userTrust }: Policy): boolean {
  return userTrust.kinds.some((kind) => !NEVER_TRUSTED.has(kind));
}

/**
 * Kinds by which no address can be trusted. Where `userTrust.kinds` has them, they at most silence
 * what was trusted for another.
 */
export const NEVER_TRUSTED: ReadonlySet<FindingKind> = new Set([
  "denied",
  "homoglyph",
  "embedding",
  "display-name",
  "malformed",
  "unknown-suffix",
  "missing-suffix",
]);

/** Nothing could or may be delivered there, so there is nothing to keep. */
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
