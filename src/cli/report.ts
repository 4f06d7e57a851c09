import type { Action, Finding, Verdict } from "../core/types";

/** A finding in a sentence for people. */
export type Describe = (finding: Finding, verdict: Verdict) => string;

/** How many addresses ended in which action, and how many could not be judged. */
export interface Tally {
  readonly actions: Readonly<Record<Action, number>>;
  readonly unchecked: number;
}

/** Turns verdicts into text for standard output. */
export interface Report {
  /** Text for some verdicts, in their order; ends each line. */
  lines(verdicts: readonly Verdict[]): string;
  /** The last line, for standard error; "" for none. */
  summary(tally: Tally): string;
}

export const NO_TALLY: Tally = {
  actions: { allow: 0, note: 0, prompt: 0, block: 0 },
  unchecked: 0,
};

export function addToTally(tally: Tally, verdicts: readonly Verdict[]): Tally {
  const actions = { ...tally.actions };
  let { unchecked } = tally;
  for (const verdict of verdicts) {
    actions[verdict.action]++;
    if (verdict.unchecked !== null) unchecked++;
  }
  return { actions, unchecked };
}
