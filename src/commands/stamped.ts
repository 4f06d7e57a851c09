/** What packaging stamped into this script, read once. */
import { readSlots } from "../core/policy-slot";
import type { LearnedIndex } from "../core/types";

const STAMPED = readSlots();

export const POLICY = STAMPED.policy;

/** False where something was stamped that cannot be read, and the default policy stands in. */
export const POLICY_READABLE = STAMPED.state !== "unreadable";

/** null when the organisation has no records. */
export function learnedDomains(): LearnedIndex | null {
  return null;
}
