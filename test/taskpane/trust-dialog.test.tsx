/** The dialog that asks whether to trust an address, while that is saved and when it is not. */
import { screen } from "@testing-library/react";
import { withFakeTime } from "../support/fake-time";
import { recipient } from "../support/fake-port";
import { swapped } from "../support/findings";
import { focused, itemWith, nameOf, openPane, settle, type OpenPane } from "../support/open-pane";

const ANN = "to Ann Lee <ann@gmial.com>";
const BOB = "cc Bob Ray <bob@gmial.com>";
const TABLE = {
  "ann@gmial.com": [swapped("ann@gmail.com")],
  "bob@gmial.com": [swapped("bob@gmail.com")],
};
const SLOW = "Outlook has not answered yet. Nothing is lost.";
const NOT_SAVED = "The list could not be saved (9019).";
const FULL = "The list is full. Remove an entry to add another.";

const wait = withFakeTime();

async function ask(lines: readonly string[] = [ANN]): Promise<OpenPane> {
  const pane = await openPane({ lines, table: TABLE });
  pane.announced();
  await pane.press("More for ann@gmial.com");
  await pane.press("Always trust…");
  return pane;
}

const dialog = (): HTMLElement | null => screen.queryByRole("dialog");

const buttons = (): readonly string[] =>
  [...(dialog()?.querySelectorAll("button") ?? [])].map((each) =>
    each.getAttribute("aria-disabled") === "true" ? `(${nameOf(each)})` : nameOf(each),
  );

describe("while Outlook is slow to save", () => {
  test("the dialog stays and says so; nothing ends it but what comes of the saving", async () => {
    const { port, press, user, announced } = await ask([ANN, BOB]);
    const release = port.holdTrust();
    await press("Trust it from now on");
    wait(450);
    expect(buttons()).toEqual(["(Keep checking it)", "(Working…)"]);
    expect(focused()).toBe("Working…");
    await press("Keep checking it");
    await user.keyboard("{Escape}");
    await press(/^Everyone at gmial\.com/);
    wait(10_000);
    expect(dialog()?.textContent).toContain(SLOW);
    expect(announced()).toEqual([SLOW]);
    await settle(release);
    await settle(() => undefined);
    expect(dialog()).toBeNull();
    expect(port.trusted().map(({ entry }) => entry)).toEqual(["ann@gmial.com"]);
    expect(focused()).toBe("Probably wrong: Bob Ray, Cc field");
    expect(announced()).toEqual(["ann@gmial.com is now trusted. 1 address left to look at."]);
  });

  test("another message closes it, and what is saved then ends no other dialog", async () => {
    const { port, press } = await ask();
    const release = port.holdTrust();
    await press("Trust it from now on");
    port.setMessage([recipient(BOB)]);
    await settle(() => {
      port.emit("item");
    });
    expect(dialog()).toBeNull();
    await press("More for bob@gmial.com");
    await press("Always trust…");
    await settle(release);
    expect(buttons()).toEqual(["Keep checking it", "Trust it from now on"]);
  });
});

describe("what could not be saved is said in the dialog", () => {
  test("to be tried again, with the same choice", async () => {
    const { port, press, announced } = await ask();
    port.fail("saveTrust", 9019);
    await press(/^Everyone at gmial\.com/);
    await press("Trust it from now on");
    expect(dialog()?.textContent).toContain(NOT_SAVED);
    expect(announced()).toEqual([`!${NOT_SAVED}`]);
    expect(buttons()).toEqual(["Keep checking it", "Try again"]);
    expect(focused()).toBe("Try again");
    port.fail("saveTrust", null);
    await press("Try again", dialog() ?? undefined);
    expect(dialog()).toBeNull();
    expect(port.trusted().map(({ entry }) => entry)).toEqual(["gmial.com"]);
  });

  test.each(["Keep checking it", "Escape"])(
    "or to be left by %s: the card says so",
    async (way) => {
      const { port, press, user } = await ask();
      port.fail("saveTrust", 9019);
      await press("Trust it from now on");
      if (way === "Escape") await user.keyboard("{Escape}");
      else await press(way);
      await settle(() => undefined);
      expect(dialog()).toBeNull();
      expect(focused()).toBe("More for ann@gmial.com");
      expect(itemWith("Ann Lee").textContent).toContain(NOT_SAVED);
      // Asked anew it has not failed yet.
      await press("More for ann@gmial.com");
      await press("Always trust…");
      expect(dialog()?.textContent).not.toContain(NOT_SAVED);
      expect(buttons()).toEqual(["Keep checking it", "Trust it from now on"]);
    },
  );

  test("but not to be tried again where no room is left", async () => {
    const { port, press } = await ask();
    port.fail("saveTrust", 9057);
    await press("Trust it from now on");
    expect(dialog()?.textContent).toContain(FULL);
    expect(buttons()).toEqual(["Keep checking it"]);
    expect(focused()).toBe("Keep checking it");
  });

  test("of an address that was kept, too", async () => {
    const { port, press } = await openPane({ lines: [ANN], table: TABLE });
    await press("It’s correct");
    await press("Always trust…", itemWith("Kept ann@gmial.com"));
    port.fail("saveTrust", 9019);
    await press("Trust it from now on");
    expect(dialog()?.textContent).toContain(NOT_SAVED);
    port.fail("saveTrust", null);
    await press("Try again", dialog() ?? undefined);
    expect(dialog()).toBeNull();
    expect(itemWith("ann@gmial.com is now trusted")).toBeTruthy();
  });
});
