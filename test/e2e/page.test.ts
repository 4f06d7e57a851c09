/** What the page around the message says and does. */
import type { Locator } from "playwright-core";
import { composeOn } from "./compose";
import { stageOfFile } from "./stage";

const stage = stageOfFile();

test("it bears its own name and a rule, not to be taken for Outlook", async () => {
  const page = await stage.open();
  expect(await page.getByRole("heading", { level: 1 }).allInnerTexts()).toEqual([
    "Second Look simulator, not Outlook",
  ]);
  const rule = await page.getByRole("banner").evaluate((bar) => {
    const { borderBottomStyle, borderBottomWidth } = getComputedStyle(bar);
    return `${borderBottomStyle} ${borderBottomWidth}`;
  });
  expect(rule).toBe("dashed 3px");
});

test.each([
  ["in the list", 1280],
  ["under the menu", 1000],
])("%s the chosen scenario, and no other, says what to watch for", async (_, width) => {
  const page = await stage.open("scenario=clean", { viewport: { width, height: 860 } });
  const watched = page.getByRole("navigation", { name: "Scenarios" }).getByText("Watch for:");
  expect(await watched.locator("xpath=..").allInnerTexts()).toEqual([
    "Watch for: Nothing happens. Most messages are like this one.",
  ]);
});

test("a policy.json that is dropped is taken", async () => {
  const page = await stage.open();
  const policy = { version: 1, revision: 12, organization: { name: "Contoso" } };
  const accepted = await page
    .getByRole("button", { name: "Drop a policy.json here" })
    .evaluate((target, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "ours.json", { type: "application/json" }));
      const event = { dataTransfer, bubbles: true, cancelable: true };
      // Browsers drop only where "dragover" was cancelled.
      const over = target.dispatchEvent(new DragEvent("dragover", event));
      target.dispatchEvent(new DragEvent("drop", event));
      return !over;
    }, JSON.stringify(policy));
  expect(accepted).toBe(true);
  await page.getByText("ours.json, Contoso, revision 12").waitFor();
});

test("the dialog shuts off the message under it, and nothing else", async () => {
  const { page, ...compose } = composeOn(await stage.open("scenario=itinerary"));
  const takesFocus = (place: Locator): Promise<boolean> =>
    place.evaluate((element) => {
      (element as HTMLElement).focus();
      return document.activeElement === element;
    });
  const subject = page.getByLabel("Subject");
  expect(await takesFocus(subject)).toBe(true);
  await compose.send();
  await compose.dialog.waitFor();
  expect(await takesFocus(subject)).toBe(false);
  expect(await takesFocus(page.getByText("Reset message"))).toBe(true);
});

test("the grip makes the pane wider, from 320 to 450 pixels, by keys and by dragging", async () => {
  const { page, ...compose } = composeOn(await stage.open("scenario=clean"));
  await compose.openPane();
  const grip = page.getByRole("separator", { name: "Width of the pane" });
  const width = async (): Promise<number> =>
    Math.round((await page.locator("aside iframe").boundingBox())?.width ?? 0);
  expect(await width()).toBe(320);
  await grip.press("ArrowLeft");
  expect(await width()).toBe(330);
  await grip.press("End");
  expect(await width()).toBe(450);
  await grip.press("ArrowLeft");
  expect(await width()).toBe(450);

  const { x = 0, y = 0, width: wide = 0, height = 0 } = (await grip.boundingBox()) ?? {};
  await page.mouse.move(x + wide / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + wide / 2 + 50, y + height / 2);
  expect(await width()).toBe(400);
  await page.mouse.move(x + wide / 2 + 300, y + height / 2);
  await page.mouse.up();
  expect(await width()).toBe(320);
});

test("the menu of a field adds what cannot be typed", async () => {
  const { page, ...compose } = composeOn(await stage.open("scenario=clean"));
  for (const kind of [
    "A contact group",
    "Text that is not resolved",
    "A colleague by Exchange name",
  ]) {
    await page.getByRole("button", { name: "Add to Bcc" }).click();
    await page.getByRole("menuitem", { name: kind }).click();
  }
  expect(await compose.pills("Bcc")).toEqual([
    "Conference team contact group",
    "Maria",
    "Sam Reed Exchange name",
  ]);
});

test("the steps of the last Send are drawn against five seconds", async () => {
  const { page, ...compose } = composeOn(await stage.open("scenario=clean&latency=300"));
  await compose.send();
  await compose.sent.waitFor();
  await page.getByRole("tab", { name: "Last Send" }).click();
  const rowOf = (step: string) =>
    page
      .getByRole("tabpanel")
      .getByRole("row")
      .filter({ has: page.getByRole("cell", { name: step, exact: true }) });
  const drawn = (step: string) =>
    rowOf(step).evaluate((row) => {
      const [, time, bar] = [...row.querySelectorAll("td")];
      const track = bar?.querySelector(":scope > div")?.getBoundingClientRect();
      const filled = bar?.querySelector(":scope > div > div")?.getBoundingClientRect();
      if (track === undefined || filled === undefined) return null;
      const share = (x: number): number => (x - track.left) / track.width;
      return {
        ms: parseInt(time?.textContent ?? "", 10),
        from: share(filled.left),
        to: share(filled.right),
      };
    });
  const [handler, answer] = [await drawn("handler"), await drawn("answer")];
  if (handler === null || answer === null) throw new Error("no bars");
  expect(answer.from).toBe(0);
  expect(answer.to).toBeCloseTo(Math.min(answer.ms / 5000, 1), 1);
  expect(answer.to).toBeGreaterThan(0.05);
  expect(handler.from).toBeGreaterThan(0);
  // Both end with the answer.
  expect(handler.to).toBeCloseTo(answer.to, 2);
});

test("what the add-in notifies of stands over the message and leads into the pane", async () => {
  const { page, ...compose } = composeOn(await stage.open("scenario=clean"));
  await compose.openPane();
  await compose.pane.locator("h1").waitFor();
  await compose.pane.locator("h1").evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const { item } = Office.context.mailbox;
        item?.notificationMessages.addAsync(
          "test",
          {
            type: Office.MailboxEnums.ItemNotificationMessageType.InsightMessage,
            message: "Two addresses were looked at.",
            icon: "Icon.16x16",
            actions: [
              {
                actionType: Office.MailboxEnums.ActionType.ShowTaskPane,
                actionText: "Look again",
                commandId: "msgComposeOpenPane",
                contextData: "{}",
              },
            ],
          },
          ({ status, error }) =>
            status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(error),
        );
      }),
  );
  await page.getByRole("button", { name: "Close pane" }).click();
  await page.getByText("Second Look: Two addresses were looked at.").waitFor();
  await page.getByRole("button", { name: "Look again" }).click();
  await compose.pane.locator("h1").waitFor();
  await page.getByRole("button", { name: "Dismiss" }).click();
  expect(await page.getByText("Two addresses were looked at.").count()).toBe(0);
});
