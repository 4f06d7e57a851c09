import { parseAddress } from "../core/address";
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
  const address = text.trim();
  if (address === flagged.address) return { kind: "same" };
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
