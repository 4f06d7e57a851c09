/** The site as packaging makes it, in a browser: the policy's own words, and a correction. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { secondLook, writePolicy } from "../support/package-run";
import { builtSite } from "./built";
import { composeOn } from "./compose";
import type { Compose } from "./compose";
import { openStage, STAGE_TIMEOUT_MS, TEST_TIMEOUT_MS } from "./stage";
import type { Stage } from "./stage";

jest.setTimeout(TEST_TIMEOUT_MS);

const POLICY = {
  version: 1,
  revision: 7,
  deployment: {
    id: "8d0f7d6e-4d0f-4d3a-9d53-1f6f3f3f7f10",
    host: "https://addins.contoso.example/second-look",
  },
  organization: { name: "Northwind Shipping", domains: ["northwind.example"] },
  deny: [{ entry: "rival.example", reason: "Bids go through the legal team." }],
  contact: "mail-help@northwind.example",
};

let folder = "";
let stage: Stage;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "second-look-packaged-"));
  const policy = writePolicy(folder, POLICY);
  const out = path.join(folder, "out");
  const made = await secondLook(
    ...["package", "--policy", policy, "--site", await builtSite(), "--out", out],
  );
  expect([made.code, made.err]).toEqual([0, ""]);
  process.env["SECOND_LOOK_SITE"] = path.join(out, "site");
  stage = await openStage();
}, STAGE_TIMEOUT_MS);

afterAll(async () => {
  delete process.env["SECOND_LOOK_SITE"];
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

afterEach(async () => {
  expect(await stage.settle()).toEqual([]);
});

async function emptyMessage(): Promise<Compose> {
  const compose = composeOn(await stage.open("scenario=clean"));
  await compose.page.getByRole("button", { name: "Discard" }).click();
  return compose;
}

test("the dialog gives the reason that the policy gives, in the organisation's name", async () => {
  const compose = await emptyMessage();
  await compose.address("To", "pat@rival.example");
  await compose.send();
  const text = await compose.alertText();
  expect(text).toContain("Northwind Shipping");
  expect(text).toContain("Bids go through the legal team.");
  expect(await compose.alertButtons()).not.toContain("Send Anyway");
});

test("the pane corrects a slip of the organisation's own domain, and the message goes out", async () => {
  const compose = await emptyMessage();
  await compose.address("To", "ann@nortwhind.example");
  await compose.send();
  const [review = ""] = await compose.alertButtons();
  await compose.choose(review);
  await compose.press("Replace with ann@northwind.example");
  await compose.pane.getByText("All set. You can send now.").waitFor();
  await compose.send();
  expect(await compose.sent.innerText()).toContain("“Sent” to ann@northwind.example.");
});
