/** What an engine gave as its reason, "omission 4.2:1 [known:partner -24.8, ...]", for people. */

export interface Why {
  /** Kind of the finding; "" when nothing was found. */
  readonly kind: string;
  /** "4.2:1"; "" where the finding is certain, or has none. */
  readonly odds: string;
  /** Weights in decibans: tens of them are powers of ten. */
  readonly terms: string;
}

export function readWhy(why: string): Why {
  const [, kind = why, odds = "", terms = ""] = /^(\S+) (\S+):1 \[(.*)\]$/.exec(why) ?? [];
  const number = Number(odds);
  const certain = odds === "" || !Number.isFinite(number);
  return { kind, odds: certain ? "" : shortOdds(number), terms: terms.replace(/:/g, " ") };
}

/** "omission, 4.2:1" */
export function kindAndOdds(why: string): string {
  const { kind, odds } = readWhy(why);
  return odds === "" ? kind : `${kind}, ${odds}`;
}

/** Kind and odds, then the weights. */
export function inFull(why: string): string {
  const { kind, odds, terms } = readWhy(why);
  return odds === "" ? kind : `${kind}, odds ${odds} (${terms})`;
}

function shortOdds(odds: number): string {
  const text = odds >= 100 ? Math.round(odds).toLocaleString("en-US") : odds.toPrecision(2);
  return `${text}:1`;
}
