import type { CallArguments, CallHost, CallResult } from "./call";
import { DONE, ERROR, failed } from "./call";
import type { Notification } from "./item";
import { MAX_NOTIFICATIONS } from "./profiles";

/** The calls that are not about recipients, by API name. */
export const ITEM_OPERATIONS = {
  /** Value: {address, name}; the organizer of a meeting. */
  "from.getAsync": ({ item }: CallHost): CallResult => ({ ok: true, value: item.from }),
  "subject.getAsync": ({ item }: CallHost): CallResult => ({ ok: true, value: item.subject }),
  /** args: subject, at most 255 characters. */
  "subject.setAsync": setSubject,
  "body.getTypeAsync": ({ item }: CallHost): CallResult => ({ ok: true, value: item.body.type }),
  /** args: type ("html" or "text"). */
  "body.getAsync": getBody,
  /** args: content, type. */
  "body.setAsync": setBody,
  /** args: key, value; both text. */
  "sessionData.setAsync": setSessionData,
  /** args: key. */
  "sessionData.getAsync": getSessionData,
  "sessionData.getAllAsync": ({ item }: CallHost): CallResult => ({
    ok: true,
    value: Object.fromEntries(item.sessionData),
  }),
  "sessionData.clearAsync": clearSessionData,
  /** args: key. */
  "sessionData.removeAsync": removeSessionData,
  /** args: a Notification without nulls left out. */
  "notificationMessages.addAsync": addNotification,
  "notificationMessages.replaceAsync": replaceNotification,
  "notificationMessages.getAllAsync": ({ item }: CallHost): CallResult => ({
    ok: true,
    value: [...item.notifications.values()],
  }),
  /** args: key. */
  "notificationMessages.removeAsync": removeNotification,
  /** Value: text; "" when the pane was not opened by a dialog. */
  getInitializationContextAsync: ({ item }: CallHost): CallResult => ({
    ok: true,
    value: item.initializationContext,
  }),
  /** args: settings, the whole set as key to JSON text. */
  "roamingSettings.saveAsync": saveSettings,
  getSharedPropertiesAsync: getSharedProperties,
};

const MAX_SUBJECT_CHARS = 255;

function setSubject({ item }: CallHost, args: CallArguments): CallResult {
  const subject = text(args, "subject");
  if (subject.length > MAX_SUBJECT_CHARS) return failed(ERROR.invalidValue);
  item.subject = subject;
  return DONE;
}

function getBody({ item }: CallHost, args: CallArguments): CallResult {
  const { type, content } = item.body;
  const asText = args["type"] === "text" && type === "html";
  return { ok: true, value: asText ? content.replace(/<[^>]*>/g, "") : content };
}

function setBody({ item }: CallHost, args: CallArguments): CallResult {
  item.body = { type: args["type"] === "html" ? "html" : "text", content: text(args, "content") };
  return DONE;
}

function setSessionData({ item, profile }: CallHost, args: CallArguments): CallResult {
  const key = text(args, "key");
  const value = text(args, "value");
  let chars = key.length + value.length;
  for (const [otherKey, otherValue] of item.sessionData) {
    if (otherKey !== key) chars += otherKey.length + otherValue.length;
  }
  if (chars > profile.sessionDataChars) return failed(ERROR.sessionDataExceeded);
  item.sessionData.set(key, value);
  return DONE;
}

function getSessionData({ item }: CallHost, args: CallArguments): CallResult {
  const value = item.sessionData.get(text(args, "key"));
  return value === undefined ? failed(ERROR.keyNotFound) : { ok: true, value };
}

function clearSessionData({ item }: CallHost): CallResult {
  item.sessionData.clear();
  return DONE;
}

function removeSessionData({ item }: CallHost, args: CallArguments): CallResult {
  return item.sessionData.delete(text(args, "key")) ? DONE : failed(ERROR.keyNotFound);
}

function addNotification(host: CallHost, args: CallArguments): CallResult {
  const duplicate = host.item.notifications.has(text(args, "key"));
  return duplicate ? failed(ERROR.duplicateNotification) : replaceNotification(host, args);
}

/** At most five per item, and at most one insight message among them. */
function replaceNotification({ item }: CallHost, args: CallArguments): CallResult {
  const notification = toNotification(args);
  const others = [...item.notifications.values()].filter(({ key }) => key !== notification.key);
  const insights = others.filter(({ type }) => type === "insightMessage");
  const full =
    others.length >= MAX_NOTIFICATIONS ||
    (notification.type === "insightMessage" && insights.length > 0);
  if (full) return failed(ERROR.notificationsExceeded);
  item.notifications.set(notification.key, notification);
  return DONE;
}

function removeNotification({ item }: CallHost, args: CallArguments): CallResult {
  const removed = item.notifications.delete(text(args, "key"));
  return removed ? DONE : failed(ERROR.notificationNotFound);
}

function toNotification(args: CallArguments): Notification {
  return {
    key: text(args, "key"),
    type: args["type"] as Notification["type"],
    message: text(args, "message"),
    icon: typeof args["icon"] === "string" ? args["icon"] : null,
    persistent: typeof args["persistent"] === "boolean" ? args["persistent"] : null,
    actions: args["actions"] ?? null,
  };
}

function saveSettings({ settings }: CallHost, args: CallArguments): CallResult {
  const saved = settings.save(args["settings"] as Readonly<Record<string, string>>);
  return saved ? DONE : failed(ERROR.settings);
}

function getSharedProperties({ item }: CallHost): CallResult {
  const shared = item.sharedFolder;
  if (shared === null) return failed(ERROR.notSupportedHere);
  const { owner, delegatePermissions } = shared;
  return { ok: true, value: { owner, delegatePermissions, targetMailbox: owner } };
}

function text(args: CallArguments, name: string): string {
  const value = args[name];
  return typeof value === "string" ? value : "";
}
