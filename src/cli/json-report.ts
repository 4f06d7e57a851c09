import type { Finding, Verdict } from "../core/types";
import type { Describe, Report } from "./report";

/**
 * One line of JSON per address, in the order of the input:
 *
 *     {"address","action","findings":[{"kind","action","known","source","suggestion","odds",
 *     "certain","sentence","facts"}],"unchecked"?}
 *
 * `odds` of 9 read nine to one that `suggestion` was meant, or `known` where there is none. JSON has
 * no infinity: what is a fact rather than a guess has `"odds":null` and `"certain":true`. `known` is
 * null where nothing known is near, `suggestion` where nothing better can be offered. `unchecked` is
 * there when the address could not be judged, and names the cause.
 *
 * @param explain - adds `evidence` to each finding: addends in decibans, counts on record
 */
export function jsonReport(describe: Describe, explain: boolean): Report {
  return {
    lines: (verdicts) =>
      verdicts.map((verdict) => JSON.stringify(toJson(verdict, describe, explain)) + "\n").join(""),
    summary: () => "",
  };
}

function toJson(verdict: Verdict, describe: Describe, explain: boolean): object {
  const { recipient, action, findings, unchecked } = verdict;
  return {
    address: recipient.address,
    action,
    findings: findings.map((finding) => ({
      ...findingToJson(finding, describe(finding, verdict)),
      ...(explain ? { evidence: finding.evidence } : {}),
    })),
    ...(unchecked === null ? {} : { unchecked }),
  };
}

function findingToJson(finding: Finding, sentence: string): object {
  const { kind, known, suggestion, odds, action, evidence: _evidence, ...facts } = finding;
  return {
    kind,
    action,
    known: known?.domain.unicode ?? null,
    source: known?.source ?? null,
    suggestion,
    odds: Number.isFinite(odds) ? Number(odds.toPrecision(4)) : null,
    certain: odds === Infinity,
    sentence,
    facts,
  };
}
