/** The whole pane over a fake Outlook, on screen, as a person finds it. */
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { loadLater } from "../../src/taskpane/load-later";
import type { Pane } from "../../src/taskpane/pane";
import type { FakePort } from "./fake-port";
import { makePane, type PaneSetup } from "./make-pane";

export interface OpenPane {
  readonly pane: Pane;
  readonly port: FakePort;
  readonly user: UserEvent;
  /** Press the button, link or choice with this name, after a pause as people make it. */
  readonly press: (name: string | RegExp, inside?: HTMLElement) => Promise<void>;
  /** What was announced since the last question, oldest first; "!" before what interrupts. */
  readonly announced: () => readonly string[];
}

/** Longer than the pane's guard against hasty presses. */
const PAUSE_MS = 600;

let now = 1000;

/** Let time pass for what looks at the clock; timers are not run. */
export function pass(ms: number): void {
  now += ms;
}

/** The pane on screen, its first check done. */
export async function openPane(setup: PaneSetup, hasFocus = true): Promise<OpenPane> {
  now += 10_000;
  jest.spyOn(performance, "now").mockImplementation(() => now);
  jest.spyOn(document, "hasFocus").mockReturnValue(hasFocus);
  const announced = notifies ? hearNotify() : hearRegions();
  // As the page of the pane has them.
  document.title = "Second Look";
  document.documentElement.lang = setup.language ?? "en";
  const { pane, port, view } = makePane(setup);
  const user = userEvent.setup({ delay: null });
  // A pane that is to break does so without the noise.
  render(view, setup.breaks === true ? { onCaughtError: () => undefined } : {});
  stops.push(await settle(() => pane.start()));
  await settle(loadLater);
  pass(PAUSE_MS);
  await spoken();
  return {
    pane,
    port,
    user,
    press: async (name, inside) => {
      pass(PAUSE_MS);
      await user.click(target(name, inside ?? document.body));
      await settle(() => undefined);
      await spoken();
    },
    announced,
  };
}

/** From now on the browser has no ariaNotify: what is announced is heard in live regions. */
export function withoutAriaNotify(): void {
  notifies = false;
}

let notifies = true;

/** Longer than a text waits before it comes into a live region. */
const REGION_MS = 110;

async function spoken(): Promise<void> {
  if (notifies) return;
  await settle(() => new Promise((resolve) => setTimeout(resolve, REGION_MS)));
}

function hearNotify(): OpenPane["announced"] {
  const heard: string[] = [];
  Object.defineProperty(document, "ariaNotify", {
    configurable: true,
    value: (text: string, options?: { readonly priority?: string }) => {
      heard.push(options?.priority === "high" ? `!${text}` : text);
    },
  });
  return () => heard.splice(0);
}

/** What comes into a region that stands in the page already. */
export function hearRegions(): OpenPane["announced"] {
  Reflect.deleteProperty(document, "ariaNotify");
  const heard: string[] = [];
  const hear = (records: readonly MutationRecord[]): void => {
    for (const { target, addedNodes } of records) {
      const live = target instanceof Element ? target.closest("[aria-live]") : null;
      if (live === null) continue;
      const mark = live.getAttribute("aria-live") === "assertive" ? "!" : "";
      heard.push(...[...addedNodes].map((node) => `${mark}${node.textContent ?? ""}`));
    }
  };
  const observer = new MutationObserver(hear);
  observer.observe(document.body, { childList: true, subtree: true });
  stops.push(() => {
    observer.disconnect();
  });
  return () => {
    hear(observer.takeRecords());
    return heard.splice(0);
  };
}

const stops: (() => void)[] = [];

afterEach(() => {
  stops.splice(0).forEach((stop) => {
    stop();
  });
  cleanup();
  jest.restoreAllMocks();
});

/** Do something and wait until all promises that follow from it are kept, and effects have run. */
export async function settle<T>(task: () => T): Promise<T> {
  return act(async () => {
    const result = task();
    for (let turn = 0; turn < 60; turn++) await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve, 0));
    return result;
  });
}

/** By what is written on it: asking for roles computes every style, many times over. */
function target(name: string | RegExp, inside: HTMLElement): HTMLElement {
  const all = inside.querySelectorAll<HTMLElement>("button, a, [role=menuitem], [type=radio]");
  const found = [...all].filter((each) => {
    const label = each instanceof HTMLInputElement ? each.labels?.[0] : each;
    const text = nameOf(label ?? each);
    const matches = typeof name === "string" ? text === name : name.test(text);
    return matches && each.closest("[aria-hidden=true]") === null;
  });
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`${String(found.length)} to press with the name ${String(name)}`);
  }
  return only;
}

/** The card, group or row whose heading or text has this. */
export function itemWith(text: string | RegExp): HTMLElement {
  const found = items().filter((item) => {
    const label = item.querySelector("h2")?.getAttribute("aria-label") ?? "";
    const all = `${label} ${item.textContent}`;
    return typeof text === "string" ? all.includes(text) : text.test(all);
  });
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`${String(found.length)} items with ${String(text)}`);
  }
  return only;
}

export function items(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-item]")];
}

export function headline(): string {
  return screen.getByRole("heading", { level: 1 }).textContent;
}

/** Name of what has the focus; "" when nothing has. */
export function focused(): string {
  const element = document.activeElement;
  return element === null || element === document.body ? "" : nameOf(element);
}

/** By its label or its text. */
export function nameOf(element: Element): string {
  return (element.getAttribute("aria-label") ?? element.textContent).trim();
}
