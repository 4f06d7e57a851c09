import { screen } from "@testing-library/react";
import { withFakeTime } from "../support/fake-time";
import { armyMl, swapped } from "../support/findings";
import { CONTOSO, type PaneSetup } from "../support/make-pane";
import {
  focused,
  itemWith,
  nameOf,
  openPane,
  pass,
  settle,
  type OpenPane,
} from "../support/open-pane";

const TABLE = {
  "jane.doe@army.ml": [armyMl("jane.doe@army.mil")],
  "ann@gmial.com": [swapped("ann@gmail.com")],
};
const JANE = "to Jane Doe <jane.doe@army.ml>";
const ANN = "cc Ann Lee <ann@gmial.com>";
const SLOW = "Outlook has not answered yet. Nothing is lost.";

const open = (setup: PaneSetup): Promise<OpenPane> => openPane({ table: TABLE, ...setup });

const wait = withFakeTime();

const buttonWith = (text: string): HTMLElement => {
  const found = screen.getAllByText(text).flatMap((each) => each.closest("button") ?? []);
  if (found[0] === undefined) throw new Error(`No button: ${text}`);
  return found[0];
};

const isDisabled = (text: string): boolean =>
  buttonWith(text).getAttribute("aria-disabled") === "true";

async function enterAddress({ press, user }: OpenPane): Promise<void> {
  await press("Edit");
  await user.clear(screen.getByRole("textbox"));
  await user.keyboard("jane@navy.mil");
  pass(600);
  await user.keyboard("{Enter}");
  await settle(() => undefined);
}

describe("while Outlook is slow over a form's change", () => {
  const REASON = { ...CONTOSO, keep: { reasonFor: ["transposition"], notFor: [] } } as const;
  const FORMS: readonly (readonly [string, string, PaneSetup, (pane: OpenPane) => unknown])[] = [
    ["an address entered", "Jane Doe", { lines: [JANE] }, enterAddress],
    [
      "an address chosen",
      "Jane Doe",
      { lines: [JANE] },
      async ({ press }) => {
        await press("It’s correct");
        await press("jane.doe@army.mil");
        await press("Continue");
      },
    ],
    [
      "a reason given",
      "Ann Lee",
      { lines: [ANN], policy: REASON },
      async ({ press, user }) => {
        await press("It’s correct");
        await user.keyboard("Her own domain");
        await press("Keep this address");
      },
    ],
  ];

  test.each(FORMS)("%s: it says so, and cannot be cancelled", async (_what, who, setup, ask) => {
    const pane = await open(setup);
    const release = pane.port.holdWrites();
    await ask(pane);
    wait(450);
    expect(buttonWith("Working…").getAttribute("aria-disabled")).toBe("true");
    expect(isDisabled("Cancel")).toBe(true);
    await pane.press("Cancel");
    await pane.user.keyboard("{Escape}");
    expect(isDisabled("Working…")).toBe(true);
    expect(itemWith(who).textContent).not.toContain(SLOW);
    wait(10_000);
    expect(itemWith(who).textContent).toContain(SLOW);
    await settle(release);
    expect(focused()).toBe("All set. You can send now.");
  });
});

test("what the button says is its name; that Outlook is slow is announced once", async () => {
  const { port, press, announced } = await open({ lines: [JANE] });
  const release = port.holdWrites();
  await press("Replace with jane.doe@army.mil");
  expect(nameOf(buttonWith("jane.doe@army.mil"))).toBe("Replace with jane.doe@army.mil");
  wait(450);
  expect(nameOf(buttonWith("Working…"))).toBe("Working…");
  expect(announced()).toEqual([]);
  wait(10_000);
  wait(10_000);
  expect(announced()).toEqual([SLOW]);
  await settle(release);
  expect(announced()).toEqual(["Replaced. Now jane.doe@army.mil. Nothing left. You can send now."]);
});

test("a folded card and a settled row say so, too", async () => {
  const names = ["jane", "tom", "ida", "lee"];
  const table = Object.fromEntries(
    names.map((name) => [`${name}@army.ml`, [armyMl(`${name}@army.mil`)]]),
  );
  const { port, press } = await open({ lines: names.map((name) => `to ${name}@army.ml`), table });
  await press("Look at each one");
  const releaseReplace = port.holdWrites();
  await press("Replace: lee@army.ml becomes lee@army.mil");
  wait(10_500);
  expect(itemWith("lee@army").textContent).toContain(SLOW);
  await settle(releaseReplace);
  expect(document.body.textContent).not.toContain(SLOW);
  const releaseUndo = port.holdWrites();
  await press("Undo: Replaced with lee@army.mil");
  wait(10_500);
  expect(itemWith("lee@army").textContent).toContain(SLOW);
  await settle(releaseUndo);
});

test("a change that fails leaves the form, which can be cancelled again", async () => {
  const pane = await open({ lines: [JANE] });
  const error = { name: "OutlookError", message: "", api: "to.setAsync", code: 5001 } as const;
  pane.port.failWrite({ status: "restored", error, journalError: null });
  await enterAddress(pane);
  expect(isDisabled("Cancel")).toBe(false);
  await pane.user.keyboard("{Escape}");
  expect(focused()).toBe("Edit");
});
