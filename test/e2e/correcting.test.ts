/** From the dialog through the pane to a message that goes where it was meant to go. */
import type { Compose } from "./compose";
import { composeOn } from "./compose";
import { stageOfFile } from "./stage";

const stage = stageOfFile();

const REPLACE_JANE = "Replace with jane.doe@army.mil";

/** Sends, and opens the pane from the dialog. */
async function review(compose: Compose): Promise<void> {
  await compose.send();
  const [first = ""] = await compose.alertButtons();
  await compose.choose(first);
}

async function emptyMessage(hash = ""): Promise<Compose> {
  const compose = composeOn(await stage.open(`scenario=clean${hash}`));
  await compose.page.getByRole("button", { name: "Discard" }).click();
  expect(await compose.pills("To")).toEqual([]);
  return compose;
}

test("typed army.ml, sent to army.mil: by mouse", async () => {
  const compose = await emptyMessage();
  await compose.address("To", "jane.doe@army.ml");
  await review(compose);
  await compose.press(REPLACE_JANE);
  await compose.pane.getByText("All set. You can send now.").waitFor();
  expect(await compose.pills("To")).toEqual(["jane.doe@army.mil"]);
  await compose.send();
  expect(await compose.sent.innerText()).toContain("“Sent” to jane.doe@army.mil.");
});

test("the corrected address can be copied, though Outlook's frame withholds the clipboard", async () => {
  const compose = await emptyMessage();
  await compose.address("To", "jane.doe@army.ml");
  await review(compose);
  await compose.press("More");
  await compose.pane.getByRole("menuitem", { name: "Copy jane.doe@army.mil" }).click();
  await compose.page.getByRole("group", { name: "Cc", exact: true }).getByRole("textbox").focus();
  await compose.page.keyboard.press("Control+V");
  await compose.page.keyboard.press("Enter");
  expect(await compose.pills("Cc")).toEqual(["jane.doe@army.mil"]);
});

test("typed army.ml, sent to army.mil: by keyboard", async () => {
  const compose = await emptyMessage();
  const { page, pane } = compose;
  const { keyboard } = page;
  await tabTo(compose, "To");
  await keyboard.type("jane.doe@army.ml");
  await keyboard.press("Control+Enter");
  await compose.dialog.waitFor();
  await keyboard.press("Enter");
  await pane.locator("h1:focus").waitFor();
  await keyboard.press("Tab");
  await compose.look();
  await keyboard.press("Enter");
  await pane.getByText("All set. You can send now.").waitFor();
  expect(await pane.locator("h1:focus").evaluate(ringBeyond)).toBeLessThan(8);
  await tabTo(compose, "Send", "Shift+Tab");
  await keyboard.press("Enter");
  expect(await compose.sent.innerText()).toContain("“Sent” to jane.doe@army.mil.");
});

test("Escape closes menu and dialog and stays in the pane", async () => {
  const compose = composeOn(await stage.open("scenario=colleague"));
  const { page, pane } = compose;
  await review(compose);
  const more = pane.getByRole("button", { name: /^More for / });
  await more.waitFor();
  await compose.look();
  const focusedName = (): Promise<string | null> =>
    pane.locator(":focus").getAttribute("aria-label");
  await more.press("Enter");
  await pane.getByRole("menuitem").first().waitFor();
  await page.keyboard.press("Escape");
  await pane.getByRole("menuitem").first().waitFor({ state: "detached" });
  expect(await focusedName()).toMatch(/^More for /);
  await page.keyboard.press("Enter");
  await pane.getByRole("menuitem", { name: "Always trust…" }).press("Enter");
  await pane.getByRole("dialog").waitFor();
  // In a low pane, too, the two addresses are what one sees first.
  await pane
    .getByRole("button", { name: "Keep checking it" })
    .and(pane.locator(":focus"))
    .waitFor();
  expect(await pane.locator(".fui-DialogContent").evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  await page.keyboard.press("Escape");
  await pane.getByRole("dialog").waitFor({ state: "detached" });
  expect(await focusedName()).toMatch(/^More for /);
});

test("Tab reaches the evidence, and leads on from a menu that it closes", async () => {
  const compose = composeOn(await stage.open("scenario=itinerary"));
  const { page, pane } = compose;
  await compose.openPane();
  const more = pane.getByRole("button", { name: /^More for / });
  await more.waitFor();
  await compose.look();
  const focus = pane.locator(":focus");
  await more.focus();
  await page.keyboard.press("Tab");
  expect(await focus.innerText()).toBe("Why this was flagged");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await focus.innerText()).toBe("Details for your IT team");
  await page.keyboard.press("Shift+Tab");
  expect(await focus.innerText()).toBe("Why this was flagged");

  await more.press("Enter");
  await pane.getByRole("menuitem").first().waitFor();
  await page.keyboard.press("Tab");
  await pane.getByRole("menuitem").first().waitFor({ state: "detached" });
  expect(await focus.innerText()).toBe("Why this was flagged");

  await page.getByRole("button", { name: "Close pane" }).press("Enter");
  expect(await page.locator(":focus").innerText()).toBe("Review addresses");
});

/** Presses Tab until a control of that name has the focus, wherever it is on the way. */
async function tabTo({ page }: Compose, name: string, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
    });
    if (focused === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${name}`);
}

const CORRECTED = [
  ["itinerary", REPLACE_JANE, "jane.doe@army.mil, tom.baker@army.mil, l.nguyen@army.mil"],
  ["colleague", "Replace with maria.lopez@contoso.com", "maria.lopez@contoso.com"],
  ["reply", /Replace with anna\.berg@contoso\.com/, "anna.berg@contoso.com, accounts@contoso.com"],
  ["many", /^Replace all 30/, "unit001@army.mil, unit002@army.mil, unit003@army.mil"],
  ["policy", "Remove", "sam.reed@contoso.com"],
] as const;

test.each(CORRECTED)("%s: put right by mouse, then sent", async (scenario, button, list) => {
  const compose = composeOn(await stage.open(`scenario=${scenario}`));
  await review(compose);
  await compose.press(button);
  await compose.pane.getByText("All set. You can send now.").waitFor();
  await compose.send();
  expect(await compose.sent.innerText()).toContain(`“Sent” to ${list}`);
});

test.each(CORRECTED)("%s: put right by keyboard, then sent", async (scenario, button, list) => {
  const compose = composeOn(await stage.open(`scenario=${scenario}`));
  const { page, pane } = compose;
  await page.getByLabel("Message text").focus();
  await page.keyboard.press("Control+Enter");
  await compose.dialog.waitFor();
  await page.keyboard.press("Enter");
  await pane.locator("h1:focus").waitFor();
  const wanted = pane.getByRole("button", { name: button }).first();
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) break;
  }
  await compose.look();
  await page.keyboard.press("Enter");
  await pane.getByText("All set. You can send now.").waitFor();
  await page.getByLabel("Message text").focus();
  await page.keyboard.press("Control+Enter");
  expect(await compose.sent.innerText()).toContain(`“Sent” to ${list}`);
});

test("person: opened from the ribbon, two buttons of equal weight", async () => {
  const compose = composeOn(await stage.open("scenario=person"));
  const { pane } = compose;
  await compose.openPane();
  await pane.getByRole("heading", { name: "1 address is worth a look" }).waitFor();
  const look = (name: string): Promise<string> =>
    pane.getByRole("button", { name }).evaluate((button) => {
      const { backgroundColor, borderTopColor, color, fontWeight } = getComputedStyle(button);
      return [backgroundColor, borderTopColor, color, fontWeight].join(" ");
    });
  expect(await look("Replace with anna.berg@fabrikam.com")).toBe(await look("It’s correct"));
  await compose.press("Replace with anna.berg@fabrikam.com");
  await pane.getByText("All set. You can send now.").waitFor();
  await compose.send();
  expect(await compose.sent.innerText()).toContain("“Sent” to anna.berg@fabrikam.com.");
});

test("300 recipients keep their order and their names", async () => {
  const compose = composeOn(await stage.open("scenario=many"));
  await review(compose);
  await compose.press(/^Replace all 30/);
  await compose.pane.getByText("All set. You can send now.").waitFor();
  const expected = Array.from({ length: 300 }, (_, i) => {
    const number = String(i + 1).padStart(3, "0");
    return `Unit ${number} unit${number}@army.mil`;
  });
  expect(await compose.pills("To")).toEqual(expected);
});

test("what was undone is asked about again", async () => {
  const compose = composeOn(await stage.open("scenario=itinerary"));
  await review(compose);
  await compose.press(REPLACE_JANE);
  await compose.press(/^Undo/);
  await compose.pane.getByRole("button", { name: REPLACE_JANE }).waitFor();
  expect(await compose.pills("To")).toEqual([
    "Jane Doe jane.doe@army.ml",
    "Tom Baker tom.baker@army.mil",
  ]);
  await compose.send();
  expect(await compose.alertText()).toContain("jane.doe@army.ml may be wrong.");
});

test("what was kept is sent to as it stands, and asked about in the next message", async () => {
  const compose = composeOn(await stage.open("scenario=itinerary"));
  const { page, pane } = compose;
  await review(compose);
  await compose.press("It’s correct");
  await pane.getByRole("radio", { name: "jane.doe@army.ml, in the message now" }).click();
  await compose.press("Continue");
  await pane.getByText("Kept jane.doe@army.ml for this message").waitFor();
  await compose.send();
  expect(await compose.sent.innerText()).toContain("“Sent” to jane.doe@army.ml,");

  await page.getByRole("button", { name: "New message" }).last().click();
  await compose.address("To", "jane.doe@army.ml");
  await compose.send();
  expect(await compose.alertText()).toContain("jane.doe@army.ml may be wrong.");
});

test("what is trusted is never asked about again, until the scenario starts over", async () => {
  const compose = composeOn(await stage.open("scenario=colleague"));
  const { page, pane } = compose;
  await review(compose);
  await compose.press(/^More for maria/);
  await pane.getByRole("menuitem", { name: "Always trust…" }).click();
  await compose.press("Trust it from now on");
  await pane.getByText("maria.lopez@contoso.co is now trusted").waitFor();
  await page.getByRole("button", { name: "New message" }).click();
  await compose.address("To", "maria.lopez@contoso.co");
  await compose.send();
  expect(await compose.sent.innerText()).toContain("“Sent” to maria.lopez@contoso.co.");

  // The scenario from its beginning is without what was trusted in it.
  const inspector = page.getByRole("region", { name: "Inspector" });
  await inspector.getByRole("button", { name: "Reset message" }).click();
  await inspector.getByText("Select Send, or open the pane").waitFor();
  await compose.send();
  expect(await compose.alertText()).toContain("maria.lopez@contoso.co may be wrong.");
});

test("what cannot be checked is said in the pane, and does not hold the message up", async () => {
  const compose = composeOn(await stage.open("scenario=group"));
  await compose.openPane();
  await compose.pane.getByText("Contact group Conference team.").first().waitFor();
  await compose.send();
  expect(await compose.sent.innerText()).toContain("Conference team");
});

test.each(["new-windows", "classic-1.14", "classic-1.15", "classic-1.16", "mac"])(
  "on %s the address is put right and sent as well",
  async (client) => {
    const compose = composeOn(await stage.open(`scenario=itinerary&client=${client}`));
    await review(compose);
    await compose.press(REPLACE_JANE);
    await compose.pane.getByText("All set. You can send now.").waitFor();
    await compose.send();
    expect(await compose.sent.innerText()).toContain("“Sent” to jane.doe@army.mil,");
  },
);

test("an attendee of a meeting is put right", async () => {
  const compose = composeOn(await stage.open("scenario=clean"));
  await compose.page.getByRole("button", { name: "New meeting" }).click();
  await compose.address("Optional", "Jane Doe <jane.doe@army.ml>");
  await review(compose);
  await compose.press(REPLACE_JANE);
  await compose.pane.getByText("All set. You can send now.").waitFor();
  expect(await compose.pills("Optional")).toEqual(["Jane Doe jane.doe@army.mil"]);
  await compose.send();
  expect(await compose.sent.innerText()).toContain("“Sent” to jane.doe@army.mil.");
});

test("a pane closed in the middle of a replacement loses nobody, and Send says what happened", async () => {
  const compose = composeOn(await stage.open("scenario=itinerary&fault=write-slow"));
  const { page, pane } = compose;
  await compose.openPane();
  await compose.press(REPLACE_JANE);
  await page.getByRole("tab", { name: "Calls" }).click();
  await page.getByRole("cell", { name: "to.setAsync" }).first().waitFor();
  await page.getByRole("button", { name: "Close pane" }).click();
  expect(await compose.pills("To")).toContain("Tom Baker tom.baker@army.mil");

  await compose.send();
  expect(await compose.alertText()).toContain("A correction was interrupted");
  const [first = ""] = await compose.alertButtons();
  await page.getByLabel("Fault").selectOption("None");
  await compose.choose(first);
  // What the closed pane had asked for is carried out meanwhile, and accepted.
  await pane.getByText("Nothing unusual found").waitFor();
  expect(await compose.pills("To")).toEqual([
    "Jane Doe jane.doe@army.mil",
    "Tom Baker tom.baker@army.mil",
  ]);
  await compose.send();
  expect(await compose.sent.innerText()).toContain("“Sent” to jane.doe@army.mil,");
});

test("of a list that a closed pane had begun to write, nobody is lost to the call under way", async () => {
  const compose = composeOn(await stage.open("scenario=many&fault=write-slow"));
  const { page, pane } = compose;
  const before = await compose.pills("To");
  await compose.openPane();
  await compose.press(/^Replace all/);
  await page.getByRole("tab", { name: "Calls" }).click();
  await page.getByRole("cell", { name: "to.setAsync" }).first().waitFor();
  await page.getByRole("button", { name: "Close pane" }).click();
  await compose.openPane();
  await page.getByLabel("Fault").selectOption("None");
  await pane.getByText("The recipients are as they were.").waitFor();
  expect(before).toHaveLength(300);
  expect(await compose.pills("To")).toEqual(before);
});

test("a write that fails half-way is taken back", async () => {
  const compose = composeOn(await stage.open("scenario=many&fault=add-fails"));
  const before = await compose.pills("To");
  await review(compose);
  await compose.press(/^Replace all 30/);
  await compose.pane.getByText("the recipients are as they were").first().waitFor();
  expect(await compose.pills("To")).toEqual(before);
});

/** By how many pixels the ring around what has the focus is wider than that. */
const ringBeyond = (focused: HTMLElement): number =>
  parseFloat(getComputedStyle(focused, "::after").width) - focused.offsetWidth;
