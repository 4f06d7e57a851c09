/** While a change runs nothing else is begun, and what was pressed says that it works. */
import { screen } from "@testing-library/react";
import { GALLERY } from "../e2e/gallery-states";
import { createHands } from "../e2e/hands";
import { withFakeTime } from "../support/fake-time";
import { armyMl, finding, swapped } from "../support/findings";
import {
  headline,
  itemWith,
  nameOf,
  openPane,
  pass,
  settle,
  type OpenPane,
} from "../support/open-pane";

/** They show, copy, write a mail or lead to another page. */
const HARMLESS = [
  "Why this was flagged",
  "Details for your IT team",
  "Addresses I trust",
  "About",
  "Keep checking it",
  "This warning is wrong",
  "Read more about this rule",
  "Reload the pane",
  /^Copy/,
  /^Show all \d+$/,
];

const isHarmless = (name: string): boolean =>
  HARMLESS.some((each) => (typeof each === "string" ? each === name : each.test(name)));

const isHeld = (each: Element): boolean => each.getAttribute("aria-disabled") === "true";

const pressables = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>("button, a, summary, [role=menuitem]")].filter(
    (each) => !each.hasAttribute("data-tabster-dummy"),
  );

/** Begin a change of the first thing in view that takes one; its release, or null where none does. */
async function beginChange({
  pane,
  port,
}: Pick<OpenPane, "pane" | "port">): Promise<(() => void) | null> {
  const state = pane.getState();
  const items = state.status === "ready" ? state.items : [];
  const card = items.find(({ kind }) => kind === "card");
  const row = items.find((item) => item.kind === "done" && item.undo !== null);
  const group = items.find(({ kind }) => kind === "group");
  const { remove, undo, replaceGroup } = pane.actions;
  const id = (card ?? row ?? group)?.id;
  if (id === undefined) return null;
  const release = port.holdWrites();
  await settle(() => {
    void (card !== undefined ? remove : row !== undefined ? undo : replaceGroup)(id);
  });
  const after = pane.getState();
  return after.status === "ready" && after.busy !== null ? release : null;
}

const begun: string[] = [];

test.each(Object.entries(GALLERY))(
  "%s: all that could change anything is held",
  async (name, state) => {
    const pane = await openPane(state.setup);
    const hands = createHands(document, pane.port, async (ms) => {
      pass(ms);
      await settle(() => undefined);
    });
    await settle(() => state.then?.(hands));
    if ((await beginChange(pane)) === null) return;
    begun.push(name);
    const free = pressables().filter((each) => !isHeld(each));
    expect(free.map(nameOf).filter((each) => !isHarmless(each))).toEqual([]);
  },
);

test("there was something to hold in most of them", () => {
  expect(begun.length).toBeGreaterThan(Object.keys(GALLERY).length / 2);
  expect(begun).toEqual(expect.arrayContaining(["menu", "trust-dialog", "edit", "many"]));
});

describe("Outlook is slow", () => {
  const TABLE = {
    "jane.doe@army.ml": [armyMl("jane.doe@army.mil")],
    "pat@mircosoft.com": [swapped("pat@microsoft.com")],
    "ann@gmial.com": [
      swapped("ann@gmail.com"),
      finding({ kind: "two-edits", edits: [] }, { meant: "ann@gmx.com", odds: 20 }),
    ],
    "bob@gmial.com": [swapped("bob@gmail.com", { source: "provider" })],
  };
  const JANE = "to Jane Doe <jane.doe@army.ml>";
  const PAT = "to Pat Fox <pat@mircosoft.com>";
  const ANN = "cc Ann Lee <ann@gmial.com>";
  const BOB = "to Bob Ray <bob@gmial.com>";

  const wait = withFakeTime();

  const pressable = (name: string): HTMLElement => {
    const found = pressables().find((each) => nameOf(each) === name);
    if (found === undefined) throw new Error(`Nothing to press: ${name}`);
    return found;
  };

  test("the address of an alternative says that it is at work", async () => {
    const { port, press } = await openPane({ lines: [ANN], table: TABLE });
    const release = port.holdWrites();
    await press("Replace with ann@gmx.com");
    expect(isHeld(pressable("Replace with ann@gmx.com"))).toBe(true);
    wait(450);
    expect(isHeld(pressable("Working…"))).toBe(true);
    expect(document.activeElement).toBe(pressable("Working…"));
    await settle(release);
    expect(port.lines()).toEqual(["cc ann@gmx.com"]);
  });

  test("so does Undo all", async () => {
    const { port, press } = await openPane({ lines: [JANE, PAT], table: TABLE });
    await press("Replace with jane.doe@army.mil");
    await press("Replace with pat@microsoft.com");
    const release = port.holdWrites();
    await press("Undo all 2");
    wait(450);
    expect(isHeld(pressable("Working…"))).toBe(true);
    await settle(release);
    expect(port.lines()).toEqual(["to jane.doe@army.ml", "to pat@mircosoft.com"]);
  });

  test("what was kept is trusted once the change is done, and not asked about before", async () => {
    const { port, press } = await openPane({ lines: [BOB, JANE], table: TABLE });
    await press("It’s correct", itemWith("Bob Ray"));
    const release = port.holdWrites();
    await press("Replace with jane.doe@army.mil");
    await press("Always trust…");
    expect(screen.queryByRole("dialog")).toBeNull();
    await settle(release);
    await press("Always trust…");
    await press("Trust it from now on");
    expect(port.trusted().map(({ entry }) => entry)).toEqual(["bob@gmial.com"]);
  });

  test("a dialog that is open stays so until its answer can be taken", async () => {
    const { pane, port, press } = await openPane({ lines: [JANE, BOB], table: TABLE });
    await press("It’s correct", itemWith("Bob Ray"));
    await press("Always trust…");
    const release = await beginChange({ pane, port });
    await press("Trust it from now on");
    expect(screen.queryByRole("dialog")).not.toBeNull();
    await settle(() => release?.());
    await press("Trust it from now on");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(port.trusted().map(({ entry }) => entry)).toEqual(["bob@gmial.com"]);
    expect(headline()).toBe("All set. You can send now.");
  });
});
