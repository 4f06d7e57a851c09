import type { ClipboardEvent, KeyboardEvent } from "react";
import { useRef, useState } from "react";
import type { FieldEntry } from "../host";
import { entryText, isList, readRecipients } from "./recipient-text";

/**
 * Typing, pasting and moving about in one line of recipients.
 *
 * Tab stops at one pill and at the input; arrows lead from pill to pill, Delete removes one.
 */
export function useRecipientList(
  entries: readonly FieldEntry[],
  onChange: (entries: readonly FieldEntry[]) => void,
) {
  const [typed, setTyped] = useState("");
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const input = useRef<HTMLInputElement>(null);

  const add = (text: string): void => {
    setTyped("");
    const added = readRecipients(text);
    if (added.length > 0) onChange([...entries, ...added]);
  };
  const focusPill = (at: number): void => {
    const pill = list.current?.querySelectorAll<HTMLElement>("[data-pill]")[at];
    if (pill === undefined) return input.current?.focus();
    setCurrent(at);
    pill.focus();
  };
  const without = (at: number): readonly FieldEntry[] =>
    entries.filter((_entry, index) => index !== at);
  const remove = (at: number): void => {
    onChange(without(at));
    // The next pill takes the place of the one that went.
    requestAnimationFrame(() => focusPill(at));
  };
  const edit = (at: number): void => {
    const entry = entries[at];
    if (entry === undefined) return;
    onChange(without(at));
    setTyped(entryText(entry));
    requestAnimationFrame(() => input.current?.focus());
  };

  return {
    list,
    /** Index of the pill at which Tab stops. */
    reachable: Math.min(current, entries.length - 1),
    focusPill,
    remove,
    edit,
    keyOnPill(event: KeyboardEvent, at: number): void {
      if (event.key === "ArrowLeft") focusPill(Math.max(0, at - 1));
      else if (event.key === "ArrowRight") focusPill(at + 1);
      else if (event.key === "Delete" || event.key === "Backspace") remove(at);
      else return;
      event.preventDefault();
    },
    inputProps: {
      ref: input,
      value: typed,
      onChange: ({ target }: { readonly target: HTMLInputElement }) => setTyped(target.value),
      onBlur: () => add(typed),
      onKeyDown(event: KeyboardEvent): void {
        const ends = event.key === ";" || (event.key === "," && typed.includes("@"));
        if (ends || (event.key === "Enter" && !event.ctrlKey && !event.metaKey)) {
          event.preventDefault();
          add(typed);
        } else if (typed === "" && (event.key === "Backspace" || event.key === "ArrowLeft")) {
          event.preventDefault();
          focusPill(entries.length - 1);
        }
      },
      onPaste(event: ClipboardEvent): void {
        const text = event.clipboardData.getData("text/plain");
        if (!isList(text)) return;
        event.preventDefault();
        add(typed + text);
      },
    },
  };
}
