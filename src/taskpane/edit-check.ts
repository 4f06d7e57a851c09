import { formatAddress, parseAddress } from "../core/address";
import type { Decision, Draft, Finding, RecipientField } from "../core/types";
import { placesOf, type Flagged } from "./flagged";

/** What there is to say about an address while it is being typed. */
export type EditResult =
  | { readonly kind: "same" }
  | { readonly kind: "incomplete" }
  | { readonly kind: "duplicate"; readonly field: RecipientField }
  | { readonly kind: "ok" }
  | { readonly kind: "finding"; readonly finding: Finding };

/**
 * Judge an address in the place of a flagged one.
 *
 * @param text - as it stands in the field
 * @param decide - the check, with what the user trusts
 */
export function checkEdit(
  text: string,
  flagged: Flagged,
  draft: Draft,
  decide: (draft: Draft) => Decision,
): EditResult {
  const address = bareAddress(text);
  if ([text.trim(), address].includes(flagged.address)) return { kind: "same" };
  const parsed = parseAddress(address);
  if (parsed.kind !== "smtp") return { kind: "incomplete" };
  const { verdicts } = decide(draft);
  const index = placesOf(verdicts).findIndex(
    (place) =>
      place.field === flagged.field &&
      place.address === flagged.address &&
      place.place === flagged.place,
  );
  const twin = draft.recipients.find(
    (recipient, at) =>
      at !== index &&
      recipient.field === flagged.field &&
      recipient.address.toLowerCase() === address.toLowerCase(),
  );
  if (twin !== undefined) return { kind: "duplicate", field: twin.field };
  const recipients = draft.recipients.map((recipient, at) =>
    at === index ? { ...recipient, displayName: "", address } : recipient,
  );
  const verdict = decide({ ...draft, recipients }).verdicts[index];
  const finding = verdict?.findings.find(({ action }) => action !== "allow");
  if (finding !== undefined) return { kind: "finding", finding };
  return verdict === undefined || verdict.unchecked !== null
    ? { kind: "incomplete" }
    : { kind: "ok" };
}

/**
 * The address alone, where it was pasted with what may stand around it: "Jane Doe <jane@army.mil>",
 * "mailto:jane@army.mil", "jane@army.mil (work)", "jane@army.mil.".
 *
 * @returns otherwise what is in the field, without the space around it
 */
export function bareAddress(text: string): string {
  const typed = text.trim();
  const parsed = parseAddress(typed);
  if (parsed.kind !== "smtp") return typed;
  const { ascii, unicode } = parsed.domain;
  const host = typed.toLowerCase().includes(ascii) ? ascii : unicode;
  const address = formatAddress(parsed.localPart, host);
  return address.toLowerCase() === typed.toLowerCase() ? typed : address;
}
