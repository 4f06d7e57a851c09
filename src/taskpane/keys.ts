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
