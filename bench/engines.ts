import { createChecker } from "../src/core/check";
import { learnedFromRows } from "../src/core/learned";
import type { LearnedRow } from "../src/core/learned";
import { DEFAULT_POLICY } from "../src/core/policy";
import type { Finding } from "../src/core/types";

/** What an engine says of one address. */
export interface Answer {
  /** Whether the send is stopped (prompt or block). */
  readonly stops: boolean;
  /** Domain of the first suggestion; "" when none. */
  readonly suggested: string;
  /** Why, for listings. */
  readonly why: string;
}

/** What an engine is given to know. */
export interface Given {
  /** Domains on record with counts; null when there is no record. */
  readonly learned: readonly LearnedRow[] | null;
  /** Domains listed by hand, as partners. */
  readonly listed: readonly string[];
}

export type Ask = (address: string, sender: string, others: readonly string[]) => Answer;

export interface Engine {
  readonly name: string;
  readonly prepare: (given: Given) => Ask;
}

export const secondLook: Engine = {
  name: "Second Look",
  prepare({ learned, listed }) {
    const check = createChecker(
      { trusted: [], learned: learned && learnedFromRows(learned) },
      {
        ...DEFAULT_POLICY,
        partners: listed.map((entry) => ({ entry, name: "", weight: 100 })),
      },
    );
    return (address, sender, others) => {
      const { verdicts } = check({
        sender,
        recipients: [address, ...others].map((text) => ({
          field: "to",
          displayName: "",
          address: text,
        })),
        unchecked: [],
        confirmed: [],
      });
      const verdict = verdicts[0];
      const first = verdict?.findings[0];
      return {
        stops: verdict?.action === "prompt" || verdict?.action === "block",
        suggested: first?.suggestion?.replace(/^.*@/, "") ?? "",
        why: first === undefined ? "" : explain(first),
      };
    };
  },
};

function explain({ kind, odds, evidence }: Finding): string {
  const terms = evidence.terms.map(({ name, decibans }) => `${name} ${decibans}`).join(", ");
  return `${kind} ${odds.toPrecision(3)}:1 [${terms}]`;
}
