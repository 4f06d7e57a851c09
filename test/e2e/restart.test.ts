/** The local server is stopped and started again while the page is open: it forgot the policies. */
import path from "node:path";
import { CACHE } from "../../simulator/server/build";
import { localCertificate } from "../../simulator/server/certificate";
import type { Simulator } from "../../simulator/server/simulator";
import { startSimulator } from "../../simulator/server/simulator";
import { builtPage, builtSite } from "./built";
import type { Compose } from "./compose";
import { composeOn } from "./compose";
import type { Stage } from "./stage";
import { openStage, STAGE_TIMEOUT_MS, TEST_TIMEOUT_MS } from "./stage";

jest.setTimeout(TEST_TIMEOUT_MS);

const AWAY = "The local server does not answer. Start it again";

let stage: Stage;
let again: Simulator | null = null;
beforeEach(async () => {
  stage = await openStage();
}, STAGE_TIMEOUT_MS);
afterEach(async () => {
  const others = (await stage.settle()).filter((each) => !/net::ERR_/.test(each));
  await stage.close();
  await again?.stop();
  again = null;
  expect(others).toEqual([]);
});

async function stop({ page }: Compose): Promise<void> {
  await stage.simulator.stop();
  await page.getByText(AWAY).waitFor();
}

/** On the same ports, as `npm start` would. */
async function startAgain({ page }: Compose): Promise<void> {
  const portOf = (url: string): number => Number(new URL(url).port);
  const { url, addInOrigin } = stage.simulator;
  again = await startSimulator({
    site: await builtSite(),
    page: await builtPage(),
    certificate: await localCertificate(path.join(CACHE, "certificate")),
    ports: { site: portOf(addInOrigin), page: portOf(url) },
  });
  await page.getByText(AWAY).waitFor({ state: "detached" });
}

const choose = ({ page }: Compose, scenario: string): Promise<void> =>
  page.getByRole("button", { name: scenario, exact: true }).click();

test("an own policy is in force again, also where a scenario has another in its place", async () => {
  const compose = composeOn(await stage.open("scenario=clean"));
  const { page } = compose;
  const ours = { version: 1, organization: { name: "Ours" }, deny: ["army.mil"] };
  await page.locator("input[type=file]").setInputFiles({
    name: "ours.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(ours)),
  });
  await page.getByText("ours.json, Ours").waitFor();
  await choose(compose, "Blocked by policy");
  await page.getByText("The scenario’s own policy, Contoso").waitFor();

  const toldOf = (organization: string) =>
    page.waitForResponse(
      (answer) =>
        answer.url().endsWith("/policy") &&
        (answer.request().postData() ?? "").includes(organization),
    );
  await stop(compose);
  const told = Promise.all([toldOf("Contoso"), toldOf("Ours")]);
  await startAgain(compose);
  await told;

  await compose.send();
  expect(await compose.alertText()).toContain("lee.gu@fabrikam.com");
  await compose.choose("Don't Send");
  await choose(compose, "A clean message");
  await page.getByText("ours.json, Ours").waitFor();
  await compose.send();
  expect(await compose.alertText()).toContain("Ours does not allow mail to");
});

test("a scenario with a policy cannot be chosen meanwhile: list and message stay the same", async () => {
  const compose = composeOn(await stage.open("scenario=clean"));
  const { page } = compose;
  const chosen = page.locator("[aria-current=true]");
  await stop(compose);
  await choose(compose, "Blocked by policy");
  const alert = page.getByRole("alert");
  await alert
    .getByText("The scenario’s own policy could not be checked: the local server")
    .waitFor();
  expect(await chosen.innerText()).toBe("A clean message");
  expect(new URL(page.url()).hash).toContain("scenario=clean");
  expect(await page.getByLabel("Subject").inputValue()).toBe("Lunch on Thursday?");

  await startAgain(compose);
  expect(await page.getByLabel("Subject").inputValue()).toBe("Lunch on Thursday?");
  await choose(compose, "Blocked by policy");
  await page.getByText("The scenario’s own policy, Contoso").waitFor();
  expect(await alert.count()).toBe(0);
  expect(await chosen.innerText()).toBe("Blocked by policy");
  expect(await page.getByLabel("Subject").inputValue()).toBe("Our offer for the harbour project");
});
