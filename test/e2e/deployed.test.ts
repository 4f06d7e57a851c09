/** The pages byte for byte, office.js and MicrosoftAjax.js at Microsoft's own addresses. */
import { composeOn } from "./compose";
import {
  MICROSOFT_AJAX,
  openStage,
  REFUSED_EVAL,
  STAGE_TIMEOUT_MS,
  TEST_TIMEOUT_MS,
} from "./stage";
import type { Stage } from "./stage";

jest.setTimeout(TEST_TIMEOUT_MS);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ asDeployed: true });
}, STAGE_TIMEOUT_MS);
afterAll(() => stage.close());

test("under the pages' own Content-Security-Policy Send is answered and the pane corrects", async () => {
  const page = await stage.open("scenario=itinerary");
  const asked: string[] = [];
  page.on("response", (response) => {
    asked.push(`${String(response.status())} ${response.url()}`);
  });
  const compose = composeOn(page);
  await compose.send();
  expect(await compose.alertText()).toContain("Did you mean jane.doe@army.mil?");
  await compose.choose("Review address");
  await compose.press("Replace with jane.doe@army.mil");
  await compose.pane.getByText("All set. You can send now.").waitFor();
  await compose.send();
  expect(await compose.sent.innerText()).toContain("“Sent” to jane.doe@army.mil,");
  expect(asked).toContain("200 https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(asked).toContain(`200 ${MICROSOFT_AJAX}`);

  const troubles = await stage.settle();
  // Each page that loads office.js ends MicrosoftAjax.js so: that of each send, and the pane.
  const refused = troubles.filter((trouble) => trouble.includes(REFUSED_EVAL));
  expect(refused).toHaveLength(3);
  expect(troubles.filter((trouble) => !refused.includes(trouble))).toEqual([]);
});
