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
import { byPlaces, createHands, notePlaces, type Find, type Place } from "./hands";

export interface ShowOptions {
  readonly language: Language;
  readonly theme: Theme;
  /** Words 40 % longer. */
  readonly longer: boolean;
  /** Whether the scripted hands do their part. */
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
const PLAIN: ShowOptions = { language: "en", theme: "light", longer: false, hands: true };

let root: Root | null = null;
let stop: () => void = () => undefined;
let lines: () => readonly string[] = () => [];
let skipped = 0;
const spoken: string[] = [];
/** Where the hands pressed, by state. They read English: elsewhere they press in the same places. */
const pressed = new Map<string, readonly Place[]>();

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
  const shown = { ...PLAIN, ...options };
  delete document.documentElement.dataset["ready"];
  if (shown.hands && !isEnglish(shown) && !pressed.has(name)) await draw(name, PLAIN);
  await draw(name, shown);
  document.documentElement.dataset["ready"] = "";
}

async function draw(name: string, shown: ShowOptions): Promise<void> {
  const { language, theme, longer, hands } = shown;
  const state = GALLERY[name];
  const place = document.getElementById("root");
  if (state === undefined || place === null) throw new Error(`No state ${name}`);
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
  if (hands) await state.then?.(createHands(document, port, settle, findFor(name, shown)));
  await settle(SETTLE_MS);
}

function findFor(name: string, shown: ShowOptions): Find {
  const before = pressed.get(name);
  if (before !== undefined && !isEnglish(shown)) return byPlaces(before);
  const places: Place[] = [];
  pressed.set(name, places);
  return notePlaces(places);
}

function isEnglish({ language, longer }: ShowOptions): boolean {
  return language === "en" && !longer;
}

/** A pause for the guard is skipped, any other is taken. */
async function settle(ms: number): Promise<void> {
  const long = ms >= 500;
  if (long) skipped += ms;
  await new Promise((resolve) => setTimeout(resolve, long ? 30 : ms));
}
