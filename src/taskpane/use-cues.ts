import { useAnnounce } from "@fluentui/react-components";
import { useCallback, useEffect, useRef } from "react";
import { leadFocus } from "./lead-focus";
import { announcementOf } from "./sayings";
import type { FocusTarget, PaneState } from "./state";
import { useWords } from "./words";

/** Lead focus and say what happened, once for each cue. */
export function useCues(state: PaneState): void {
  const words = useWords();
  const { announce } = useAnnounce();
  const done = useRef(0);
  const focusLater = useArrival();
  const { cue } = state;
  useEffect(() => {
    if (cue.turn === done.current) return;
    done.current = cue.turn;
    // Outlook gives the pane the focus, or leaves it in the message: it is not taken from there.
    const mayFocus = document.hasFocus();
    if (cue.focus !== null) {
      focusLater(mayFocus ? null : cue.focus);
      if (mayFocus) focusOn(cue.focus);
    }
    if (cue.saying === null) return;
    const announcement = announcementOf(cue.saying, state, words, cue.focus !== null && mayFocus);
    if (announcement !== null) announce(announcement.text, { alert: announcement.alert });
  }, [cue, state, words, announce, focusLater]);
}

/** Set what is focused once Outlook gives the pane the focus, unless something in it has it then. */
function useArrival(): (target: FocusTarget | null) => void {
  const awaited = useRef<FocusTarget | null>(null);
  useEffect(() => {
    const arrive = (): void => {
      const target = awaited.current;
      awaited.current = null;
      if (target === null || document.activeElement !== document.body) return;
      if (!focusOn(target)) focusOn("headline");
    };
    window.addEventListener("focus", arrive);
    return () => {
      window.removeEventListener("focus", arrive);
    };
  }, []);
  return useCallback((target) => {
    awaited.current = target;
  }, []);
}

/** Focus a heading, or the row that stands in a card's place; false where neither is in view. */
export function focusOn(target: FocusTarget): boolean {
  const selector =
    target === "headline" ? '[data-focus="headline"]' : `[data-item="${String(target.item)}"]`;
  const place = document.querySelector<HTMLElement>(selector);
  const focusable = place?.matches("[data-focus]") ? place : place?.querySelector("[data-focus]");
  if (!(focusable instanceof HTMLElement)) return false;
  leadFocus(focusable);
  return true;
}
