/** The forms that texts and attributes of a manifest may take. */

export interface ValueForm {
  readonly accepts: (value: string) => boolean;
  /** Completes "… is not …". */
  readonly is: string;
  readonly remedy: string;
}

/** Characters; [MS-OWEMXML] simple types of the same names. */
export const MAX_SHORT_STRING_CHARS = 125;
export const MAX_LONG_STRING_CHARS = 250;
export const MAX_URL_CHARS = 2048;
export const MAX_RESID_CHARS = 32;
/** learn.microsoft.com, "Office Add-ins manifest": size of the file. */
export const MAX_MANIFEST_BYTES = 256 * 1024;

/** Send modes that the event may have; [MS-OWEMXML] LaunchEventSendMode. */
export const SEND_MODES: readonly string[] = ["PromptUser", "SoftBlock", "Block"];

/** Pixel sizes of a button's icon; [MS-OWEMXML] ImageResourceReference. */
export const ICON_SIZES: readonly string[] = ["16", "20", "24", "32", "40", "48", "64", "80"];
export const REQUIRED_ICON_SIZES: readonly string[] = ["16", "32", "80"];

/** Each form, after the [MS-OWEMXML] simple type that it is named for or the page cited. */
export const VALUE_FORMS = {
  any: { accepts: (v) => v.length > 0, is: "a text", remedy: "Give it a value." },
  guid: {
    accepts: (v) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(v),
    is: "a GUID",
    remedy: "Write 8-4-4-4-12 hexadecimal digits, without braces.",
  },
  version: {
    accepts: (v) => /^\d{1,5}(\.\d{1,5}){0,3}$/.test(v),
    is: "a version",
    remedy: "Write one to four numbers of at most five digits with dots between: 1.0.0.0.",
  },
  setVersion: {
    accepts: (v) => /^\d{1,5}\.\d{1,5}$/.test(v),
    is: "the version of a requirement set",
    remedy: "Write two numbers with a dot between: 1.14.",
  },
  shortString: {
    accepts: (v) => v.length > 0 && v.length <= MAX_SHORT_STRING_CHARS,
    is: `a text of 1 to ${MAX_SHORT_STRING_CHARS} characters`,
    remedy: `Write 1 to ${MAX_SHORT_STRING_CHARS} characters.`,
  },
  longString: {
    accepts: (v) => v.length > 0 && v.length <= MAX_LONG_STRING_CHARS,
    is: `a text of 1 to ${MAX_LONG_STRING_CHARS} characters`,
    remedy: `Write 1 to ${MAX_LONG_STRING_CHARS} characters.`,
  },
  locale: {
    // The platform does not take a bare language everywhere (learn.microsoft.com, "Localization").
    accepts: (v) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$/.test(v),
    is: "a locale with its region",
    remedy: "Write language and region: de-DE.",
  },
  url: {
    accepts: (v) => /^https:\/\/[^\s"<>*]+$/.test(v) && v.length <= MAX_URL_CHARS,
    is: `an https URL of at most ${MAX_URL_CHARS} characters`,
    remedy: "Write an address that begins with https://.",
  },
  appDomain: {
    accepts: (v) => /^https:\/\/[^\s"<>*/]+$/.test(v) && v.length <= MAX_LONG_STRING_CHARS,
    is: "an https origin without wildcards",
    remedy: "Name each origin in full: https://www.example.com.",
  },
  resid: {
    accepts: (v) => v.length > 0 && v.length <= MAX_RESID_CHARS,
    is: `an id of 1 to ${MAX_RESID_CHARS} characters`,
    remedy: `Choose an id of at most ${MAX_RESID_CHARS} characters, here and where it is defined.`,
  },
  boolean: {
    accepts: (v) => v === "true" || v === "false",
    is: "true or false",
    remedy: "Write true or false.",
  },
  true: {
    accepts: (v) => v === "true",
    is: "true",
    remedy: "Write true: without it Outlook on Mac leaves shared mailboxes unchecked.",
  },
  permission: {
    accepts: (v) => v === "ReadWriteItem",
    is: "the permission that Second Look needs",
    remedy: "Write ReadWriteItem: less cannot correct a recipient, more is never used.",
  },
  mailbox: { accepts: (v) => v === "Mailbox", is: "Mailbox", remedy: "Write Mailbox." },
  itemType: {
    accepts: (v) => v === "Message" || v === "Appointment",
    is: "Message or Appointment",
    remedy: "Write Message or Appointment.",
  },
  formType: {
    accepts: (v) => v === "Edit",
    is: "Edit",
    remedy: "Write Edit: Second Look has nothing to say about an item that is read.",
  },
  ruleMode: {
    accepts: (v) => v === "Or" || v === "And",
    is: "Or or And",
    remedy: "Write Or.",
  },
  iconSize: {
    accepts: (v) => ICON_SIZES.includes(v),
    is: "the size of a button's icon",
    remedy: `Write one of ${ICON_SIZES.join(", ")}.`,
  },
  sendMode: {
    accepts: (v) => SEND_MODES.includes(v),
    is: "a send mode",
    remedy: `Write one of ${SEND_MODES.join(", ")}.`,
  },
  javascript: {
    accepts: (v) => v === "javascript",
    is: "javascript",
    remedy: "Write javascript, the only type of override that a runtime takes.",
  },
  short: {
    accepts: (v) => v === "short",
    is: "short",
    remedy: "Leave the attribute out: Outlook knows short runtimes only.",
  },
  tab: { accepts: (v) => v === "TabDefault", is: "TabDefault", remedy: "Write TabDefault." },
} as const satisfies Record<string, ValueForm>;

export type ValueFormName = keyof typeof VALUE_FORMS;
