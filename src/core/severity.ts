import type { Action } from "./types";

const SEVERITY: Readonly<Record<Action, number>> = { allow: 0, note: 1, prompt: 2, block: 3 };

/** The strictest of some actions; "allow" for none. */
export function strictest(actions: readonly Action[]): Action {
  let worst: Action = "allow";
  for (const action of actions) if (SEVERITY[action] > SEVERITY[worst]) worst = action;
  return worst;
}

/** Positive when `a` is stricter than `b`. */
export function compareActions(a: Action, b: Action): number {
  return SEVERITY[a] - SEVERITY[b];
}
