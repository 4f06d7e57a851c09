/** Drafts, policies and verdicts, for tests of whole checks. */
import { createChecker } from "../../src/core/check";
import type { Checker } from "../../src/core/check";
import { learnedFromRows } from "../../src/core/learned";
import type { LearnedRow } from "../../src/core/learned";
import { DEFAULT_POLICY } from "../../src/core/policy";
import type { Policy } from "../../src/core/policy";
import type { Decision, Draft, Finding, Knowledge, Recipient, Verdict } from "../../src/core/types";

export const NO_POLICY: Policy = DEFAULT_POLICY;

/** The example organisation of the tests, with whatever else a test needs. */
export function contosoPolicy(parts: Partial<Policy> = {}): Policy {
  const organization = { name: "Contoso", domains: ["contoso.com"] };
  return { ...DEFAULT_POLICY, organization, ...parts };
}

/** A policy under which we write to these domains and to no others. */
export function partnersPolicy(domains: readonly string[], weight = 1000): Policy {
  return {
    ...DEFAULT_POLICY,
    partners: domains.map((entry) => ({ entry, name: "", weight })),
  };
}

export function knowledge(
  rows: readonly LearnedRow[] | null = null,
  trusted: readonly string[] = [],
): Knowledge {
  return {
    trusted: trusted.map((entry) => ({ entry, added: "" })),
    learned: rows && learnedFromRows(rows),
  };
}

export function recipient(address: string, displayName = ""): Recipient {
  return { field: "to", displayName, address };
}

export function draft(
  recipients: readonly (string | Recipient)[],
  parts: Partial<Draft> = {},
): Draft {
  return {
    sender: "",
    recipients: recipients.map((each) => (typeof each === "string" ? recipient(each) : each)),
    unchecked: [],
    confirmed: [],
    ...parts,
  };
}

export function checker(policy: Policy = NO_POLICY, known: Knowledge = knowledge()): Checker {
  return createChecker(known, policy);
}

/** The decision about one draft. */
export function checkDraft(checked: Draft, known: Knowledge, policy: Policy): Decision {
  return createChecker(known, policy)(checked);
}

/** The verdict on one address alone in its message. */
export function verdictFor(check: Checker, address: string | Recipient, sender = ""): Verdict {
  return firstOf(check(draft([address], { sender })).verdicts);
}

/** @throws for an empty list: the test's own mistake */
export function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error("Nothing there.");
  return first;
}

/** "omission jane@army.mil prompt", or "display-name - note" without a suggestion. */
export function brief({ kind, suggestion, action }: Finding): string {
  return `${kind} ${suggestion ?? "-"} ${action}`;
}
