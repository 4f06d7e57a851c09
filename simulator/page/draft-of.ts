import type { Draft, Recipient, RecipientField, TrustEntry } from "../../src/core/types";
import { parseKept } from "../../src/outlook/stored";
import { parseTrust } from "../../src/outlook/trust-stored";
import type { FieldName, Outlook } from "../host";
import { visibleRecipients } from "../host/recipients";

const FIELDS: Readonly<Record<FieldName, RecipientField>> = {
  to: "to",
  cc: "cc",
  bcc: "bcc",
  requiredAttendees: "required",
  optionalAttendees: "optional",
};

/** What the add-in would read of the item in the window, without faults. */
export function draftOf({ item, profile }: Outlook): Draft {
  const sender = item.from.address;
  const ownDomain = sender.split("@").pop()?.toLowerCase() ?? "";
  const recipients = item.fields.flatMap((field) =>
    visibleRecipients(field, item.entries(field), profile, ownDomain).map(
      ({ address, name }): Recipient => ({ field: FIELDS[field], displayName: name, address }),
    ),
  );
  const confirmed = parseKept(item.sessionData.get("second-look.kept") ?? "");
  return { sender, recipients, unchecked: [], confirmed };
}

/** The user's trusted entries as the mailbox holds them. */
export function trustedIn({ settings }: Outlook): readonly TrustEntry[] {
  const values = Object.values(settings.values());
  return values.flatMap((value) => parseTrust(value).entries);
}
