import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from "react";
import { usePane } from "./PaneContext";
import type { Cue } from "./state";
import { undoable } from "./state";

/** As long as this after an action no other is taken: a double click settles one card. */
const GUARD_MS = 500;

export interface Guard {
  readonly onClickCapture: (event: MouseEvent) => void;
  readonly onKeyDownCapture: (event: KeyboardEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Keeps hasty and repeated presses from running down the list, and takes Ctrl+Z for Undo where the
 * message is in view, and no dialog.
 *
 * `data-action` marks what acts; `data-opens` what only leads there: held back, but not counted.
 */
export function useGuard({ turn }: Cue, messageShown: boolean): Guard {
  const { actions, getState } = usePane();
  const until = useRef(0);
  useEffect(() => {
    until.current = performance.now() + GUARD_MS;
  }, [turn]);
  return {
    onClickCapture: (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const acts = target?.closest("[data-action]") ?? null;
      if (acts === null && (target?.closest("[data-opens]") ?? null) === null) return;
      if (performance.now() < until.current) {
        event.preventDefault();
        event.stopPropagation();
      } else if (acts !== null) {
        until.current = performance.now() + GUARD_MS;
      }
    },
    onKeyDownCapture: (event) => {
      if (!event.repeat || (event.key !== "Enter" && event.key !== " ")) return;
      if (isTextField(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onKeyDown: (event) => {
      const undoKey = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey);
      if (!undoKey || event.shiftKey || event.altKey || isTextField(event.target)) return;
      const inside = event.target instanceof Node && event.currentTarget.contains(event.target);
      if (!messageShown || !inside) return;
      const state = getState();
      const last = state.status === "ready" ? undoable(state)[0] : undefined;
      if (last === undefined) return;
      event.preventDefault();
      void actions.undo(last.id);
    },
  };
}

function isTextField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement
    ? target.type !== "radio"
    : target instanceof HTMLTextAreaElement;
}
