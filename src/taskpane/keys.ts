import type { KeyboardEvent } from "react";

/** Do this on Escape, and keep the key from whatever is around. */
export function onEscape(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

/**
 * Keep an Escape that has closed something from office.js, which listens on the window and would
 * hand the focus back to Outlook.
 */
export function keepUsedEscape(body: HTMLElement): void {
  body.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.defaultPrevented) event.stopPropagation();
  });
}

/**
 * Keep a Tab from office.js when a menu has just closed on it: office.js looks for what comes after
 * the item, which is gone, and would leave the pane. The browser goes on from the menu's button.
 */
export function keepClosingTab(body: HTMLElement): void {
  body.addEventListener("keydown", (event) => {
    if (event.key === "Tab" && event.target !== body.ownerDocument.activeElement) {
      event.stopPropagation();
    }
  });
}
