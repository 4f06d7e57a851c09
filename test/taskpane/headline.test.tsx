import { OutlookError } from "../../src/outlook/call";
import { swapped } from "../support/findings";
import { CONTOSO } from "../support/make-pane";
import { recipient } from "../support/fake-port";
import { headline, openPane, settle } from "../support/open-pane";

const ANN = "to Ann Lee <ann@gmial.com>";
const GOOD = "to jane@army.mil";
const TABLE = { "ann@gmial.com": [swapped("ann@gmail.com")] };
const page = () => document.querySelector("main")?.textContent ?? "";

describe("a change that was left open stops Send", () => {
  const INTERRUPTED = "A change was interrupted";
  const FAILED = {
    status: "failed",
    error: new OutlookError("sessionData.getAsync", 9020, "Failed."),
  } as const;

  test.each([
    ["nobody flagged", GOOD, FAILED, "Messages cannot be sent until it is."],
    ["one flagged", ANN, FAILED, "Messages cannot be sent until it is."],
    ["of another version", GOOD, { status: "unknown" } as const, "Compare the recipients."],
  ])("%s: headline, bar and announcement", async (_what, line, restore, bar) => {
    const { announced } = await openPane(
      { lines: [line], table: TABLE, interrupted: true, restore },
      false,
    );
    expect(headline()).toBe(INTERRUPTED);
    expect(page()).toContain("Not sent yet.");
    expect(page()).toContain(bar);
    expect(page()).not.toContain("can send");
    expect(announced()).toEqual([`${INTERRUPTED}. Not sent yet.`]);
  });

  test("also where a replacement was made and its journal could not be closed", async () => {
    const { port, press } = await openPane({ lines: [ANN], table: TABLE, restore: FAILED });
    port.interrupt();
    await press("Replace with ann@gmail.com");
    expect(headline()).toBe(INTERRUPTED);
    expect(page()).toContain("Messages cannot be sent until it is.");
  });

  test("is forgotten once the list was looked at", async () => {
    const { press } = await openPane({
      lines: [GOOD],
      interrupted: true,
      restore: { status: "unknown" },
    });
    await press("The recipients are right");
    await settle(() => undefined);
    expect(headline()).toBe("Nothing unusual found");
  });
});

describe("after an action the ear hears what the eye reads", () => {
  test("nobody is left", async () => {
    const { press, announced } = await openPane({ lines: [ANN], table: TABLE });
    await press("More for ann@gmial.com");
    await press("Remove");
    expect(headline()).toBe("No recipients yet");
    expect(announced()).toEqual(["Removed. No recipients yet."]);
  });

  test.each([
    ["block", "1 recipient could not be checked", "1 recipient could not be checked."],
    ["note", "All set. You can send now.", "Nothing left. You can send now."],
  ] as const)("somebody could not be checked, the policy says %s", async (action, title, left) => {
    const { press, announced } = await openPane({
      lines: [ANN, "cc Falcon <>"],
      core: true,
      policy: {
        ...CONTOSO,
        couldNotCheck: { ...CONTOSO.couldNotCheck, "contact-group": action },
      },
    });
    await press("Replace with ann@gmail.com");
    expect(headline()).toBe(title);
    expect(announced()).toEqual([`Replaced. Now ann@gmail.com. ${left}`]);
  });
});

describe("the alert led here from text that Outlook does not show", () => {
  const HINT = { revision: 3, bundle: "1.0.0" };
  const STILL_TEXT = "1 name is still text. Press Tab behind it in the message.";
  const asking = (unresolved: "note" | "prompt" | "block") => ({
    core: true,
    policy: { ...CONTOSO, couldNotCheck: { ...CONTOSO.couldNotCheck, unresolved } },
  });
  const wait = () => settle(() => new Promise((resolve) => setTimeout(resolve, 320)));

  test.each(["prompt", "block"] as const)("%s: what was typed is still text", async (action) => {
    const { port, press, announced } = await openPane({ ...asking(action), hint: HINT }, false);
    expect(headline()).toBe("1 recipient could not be checked");
    expect(page()).toContain(STILL_TEXT);
    expect(announced().join()).toContain("1 recipient could not be checked");
    await press("Check again");
    expect(page()).toContain(STILL_TEXT);
    port.byHand([recipient(GOOD)]);
    await wait();
    expect(headline()).toBe("Nothing unusual found");
    port.byHand([]);
    await wait();
    expect(headline()).toBe("No recipients yet");
  });

  test("while the pane is open", async () => {
    const { port, announced } = await openPane(asking("prompt"));
    expect(headline()).toBe("No recipients yet");
    port.setHint(HINT);
    await settle(() => {
      port.emit("hint");
    });
    expect(headline()).toBe("1 recipient could not be checked");
    expect(announced().join()).toContain("1 recipient could not be checked");
  });

  test.each([
    ["nobody pressed Send", { ...asking("block") }],
    ["the policy lets text pass", { ...asking("note"), hint: HINT }],
    ["a meeting", { ...asking("block"), hint: HINT, meeting: true }],
  ])("not where %s", async (_what, setup) => {
    await openPane(setup);
    expect(headline()).toBe("No recipients yet");
    expect(page()).not.toContain("still text");
  });
});
