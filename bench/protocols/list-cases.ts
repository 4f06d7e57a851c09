/** Slips and innocent domains one by one, each in a message of its own. */
import { parseDomain } from "../../src/core/domain";
import { askAlone } from "../engines/engine";
import type { Answer, Check } from "../engines/engine";
import { builtIn } from "../engines/speller";
import type { Case, KnownFrom, Tally } from "../tally";

export interface ListedSlip {
  readonly typed: string;
  readonly intended: string;
  readonly kind: string;
}

export function tallySlips(
  check: Check,
  list: string,
  slips: readonly ListedSlip[],
  tally: Tally,
  knownFrom: (intended: string) => KnownFrom = () => "list",
): void {
  for (const { typed, intended, kind } of slips) {
    const one = caseOf(list, typed, askAlone(check, typed));
    tally.slip({ ...one, kind, meant: intended, knownFrom: knownFrom(intended) });
  }
}

/** Where nothing is listed or on record. */
export function knownWithoutPolicy(): (intended: string) => KnownFrom {
  const ready = new Set(builtIn());
  return (intended) => {
    const registrable = parseDomain(intended)?.registrable ?? intended;
    return ready.has(intended) || ready.has(registrable) ? "built in" : "nobody";
  };
}

export function tallyInnocents(
  check: Check,
  list: string,
  domains: readonly string[],
  tally: Tally,
): void {
  for (const domain of domains) {
    tally.innocent(list, caseOf(list, domain, askAlone(check, domain)));
  }
}

function caseOf(source: string, typed: string, answer: Answer): Case {
  return { typed, answer, source, where: "", key: `${source} ${typed}`, sampled: true };
}
