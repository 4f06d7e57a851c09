import { useAnnounce } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { leadFocus } from "./lead-focus";
import { announcementOf } from "./sayings";
import type { FocusTarget, PaneState } from "./state";
import { useWords } from "./words";

/** Lead focus and say what happened, once for each cue. */
export function useCues(state: PaneState): void {
  const words = useWords();
  const { announce } = useAnnounce();
  const done = useRef(0);
  const { cue } = state;
  useEffect(() => {
    if (cue.turn === done.current) return undefined;
    done.current = cue.turn;
    // Outlook gives the pane the focus, or leaves it in the message: it is not taken from there.
    const mayFocus = document.hasFocus();
    if (cue.focus !== null && mayFocus) focusOn(cue.focus);
    if (cue.saying !== null) {
      const focused = cue.focus !== null && mayFocus;
      const announcement = announcementOf(cue.saying, state, words, focused);
      if (announcement !== null) announce(announcement.text, { alert: announcement.alert });
    }
    const { focus } = cue;
    if (focus === null || mayFocus) return undefined;
    const arrive = (): void => {
      if (document.activeElement === document.body) focusOn(focus);
    };
    window.addEventListener("focus", arrive, { once: true });
    return () => {
      window.removeEventListener("focus", arrive);
    };
  }, [cue, state, words, announce]);
}

/** Focus a heading, or the row that stands in a card's place. */
export function focusOn(target: FocusTarget): void {
  const selector =
    target === "headline" ? '[data-focus="headline"]' : `[data-item="${String(target.item)}"]`;
  const place = document.querySelector<HTMLElement>(selector);
  const focusable = place?.matches("[data-focus]") ? place : place?.querySelector("[data-focus]");
  if (focusable instanceof HTMLElement) leadFocus(focusable);
}
