import type { Outlook } from "../host";
import { focusBeside } from "./focus-beside";

/** A page of the add-in in a frame, connected to its Outlook. */
export interface AddInFrame {
  readonly element: HTMLIFrameElement;
  close(): void;
}

/**
 * What Outlook on the web lets an add-in's frame do. It withholds the clipboard (OfficeDev/office-js,
 * issues 1991 and 3480).
 */
const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-modals";

/** Opens a page of the add-in in a new frame at the end of `place`. */
export function openAddInFrame(
  outlook: Outlook,
  options: { readonly kind: "event" | "pane"; readonly url: string; readonly title: string },
  place: HTMLElement,
): AddInFrame {
  const element = document.createElement("iframe");
  const frame = outlook.connect({
    kind: options.kind,
    pageUrl: options.url,
    post: (message, origin) => element.contentWindow?.postMessage(message, origin),
    leave: (backward) => focusBeside(element, backward),
  });
  const hear = (event: MessageEvent): void => {
    const ours = event.source !== null && event.source === element.contentWindow;
    if (ours) frame.receive(event.data, event.origin);
  };
  window.addEventListener("message", hear);
  // office.js finds its host by the frame's name, so it must be there before the page is.
  element.name = frame.windowName;
  element.title = options.title;
  element.setAttribute("sandbox", `${SANDBOX} allow-downloads`);
  element.src = options.url;
  place.append(element);
  return {
    element,
    close() {
      window.removeEventListener("message", hear);
      frame.close();
      element.remove();
    },
  };
}

/**
 * Opens the page of the event handler whenever Send asks for it, out of sight, and closes it when
 * that send is over: each send starts the handler anew.
 *
 * @returns what ends this, and closes the page
 */
export function serveEventPage(outlook: Outlook, place: HTMLElement): () => void {
  let open: AddInFrame | null = null;
  const closePage = (): void => {
    open?.close();
    open = null;
  };
  outlook.loadEventPage = async () => {
    const url = outlook.manifest.runtimePage ?? "";
    // A frame does not tell whether its page could be loaded; asking for it first does.
    const page = await fetch(url, { cache: "no-store" });
    await page.text();
    if (!page.ok) throw new Error(`${url} answers ${page.status}`);
    closePage();
    open = openAddInFrame(outlook, { kind: "event", url, title: "Event page" }, place);
  };
  const unsubscribe = outlook.subscribe(() => {
    if (outlook.report?.status !== "waiting") closePage();
  });
  return () => {
    unsubscribe();
    outlook.loadEventPage = null;
    closePage();
  };
}
