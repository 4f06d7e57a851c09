import { DEFAULT_POLICY } from "../../src/core/policy";
import type { Policy } from "../../src/core/policy";
import type {
  Action,
  Confusion,
  Decision,
  Domain,
  Evidence,
  Finding,
  Judgement,
  KnownDomain,
  Observation,
  Recipient,
  Unchecked,
  Verdict,
} from "../../src/core/types";

/** Findings, verdicts and decisions for the tests of the words, without the core's judgement. */

type Kinds<T> = T extends unknown ? Omit<T, "known"> : never;

const EVIDENCE: Evidence = {
  terms: [],
  typedCount: null,
  knownCount: null,
  sameMessage: 0,
  keys: null,
};

/** Enough of a domain for the words, which read its text only. */
export function domain(text: string): Domain {
  const at = text.indexOf(".");
  return {
    ascii: text,
    unicode: text,
    publicSuffix: text.slice(at + 1),
    suffixExists: true,
    name: text.slice(0, at),
    registrable: text,
    subdomain: "",
  };
}

export function known(text: string): KnownDomain {
  return { domain: domain(text), source: "learned", weight: 1, label: "" };
}

export function confusion(
  knownText: string,
  facts: Kinds<Confusion>,
  judgement: Partial<Judgement> = {},
): Finding {
  return { ...judged(judgement), ...facts, known: known(knownText) } as Finding;
}

export function observation(
  knownText: string | null,
  facts: Kinds<Observation>,
  judgement: Partial<Judgement> = {},
): Finding {
  const about = knownText === null ? null : known(knownText);
  return { ...judged(judgement), ...facts, known: about } as Finding;
}

export function verdict(
  address: string,
  findings: readonly Finding[],
  rest: Partial<Verdict & Pick<Recipient, "field" | "displayName">> = {},
): Verdict {
  const { field = "to", displayName = "", action = "prompt", unchecked = null } = rest;
  const recipient = { field, displayName, address };
  return { recipient, action, findings, unchecked };
}

export function decision(
  verdicts: readonly Verdict[],
  unchecked: readonly Unchecked[] = [],
  action: Action = "prompt",
): Decision {
  return { action, verdicts, unchecked };
}

export function policyOf(name: string, rest: Partial<Policy> = {}): Policy {
  return { ...DEFAULT_POLICY, organization: { name, domains: [] }, ...rest };
}

function judged(judgement: Partial<Judgement>): Judgement {
  return { suggestion: null, odds: 99, action: "prompt", evidence: EVIDENCE, ...judgement };
}
