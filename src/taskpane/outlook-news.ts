import { listen, type HostNews } from "../outlook/pane-host";
import type { OutsideEvent, PanePort } from "./port";

type Listener = (event: OutsideEvent) => void;

const EVENTS: Readonly<Record<HostNews, OutsideEvent>> = {
  recipients: "recipients",
  item: "item",
  theme: "theme",
  context: "hint",
};

/**
 * One subscription to Outlook for all who listen, begun with the first.
 *
 * What belongs to the item is subscribed anew when another item is shown. Where Outlook has no news
 * of recipients, each return of the focus to the pane counts as such.
 */
export function createNews(): PanePort["listen"] {
  const listeners = new Set<Listener>();
  const emit = (news: HostNews) => (): void => {
    listeners.forEach((listener) => {
      listener(EVENTS[news]);
    });
  };
  let begun = false;
  const begin = (): void => {
    begun = true;
    let leaveItem = followItem(emit);
    const onItem = (): void => {
      leaveItem();
      leaveItem = followItem(emit);
      emit("item")();
    };
    // A client without these events shows one item, in one theme, as long as the pane is open.
    listen("item", onItem).catch(() => undefined);
    listen("theme", emit("theme")).catch(() => undefined);
  };
  return (listener) => {
    listeners.add(listener);
    if (!begun) begin();
    return () => listeners.delete(listener);
  };
}

/** @returns the way to stop */
function followItem(emit: (news: HostNews) => () => void): () => void {
  const stops: (() => void)[] = [];
  let left = false;
  const keep = (stop: () => void): void => {
    if (left) stop();
    else stops.push(stop);
  };
  listen("context", emit("context")).then(keep, () => undefined);
  listen("recipients", emit("recipients")).then(keep, () => {
    const onFocus = emit("recipients");
    window.addEventListener("focus", onFocus);
    keep(() => {
      window.removeEventListener("focus", onFocus);
    });
  });
  return () => {
    left = true;
    stops.forEach((stop) => {
      stop();
    });
  };
}
