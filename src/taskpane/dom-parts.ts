import type { PaneParts } from "./pane";

/** What the pane asks of the page: whether someone is in the list, and where the focus is. */
export function createDomParts(page: Document): Pick<PaneParts, "isCalm" | "focusedItem"> {
  const focused = (): Element | null => (page.hasFocus() ? page.activeElement : null);
  return {
    isCalm: () => {
      const list = page.querySelector("[data-list]");
      return list === null || !(list.contains(focused()) || list.matches(":hover"));
    },
    focusedItem: () => {
      const id = focused()?.closest("[data-item]")?.getAttribute("data-item") ?? null;
      return id === null ? null : Number(id);
    },
  };
}
