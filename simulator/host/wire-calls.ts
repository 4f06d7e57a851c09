import type { CallArguments } from "./call";
import type { ComposeItem } from "./item";
import type { OperationName } from "./operations";
import type { RecipientType, VisibleRecipient } from "./recipients";

/** One API call as office.js puts it on the wire. */
export interface WireCall {
  readonly operation: OperationName;
  readonly args: CallArguments;
}

/**
 * Reads an `ExecuteMethod` request.
 *
 * @param params - the request's ApiParams; an object, an array or absent
 * @returns null for a call that the simulator does not offer
 */
export function readWireCall(dispatchId: number, params: unknown, item: ComposeItem) {
  const read = WIRE_CALLS[dispatchId];
  const given = (typeof params === "object" && params !== null ? params : {}) as CallArguments;
  return read === undefined ? null : read(given, item);
}

/** An answer's value in the form that office.js expects for the call. */
export function toWireValue(operation: OperationName, value: unknown): unknown {
  if (operation === "recipients.getAsync") {
    return (value as readonly VisibleRecipient[]).map(({ address, name, type }) => ({
      address,
      name,
      ...(type === null ? {} : { recipientType: RECIPIENT_TYPES.indexOf(type) }),
    }));
  }
  return value ?? undefined;
}

/** Calls that only report usage: answered, not logged. */
export const TELEMETRY_DISPATCH_IDS: readonly number[] = [163, 193, 400, 401, 402, 403];

const RECIPIENT_TYPES: readonly RecipientType[] = [
  "other",
  "distributionList",
  "user",
  "externalUser",
];

const NOTIFICATION_TYPES = [
  "informationalMessage",
  "progressIndicator",
  "errorMessage",
  "insightMessage",
];

type Reader = (params: CallArguments, item: ComposeItem) => WireCall;

const WIRE_CALLS: Readonly<Partial<Record<number, Reader>>> = {
  14: plain("body.getTypeAsync"),
  15: recipients("recipients.getAsync"),
  17: (params) => ({ operation: "subject.setAsync", args: { subject: params["subject"] } }),
  18: plain("subject.getAsync"),
  21: recipients("recipients.setAsync"),
  22: recipients("recipients.addAsync"),
  33: notification("notificationMessages.addAsync"),
  34: plain("notificationMessages.getAllAsync"),
  35: notification("notificationMessages.replaceAsync"),
  36: keyed("notificationMessages.removeAsync", "key"),
  37: (params) => ({ operation: "body.getAsync", args: { type: bodyType(params) } }),
  38: (params) => ({
    operation: "body.setAsync",
    args: { content: params["data"], type: bodyType(params) },
  }),
  99: plain("getInitializationContextAsync"),
  107: plain("from.getAsync"),
  108: plain("getSharedPropertiesAsync"),
  185: keyed("sessionData.setAsync", "name"),
  186: keyed("sessionData.getAsync", "name"),
  187: plain("sessionData.getAllAsync"),
  188: plain("sessionData.clearAsync"),
  189: keyed("sessionData.removeAsync", "name"),
  404: (params) => ({ operation: "roamingSettings.saveAsync", args: { settings: params["0"] } }),
};

function plain(operation: OperationName): Reader {
  return () => ({ operation, args: {} });
}

function keyed(operation: OperationName, keyName: string): Reader {
  return (params) => {
    const value = "value" in params ? { value: params["value"] } : {};
    return { operation, args: { key: params[keyName], ...value } };
  };
}

/** Fields travel as numbers that mean something else in a meeting than in a message. */
function recipients(operation: OperationName): Reader {
  return (params, item) => {
    const field = item.fields[Number(params["recipientField"])];
    const list = "recipientArray" in params ? { recipients: params["recipientArray"] } : {};
    return { operation, args: { field, ...list } };
  };
}

function notification(operation: OperationName): Reader {
  return (params) => ({
    operation,
    args: { ...params, type: NOTIFICATION_TYPES[Number(params["type"])] },
  });
}

function bodyType(params: CallArguments): "html" | "text" {
  return params["coercionType"] === 3 || params["coercionType"] === "html" ? "html" : "text";
}
