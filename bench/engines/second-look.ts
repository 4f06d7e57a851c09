import { createChecker } from "../../src/core/check";
import { learnedFromRows } from "../../src/core/learned";
import { DEFAULT_POLICY } from "../../src/core/policy";
import type { Finding, Verdict } from "../../src/core/types";
import { PARTNER_WEIGHT } from "../../src/policy/resolve-policy";
import { domainOf, SILENT } from "./engine";
import type { Answer, Engine } from "./engine";

/** The core itself, with the default policy and what the protocol lets it know. */
export const secondLook: Engine = {
  id: "second-look",
  name: "Second Look",
  prepare({ learned, listed }) {
    const check = createChecker(
      { trusted: [], learned: learned && learnedFromRows(learned) },
      {
        ...DEFAULT_POLICY,
        partners: listed.map((entry) => ({ entry, name: "", weight: PARTNER_WEIGHT })),
      },
    );
    return ({ sender, recipients }) =>
      check({
        sender,
        recipients: recipients.map((address) => ({ field: "to", displayName: "", address })),
        unchecked: [],
        confirmed: [],
      }).verdicts.map(toAnswer);
  },
};

function toAnswer({ action, findings }: Verdict): Answer {
  const [first] = findings;
  if (first === undefined) return SILENT;
  return {
    stops: action === "prompt" || action === "block",
    suggested: first.suggestion === null ? "" : domainOf(first.suggestion).toLowerCase(),
    why: explain(first),
    odds: first.odds,
  };
}

function explain({ kind, odds, evidence }: Finding): string {
  const terms = evidence.terms.map(({ name, decibans }) => `${name} ${decibans.toFixed(1)}`);
  return `${kind} ${odds.toPrecision(3)}:1 [${terms.join(", ")}]`;
}
