import type { Flagged } from "./flagged";
import type { PaneParts } from "./pane";
import { plain, type PaneWords } from "./words";

/** Longer addresses are not handed on by Windows (INTERNET_MAX_URL_LENGTH is 2,083). */
const MAX_LINK_CHARS = 2000;

/**
 * A link that opens a mail to the people behind the policy: the finding, and of the recipients the
 * flagged one alone. The user looks at it and sends it, or does not. A link, since Outlook opens no
 * new form for an add-in while a message is being written.
 *
 * @returns a mailto: URL (RFC 6068); where it is longer than MAX_LINK_CHARS, as the encoded letters of
 *   other scripts make it, first the sentence is left out, then the suggestion
 */
export function reportWrongLink(
  { policy, version }: Pick<PaneParts, "policy" | "version">,
  { say, describe }: PaneWords,
  { address, finding, suggestions, verdict }: Flagged,
): string {
  const sentence = plain(describe(finding, verdict.recipient));
  const facts = [
    `${finding.kind} ${finding.evidence.terms.map(({ name }) => name).join(" ")}`.trim(),
    `Second Look ${version}, policy ${String(policy.revision)}`,
  ];
  const subject = say("wrong.subject");
  const link = (told: readonly string[]): string =>
    mailto(policy.contact, subject, [...told, "", ...facts]);
  const told = [address, ...suggestions.slice(0, 1), sentence];
  const links = [told, told.slice(0, -1), [address]].map(link);
  return links.find(({ length }) => length <= MAX_LINK_CHARS) ?? link([]);
}

function mailto(to: string, subject: string, lines: readonly string[]): string {
  const path = encode(to).replace(/%40/g, "@");
  return `mailto:${path}?subject=${encode(subject)}&body=${encode(lines.join("\r\n"))}`;
}

/** A lone surrogate cannot be encoded; it becomes the replacement character. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, "\ufffd"));
}
