import type { FakePort } from "../support/fake-port";
import type { Hands } from "./gallery-states";

/** As long as a person waits at least between two actions: longer than the pane's guard. */
const PAUSE_MS = 550;
/** Long enough for the check of what was typed. */
const TYPED_MS = 400;

/** Press and type on a page by what is written on it. */
export function createHands(page: Document, port: FakePort, wait = pause): Hands {
  return {
    port,
    press: async (name) => {
      await wait(PAUSE_MS);
      const selector = "button, a, summary, [role=menuitem], [role=radio]";
      const targets = [...page.querySelectorAll<HTMLElement>(selector)];
      const target = targets.find((each) => nameOf(each) === name);
      if (target === undefined) {
        throw new Error(`No "${name}" among: ${targets.map(nameOf).join(" | ")}`);
      }
      target.click();
      await wait(0);
    },
    type: async (text) => {
      const input = page.querySelector<HTMLInputElement>("form input");
      if (input === null) throw new Error("Nothing to type in.");
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
      set?.call(input, text);
      input.dispatchEvent(new Event("input", { bubbles: true }));
      await wait(TYPED_MS);
    },
  };
}

function nameOf(element: HTMLElement): string {
  const name = element.getAttribute("aria-label") ?? element.textContent;
  return name.trim();
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
