/** Where the focus is led, and where it is left alone. */
import { screen } from "@testing-library/react";
import { armyMl, swapped } from "../support/findings";
import type { FakePort } from "../support/fake-port";
import type { PaneSetup } from "../support/make-pane";
import { focused, headline, openPane, settle } from "../support/open-pane";

const TABLE = {
  "jane.doe@army.ml": [armyMl("jane.doe@army.mil")],
  "ann@gmial.com": [swapped("ann@gmail.com")],
};
const JANE = "to Jane Doe <jane.doe@army.ml>";
const ANN = "cc Ann Lee <ann@gmial.com>";
const NO_ITEM = "Open a message or a meeting to have its recipients checked.";
const REFUSED = { name: "OutlookError", message: "", api: "to.setAsync", code: 5001 } as const;
const TRUSTED = { entry: "pat@navy.ml", added: "2026-11-01" } as const;
const HALF_WAY = {
  status: "half-way",
  error: REFUSED,
  former: [{ field: "to", list: [{ displayName: "", address: "jane.doe@army.ml" }] }],
} as never;

const QUIET_MS = 350;

const wait = (ms: number): Promise<unknown> =>
  settle(() => new Promise((resolve) => setTimeout(resolve, ms)));

/** Somebody writes in the message: the pane has the focus no longer. */
function leave(): void {
  (document.activeElement as HTMLElement).blur();
  jest.spyOn(document, "hasFocus").mockReturnValue(false);
}

/** Outlook gives the pane the focus. */
async function arrive(): Promise<void> {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  await settle(() => window.dispatchEvent(new Event("focus")));
}

const OPENINGS: readonly (readonly [string, PaneSetup, string])[] = [
  [
    "that could not check",
    {
      prepare: (port) => {
        port.fail("read", 9002);
      },
    },
    "!The recipients could not be checked. Outlook did not answer (9002).",
  ],
  ["without a message", { noItem: true }, NO_ITEM],
  [
    "that finds a change half-way",
    { lines: [JANE], table: TABLE, interrupted: true, restore: HALF_WAY },
    "!Attention. Outlook stopped half-way. A list to compare is shown.",
  ],
];

test.each(OPENINGS)(
  "a pane %s says so, and leaves the focus in the message",
  async (_, setup, said) => {
    const { announced } = await openPane(setup, false);
    expect(focused()).toBe("");
    expect(announced()).toEqual([said]);
    await arrive();
    expect(focused()).toBe(headline());
  },
);

test("without a message, the headline that has the focus is not said besides", async () => {
  const { announced } = await openPane({ noItem: true });
  expect(focused()).toBe(NO_ITEM);
  expect(announced()).toEqual([]);
});

test("the message in view gives way to none: said, and the focus left alone", async () => {
  const { port, announced } = await openPane({ lines: [JANE], table: TABLE }, false);
  announced();
  port.setNoItem(true);
  await settle(() => {
    port.emit("item");
  });
  expect(focused()).toBe("");
  expect(announced()).toEqual([NO_ITEM]);
});

describe("while it could not check, entering recipients", () => {
  const failing = (port: FakePort): void => {
    port.fail("read", 9002);
  };
  const enter = async (port: FakePort): Promise<void> => {
    port.emit("recipients");
    await wait(QUIET_MS);
  };
  const SAID = "!The recipients could not be checked. Outlook did not answer (9002).";

  test("is not disturbed: that was said, and is said again once it is another failure", async () => {
    const { port, announced } = await openPane({ prepare: failing });
    leave();
    announced();
    await enter(port);
    await enter(port);
    expect(headline()).toBe("The recipients could not be checked");
    expect(focused()).toBe("");
    expect(announced()).toEqual([]);
    port.fail("read", 9018);
    await enter(port);
    expect(announced()).toEqual([SAID.replace("9002", "9018")]);
  });

  test("checks them as soon as Outlook answers", async () => {
    const { port, announced } = await openPane({ lines: [JANE], table: TABLE, prepare: failing });
    leave();
    announced();
    port.fail("read", null);
    await enter(port);
    expect(headline()).toBe("1 address may be wrong");
    expect(announced()).toHaveLength(1);
  });

  test("leaves the focus in the page, and Try again says it again", async () => {
    const { port, press, announced } = await openPane({ prepare: failing });
    announced();
    screen.getByRole("button", { name: "Copy report" }).focus();
    await enter(port);
    expect(focused()).toBe("Copy report");
    await press("Try again");
    expect(announced()).toEqual([SAID]);
  });

  test("while the first reading runs says it once", async () => {
    const { port, announced } = await openPane({}, false);
    const release = port.holdReads();
    await settle(() => {
      port.emit("item");
    });
    await enter(port);
    failing(port);
    announced();
    await settle(release);
    expect(announced()).toEqual([SAID]);
  });
});

test("a slow change that ends after one has gone back to the message leaves the focus there", async () => {
  const { port, press, announced } = await openPane({ lines: [JANE, ANN], table: TABLE });
  const release = port.holdWrites();
  await press("Replace with jane.doe@army.mil");
  leave();
  await settle(release);
  expect(focused()).toBe("");
  expect(announced()).toEqual(["Replaced. Now jane.doe@army.mil. 1 address left to look at."]);
  await arrive();
  expect(focused()).toBe("Probably wrong: Ann Lee, Cc field");
});

test("so does a slow change of the list of trusted addresses", async () => {
  const { port, press } = await openPane({ trusted: [TRUSTED] });
  await press("Addresses I trust");
  const release = port.holdTrust();
  await press(/^Remove/);
  leave();
  await settle(release);
  await wait(0);
  expect(document.body.textContent).toContain("Removed");
  expect(focused()).toBe("");
});

describe("the first focus", () => {
  test("is the headline's, whatever Outlook has told of meanwhile", async () => {
    const { port } = await openPane({ lines: [JANE], table: TABLE }, false);
    port.emit("recipients");
    await wait(QUIET_MS);
    await arrive();
    expect(focused()).toBe("1 address may be wrong");
  });

  test("is the headline's where the card that waited for it is gone", async () => {
    const { port, press } = await openPane({ lines: [JANE, ANN], table: TABLE });
    const release = port.holdWrites();
    await press("Replace with jane.doe@army.mil");
    leave();
    await settle(release);
    port.byHand(port.recipients().slice(0, 1));
    await wait(QUIET_MS);
    await arrive();
    expect(focused()).toBe(headline());
  });

  test("is left to what was pressed to get it, and given once", async () => {
    const { user } = await openPane({ lines: [JANE], table: TABLE }, false);
    const replace = screen.getByRole("button", { name: "Replace with jane.doe@army.mil" });
    replace.focus();
    await arrive();
    expect(focused()).toBe("Replace with jane.doe@army.mil");
    replace.blur();
    await user.click(document.body);
    await arrive();
    expect(focused()).toBe("");
  });
});
