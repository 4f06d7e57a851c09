/**
 * Record how one wrong address is put right, as an animated picture for the README:
 * `node tools/run.js tools/record.ts [--out FILE]`.
 *
 * Everything in it happens in the simulator, with the add-in as it ships: only the pointer is drawn.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { composeOn, type Compose } from "../test/e2e/compose";
import { openStage } from "../test/e2e/stage";
import { createCamera, type Camera } from "./record/camera";
import { writeAnimation } from "./png/write";

const OUT = path.resolve(__dirname, "../docs/screenshots/army-ml.png");

const VIEWPORT = { width: 880, height: 960 };
const SCALE = 2;

const TYPED = "jane.doe@army.ml";
const MEANT = "jane.doe@army.mil";

/** How long each frame is held. */
const KEY_MS = 80;
const GLANCE_MS = 900;
const READ_MS = 2600;

async function main(): Promise<void> {
  const at = process.argv.indexOf("--out");
  const out = at < 0 ? OUT : path.resolve(process.argv[at + 1] ?? OUT);
  const stage = await openStage();
  try {
    const page = await stage.open("scenario=itinerary&theme=light", {
      viewport: VIEWPORT,
      deviceScaleFactor: SCALE,
      colorScheme: "light",
      reducedMotion: "reduce",
    });
    const compose = composeOn(page);
    await clearRecipients(compose);
    const form = page.locator("section:visible").filter({ has: page.getByLabel("Message text") });
    const camera = await createCamera(page, form.locator(".."));
    await play(compose, camera);
    const troubles = await stage.settle();
    if (troubles.length > 0) throw new Error(troubles.join("\n"));
    const picture = writeAnimation(camera.frames());
    mkdirSync(path.dirname(out), { recursive: true });
    writeFileSync(out, picture);
    console.log(`${out}: ${camera.frames().length} frames, ${Math.ceil(picture.length / 1000)} kB`);
  } finally {
    await stage.close();
  }
}

/** The message of the scenario, to nobody yet. */
async function clearRecipients({ page }: Compose): Promise<void> {
  const pills = page.locator("[data-pill]").filter({ visible: true });
  for (let left = await pills.count(); left > 0; left -= 1) {
    await pills.first().focus();
    await page.keyboard.press("Delete");
  }
}

/** From typing to sent. */
async function play(compose: Compose, { hold, clickOn }: Camera): Promise<void> {
  const { page, pane, dialog, sendButton } = compose;
  const to = page.getByRole("group", { name: "To", exact: true }).getByRole("textbox");
  await to.focus();
  await hold(GLANCE_MS);
  for (const letter of TYPED) {
    await page.keyboard.type(letter);
    await hold(KEY_MS);
  }
  await hold(GLANCE_MS);
  await page.keyboard.press("Enter");
  await hold(GLANCE_MS);

  await clickOn(sendButton);
  await dialog.waitFor();
  await hold(READ_MS);

  await clickOn(dialog.getByRole("button", { name: "Review address", exact: true }));
  const replace = pane.getByRole("button", { name: `Replace with ${MEANT}`, exact: true });
  await replace.waitFor();
  await compose.look();
  await hold(READ_MS);

  await clickOn(replace);
  await pane.getByText("All set. You can send now.").waitFor();
  await compose.look();
  await hold(READ_MS);

  await clickOn(sendButton);
  await compose.sent.getByText(`“Sent” to ${MEANT}.`).waitFor();
  await hold(READ_MS);
}

void main();
