import type { CallHost } from "./call";
import type { Manifest } from "./manifest";
import { serializeSettings } from "./settings";

export interface Locale {
  /** Language of Outlook's own texts, such as "en-US": `Office.context.displayLanguage`. */
  readonly display: string;
  /** Language of what people write: `Office.context.contentLanguage`. */
  readonly content: string;
}

const APP_OUTLOOK_ON_THE_WEB = 64;
const ITEM_TYPE = { message: 4, meeting: 5 } as const;
/** Absent for Restricted, which the library reads as no permission at all. */
const PERMISSION_LEVEL = {
  Restricted: undefined,
  ReadItem: 1,
  ReadWriteItem: 3,
  ReadWriteMailbox: 2,
} as const;

/** `window.name` of an add-in's frame: how office.js finds its host. */
export function frameName(
  conversationId: string,
  controlId: string,
  hostOrigin: string,
  locale: Locale,
): string {
  const hostInfo = [
    "Outlook",
    "Web",
    "16.01",
    locale.display,
    conversationId,
    "",
    "disableLogging",
  ];
  return JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: hostInfo.join("|"),
    xdmInfo: [conversationId, controlId, hostOrigin].join("|"),
    serializerVersion: "1",
  });
}

/** Answer to the first question of office.js: which app is this, and what are the settings. */
export function appContext(host: CallHost, controlId: string, locale: Locale): unknown {
  const stale = host.faults.find("stale-settings");
  return {
    _id: controlId,
    _appName: APP_OUTLOOK_ON_THE_WEB,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: locale.display,
    _dataLocale: locale.content,
    _docUrl: "",
    _clientMode: 0,
    _settings: stale === null ? host.settings.serialized() : serializeSettings(stale.values),
    _reason: 0,
    _requirementMatrix: JSON.stringify({
      Mailbox: host.profile.mailbox,
      DialogApi: "1.2",
      OpenBrowserWindowApi: "1.1",
    }),
    _hostFullVersion: host.profile.hostVersion,
  };
}

/** Answer to the second question: which item, and who is the user. null: no item. */
export function initialData(host: CallHost, manifest: Manifest, extensionId: string): unknown {
  if (host.faults.find("null-item") !== null) return null;
  const { item, profile } = host;
  return {
    permissionLevel: PERMISSION_LEVEL[manifest.permission],
    itemType: ITEM_TYPE[item.kind],
    hostVersion: profile.hostVersion,
    owaView: "ThreeColumns",
    userDisplayName: item.from.name,
    userEmailAddress: item.from.address,
    userTimeZone: "UTC",
    userProfileType: "enterprise",
    conversationId: "conversation-1",
    extensionId,
    isFromSharedFolder: item.sharedFolder !== null,
  };
}
