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
