import { composeOn } from "./compose";
import { stageOfFile } from "./stage";

const stage = stageOfFile();

const PROMPT = ["Don't Send", "Send Anyway"];

test.each([
  ["itinerary", "jane.doe@army.ml may be wrong. Did you mean jane.doe@army.mil?", "Review address"],
  ["colleague", "maria.lopez@contoso.co may be wrong.", "Review address"],
  ["reply", "but it is a different address.", "Review address"],
  ["many", "30 addresses may be wrong.", "Review addresses"],
])("the scenario %s asks on Send: %s", async (scenario, text, button) => {
  const compose = composeOn(await stage.open(`scenario=${scenario}`));
  await compose.send();
  expect(await compose.alertButtons()).toEqual([button, ...PROMPT]);
  expect(await compose.alertText()).toContain(text);
});

test("a recipient that the policy denies is not sent to, whatever is selected", async () => {
  const compose = composeOn(await stage.open("scenario=policy"));
  await compose.send();
  expect(await compose.alertButtons()).toEqual(["Review address", "Don't Send"]);
  const text = await compose.alertText();
  expect(text).toContain("Contoso does not allow mail to lee.gu@fabrikam.com.");
  expect(text).toContain("Bids go through the legal team.");
  expect(text).toContain("mail-help@contoso.com");
  await compose.choose("Don't Send");
  await compose.page.getByText("Not sent: you selected “Don't Send”.").waitFor();
  expect(await compose.pills("To")).toEqual([
    "Lee Gu lee.gu@fabrikam.com",
    "Sam Reed sam.reed@contoso.com",
  ]);
});

test.each([
  ["clean", "“Sent” to sam.reed@contoso.com, tom.baker@army.mil, maria.lopez@contoso.com."],
  ["group", "“Sent” to Conference team, sam.reed@contoso.com, “Maria”."],
  ["person", "“Sent” to anna.berg@northwindtraders.com."],
])("the scenario %s goes out without a word", async (scenario, note) => {
  const compose = composeOn(await stage.open(`scenario=${scenario}`));
  await compose.send();
  expect(await compose.sent.innerText()).toContain(note);
});

test("Send Anyway sends to the address as it stands", async () => {
  const compose = composeOn(await stage.open("scenario=itinerary"));
  await compose.send();
  await compose.choose("Send Anyway");
  const note = await compose.sent.innerText();
  expect(note).toContain("“Sent” to jane.doe@army.ml, tom.baker@army.mil, l.nguyen@army.mil.");
  expect(note).toContain("You selected Send Anyway.");
});

test("by keyboard: Ctrl+Enter sends, the first button has the focus, Escape closes", async () => {
  const compose = composeOn(await stage.open("scenario=itinerary"));
  const { page } = compose;
  await page.getByLabel("Message text").focus();
  await page.keyboard.press("Control+Enter");
  await compose.dialog.waitFor();
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent ?? "");
  expect(await focused()).toBe("Review address");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Don't Send");
  await page.keyboard.press("Escape");
  await page.getByText("Not sent: the dialog was closed.").waitFor();
  expect(await compose.dialog.count()).toBe(0);
});

test("by keyboard: what is still being typed is sent to as well", async () => {
  const compose = composeOn(await stage.open("scenario=clean"));
  const { page } = compose;
  const to = page.getByRole("group", { name: "To" }).getByRole("textbox");
  await to.focus();
  await page.keyboard.type("jane.doe@army.ml");
  await page.keyboard.press("Control+Enter");
  expect(await compose.alertText()).toContain("jane.doe@army.ml may be wrong.");
});

test.each([
  ["web", ["Review address", "Don't Send", "Send Anyway"]],
  ["new-windows", ["Review address", "Don't Send", "Send Anyway"]],
  ["classic-1.14", ["Review address", "Send Anyway"]],
  ["classic-1.15", ["Review address", "Don't Send", "Send Anyway"]],
  ["classic-1.16", ["Review address", "Don't Send", "Send Anyway"]],
  ["mac", ["Review address", "Send Anyway"]],
])("the dialog on %s has the buttons %j", async (client, buttons) => {
  const compose = composeOn(await stage.open(`scenario=itinerary&client=${client}`));
  await compose.send();
  expect(await compose.alertButtons()).toEqual(buttons);
  await compose.choose("Review address");
  await compose.page.locator("aside iframe").waitFor();
});

test.each([
  ["de", "ltr", "könnte falsch sein"],
  ["ar", "rtl", "jane.doe@army.mil"],
])("the dialog speaks %s, %s", async (language, direction, text) => {
  const compose = composeOn(await stage.open(`scenario=itinerary&language=${language}`));
  await compose.send();
  expect(await compose.alertText()).toContain(text);
  expect(await compose.dialog.getAttribute("dir")).toBe(direction);
});

test("a meeting is asked about as a message is", async () => {
  const compose = composeOn(await stage.open("scenario=clean"));
  await compose.page.getByRole("button", { name: "New meeting" }).click();
  await compose.address("Required", "jane.doe@army.ml");
  await compose.send();
  expect(await compose.alertText()).toContain("jane.doe@army.ml may be wrong.");
  expect(await compose.alertButtons()).toEqual(["Review address", "Don't Send", "Send Anyway"]);
});

test("the inspector says what was decided and how long the texts are", async () => {
  const { page, ...compose } = composeOn(await stage.open("scenario=itinerary"));
  const inspector = page.getByRole("region", { name: "Inspector" });
  await inspector.getByText("Select Send, or open the pane").waitFor();
  await compose.send();
  await compose.dialog.waitFor();
  const panel = inspector.getByRole("tabpanel");
  expect(await panel.innerText()).toMatch(/Decision\s+prompt/);
  expect(await panel.innerText()).toMatch(/plain \d+ of 500, Markdown \d+ of 500, label 14 of 20/);
  expect(await panel.innerText()).toContain("protected-suffix");

  await inspector.getByRole("tab", { name: "Calls" }).click();
  await inspector.getByRole("searchbox", { name: "Filter calls" }).fill("to.getAsync");
  expect(await panel.getByRole("row").count()).toBe(3);
  expect(await panel.innerText()).toContain("jane.doe@army.ml");
  await inspector.getByRole("button", { name: "Clear", exact: true }).click();
  expect(await panel.innerText()).toContain("No calls yet.");

  await inspector.getByRole("tab", { name: "Last Send" }).click();
  expect(await panel.innerText()).toMatch(/handler\s+\d+ ms/);
});
