import { parseDomain } from "../../src/core/domain";
import type { Evidence, Finding, KnownDomain, Verdict } from "../../src/core/types";

/** Verdicts written out by hand, for tests of what is made of them. */

export const NO_EVIDENCE: Evidence = {
  terms: [],
  typedCount: null,
  knownCount: null,
  sameMessage: 0,
  keys: null,
};

export const protectedSuffix: Finding = {
  kind: "protected-suffix",
  known: knownDomain("army.mil"),
  typedSuffix: "ml",
  knownSuffix: "mil",
  typedExists: true,
  typedOwner: "ml",
  knownOwner: "us-military",
  suggestion: "jane@army.mil",
  odds: 419.758,
  action: "prompt",
  evidence: {
    ...NO_EVIDENCE,
    terms: [
      { name: "known:protected", decibans: -20 },
      { name: "slip:near", decibans: 46.2 },
    ],
  },
};

export const denied: Finding = {
  kind: "denied",
  known: null,
  entry: "rival.example",
  reason: "Bids go through the legal team.",
  suggestion: null,
  odds: Infinity,
  action: "block",
  evidence: NO_EVIDENCE,
};

/** The verdict on an address with these findings, worst first. */
export function verdictOn(address: string, ...findings: readonly Finding[]): Verdict {
  return {
    recipient: { field: "to", displayName: "", address },
    action: findings[0]?.action ?? "allow",
    findings,
    unchecked: null,
  };
}

function knownDomain(text: string): KnownDomain {
  const domain = parseDomain(text);
  if (domain === null) throw new Error(`${text} is no domain`);
  return { domain, source: "protected", weight: 1, label: "" };
}
