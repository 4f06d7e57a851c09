/** What packaging stamped into this script. */
import { unpackLearned } from "../core/learned-packed";
import { readSlots } from "../core/policy-slot";
import type { LearnedIndex } from "../core/types";

const STAMPED = readSlots();

export const POLICY = STAMPED.policy;

/** What is stamped beside the policy; unpacked when it is asked for, not while the script loads. */
export interface Learned {
  /** null when the organisation has no records. */
  readonly domains: LearnedIndex | null;
  /** False where something was stamped that cannot be read: the policy, or the records. */
  readonly readable: boolean;
}

let learned: Learned | null = null;

/** Unpacks at the first call. Never throws. */
export function readLearned(): Learned {
  if (learned === null) {
    const domains = unpackLearned(STAMPED.known);
    const whole = STAMPED.known === "" || domains !== null;
    learned = { domains, readable: whole && STAMPED.state !== "unreadable" };
  }
  return learned;
}
