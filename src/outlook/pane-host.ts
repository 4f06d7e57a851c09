/** What the pane needs of Outlook beside the recipients: look, language, hints, and news. */
import { callOutlook, tellOutlook, CODE_THREW, OutlookError, toOutlookError } from "./call";
import { parseContext } from "./context-data";
import type { AlertContext } from "./context-data";
import { composeItem, currentItem, isMeeting } from "./item";

/** The item in view, as far as it can be worked with. */
export type ItemState =
  /** Nothing is selected, or Outlook shows the add-in nothing, as in a hidden shared mailbox. */
  | { readonly kind: "none" }
  | { readonly kind: "read-only" }
  | { readonly kind: "compose"; readonly meeting: boolean };

/** How Outlook's own panes look. */
export interface HostTheme {
  readonly dark: boolean;
}

/** What changed outside the pane. */
export type HostNews = "recipients" | "item" | "theme" | "context";

/** Facts for "About" and for reports: nothing about the user. */
export interface ClientFacts {
  /** "PC", "OfficeOnline", "Mac"; "" when unknown. */
  readonly platform: string;
  /** Version of Outlook; "" when unknown. */
  readonly version: string;
}

/** Event names; the enum of some office.js versions lacks the last. */
const EVENTS: Readonly<Record<HostNews, string>> = {
  recipients: "olkRecipientsChanged",
  item: "olkItemSelectedChanged",
  theme: "officeThemeChanged",
  context: "olkInitializationContextChanged",
};

/**
 * Resolves when office.js may be used.
 *
 * Rejects with an OutlookError outside Outlook, with another error where office.js was not loaded.
 */
export async function whenReady(): Promise<void> {
  const { host } = await Office.onReady();
  if (String(host) === "Outlook") return;
  throw new OutlookError("onReady", CODE_THREW, "This page was not opened by Outlook.");
}

/** Never throws. */
export function itemState(): ItemState {
  try {
    const item = currentItem();
    if (item === null) return { kind: "none" };
    const compose = composeItem();
    const meeting = isMeeting(compose);
    const field: unknown = meeting ? compose.requiredAttendees : compose.to;
    const writable = typeof field === "object" && field !== null && "setAsync" in field;
    return writable ? { kind: "compose", meeting } : { kind: "read-only" };
  } catch {
    return { kind: "none" };
  }
}

/** Whether this Outlook offers a requirement set of Mailbox, such as "1.15". Never throws. */
export function supportsMailbox(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported("Mailbox", version);
  } catch {
    return false;
  }
}

/** The colours that news of the theme brought: where Outlook runs in a browser, nothing else does. */
let toldTheme: Partial<Office.OfficeTheme> | undefined;

/** The look as told last by news that is listened to. null where Outlook does not tell. Never throws. */
export function hostTheme(): HostTheme | null {
  try {
    const theme: Partial<Office.OfficeTheme> | undefined = toldTheme ?? Office.context.officeTheme;
    const background = theme?.bodyBackgroundColor;
    if (background === undefined) return null;
    return { dark: theme?.isDarkTheme ?? isDark(background) };
  } catch {
    return null;
  }
}

/** Never throws. */
export function clientFacts(): ClientFacts {
  try {
    const { platform, version } = Office.context.diagnostics;
    return { platform: String(platform), version };
  } catch {
    return { platform: "", version: "" };
  }
}

/** What the send handler left; null when the pane was opened from the ribbon. Never rejects. */
export function readAlertContext(): Promise<AlertContext | null> {
  return Promise.resolve()
    .then(() =>
      callOutlook<string>("getInitializationContextAsync", (callback) => {
        composeItem().getInitializationContextAsync(callback);
      }),
    )
    .then(parseContext, () => null);
}

/**
 * Listen to one kind of news.
 *
 * `recipients` and `context` belong to the item: subscribe again after `item`.
 *
 * @returns the way to stop. Rejects with an OutlookError where Outlook has no such event.
 */
export async function listen(news: HostNews, listener: () => void): Promise<() => void> {
  const api = "addHandlerAsync " + EVENTS[news];
  try {
    const target = sourceOf(news);
    let listening = true;
    await tellOutlook(api, (callback) => {
      const hear = (event?: Partial<Office.OfficeThemeChangedEventArgs>): void => {
        if (news === "theme") toldTheme = event?.officeTheme;
        if (listening) listener();
      };
      target.addHandlerAsync(EVENTS[news], hear, callback);
    });
    return () => {
      listening = false;
    };
  } catch (cause) {
    throw toOutlookError(api, cause);
  }
}

interface EventSource {
  addHandlerAsync(
    type: string,
    handler: (event?: object) => void,
    callback: (result: Office.AsyncResult<void>) => void,
  ): void;
}

function sourceOf(news: HostNews): EventSource {
  const ofItem = news === "recipients" || news === "context";
  return ofItem ? composeItem() : Office.context.mailbox;
}

// Of "#rrggbb": relative luminance by the weights of ITU-R BT.601, which is how eyes weigh the three
// colours.
function isDark(colour: string): boolean {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (digits === null) return false;
  const [red, green, blue] = digits.slice(1).map((pair) => parseInt(pair, 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
}
