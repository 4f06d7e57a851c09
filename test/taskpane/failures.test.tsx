import { OutlookError } from "../../src/outlook/call";
import { swapped } from "../support/findings";
import { headline, itemWith, openPane, type OpenPane } from "../support/open-pane";

const ANN = "to Ann Lee <ann@gmial.com>";
const TABLE = { "ann@gmial.com": [swapped("ann@gmail.com")] };
const REFUSED = {
  status: "restored",
  error: new OutlookError("to.setAsync", 5001, "Refused."),
  journalError: null,
} as const;

const open = (remembers = true): Promise<OpenPane> =>
  openPane({ lines: [ANN], table: TABLE, remembers });

async function trust({ press }: OpenPane): Promise<void> {
  await press("More for ann@gmial.com");
  await press("Always trust…");
  await press("Trust it from now on");
}

describe("what could not be taken back still stands, and is told so", () => {
  test("a replacement", async () => {
    const { port, press, announced } = await open();
    await press("Replace with ann@gmail.com");
    announced();
    port.failWrite(REFUSED);
    await press("Undo: Replaced with ann@gmail.com");
    const row = itemWith("Replaced with ann@gmail.com").textContent;
    expect(row).toContain("Nothing was changed (5001).");
    expect(row).not.toContain("was not replaced");
    expect(announced()).toEqual(["!Nothing was changed (5001)."]);
    await press("Try again");
    expect(port.lines()).toEqual(["to ann@gmial.com"]);
  });

  test("what was kept", async () => {
    const { port, press, announced } = await open();
    await press("It’s correct");
    announced();
    port.fail("forget", 9020);
    await press(/^Undo/);
    expect(port.kept()).toHaveLength(1);
    expect(itemWith("Kept ann@gmial.com").textContent).toContain("Nothing was changed (9020).");
    expect(announced()).toEqual(["!Nothing was changed (9020)."]);
  });

  test("trust, where what was kept cannot be forgotten", async () => {
    const opened = await open();
    const { port, press, announced } = opened;
    await trust(opened);
    announced();
    port.fail("forget", 9020);
    await press(/^Undo/);
    expect(port.trusted()).toHaveLength(1);
    expect(announced()).toEqual(["!Nothing was changed (9020)."]);
    port.fail("forget", null);
    await press("Try again");
    expect([port.trusted(), port.kept()]).toEqual([[], []]);
    expect(headline()).toBe("1 address may be wrong");
  });

  test("trust, where the list cannot be saved", async () => {
    const opened = await open();
    const { port, press, announced } = opened;
    await trust(opened);
    announced();
    port.fail("saveTrust", 9019);
    await press(/^Undo/);
    expect(port.trusted()).toHaveLength(1);
    expect(itemWith("ann@gmial.com").textContent).not.toContain("asked about again");
    expect(announced()).toEqual(["!The list could not be saved (9019)."]);
  });
});

test("where Outlook does not remember, trust that could not be ended can be ended again", async () => {
  const opened = await open(false);
  const { port, press } = opened;
  await trust(opened);
  port.fail("forget", 1);
  port.fail("saveTrust", 9019);
  await press(/^Undo/);
  expect(port.trusted()).toHaveLength(1);
  port.fail("saveTrust", null);
  await press("Try again");
  expect(port.trusted()).toEqual([]);
  expect(headline()).toBe("1 address may be wrong");
});

test("where Outlook does not remember what was kept, it is forgotten all the same", async () => {
  const { port, press, announced } = await open(false);
  await press("It’s correct");
  announced();
  port.fail("forget", 0);
  await press(/^Undo/);
  expect(headline()).toBe("1 address may be wrong");
  expect(announced()).toEqual([
    "Undone. ann@gmial.com is flagged again. 1 address left to look at.",
  ]);
});

test.each(["Remove", "Move to Bcc"])("%s that fails is no failed replacement", async (action) => {
  const { port, press, announced } = await open();
  announced();
  port.failWrite(REFUSED);
  await press("More for ann@gmial.com");
  await press(action);
  const card = itemWith("Ann Lee").textContent;
  expect(card).toContain("Nothing was changed (5001).");
  expect(card).not.toContain("was not replaced");
  expect(announced()).toEqual(["!Nothing was changed (5001)."]);
});

describe("Try again repeats what was asked", () => {
  const TWO = [ANN, "cc bob@gmial.com"];
  const BOTH = { ...TABLE, "bob@gmial.com": [swapped("bob@gmail.com")] };

  test("Undo all goes on where it stopped", async () => {
    const { port, press } = await openPane({ lines: TWO, table: BOTH });
    await press("Replace with ann@gmail.com");
    await press("Replace with bob@gmail.com");
    port.failWrite(REFUSED);
    await press("Undo all 2");
    expect(port.lines()).toEqual(["to ann@gmail.com", "cc bob@gmail.com"]);
    await press("Try again");
    expect(port.lines()).toEqual(["to ann@gmial.com", "cc bob@gmial.com"]);
  });

  test("an undoing that was stopped by what was merged later", async () => {
    const lines = [ANN, "to ann@gmal.com"];
    const table = { ...TABLE, "ann@gmal.com": [swapped("ann@gmail.com")] };
    const { port, press } = await openPane({ lines, table });
    await press("Replace with ann@gmail.com", itemWith("Ann Lee"));
    await press("Replace with ann@gmail.com");
    expect(port.lines()).toEqual(["to ann@gmail.com"]);
    port.failWrite(REFUSED);
    await press("Undo: Replaced with ann@gmail.com");
    await press("Try again");
    expect(port.lines()).toEqual(
      lines.map((line) => line.replace("Ann Lee <", "").replace(">", "")),
    );
  });
});
