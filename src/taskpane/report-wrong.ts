import type { Flagged } from "./flagged";
import type { PaneParts } from "./pane";
import { plain, type PaneWords } from "./words";

/**
 * Open a mail to the people behind the policy: the finding, and of the recipients the flagged one
 * alone. The user looks at it and sends it, or does not.
 */
export function reportWrong(
  { port, policy, version }: PaneParts,
  { say, describe }: PaneWords,
  flagged: Flagged,
): void {
  const { address, finding, suggestions } = flagged;
  const facts = [
    address,
    ...suggestions.slice(0, 1),
    plain(describe(finding, flagged.verdict.recipient)),
    "",
    `${finding.kind} ${finding.evidence.terms.map(({ name }) => name).join(" ")}`.trim(),
    `Second Look ${version}, policy ${String(policy.revision)}`,
  ];
  port.newMail(policy.contact, say("wrong.subject"), facts.join("\n"));
}
