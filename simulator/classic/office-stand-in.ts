import type { CallArguments, CallHost, CallResult } from "../host/call";
import { performCall } from "../host/calls";
import type { Locale } from "../host/initial-data";
import type { OperationName } from "../host/operations";
import type { VisibleRecipient } from "../host/recipients";
import { serializeSettings } from "../host/settings";
import type { ClassicRealm } from "./realm";

type Callback = (result: unknown) => void;
type Api = (...args: unknown[]) => void;

/** `Office` as classic Outlook's event runtime offers it. */
export interface OfficeStandIn {
  readonly office: object;
  /** Handlers by upper-case name, as the runtime keeps them. */
  readonly associated: ReadonlyMap<string, (event: unknown) => void>;
  /** The event has come: from now on `Office.context` exists. */
  begin(): void;
}

const FRAME = "classic";

/**
 * An imitation of the closed runtime that ships with Office: `associate` works while the script
 * loads, `Office.onReady` never calls back, `Office.context` throws until the event comes, and the
 * item's API is fed from the simulator's own item.
 */
export function createOfficeStandIn(
  host: CallHost,
  locale: Locale,
  realm: () => ClassicRealm,
): OfficeStandIn {
  const associated = new Map<string, (event: unknown) => void>();
  let begun = false;
  let context: object | null = null;
  const office = {
    actions: {
      associate(name: string, handler: (event: unknown) => void) {
        associated.set(name.toUpperCase(), handler);
      },
    },
    onReady: () => realm().never(),
    initialize: undefined,
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    CoercionType: { Html: "html", Text: "text" },
    EventType: { RecipientsChanged: "olkRecipientsChanged" },
    MailboxEnums: {
      ItemType: { Message: "message", Appointment: "appointment" },
      RecipientType: {
        DistributionList: "distributionList",
        ExternalUser: "externalUser",
        Other: "other",
        User: "user",
      },
    },
    get context() {
      if (!begun) throw new Error("Office.context does not exist while the script loads");
      context ??= contextOf(host, locale, realm());
      return context;
    },
  };
  return {
    office,
    associated,
    begin() {
      begun = true;
    },
  };
}

function contextOf(host: CallHost, locale: Locale, realm: ClassicRealm): object {
  const { profile } = host;
  const diagnostics = { host: "Outlook", platform: "PC", version: profile.hostVersion };
  const item = host.faults.find("null-item") === null ? itemOf(host, realm) : null;
  return {
    displayLanguage: locale.display,
    contentLanguage: locale.content,
    diagnostics,
    platform: "PC",
    host: "Outlook",
    requirements: {
      isSetSupported: (name: string, version: string) =>
        name.toLowerCase() === "mailbox" &&
        Number(version.slice(2)) <= Number(profile.mailbox.slice(2)),
    },
    roamingSettings: roamingSettings(host, realm),
    mailbox: {
      item,
      diagnostics: { hostName: "Outlook", hostVersion: profile.hostVersion },
      userProfile: {
        displayName: host.item.from.name,
        emailAddress: host.item.from.address,
        timeZone: "UTC",
      },
    },
  };
}

function itemOf(host: CallHost, realm: ClassicRealm): object {
  const api = (
    operation: OperationName,
    names: readonly string[],
    fixed: CallArguments = {},
  ): Api => callable(host, realm, operation, names, fixed);
  const recipients = host.item.fields.map((field): [string, object] => [
    field,
    {
      getAsync: api("recipients.getAsync", [], { field }),
      setAsync: api("recipients.setAsync", ["recipients"], { field }),
      addAsync: api("recipients.addAsync", ["recipients"], { field }),
    },
  ]);
  const from = { getAsync: api("from.getAsync", []) };
  return {
    itemType: host.item.kind === "message" ? "message" : "appointment",
    ...Object.fromEntries(recipients),
    ...(host.item.kind === "message" ? { from } : { organizer: from }),
    subject: {
      getAsync: api("subject.getAsync", []),
      setAsync: api("subject.setAsync", ["subject"]),
    },
    body: {
      getTypeAsync: api("body.getTypeAsync", []),
      getAsync: api("body.getAsync", ["type"]),
    },
    sessionData: {
      setAsync: api("sessionData.setAsync", ["key", "value"]),
      getAsync: api("sessionData.getAsync", ["key"]),
      getAllAsync: api("sessionData.getAllAsync", []),
      clearAsync: api("sessionData.clearAsync", []),
      removeAsync: api("sessionData.removeAsync", ["key"]),
    },
    notificationMessages: {
      getAllAsync: api("notificationMessages.getAllAsync", []),
      removeAsync: api("notificationMessages.removeAsync", ["key"]),
    },
    getInitializationContextAsync: api("getInitializationContextAsync", []),
    getSharedPropertiesAsync: api("getSharedPropertiesAsync", []),
  };
}

/** An API of the form `(…named, options?, callback?)`. */
function callable(
  host: CallHost,
  realm: ClassicRealm,
  operation: OperationName,
  names: readonly string[],
  fixed: CallArguments,
): Api {
  return (...given) => {
    const named = names.map((name, index): [string, unknown] => [name, given[index]]);
    const args = toArguments({ ...Object.fromEntries(named), ...fixed });
    const rest = given.slice(names.length);
    const callback = rest.find((one): one is Callback => typeof one === "function");
    const options = rest.find((one) => typeof one === "object" && one !== null);
    const asyncContext = (options as { asyncContext?: unknown } | undefined)?.asyncContext;
    performCall(host, FRAME, operation, args, (result) => {
      // Answers come in a later task, never within the call.
      host.clock.setTimeout(
        () => callback?.(asyncResult(realm, operation, result, asyncContext)),
        1,
      );
    });
  };
}

function toArguments(args: Record<string, unknown>): CallArguments {
  const copy = JSON.parse(JSON.stringify(args)) as Record<string, unknown>;
  if (!Array.isArray(copy["recipients"])) return copy;
  const recipients = (copy["recipients"] as unknown[]).map((one) => {
    if (typeof one === "string") return { address: one, name: one };
    const { emailAddress, displayName } = one as { emailAddress?: string; displayName?: string };
    return { address: emailAddress, name: displayName };
  });
  return { ...copy, recipients };
}

function asyncResult(
  realm: ClassicRealm,
  operation: OperationName,
  result: CallResult,
  asyncContext: unknown,
): unknown {
  const plain = result.ok
    ? { status: "succeeded", value: toApiValue(operation, result.value) }
    : { status: "failed", error: { code: result.code, name: "Error", message: "Failed" } };
  return Object.assign(realm.fromJson(JSON.stringify(plain)) as object, { asyncContext });
}

function toApiValue(operation: OperationName, value: unknown): unknown {
  if (operation === "recipients.getAsync") {
    return (value as readonly VisibleRecipient[]).map(({ address, name, type }) => ({
      emailAddress: address,
      displayName: name,
      ...(type === null ? {} : { recipientType: type }),
    }));
  }
  if (operation === "from.getAsync") {
    const { address, name } = value as { address: string; name: string };
    return { emailAddress: address, displayName: name };
  }
  return value;
}

/** A copy taken when the event comes, as the real runtime does. */
function roamingSettings(host: CallHost, realm: ClassicRealm): object {
  const stale = host.faults.find("stale-settings");
  const source = stale === null ? host.settings.serialized() : serializeSettings(stale.values);
  const copy = new Map(Object.entries(source));
  return {
    get: (key: string) => {
      const json = copy.get(key);
      return json === undefined ? undefined : realm.fromJson(json);
    },
    set: (key: string, value: unknown) => copy.set(key, JSON.stringify(value)),
    remove: (key: string) => copy.delete(key),
    saveAsync: (...given: unknown[]) => {
      const settings = Object.fromEntries(copy);
      callable(host, realm, "roamingSettings.saveAsync", [], { settings })(...given);
    },
  };
}
