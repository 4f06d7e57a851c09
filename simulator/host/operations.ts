import type { CallArguments, CallHost, CallResult } from "./call";
import { DONE, ERROR, failed } from "./call";
import { ITEM_OPERATIONS } from "./item-operations";
import type { ClientProfile } from "./profiles";
import { MAX_ADDRESS_CHARS, MAX_NAME_CHARS, MAX_RECIPIENTS_PER_CALL } from "./profiles";
import type { FieldEntry, FieldName } from "./recipients";
import { mailbox, unresolved, visibleRecipients } from "./recipients";

/** What a call does to the item; synchronous, the caller adds time and faults. */
export type Operation = (host: CallHost, args: CallArguments) => CallResult;

/** Every call the simulator answers, by API name; "recipients" stands for any field. */
export const OPERATIONS = {
  /** args: field. Value: VisibleRecipient[]. */
  "recipients.getAsync": getRecipients,
  /** args: field, recipients ({address, name}[]). */
  "recipients.setAsync": setRecipients,
  "recipients.addAsync": addRecipients,
  ...ITEM_OPERATIONS,
} satisfies Readonly<Record<string, Operation>>;

export type OperationName = keyof typeof OPERATIONS;

function getRecipients(host: CallHost, args: CallArguments): CallResult {
  const field = fieldOf(host, args);
  if (field === null) return failed(ERROR.notSupportedHere);
  const ownDomain = host.item.from.address.split("@").pop()?.toLowerCase() ?? "";
  const entries = host.item.entries(field);
  return { ok: true, value: visibleRecipients(field, entries, host.profile, ownDomain) };
}

function setRecipients(host: CallHost, args: CallArguments): CallResult {
  const field = fieldOf(host, args);
  if (field === null) return failed(ERROR.notSupportedHere);
  const before = host.item.entries(field);
  if (before.some((entry) => entry.kind === "group")) return failed(ERROR.contactGroup);
  const kept =
    host.unresolvedOnSet === "keep" ? before.filter((entry) => entry.kind === "unresolved") : [];
  return write(host, field, args, kept);
}

function addRecipients(host: CallHost, args: CallArguments): CallResult {
  const field = fieldOf(host, args);
  if (field === null) return failed(ERROR.notSupportedHere);
  return write(host, field, args, host.item.entries(field));
}

function fieldOf(host: CallHost, args: CallArguments): FieldName | null {
  return host.item.fields.find((field) => field === args["field"]) ?? null;
}

/** Checks the recipients given, then makes the field the kept entries followed by them. */
function write(
  host: CallHost,
  field: FieldName,
  args: CallArguments,
  kept: readonly FieldEntry[],
): CallResult {
  const given = readRecipients(args["recipients"]);
  if (given === null) return failed(ERROR.invalidValue);
  if (given.some(({ address }) => address === "")) return failed(ERROR.contactGroup);
  const tooLong = given.some(
    ({ address, name }) => address.length > MAX_ADDRESS_CHARS || name.length > MAX_NAME_CHARS,
  );
  if (tooLong) return failed(ERROR.invalidValue);
  const total = kept.length + given.length;
  const { fieldTotal } = host.profile;
  if (given.length > MAX_RECIPIENTS_PER_CALL || (fieldTotal !== null && total > fieldTotal)) {
    return failed(ERROR.recipientsExceeded);
  }
  host.item.setEntries(field, [...kept, ...given.map((one) => toEntry(one, host.profile))]);
  return DONE;
}

function toEntry(
  given: { readonly address: string; readonly name: string },
  profile: ClientProfile,
): FieldEntry {
  const { address, name } = given;
  const looksLikeAnother = name.includes("@") && name.toLowerCase() !== address.toLowerCase();
  if (profile.breaksAddressNames && looksLikeAnother) return unresolved(name);
  return mailbox(address, name);
}

function readRecipients(
  value: unknown,
): readonly { readonly address: string; readonly name: string }[] | null {
  if (!Array.isArray(value)) return null;
  return value.map((one: unknown) => {
    const { address, name } = one as { address?: unknown; name?: unknown };
    return {
      address: typeof address === "string" ? address : "",
      name: typeof name === "string" ? name : "",
    };
  });
}
