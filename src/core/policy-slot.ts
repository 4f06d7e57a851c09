import { DEFAULT_POLICY } from "./policy";
import type { Policy } from "./policy";

/** What packaging put into this copy of the product. */
export interface Stamped {
  readonly policy: Policy;
  /** Learned domains in packed form; "" when none were stamped. */
  readonly known: string;
  /** `empty`: never stamped. `unreadable`: damaged, so that the defaults hold instead. */
  readonly state: "stamped" | "empty" | "unreadable";
}

/**
 * The policy and the known domains that were stamped into this bundle.
 *
 * Each slot is one text of JSON that stands in a built bundle exactly once and reaches nothing but
 * `JSON.parse`: whatever else is asked of a constant text, a minifier may work out beforehand.
 *
 * @returns the default policy where nothing, or nothing readable, was stamped; never throws
 */
export function readSlots(): Stamped {
  return parseSlots(
    '{"<<second-look:policy":null,"second-look:policy>>":0}',
    '{"<<second-look:known":null,"second-look:known>>":0}',
  );
}

/** Read the texts of the two slots; see `readSlots`. */
export function parseSlots(policySlot: string, knownSlot: string): Stamped {
  const policy = slotValue(policySlot);
  const known = slotValue(knownSlot);
  const readable =
    (policy === null || isPolicy(policy)) && (known === null || typeof known === "string");
  return {
    policy: isPolicy(policy) ? policy : DEFAULT_POLICY,
    known: typeof known === "string" ? known : "",
    state: !readable ? "unreadable" : policy === null ? "empty" : "stamped",
  };
}

/** The first member's value, or undefined where the text is not such an object. */
function slotValue(slot: string): unknown {
  try {
    const members = JSON.parse(slot) as Record<string, unknown>;
    return members[String(Object.keys(members)[0])];
  } catch {
    return undefined;
  }
}

/** Policies are checked before they are stamped: this tells one from a damaged slot. */
function isPolicy(value: unknown): value is Policy {
  return (
    typeof value === "object" &&
    value !== null &&
    (value as Policy).version === 1 &&
    typeof (value as Policy).actions === "object"
  );
}
