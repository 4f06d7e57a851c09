/** The page and the pane in every dress: without barriers that axe knows, and without scrolling aside. */
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { composeOn } from "./compose";
import { stageOfFile } from "./stage";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const stage = stageOfFile();

const NARROW = { viewport: { width: 420, height: 900 } };
const MIDDLE = { viewport: { width: 1000, height: 800 } };
const DRESSES: readonly (readonly [string, BrowserContextOptions])[] = [
  ["theme=light", {}],
  ["theme=dark", {}],
  ["theme=contrast", {}],
  ["theme=light", { forcedColors: "active" }],
  ["theme=light&language=ar", {}],
  ["theme=light", MIDDLE],
  ["theme=dark", NARROW],
];

describe.each(DRESSES)("%s %j", (hash, options) => {
  test("while writing", async () => {
    const page = await stage.open(`scenario=group&${hash}`, options);
    await page.getByRole("button", { name: "New meeting" }).click();
    expect(await barriers(page)).toEqual([]);
    expect(await scrollsAside(page)).toBe(false);
  });

  test("with the dialog open", async () => {
    const compose = composeOn(await stage.open(`scenario=itinerary&${hash}`, options));
    await compose.send();
    await compose.dialog.waitFor();
    expect(await barriers(compose.page)).toEqual([]);
  });

  test("with the pane open and the calls in view", async () => {
    const { page, ...compose } = composeOn(await stage.open(`scenario=reply&${hash}`, options));
    await page
      .locator("button[aria-expanded=false]")
      .filter({ has: page.locator("img") })
      .click();
    await compose.pane.locator("h1").waitFor();
    await compose.pane.getByText("anna.berg@").first().waitFor();
    await page.getByRole("tab", { name: "Calls" }).click();
    expect(await barriers(page)).toEqual([]);
    expect(await scrollsAside(page)).toBe(false);
  });

  test("after sending", async () => {
    const compose = composeOn(await stage.open(`scenario=clean&${hash}`, options));
    await compose.send();
    await compose.sent.waitFor();
    await compose.page.getByRole("tab", { name: "Last Send" }).click();
    expect(await barriers(compose.page)).toEqual([]);
  });
});

test.each([
  ["light", "dark text on light"],
  ["dark", "light text on dark"],
  ["contrast", "light text on dark"],
])("the pane follows the theme %s of Outlook: %s", async (theme, expected) => {
  const compose = composeOn(await stage.open(`scenario=itinerary&theme=${theme}`));
  await compose.openPane();
  const headline = compose.pane.locator("h1");
  await headline.waitFor();
  const look = (): Promise<string> =>
    headline.evaluate((element) => {
      const bright = (color: string): boolean => Number(/\d+/.exec(color)?.[0]) > 127;
      const page = element.closest("main") ?? element;
      const [text, ground] = [getComputedStyle(element), getComputedStyle(page)];
      const say = (color: string): string => (bright(color) ? "light" : "dark");
      return `${say(text.color)} text on ${say(ground.backgroundColor)}`;
    });
  for (let looks = 0; looks < 20 && (await look()) !== expected; looks += 1) await compose.look();
  expect(await look()).toBe(expected);
});

/** What axe finds in the page and in the pane. */
async function barriers(page: Page): Promise<readonly string[]> {
  const frames = page.frames().filter((frame) => frame.url() !== "about:blank");
  const found = await Promise.all(frames.map(barriersIn));
  return found.flat();
}

async function barriersIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(...args: unknown[]): Promise<AxeResults> } };
    return axe.run(
      // Guards that Fluent puts around menus for its own focus handling.
      { exclude: ["[data-tabster-dummy]", "iframe"] },
      {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        // In forced colours the system decides.
        rules: { "color-contrast": { enabled: !matchMedia("(forced-colors: active)").matches } },
      },
    );
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

function scrollsAside(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
}
