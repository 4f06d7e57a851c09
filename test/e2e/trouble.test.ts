/** What goes wrong around the check ends in a state that the page explains; nothing typed is lost. */
import { composeOn } from "./compose";
import { openStage, stageOfFile } from "./stage";

const stage = stageOfFile();

const ITINERARY = ["Jane Doe jane.doe@army.ml", "Tom Baker tom.baker@army.mil"];

test("Send pressed twice stays one send, checked once", async () => {
  const compose = composeOn(await stage.open("scenario=itinerary&latency=300"));
  await compose.send();
  await compose.send();
  await compose.page.getByText("it stays one send, checked once").waitFor();
  await compose.dialog.waitFor();
  expect(await compose.dialog.count()).toBe(1);
  await compose.page.getByRole("tab", { name: "Calls" }).click();
  await compose.page.getByRole("searchbox", { name: "Filter calls" }).fill("event.completed");
  expect(await compose.page.getByRole("cell", { name: "event.completed" }).count()).toBe(1);
});

test("a check goes on while another item is in view, and asks when it is done", async () => {
  const { page, ...compose } = composeOn(await stage.open("scenario=itinerary&latency=300"));
  await compose.send();
  await page.getByRole("button", { name: "New message" }).click();
  await page.getByText("“Itinerary, 4 to 9 March” is still being checked.").waitFor();
  await compose.address("To", "sam.reed@contoso.com");

  await page.getByText("“Itinerary, 4 to 9 March” waits for your answer.").waitFor();
  expect(await compose.dialog.count()).toBe(0);
  expect(await compose.pills("To")).toEqual(["sam.reed@contoso.com"]);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  expect(await compose.alertText()).toContain("jane.doe@army.ml may be wrong.");
  await compose.choose("Don't Send");
  expect(await compose.pills("To")).toEqual(ITINERARY);

  await page.getByRole("tab", { name: "New message" }).click();
  expect(await compose.pills("To")).toEqual(["sam.reed@contoso.com"]);
  await compose.send();
  expect(await compose.sent.innerText()).toContain("“Sent” to sam.reed@contoso.com.");
});

test("after five seconds Outlook says that it takes longer, and the answer still comes", async () => {
  const compose = composeOn(await stage.open("scenario=itinerary&fault=start-slow"));
  await compose.send();
  await compose.dialog.getByText("is taking longer than expected").waitFor();
  expect(await compose.alertButtons()).toEqual(["Don't Send"]);
  await compose.dialog.getByText("jane.doe@army.ml may be wrong.").waitFor();
  expect(await compose.alertButtons()).toEqual(["Review address", "Don't Send", "Send Anyway"]);
});

test("whoever does not wait for the check has not sent", async () => {
  const compose = composeOn(await stage.open("scenario=clean&fault=start-slow"));
  await compose.send();
  await compose.choose("Don't Send");
  await compose.page.getByText("Not sent: you did not wait for the check.").waitFor();
  expect(await compose.pills("Cc")).toEqual(["Maria Lopez maria.lopez@contoso.com"]);
});

test("an event page that cannot be loaded is said to be unavailable", async () => {
  const compose = composeOn(await stage.open("scenario=clean&fault=no-load"));
  await compose.send();
  expect(await compose.alertText()).toContain("is unavailable");
  expect(await compose.alertButtons()).toEqual(["Send Anyway", "Try Later"]);
  await compose.choose("Try Later");
  await compose.page.getByText("Not sent: Second Look could not be loaded.").waitFor();
});

test.each([
  ["read-fails", "could not check this message (9020)"],
  ["read-hangs", "Time ran out"],
  ["no-item", "could not check this message"],
])("with the fault %s the dialog says so", async (fault, text) => {
  const compose = composeOn(await stage.open(`scenario=clean&fault=${fault}`));
  await compose.send();
  expect(await compose.alertText()).toContain(text);
  expect(await compose.alertButtons()).toContain("Send Anyway");
});

test("a server that stops is missed at once; Send says that the add-in is unavailable", async () => {
  const own = await openStage();
  try {
    const { page, ...compose } = composeOn(await own.open("scenario=itinerary"));
    await compose.address("Bcc", "sam.reed@contoso.com");
    await own.simulator.stop();
    await page.getByText("The local server does not answer. Start it again").waitFor();
    await compose.send();
    expect(await compose.alertText()).toContain("is unavailable");
    await compose.choose("Try Later");
    expect(await compose.pills("To")).toEqual(ITINERARY);
    expect(await compose.pills("Bcc")).toEqual(["sam.reed@contoso.com"]);
    const others = (await own.settle()).filter((each) => !each.includes("ERR_CONNECTION_REFUSED"));
    expect(others.filter((each) => !/ERR_(INCOMPLETE|EMPTY|CONNECTION)/.test(each))).toEqual([]);
  } finally {
    await own.close();
  }
});
