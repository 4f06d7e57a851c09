import type { Policy } from "../core/policy";
import { askedKinds, keepBar } from "../core/rights";
import type { FindingKind, TrustEntry } from "../core/types";
import type { Flagged } from "./flagged";
import type { PaneParts } from "./pane";

/** How "It's correct" is said: not at all, at once, or by choosing between the two addresses. */
export type KeepWay = "never" | "at-once" | "choose";

export function keepWay({ verdict, suggestions }: Flagged, policy: Policy): KeepWay {
  if (keepBar(verdict, policy) !== null) return "never";
  return suggestions.length > 0 && askedKinds(verdict).some((kind) => CHOICE_KINDS.has(kind))
    ? "choose"
    : "at-once";
}

/** Which of the trusted entries today's policy leaves silent: it may ask about the others, or block them. */
export function inUse(
  trusted: readonly TrustEntry[],
  { policy, check }: Pick<PaneParts, "policy" | "check">,
): ReadonlySet<string> {
  const { kinds, domains } = policy.userTrust;
  const isSilent = (entry: string): boolean => {
    const isAddress = entry.lastIndexOf("@") > 0;
    if (kinds.length === 0 || (!domains && !isAddress)) return false;
    const address = isAddress ? entry : `someone@${entry}`;
    const recipients = [{ field: "to", displayName: "", address }] as const;
    return (
      check({ sender: "", recipients, unchecked: [], confirmed: [] }, trusted).action === "allow"
    );
  };
  return new Set(trusted.map(({ entry }) => entry).filter(isSilent));
}

/** Tricks, and slips of great weight: which of the two addresses is right is said by choosing it. */
const CHOICE_KINDS: ReadonlySet<FindingKind> = new Set([
  "homoglyph",
  "embedding",
  "display-name",
  "protected-suffix",
]);
