import type { BrowserContextOptions } from "playwright-core";
import { composeOn, type Compose } from "../../test/e2e/compose";
import { openStage } from "../../test/e2e/stage";

/** One picture of the simulator's page. */
export interface SimulatorShot {
  readonly name: string;
  /** What the address bar carries. */
  readonly hash: string;
  readonly options: BrowserContextOptions;
  /** What was done before the picture. */
  readonly until: "alert" | "pane";
}

const WIDE = { viewport: { width: 1280, height: 860 } };

export const SIMULATOR_SHOTS: readonly SimulatorShot[] = [
  { name: "simulator-alert", hash: "theme=light", options: WIDE, until: "alert" },
  { name: "simulator-pane-dark", hash: "theme=dark", options: WIDE, until: "pane" },
];

/**
 * Sends the itinerary to `.ml`, and takes what is to be seen then.
 *
 * @param save - takes the name and a PNG as the browser made it
 * @throws an Error where the page did what no page may do
 */
export async function takeSimulator(
  shots: readonly SimulatorShot[],
  save: (name: string, png: Buffer) => void,
): Promise<void> {
  const stage = await openStage();
  try {
    for (const { name, hash, options, until } of shots) {
      const page = await stage.open(`scenario=itinerary&${hash}`, {
        reducedMotion: "reduce",
        ...options,
      });
      await reach(composeOn(page), until);
      save(name, await page.screenshot({ fullPage: true }));
      const troubles = await stage.settle();
      if (troubles.length > 0) throw new Error(`${name}: ${troubles.join("\n")}`);
    }
  } finally {
    await stage.close();
  }
}

async function reach(compose: Compose, until: SimulatorShot["until"]): Promise<void> {
  await compose.send();
  await compose.dialog.waitFor();
  if (until === "pane") {
    await compose.dialog.getByRole("button").filter({ hasText: /\S/ }).first().click();
    await compose.pane.locator("h2").first().waitFor();
  }
  await compose.look();
}
