import type { Policy } from "../core/policy";
import type { Action } from "../core/types";

/**
 * A policy that stops nothing, and says why.
 *
 * @param why - `monitor`: the pane still says what it would have stopped, and every action is a note
 *   at most. `disarmed`: nothing is said either; whatever is sent is allowed.
 */
export function suspendPolicy(policy: Policy, why: "monitor" | "disarmed"): Policy {
  const lowered = why === "monitor" ? atMostNote : allow;
  return {
    ...policy,
    actions: mapValues(policy.actions, lowered),
    couldNotCheck: mapValues(policy.couldNotCheck, lowered),
    onError: "allow",
    suspended: why,
  };
}

function atMostNote(action: Action): Action {
  return action === "allow" ? "allow" : "note";
}

function allow(): Action {
  return "allow";
}

function mapValues<K extends string, V>(
  table: Readonly<Record<K, V>>,
  change: (value: V) => V,
): Readonly<Record<K, V>> {
  const entries = Object.entries<V>(table).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(entries) as Record<K, V>;
}
