import { createRoot } from "react-dom/client";
import type { Setup } from "../server/setup";
import { App } from "./App";
import type { ThemeName } from "./choices";
import { readChoices } from "./choices";
import { createDesk } from "./desk";
import { fill, WORDS } from "./words";

const usualTheme: ThemeName = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";

void start();

async function start(): Promise<void> {
  const root = element("root");
  try {
    const response = await fetch("/setup.json", { cache: "no-store" });
    const setup = (await response.json()) as Setup;
    const desk = createDesk(setup, readChoices(location.hash, usualTheme), element("frames"));
    createRoot(root).render(<App desk={desk} usualTheme={usualTheme} />);
  } catch (error: unknown) {
    root.textContent = fill(WORDS.setupFailed, { why: String(error) });
  }
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
}
