import { parseAddress } from "./address";
import { findingsFor } from "./findings";
import { createKnownBase } from "./known-domains";
import type { KnownBase } from "./known-domains";
import { createMessage } from "./message";
import type { Message } from "./message";
import type { Policy } from "./policy";
import { quickHost } from "./quick-host";
import { createRules } from "./rules";
import type { Rules } from "./rules";
import { strictest } from "./severity";
import type {
  Action,
  Confirmation,
  Decision,
  Draft,
  Finding,
  FindingKind,
  Knowledge,
  ParsedAddress,
  Recipient,
  Verdict,
} from "./types";
import { gatherUnchecked } from "./unchecked";
import { isVouched } from "./vouch";

/** Decides about one message or meeting. */
export type Checker = (draft: Draft) => Decision;

/**
 * Check drafts, one or many: what policy and knowledge hold is indexed once.
 *
 * @returns gives one verdict per recipient, in the order of the draft. Never throws, whatever the
 *   text.
 */
export function createChecker(known: Knowledge, policy: Policy): Checker {
  const base = createKnownBase(known, policy);
  const rules = createRules(known, policy);
  const isKnown = knownAtOnce(base, rules);
  return (draft) => {
    const { recipients } = draft;
    // Most messages go to known hosts only, and need no closer look.
    const known = recipients.map(isKnown);
    if (draft.unchecked.length === 0 && known.indexOf(false) < 0)
      return { action: "allow", verdicts: recipients.map(allowed), unchecked: [] };
    const addresses: readonly ParsedAddress[] = recipients.map(({ address, displayName }) =>
      parseAddress(address, displayName),
    );
    const message = createMessage(draft.sender, addresses, { base, rules, policy });
    const verdicts = recipients.map((recipient, i) =>
      known[i] === true
        ? allowed(recipient)
        : verdictOf(recipient, addresses[i] as ParsedAddress, message, draft.confirmed),
    );
    const unchecked = gatherUnchecked(draft.unchecked, verdicts);
    const actions: Action[] = verdicts.map(({ action }) => action);
    for (const { cause } of draft.unchecked) actions.push(policy.couldNotCheck[cause]);
    return { action: strictest(actions), verdicts, unchecked };
  };
}

/** Whether a plain address is at a known host and nothing else can be said about it: most are. */
function knownAtOnce(base: KnownBase, rules: Rules): (recipient: Recipient) => boolean {
  return ({ address, displayName }) => {
    if (rules.personal || displayName.indexOf("@") >= 0) return false;
    const host = quickHost(address);
    return host !== "" && isVouched(host, base);
  };
}

function allowed(recipient: Recipient): Verdict {
  return { recipient, action: "allow", findings: [], unchecked: null };
}

function verdictOf(
  recipient: Recipient,
  address: ParsedAddress,
  message: Message,
  confirmations: readonly Confirmation[],
): Verdict {
  const { policy } = message;
  if (address.kind === "unchecked") {
    const action = policy.couldNotCheck[address.cause];
    return { recipient, action, findings: [], unchecked: address.cause };
  }
  const findings = findingsFor(recipient, address, message);
  const settled = findings.map((finding) => confirm(finding, recipient, confirmations, policy));
  return {
    recipient,
    action: strictest(settled.map(({ action }) => action)),
    findings: settled,
    unchecked: null,
  };
}

/** A confirmation lowers a prompt only. */
function confirm(
  finding: Finding,
  recipient: Recipient,
  confirmations: readonly Confirmation[],
  policy: Policy,
): Finding {
  return finding.action === "prompt" && isConfirmed(finding.kind, recipient, confirmations, policy)
    ? { ...finding, action: "note" }
    : finding;
}

/** A confirmation binds address, kind and policy revision, where the policy lets the kind be kept. */
export function isConfirmed(
  kind: FindingKind,
  { address }: Recipient,
  confirmations: readonly Confirmation[],
  { keep, revision }: Policy,
): boolean {
  return (
    keep.notFor.indexOf(kind) < 0 &&
    confirmations.some(
      (said) => said.address === address && said.kind === kind && said.revision === revision,
    )
  );
}
