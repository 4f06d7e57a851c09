import { recipient, type FakePort } from "../support/fake-port";
import type { Hands } from "./gallery-states";

/** As long as a person waits at least between two actions: longer than the pane's guard. */
const PAUSE_MS = 550;
/** Long enough for the check of what was typed. */
const TYPED_MS = 400;

/** Longer than the pane waits for a change in the message to be the last. */
const LIVE_MS = 350;

const MAX_LOOKS = 100;
const LOOK_MS = 50;

/** What was to be pressed, as its place among all that could be. */
export interface Place {
  readonly at: number;
  readonly of: number;
}

/** How to know, among what there is to press, what has this English name. */
export type Find = (targets: readonly HTMLElement[], name: string) => HTMLElement | undefined;

const byName: Find = (targets, name) => targets.find((each) => nameOf(each) === name);

/** Goes by English names and notes the places down. */
export function notePlaces(places: Place[]): Find {
  return (targets, name) => {
    const found = byName(targets, name);
    if (found !== undefined) places.push({ at: targets.indexOf(found), of: targets.length });
    return found;
  };
}

/** Goes by places that were noted down: for other words than the English ones. */
export function byPlaces(places: readonly Place[]): Find {
  const left = [...places];
  return (targets) => {
    const [next] = left;
    if (next?.of !== targets.length) return undefined;
    left.shift();
    return targets[next.at];
  };
}

/** Press and type on a page by what is written on it, or as `choose` has it. */
export function createHands(
  page: Document,
  port: FakePort,
  wait = pause,
  choose: Find = byName,
): Hands {
  const find = async (name: string): Promise<HTMLElement> => {
    const target = await appeared(() => choose(targetsOn(page), name));
    if (target !== undefined) return target;
    throw new Error(`No "${name}" among: ${targetsOn(page).map(nameOf).join(" | ")}`);
  };
  return {
    port,
    press: async (name) => {
      await wait(PAUSE_MS);
      (await find(name)).click();
      await wait(0);
    },
    focus: async (name) => {
      (await find(name)).focus();
    },
    byHand: async (lines) => {
      port.byHand(lines.map(recipient));
      await wait(LIVE_MS);
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

/** Slow machines take their time from a press to what it opens. */
async function appeared<T>(find: () => T | undefined): Promise<T | undefined> {
  for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
    const found = find();
    if (found !== undefined) return found;
    await pause(LOOK_MS);
  }
  return undefined;
}

function targetsOn(page: Document): readonly HTMLElement[] {
  return [
    ...page.querySelectorAll<HTMLElement>("button, a, summary, [role=menuitem], [role=radio]"),
  ];
}

function nameOf(element: HTMLElement): string {
  const name = element.getAttribute("aria-label") ?? element.textContent;
  return name.trim();
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
