/** Writing a message: what becomes of text, and how recipients are moved about. */
import type { Page } from "playwright-core";
import { composeOn } from "./compose";
import { stageOfFile } from "./stage";

const stage = stageOfFile();

const LIST = '"Doe, Jane" <jane.doe@army.mil>; tom.baker@army.mil\nConference team, Maria';

test("a pasted list becomes pills; text without an address is said to be unresolved", async () => {
  const { page, ...compose } = composeOn(await stage.open("scenario=clean"));
  const to = page.getByRole("group", { name: "Bcc" }).getByRole("textbox");
  await to.focus();
  await to.evaluate((input, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, LIST);
  expect(await compose.pills("Bcc")).toEqual([
    "Doe, Jane jane.doe@army.mil",
    "tom.baker@army.mil",
    "Conference team contact group",
    "Maria",
  ]);
  await page.getByText("Not resolved: Outlook on the web does not show this text").waitFor();
  expect(
    await page
      .getByRole("listitem")
      .filter({ has: page.getByRole("button", { name: "Maria", exact: true }) })
      .evaluate((pill) => getComputedStyle(pill).borderTopStyle),
  ).toBe("dotted");
});

test("by keyboard a recipient is moved, edited and removed", async () => {
  const { page, ...compose } = composeOn(await stage.open("scenario=itinerary"));
  await page.getByRole("group", { name: "To" }).getByRole("textbox").focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Move to Bcc" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await compose.pills("To")).toEqual(["Jane Doe jane.doe@army.ml"]);
  expect(await compose.pills("Bcc")).toEqual(["Tom Baker tom.baker@army.mil"]);
  // The place that became free has the focus: no pill follows, so the field.
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);

  await page.getByRole("button", { name: "Jane Doe jane.doe@army.ml", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Edit" }).waitFor();
  await page.keyboard.press("Enter");
  const to = page.getByRole("group", { name: "To" }).getByRole("textbox");
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  expect(await to.inputValue()).toBe("Jane Doe <jane.doe@army.ml>");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Jane Doe <jane.doe@army.mil>");
  await page.keyboard.press("Tab");
  expect(await compose.pills("To")).toEqual(["Jane Doe jane.doe@army.mil"]);

  await page.getByRole("button", { name: "L. Nguyen l.nguyen@army.mil", exact: true }).focus();
  await page.keyboard.press("Delete");
  expect(await compose.pills("Cc")).toEqual([]);
});

test("with the mouse a recipient is dragged to another field", async () => {
  const { page, ...compose } = composeOn(await stage.open("scenario=itinerary"));
  await page
    .getByRole("listitem")
    .filter({ hasText: "Tom Baker" })
    .dragTo(page.getByRole("group", { name: "Bcc" }));
  expect(await compose.pills("To")).toEqual(["Jane Doe jane.doe@army.ml"]);
  expect(await compose.pills("Bcc")).toEqual(["Tom Baker tom.baker@army.mil"]);
});

test("the address bar carries what was chosen, and a link opens it", async () => {
  const { page, ...compose } = composeOn(await stage.open("scenario=reply&client=mac&theme=dark"));
  expect(await page.getByLabel("Client").inputValue()).toBe("mac");
  await page.getByRole("button", { name: "300 recipients" }).click();
  await page.getByText("Unit 300").waitFor();
  await page.getByLabel("Answer after").selectOption("100 ms");
  expect(new URL(page.url()).hash).toBe("#scenario=many&client=mac&theme=dark&latency=100");
  await page.goto(`${stage.simulator.url}#scenario=colleague`);
  await page.getByText("maria.lopez@contoso.co").first().waitFor();
  expect(await compose.pills("To")).toContain("Sam Reed sam.reed@contoso.com");
  expect(await page.getByLabel("Client").inputValue()).toBe("web");
});

test("another client or language keeps what was typed", async () => {
  const { page, ...compose } = composeOn(await stage.open("scenario=clean"));
  await compose.address("Bcc", "jane.doe@army.ml");
  await page.getByLabel("Subject").fill("Dinner instead");
  await page.getByLabel("Client").selectOption("Outlook on Mac");
  await page.getByLabel("Language").selectOption("Deutsch");
  expect(await compose.pills("Bcc")).toEqual(["jane.doe@army.ml"]);
  expect(await page.getByLabel("Subject").inputValue()).toBe("Dinner instead");
  await page.getByRole("button", { name: "Adressen prüfen" }).waitFor();
});

test("so does another theme in the address bar, with the same scenario", async () => {
  const { page, ...compose } = composeOn(await stage.open("scenario=clean"));
  await compose.address("Bcc", "jane.doe@army.ml");
  await page.goto(`${stage.simulator.url}#scenario=clean&theme=dark`);
  await page.locator("option:checked", { hasText: "Dark" }).waitFor({ state: "attached" });
  expect(await compose.pills("Bcc")).toEqual(["jane.doe@army.ml"]);
});

test("Reset message is the scenario from its beginning", async () => {
  const { page, ...compose } = composeOn(await stage.open("scenario=clean"));
  await compose.address("To", "jane.doe@army.ml");
  await compose.send();
  await compose.choose("Don't Send");
  await page.getByRole("button", { name: "Reset message" }).click();
  await page.getByText("Select Send, or open the pane").waitFor();
  expect(await compose.pills("To")).toEqual([
    "Sam Reed sam.reed@contoso.com",
    "Tom Baker tom.baker@army.mil",
  ]);
});

function dropFile(page: Page, content: string | Buffer): Promise<void> {
  const file = { name: "ours.json", mimeType: "application/json", buffer: Buffer.from(content) };
  return page.locator("input[type=file]").setInputFiles(file);
}

test("a policy.json is checked, stamped and in force at once; a bad one is told by line", async () => {
  const { page, ...compose } = composeOn(await stage.open("scenario=clean"));
  const drop = (policy: unknown) => dropFile(page, JSON.stringify(policy, null, 2));
  await drop({ version: 1, deny: ["northwindtraders.com"], promptOds: 3 });
  const alert = page.getByRole("alert").filter({ hasText: "ours.json was not taken" });
  expect(await alert.innerText()).toMatch(/line 6, column \d+: .*promptOdds/);
  expect(await page.getByRole("region", { name: "Policy" }).innerText()).toContain(
    "Built-in defaults",
  );

  await drop({
    version: 1,
    revision: 12,
    organization: { name: "Contoso", domains: ["contoso.com"] },
    deny: [{ entry: "northwindtraders.com", reason: "Ask purchasing first." }],
  });
  await page.getByText("ours.json, Contoso, revision 12").waitFor();
  await compose.address("To", "lee@northwindtraders.com");
  await compose.send();
  expect(await compose.alertText()).toContain("Ask purchasing first.");
  expect(await compose.alertButtons()).toEqual(["Review address", "Don't Send"]);
  await compose.choose("Don't Send");

  await page.getByRole("button", { name: "Back to the defaults" }).click();
  await compose.send();
  expect(await compose.sent.innerText()).toContain("lee@northwindtraders.com");
});

test("a send that a policy.json or another client ends is said not to have gone out", async () => {
  const { page, ...compose } = composeOn(await stage.open("scenario=itinerary&latency=1000"));
  const ended = page.getByText("Not sent: Second Look started over with what you changed.");
  await compose.send();
  await dropFile(page, JSON.stringify({ version: 1, revision: 7 }));
  await page.getByText("ours.json, revision 7").waitFor();
  await ended.waitFor();
  expect(await compose.dialog.count()).toBe(0);

  await page.getByLabel("Answer after").selectOption("0 ms");
  await compose.send();
  await compose.dialog.waitFor();
  expect(await ended.count()).toBe(0);
  await page.getByLabel("Client").selectOption("Outlook on Mac");
  await ended.waitFor();
  expect(await compose.dialog.count()).toBe(0);
});

test("the page says that learned domains, which a policy.json only names, are not here", async () => {
  const { page } = composeOn(await stage.open("scenario=clean"));
  await dropFile(page, JSON.stringify({ version: 1, revision: 7, knownDomains: "known.csv" }));
  await page.getByText("ours.json, revision 7").waitFor();
  await page.getByText("knownDomains is not read here: the package adds known.csv.").waitFor();
  await dropFile(page, JSON.stringify({ version: 1, revision: 8 }));
  await page.getByText("ours.json, revision 8").waitFor();
  expect(await page.getByText("knownDomains").count()).toBe(0);
});

test("a policy.json of more than 2 MB is not taken, and the page says that it is too long", async () => {
  const { page } = composeOn(await stage.open("scenario=clean"));
  await dropFile(page, " ".repeat(20_000_000));
  const alert = page.getByRole("alert").filter({ hasText: "ours.json was not taken" });
  expect(await alert.innerText()).toContain("A policy of more than 2 MB.");
  expect(await stage.settle()).toEqual([expect.stringContaining("status of 413")]);
});

test("a policy.json that is no UTF-8 is not taken", async () => {
  const { page } = composeOn(await stage.open("scenario=clean"));
  const text = JSON.stringify({ version: 1, organization: { name: "Müller AG" } });
  await dropFile(page, Buffer.from(text, "latin1"));
  const alert = page.getByRole("alert").filter({ hasText: "ours.json was not taken" });
  expect(await alert.innerText()).toContain("This is no UTF-8 text. Save the file as UTF-8.");
  await dropFile(page, `\ufeff${text}`);
  await page.getByText("ours.json, Müller AG").waitFor();
  expect(await alert.count()).toBe(0);
});
