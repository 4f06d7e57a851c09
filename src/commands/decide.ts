/** From what was read about a message to the answer that Outlook gets. Pure. */
import type { Checker } from "../core/check";
import type { Policy } from "../core/policy";
import { strictest } from "../core/severity";
import type { Action, Decision, Draft, Recipient, Unchecked, Verdict } from "../core/types";
import type { Answer } from "../outlook/send-event";
import type { AlertText } from "../text/alert";

/** What was read by the time of the answer. */
export interface Gathered {
  readonly draft: Draft;
  /** A rewriting of the recipients was begun in the pane and not finished. */
  readonly interrupted: boolean;
}

/** What the answer depends on beside the message. */
export interface Setting {
  readonly policy: Policy;
  /** False where what was stamped could not be read, so that the default policy stands in for it. */
  readonly stampReadable: boolean;
  readonly check: Checker;
  readonly words: Words;
  /** Id of the button that opens the pane, for a message or a meeting. */
  readonly commandId: string;
  readonly contextData: string;
}

/** The texts, in the user's language. */
export interface Words {
  readonly alert: (decision: Decision, policy: Policy) => AlertText;
  readonly error: (code: string) => AlertText;
  readonly journal: () => AlertText;
}

/** Code in the text where the fault is ours, not Outlook's. */
export const CODE_CHECK = "check";
const CODE_POLICY = "policy";

/**
 * Decide about one message.
 *
 * An open journal stops the message, whatever else holds: its recipients may not be those that
 * were chosen. A check that throws is repeated recipient by recipient, so that one that cannot be
 * checked never hides another that is denied; policy decides about the rest.
 */
export function decide({ draft, interrupted }: Gathered, setting: Setting): Answer {
  const { policy, words } = setting;
  const whole = tryCheck(draft, setting);
  const decision = whole ?? checkEach(draft, setting);
  if (interrupted) return answerWith("block", words.journal, setting);
  const failed = whole === null || !setting.stampReadable;
  const action = strictest([decision.action, ...(failed ? [policy.onError] : [])]);
  if (action === "allow" || action === "note") return { action: "allow" };
  const found = decision.verdicts.some(
    (verdict) => verdict.findings.length > 0 && stops(verdict.action),
  );
  const text =
    failed && !found
      ? () => words.error(whole === null ? CODE_CHECK : CODE_POLICY)
      : () => words.alert(decision, policy);
  return answerWith(action, text, setting);
}

/** The answer when the message could not be read at all: what policy says about errors. */
export function answerError(code: string, setting: Omit<Setting, "check">): Answer {
  const { onError } = setting.policy;
  if (onError === "allow") return { action: "allow" };
  return answerWith(onError, () => setting.words.error(code), setting);
}

function stops(action: Action): action is "prompt" | "block" {
  return action === "prompt" || action === "block";
}

// Words that fail must not change what happens: the answer goes out with a plain text.
function answerWith(
  action: "prompt" | "block",
  words: () => AlertText,
  { commandId, contextData }: Pick<Setting, "commandId" | "contextData">,
): Answer {
  const { message, markdown, label } = tryWords(words);
  return { action, text: message, markdown, label, commandId, contextData };
}

function tryWords(words: () => AlertText): AlertText {
  try {
    return words();
  } catch {
    const message =
      "Second Look stopped this message, but could not say why. Review the addresses.";
    return { message, markdown: message, label: "Review addresses" };
  }
}

function tryCheck(draft: Draft, { check }: Setting): Decision | null {
  try {
    return check(draft);
  } catch {
    return null;
  }
}

function checkEach(draft: Draft, setting: Setting): Decision {
  const gaps = draft.unchecked;
  const failed: Unchecked[] = [];
  const verdicts = draft.recipients.map((recipient): Verdict => {
    const alone = tryCheck({ ...draft, recipients: [recipient], unchecked: [] }, setting);
    const verdict = alone?.verdicts[0];
    if (verdict !== undefined) return verdict;
    failed.push(notChecked(recipient));
    return { recipient, action: "allow", findings: [], unchecked: "read-failed" };
  });
  const actions = verdicts.map(({ action }) => action);
  const asked = gaps.map(({ cause }) => setting.policy.couldNotCheck[cause]);
  return {
    action: strictest([...actions, ...asked]),
    verdicts,
    unchecked: [...gaps, ...failed],
  };
}

function notChecked({ field }: Recipient): Unchecked {
  return { cause: "read-failed", field, count: 1, names: [], detail: CODE_CHECK };
}
