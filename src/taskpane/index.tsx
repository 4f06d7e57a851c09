/** The task pane: starts when Outlook is ready, in the language of Outlook. */
import { createRoot } from "react-dom/client";
import { createChecker } from "../core/check";
import { TLDS_DATE } from "../core/data/tlds";
import { unpackLearned } from "../core/learned-packed";
import { readSlots } from "../core/policy-slot";
import type { Policy } from "../core/policy";
import type { LearnedIndex } from "../core/types";
import { BUNDLE_VERSION } from "../outlook/bundle-version";
import { OutlookError } from "../outlook/call";
import { displayLanguage } from "../outlook/display-language";
import { whenReady } from "../outlook/pane-host";
import { isRtl, pickLanguage } from "../text/language";
import { loadPack } from "../text/load-pack";
import { App } from "./App";
import { createDomParts } from "./dom-parts";
import { keepClosingTab, keepUsedEscape } from "./keys";
import { createOutlookPort } from "./outlook-port";
import { createPane, type PaneParts } from "./pane";
import { createPaneWords } from "./words";

/** What office.js fetches may never come, and then it never says so; what comes later is still shown. */
const START_MS = 20_000;

const overdue = setTimeout(sayNotStarted, START_MS);
void start()
  .catch(sayNotStarted)
  .finally(() => {
    clearTimeout(overdue);
  });

async function start(): Promise<void> {
  // Outside Outlook there is no item: the pane says so by itself.
  await whenReady().catch((cause: unknown) => {
    if (!(cause instanceof OutlookError)) throw cause;
  });
  const { policy, known } = readSlots();
  const language = pickLanguage(displayLanguage());
  document.documentElement.lang = language;
  document.documentElement.dir = isRtl(language) ? "rtl" : "ltr";
  const pane = createPane({
    port: createOutlookPort(),
    policy,
    check: createCheck(policy, unpackLearned(known)),
    today,
    version: BUNDLE_VERSION,
    dataDate: TLDS_DATE,
    ...createDomParts(document),
  });
  pane.start();
  // The message is being read while the words are loaded; the page shows its skeleton until then.
  const pack = await loadPack(language).catch(() => loadPack("en"));
  keepUsedEscape(document.body);
  keepClosingTab(document.body);
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no place for the pane.");
  createRoot(root).render(<App pane={pane} words={createPaneWords(pack, policy, today())} />);
}

/** In English, whatever the language: other words may be what could not be loaded. */
function sayNotStarted(): void {
  const said = document.createElement("p");
  said.className = "not-started";
  said.lang = "en";
  said.dir = "ltr";
  said.setAttribute("role", "alert");
  said.textContent =
    "Second Look could not start. Check the connection, close this pane and open it again.";
  document.getElementById("root")?.replaceChildren(said);
}

/** What policy and records hold is indexed once for each list of trusted entries. */
function createCheck(policy: Policy, learned: LearnedIndex | null): PaneParts["check"] {
  let last: { readonly key: string; readonly checker: ReturnType<typeof createChecker> } | null =
    null;
  return (draft, trusted) => {
    const key = trusted.map(({ entry }) => entry).join(" ");
    if (last?.key !== key) last = { key, checker: createChecker({ trusted, learned }, policy) };
    return last.checker(draft);
  };
}

/** The day where the user is: "2026-11-22". */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
