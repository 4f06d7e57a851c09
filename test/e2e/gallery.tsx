/** One state of the pane on a page: `gallery.html?state=one&language=ar&theme=dark`. */
import { createRoot } from "react-dom/client";
import { isRtl, pickLanguage } from "../../src/text/language";
import { makePane } from "../support/make-pane";
import { GALLERY } from "./gallery-states";
import { createHands } from "./hands";

const query = new URLSearchParams(window.location.search);
const name = query.get("state") ?? "one";
const language = pickLanguage(query.get("language") ?? "en");
const theme = query.get("theme") === "dark" ? "dark" : "light";

document.documentElement.lang = language;
document.documentElement.dir = isRtl(language) ? "rtl" : "ltr";

const state = GALLERY[name];
const root = document.getElementById("root");
if (root !== null && state !== undefined) {
  const { pane, port, view } = makePane({ ...state.setup, language, theme });
  createRoot(root).render(view);
  pane.start();
  void show(async () => {
    // Words other than English have no scripted hands: such pictures show the state as opened.
    if (language === "en") await state.then?.(createHands(document, port));
  });
}

async function show(act: () => Promise<void>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  await act();
  document.documentElement.dataset["ready"] = "";
}
