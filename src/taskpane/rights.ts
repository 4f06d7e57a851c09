import type { Policy } from "../core/policy";
import { askedKinds, keepBar } from "../core/rights";
import type { FindingKind } from "../core/types";
import type { Flagged } from "./flagged";

/** How "It's correct" is said: not at all, at once, or by choosing between the two addresses. */
export type KeepWay = "never" | "at-once" | "choose";

export function keepWay({ verdict, suggestions }: Flagged, policy: Policy): KeepWay {
  if (keepBar(verdict, policy) !== null) return "never";
  return suggestions.length > 0 && askedKinds(verdict).some((kind) => CHOICE_KINDS.has(kind))
    ? "choose"
    : "at-once";
}

/** Whether today's policy lets what was trusted once silence anything. */
export function isInUse(entry: string, { userTrust }: Policy): boolean {
  return userTrust.kinds.length > 0 && (userTrust.domains || entry.lastIndexOf("@") > 0);
}

/** Tricks, and slips of great weight: which of the two addresses is right is said by choosing it. */
const CHOICE_KINDS: ReadonlySet<FindingKind> = new Set([
  "homoglyph",
  "embedding",
  "display-name",
  "protected-suffix",
]);
