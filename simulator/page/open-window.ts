import type { Choice, ItemInit, Outlook, OutlookOptions } from "../host";
import { createOutlook } from "../host";
import { serveEventPage } from "./add-in-frame";
import { fill, WORDS } from "./words";

/** One compose window: an Outlook of its own, and what the page remembers about it. */
export interface OpenWindow {
  readonly id: number;
  readonly outlook: Outlook;
  /** How often Send was selected in the send under way. */
  readonly sendPresses: number;
  /** Why the last send ended without sending; "" when it did not, or that was dismissed. */
  readonly notSent: string;
  send(): void;
  choose(choice: Choice): void;
  dismiss(): void;
  /** Puts into the item what was typed. */
  write(typed: { readonly subject?: string; readonly body?: string }): void;
  dismissNotice(key: string): void;
  /** Counts up with each change: a snapshot for React. */
  version(): number;
  subscribe(listener: () => void): () => void;
  close(): void;
}

/**
 * Opens a compose window; its event page is loaded into `place`.
 *
 * @param before - why the send that was under way in the window that it replaces ended; "" when none
 */
export function openWindow(
  id: number,
  options: OutlookOptions,
  place: HTMLElement,
  before = "",
): OpenWindow {
  const outlook = createOutlook(options);
  const stopEvents = serveEventPage(outlook, place);
  const listeners = new Set<() => void>();
  let version = 0;
  let sendPresses = 0;
  let notSent = before;
  const touch = (): void => {
    version += 1;
    listeners.forEach((listener) => listener());
  };
  const unsubscribe = outlook.subscribe(() => {
    // Outlook closes the window of what was sent, and the pane with it.
    if (outlook.report?.status === "sent" && outlook.pane !== null) outlook.closePane();
    touch();
  });

  return {
    id,
    outlook,
    get sendPresses() {
      return sendPresses;
    },
    get notSent() {
      return notSent;
    },
    send() {
      const under = outlook.report?.status;
      sendPresses = under === "waiting" || under === "dialog" ? sendPresses + 1 : 1;
      notSent = "";
      void outlook.send();
    },
    choose(choice) {
      const dialog = outlook.report?.dialog;
      if (dialog == null) return;
      const button = dialog.buttons.find((one) => one.choice === choice);
      const why = {
        alert: fill(WORDS.whyChosen, { button: `“${button?.label ?? ""}”` }),
        slow: WORDS.whySlow,
        timeout: WORDS.whySlow,
        unavailable: fill(WORDS.whyUnavailable, { addIn: dialog.title }),
      }[dialog.kind];
      const { status } = outlook.choose(choice);
      if (status === "notSent") {
        notSent = choice === "close" && dialog.kind === "alert" ? WORDS.whyClosed : why;
      }
      touch();
    },
    dismiss() {
      notSent = "";
      touch();
    },
    write({ subject, body }) {
      const { item } = outlook;
      if (subject !== undefined) item.subject = subject;
      if (body !== undefined) item.body = { type: "text", content: body };
      touch();
    },
    dismissNotice(key) {
      outlook.item.notifications.delete(key);
      touch();
    },
    version: () => version,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      unsubscribe();
      stopEvents();
    },
  };
}

/** The item as it stands, to be put into another window. */
export function initOf({ item }: Outlook): ItemInit {
  return {
    kind: item.kind,
    recipients: Object.fromEntries(item.fields.map((field) => [field, item.entries(field)])),
    from: item.from,
    subject: item.subject,
    body: item.body,
    sessionData: Object.fromEntries(item.sessionData),
    ...(item.sharedFolder === null ? {} : { sharedFolder: item.sharedFolder }),
  };
}
