/** What was typed and is still text: Outlook hands over nothing of it, and Send may stop for it. */
import type { Policy } from "../core/policy";
import { showsNobody, withTypedText } from "../core/unchecked";
import type { OpenMessage } from "./port";

/** Whether the message shows nobody and the send check takes that for text, and stops. */
export function mayHideText(
  { draft, meeting }: OpenMessage,
  { couldNotCheck: { unresolved } }: Policy,
): boolean {
  const stops = unresolved === "prompt" || unresolved === "block";
  return stops && !meeting && showsNobody(draft);
}

/** The message as the send check judged it. */
export function withHiddenText(message: OpenMessage): OpenMessage {
  return { ...message, draft: withTypedText(message.draft) };
}
