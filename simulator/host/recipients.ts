import type { ClientProfile } from "./profiles";

export type FieldName = "to" | "cc" | "bcc" | "requiredAttendees" | "optionalAttendees";

export type RecipientType = "other" | "distributionList" | "user" | "externalUser";

/** What stands in a recipient field of the compose window. */
export type FieldEntry =
  | {
      readonly kind: "mailbox";
      /** SMTP address, or an Exchange X.500 name ("/o=ExchangeLabs/..."). */
      readonly address: string;
      readonly name: string;
      /** null: told from the domain, as clients do for typed addresses. */
      readonly type: RecipientType | null;
    }
  /** A personal contact group: the API shows its name and an empty address. */
  | { readonly kind: "group"; readonly name: string }
  /** Typed text that is not resolved: the API does not show it, the message goes there. */
  | { readonly kind: "unresolved"; readonly text: string };

/** A recipient as add-ins see it. */
export interface VisibleRecipient {
  readonly address: string;
  readonly name: string;
  /** null where the client does not say. */
  readonly type: RecipientType | null;
}

/** A recipient of a message that went out, or would have. */
export type SentRecipient = FieldEntry & { readonly field: FieldName };

/** Fields of a message in the order of the protocol's field numbers. */
export const MESSAGE_FIELDS: readonly FieldName[] = ["to", "cc", "bcc"];
/** Fields of a meeting in the order of the protocol's field numbers. */
export const MEETING_FIELDS: readonly FieldName[] = ["requiredAttendees", "optionalAttendees"];

export function mailbox(address: string, name = "", type: RecipientType | null = null): FieldEntry {
  return { kind: "mailbox", address, name, type };
}

export function contactGroup(name: string): FieldEntry {
  return { kind: "group", name };
}

export function unresolved(text: string): FieldEntry {
  return { kind: "unresolved", text };
}

/**
 * What `getAsync` returns for a field.
 *
 * @param ownDomain - domain of the sender, lower case; decides between user and externalUser
 */
export function visibleRecipients(
  field: FieldName,
  entries: readonly FieldEntry[],
  profile: ClientProfile,
  ownDomain: string,
): readonly VisibleRecipient[] {
  const typed = profile.attendeeTypes || MESSAGE_FIELDS.includes(field);
  const visible = entries.flatMap((entry): readonly VisibleRecipient[] => {
    switch (entry.kind) {
      case "unresolved":
        return [];
      case "group":
        return [{ address: "", name: entry.name, type: typed ? "distributionList" : null }];
      case "mailbox":
        return [
          {
            address: entry.address,
            name: entry.name,
            type: typed ? (entry.type ?? typeOf(entry.address, ownDomain)) : null,
          },
        ];
    }
  });
  return profile.readLimit === null ? visible : visible.slice(0, profile.readLimit);
}

function typeOf(address: string, ownDomain: string): RecipientType {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  return domain === ownDomain ? "user" : "externalUser";
}
