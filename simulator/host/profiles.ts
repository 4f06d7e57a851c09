export type ProfileId =
  "web" | "new-windows" | "classic-1.14" | "classic-1.15" | "classic-1.16" | "mac";

/** What differs between Outlook clients, as documented by Microsoft in summer 2026. */
export interface ClientProfile {
  readonly id: ProfileId;
  readonly label: string;
  /** `Office.context.diagnostics.version`; ours, of the form the client uses. */
  readonly hostVersion: string;
  /** Highest Mailbox requirement set. */
  readonly mailbox: "1.14" | "1.15" | "1.16";
  /** Recipients per field that `getAsync` returns at most; null for no limit. */
  readonly readLimit: number | null;
  /** Recipients that a field holds at most; null for no limit. */
  readonly fieldTotal: number | null;
  /** Characters of session data per item and add-in. */
  readonly sessionDataChars: number;
  /**
   * Which button of the Smart Alerts dialog carries `cancelLabel` and `commandId`: one of its own
   * beside Don't Send, or Don't Send itself.
   */
  readonly actionButton: "take-action" | "replaces-dont-send";
  /** Whether the X of the dialog opens the pane too, as builds before version 2410 do. */
  readonly closeOpensPane: boolean;
  /** Whether `errorMessageMarkdown` is shown; elsewhere `errorMessage` is. */
  readonly markdown: boolean;
  /** Whether attendees of meetings carry a `recipientType`. */
  readonly attendeeTypes: boolean;
  /**
   * Whether a recipient set with a display name that is another address turns into text that
   * cannot be sent to (reported: OfficeDev/office-js 6477).
   */
  readonly breaksAddressNames: boolean;
}

/** Recipients per `setAsync` or `addAsync`, on every client. */
export const MAX_RECIPIENTS_PER_CALL = 100;
/** Characters of an SMTP address, on every client. */
export const MAX_ADDRESS_CHARS = 571;
/** Characters of a recipient's display name, on every client. */
export const MAX_NAME_CHARS = 255;
/** Characters of all roaming settings as JSON, on every client. */
export const MAX_SETTINGS_CHARS = 32 * 1024;
/** Notifications per item and add-in, on every client. */
export const MAX_NOTIFICATIONS = 5;

const SESSION_DATA_CHARS = 50_000;
const SESSION_DATA_CHARS_1_16 = 2_621_440;

export const PROFILES: Readonly<Record<ProfileId, ClientProfile>> = {
  web: {
    id: "web",
    label: "Outlook on the web",
    hostVersion: "20260821006.14",
    mailbox: "1.16",
    readLimit: 1000,
    fieldTotal: null,
    sessionDataChars: SESSION_DATA_CHARS_1_16,
    actionButton: "take-action",
    closeOpensPane: false,
    markdown: true,
    attendeeTypes: true,
    breaksAddressNames: false,
  },
  "new-windows": {
    id: "new-windows",
    label: "New Outlook on Windows",
    hostVersion: "1.2026.821.100",
    mailbox: "1.16",
    readLimit: 1000,
    fieldTotal: null,
    sessionDataChars: SESSION_DATA_CHARS_1_16,
    actionButton: "take-action",
    closeOpensPane: false,
    markdown: true,
    attendeeTypes: true,
    breaksAddressNames: false,
  },
  "classic-1.14": {
    id: "classic-1.14",
    label: "Classic Outlook on Windows, version 2404 (LTSC 2024)",
    hostVersion: "16.0.17530.15000",
    mailbox: "1.14",
    readLimit: 500,
    fieldTotal: 500,
    sessionDataChars: SESSION_DATA_CHARS,
    actionButton: "replaces-dont-send",
    closeOpensPane: true,
    markdown: false,
    attendeeTypes: true,
    breaksAddressNames: true,
  },
  "classic-1.15": {
    id: "classic-1.15",
    label: "Classic Outlook on Windows, version 2412",
    hostVersion: "16.0.18324.20172",
    mailbox: "1.15",
    readLimit: 500,
    fieldTotal: 500,
    sessionDataChars: SESSION_DATA_CHARS,
    actionButton: "take-action",
    closeOpensPane: false,
    markdown: true,
    attendeeTypes: true,
    breaksAddressNames: true,
  },
  "classic-1.16": {
    id: "classic-1.16",
    label: "Classic Outlook on Windows, version 2602",
    hostVersion: "16.0.19725.20126",
    mailbox: "1.16",
    readLimit: 1000,
    fieldTotal: 1000,
    sessionDataChars: SESSION_DATA_CHARS_1_16,
    actionButton: "take-action",
    closeOpensPane: false,
    markdown: true,
    attendeeTypes: true,
    breaksAddressNames: true,
  },
  mac: {
    id: "mac",
    label: "Outlook on Mac",
    hostVersion: "16.102.26081512",
    mailbox: "1.14",
    readLimit: null,
    fieldTotal: null,
    sessionDataChars: SESSION_DATA_CHARS,
    actionButton: "replaces-dont-send",
    closeOpensPane: false,
    markdown: false,
    attendeeTypes: false,
    breaksAddressNames: false,
  },
};
