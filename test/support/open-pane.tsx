/** The whole pane over a fake Outlook, on screen, as a person finds it. */
import { act, render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Pane } from "../../src/taskpane/pane";
import type { FakePort } from "./fake-port";
import { makePane, type PaneSetup } from "./make-pane";

export interface OpenPane {
  readonly pane: Pane;
  readonly port: FakePort;
  readonly user: UserEvent;
  readonly stop: () => void;
}

/** The pane on screen, its first check done. */
export async function openPane(setup: PaneSetup): Promise<OpenPane> {
  const { pane, port, view } = makePane(setup);
  const user = userEvent.setup();
  render(view);
  const stop = await act(async () => {
    const started = pane.start();
    await Promise.resolve();
    return started;
  });
  await screen.findByRole("contentinfo");
  return { pane, port, user, stop };
}

/** The card, group or row whose heading or text has this. */
export function itemWith(text: string | RegExp): HTMLElement {
  const items = within(screen.getByRole("main"))
    .getAllByRole("listitem")
    .filter((item) => item.matches("[data-item]"));
  const found = items.filter((item) => {
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
