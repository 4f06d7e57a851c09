/**
 * States of the pane on a page of their own: `gallery.html?state=one&language=ar&theme=dark`, or by
 * `gallery.show("one")` from a script.
 */
import { createRoot, type Root } from "react-dom/client";
import { loadLater } from "../../src/taskpane/load-later";
import type { Theme } from "../../src/taskpane/port";
import { isRtl, pickLanguage, type Language } from "../../src/text/language";
import { makePane } from "../support/make-pane";
import { GALLERY } from "./gallery-states";
import { createHands } from "./hands";

export interface ShowOptions {
  readonly language: Language;
  readonly theme: Theme;
  /** Words 40 % longer. */
  readonly longer: boolean;
  /** Whether the scripted hands do their part; they know English buttons only. */
  readonly hands: boolean;
}

/** What scripts find on the page. */
export interface Gallery {
  readonly states: readonly string[];
  readonly show: (state: string, options?: Partial<ShowOptions>) => Promise<void>;
  /** What was announced, oldest first. */
  readonly spoken: string[];
  /** Let time pass for the pane's guard against hasty presses. */
  readonly skip: (ms: number) => void;
  /** "to jane@army.mil", of the message behind the pane. */
  readonly lines: () => readonly string[];
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

const SETTLE_MS = 60;

let root: Root | null = null;
let stop: () => void = () => undefined;
let lines: () => readonly string[] = () => [];
let skipped = 0;
const spoken: string[] = [];

const clock = performance.now.bind(performance);
performance.now = () => clock() + skipped;
Object.defineProperty(document, "ariaNotify", {
  value: (text: string) => {
    spoken.push(text);
  },
});

window.gallery = {
  states: Object.keys(GALLERY),
  show,
  spoken,
  skip: (ms) => {
    skipped += ms;
  },
  lines: () => lines(),
};

const query = new URLSearchParams(window.location.search);
const first = query.get("state");
if (first !== null) {
  void show(first, {
    language: pickLanguage(query.get("language") ?? "en"),
    theme: query.get("theme") === "dark" ? "dark" : "light",
    longer: query.has("longer"),
  });
}

async function show(name: string, options: Partial<ShowOptions> = {}): Promise<void> {
  const { language = "en", theme = "light", longer = false } = options;
  const { hands = language === "en" && !longer } = options;
  const state = GALLERY[name];
  const place = document.getElementById("root");
  if (state === undefined || place === null) throw new Error(`No state ${name}`);
  delete document.documentElement.dataset["ready"];
  stop();
  root?.unmount();
  // A dialog that was open goes with its page, and what it had hidden with it.
  place.removeAttribute("aria-hidden");
  spoken.length = 0;
  window.scrollTo(0, 0);
  document.documentElement.lang = language;
  document.documentElement.dir = isRtl(language) ? "rtl" : "ltr";
  const { pane, port, view } = makePane({ ...state.setup, language, theme, longer });
  lines = port.lines;
  // A state that is to break does so without the noise.
  root = createRoot(place, state.setup.breaks === true ? { onCaughtError: () => undefined } : {});
  root.render(view);
  stop = pane.start();
  await loadLater();
  await settle(SETTLE_MS);
  if (hands) await state.then?.(createHands(document, port, settle));
  await settle(SETTLE_MS);
  document.documentElement.dataset["ready"] = "";
}

/** A pause for the guard is skipped, any other is taken. */
async function settle(ms: number): Promise<void> {
  const long = ms >= 500;
  if (long) skipped += ms;
  await new Promise((resolve) => setTimeout(resolve, long ? 30 : ms));
}
