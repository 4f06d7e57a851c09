import axe from "axe-core";
import { GALLERY } from "../e2e/gallery-states";
import { createHands } from "../e2e/hands";
import { headline, openPane, pass, settle } from "../support/open-pane";

/** Headline of each state, as a screen reader finds it. */
const HEADLINES: Readonly<Record<string, string>> = {
  one: "1 address may be wrong",
  clear: "Nothing unusual found",
  empty: "No recipients yet",
  three: "3 addresses may be wrong",
  partway: "2 addresses left to look at",
  fixed: "All set. You can send now.",
  folded: "5 addresses may be wrong",
  many: "14 addresses may be wrong",
  blocked: "1 blocked, 1 more may be wrong",
  unchecked: "Nothing unusual found",
  "unchecked-more": "Nothing unusual found",
  half: "Outlook stopped half-way",
  "journal-unknown": "A change was interrupted",
  "journal-failed": "A change was interrupted",
  error: "The recipients could not be checked",
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

const WAIT_FOR_LIVE_MS = 350;

test.each(Object.entries(GALLERY))("%s: headline, and axe finds nothing", async (name, state) => {
  const { port } = await openPane(state.setup);
  const hands = createHands(document, port, async (ms) => {
    pass(ms);
    await settle(() => undefined);
    if (ms > 0 && ms < 500) await settle(() => new Promise((resolve) => setTimeout(resolve, ms)));
  });
  await settle(() => state.then?.(hands));
  if (name === "by-hand") {
    await settle(() => new Promise((resolve) => setTimeout(resolve, WAIT_FOR_LIVE_MS)));
  }
  if (name !== "trust-dialog" && name !== "menu") {
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
