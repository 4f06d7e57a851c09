import { readdirSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import { screen } from "@testing-library/react";
import { GALLERY, type GalleryState } from "../e2e/gallery-states";
import { createHands } from "../e2e/hands";
import { headline, nameOf, openPane, pass, settle, type OpenPane } from "../support/open-pane";

/** Headline of each state, as a screen reader finds it. */
const HEADLINES: Readonly<Record<string, string>> = {
  loading: "Checking the recipients",
  one: "1 address may be wrong",
  clear: "Nothing unusual found",
  empty: "No recipients yet",
  three: "3 addresses may be wrong",
  partway: "2 addresses left to look at",
  fixed: "All set. You can send now.",
  folded: "5 addresses may be wrong",
  many: "14 addresses may be wrong",
  blocked: "1 blocked, 1 more may be wrong",
  "blocked-kind": "1 address is blocked",
  unchecked: "Nothing unusual found",
  "unchecked-more": "Nothing unusual found",
  half: "Outlook stopped half-way",
  "journal-unknown": "A change was interrupted",
  "journal-failed": "A change was interrupted",
  error: "The recipients could not be checked",
  crash: "This pane stopped working. Your message is not affected.",
  disarmed: "The checks are switched off for now",
  waiting: "2 addresses may be wrong",
  noitem: "Open a message or a meeting to have its recipients checked.",
  "by-hand": "All set. You can send now.",
  "kind-combo": "1 address is worth a look",
  trust: "Addresses I trust",
  "trust-removed": "Addresses I trust",
  "trust-empty": "Addresses I trust",
  "trust-full": "Addresses I trust",
  "trust-damaged": "Addresses I trust",
  "trust-locked": "Addresses I trust",
  about: "About Second Look",
};

test.each(Object.entries(GALLERY))("%s: headline, and axe finds nothing", async (name, state) => {
  await draw(state);
  if (!["trust-dialog", "trust-failed", "menu"].includes(name)) {
    expect(headline()).toBe(HEADLINES[name] ?? "1 address may be wrong");
  }
  const { violations } = await axe.run(
    // Focus guards that Fluent itself puts around menus and dialogs.
    { exclude: ["[data-tabster-dummy]"] },
    {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      // These measure colours, sizes and letters as drawn: a browser's business.
      rules: {
        "color-contrast": { enabled: false },
        "target-size": { enabled: false },
        "label-content-name-mismatch": { enabled: false },
      },
    },
  );
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
  ).toEqual([]);
});

async function draw({ setup, then }: GalleryState): Promise<OpenPane> {
  const open = await openPane(setup);
  const hands = createHands(document, open.port, async (ms) => {
    pass(ms);
    await settle(() => undefined);
    if (ms > 0 && ms < 500) await settle(() => new Promise((resolve) => setTimeout(resolve, ms)));
  });
  await settle(() => then?.(hands));
  return open;
}

test.each([
  ["offline", "You are offline. Checking works without a connection."],
  ["waiting", "1 more address to look atShow"],
  ["monitor", "Trial: for now, nothing is stopped."],
])("%s: one bar says so, between the headline and the list", async (name, text) => {
  await draw(stateOf(name));
  const main = screen.getByRole("main");
  expect([...main.children].map(({ tagName }) => tagName).slice(0, 2)).toEqual(["HEADER", "DIV"]);
  expect(main.children[1]?.textContent).toBe(text);
});

test.each([
  ["older", 2],
  ["newer", 4],
])("a send script with a policy %s than the pane's is another one, and no more", async (...row) => {
  const [, revision] = row;
  await draw({ setup: { ...stateOf("stale").setup, hint: { revision, bundle: "1.0.0" } } });
  expect(screen.getByRole("main").textContent).toContain(
    "Outlook answers Send with another version of Second Look than this pane has. " +
      "Restart Outlook (on the web, reload the page) to bring both in line.",
  );
});

test("back online, the bar is gone", async () => {
  await draw(stateOf("offline"));
  Object.defineProperty(navigator, "onLine", { configurable: true, value: true });
  await settle(() => window.dispatchEvent(new Event("online")));
  expect(document.body.textContent).not.toContain("offline");
});

test("loading: the skeleton is for the eye alone, and there is nothing to press", async () => {
  await draw(stateOf("loading"));
  expect(screen.getByRole("main").textContent).toBe("Checking the recipients");
  expect(document.querySelector("main > div > [aria-hidden=true]")).not.toBeNull();
  expect(screen.queryAllByRole("button")).toEqual([]);
});

test("crash: the report tells what was thrown, and of the message nothing", async () => {
  const { press, port } = await draw(stateOf("crash"));
  expect(screen.getAllByRole("button").map(nameOf)).toEqual(["Reload the pane", "Copy report"]);
  await press("Copy report");
  expect(port.copied.join()).toContain("TypeError");
  expect(port.copied.join()).not.toMatch(/jane|army|Broken/i);
});

function stateOf(name: string): GalleryState {
  const state = GALLERY[name];
  if (state === undefined) throw new Error(`No state ${name}`);
  return state;
}

test.each([
  [
    "unchecked",
    ["to jane@army.mil", "cc Falcon <>"],
    "1 address checked, 1 recipient not checked.",
  ],
  ["unchecked-more", ["to jane@army.mil"], "1 address checked, other recipients not."],
])("%s, to %j: %s", async (state, lines, sub) => {
  await openPane({ ...GALLERY[state]?.setup, core: true, lines });
  expect(document.body.textContent).toContain(sub);
});

test.each([
  ["unchecked", "6 addresses checked, 1 recipient not checked.", "1 recipient not checked"],
  // How many more there are in a list that was cut off, nobody knows.
  [
    "unchecked-more",
    "6 addresses checked, other recipients not.",
    "Not every recipient was checked",
  ],
])("%s: %s", async (state, sub, title) => {
  await openPane(GALLERY[state]?.setup ?? {});
  expect(document.body.textContent).toContain(sub);
  expect([...document.querySelectorAll("h2")].map((each) => each.textContent)).toEqual([title]);
});

test("each has its picture", () => {
  const there = readdirSync(join(__dirname, "../../docs/screenshots"));
  expect(Object.keys(GALLERY).filter((name) => !there.includes(`${name}.png`))).toEqual([]);
});
