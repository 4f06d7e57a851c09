import type { Browser } from "playwright-core";

/** Milliseconds since the pane's page was asked for. */
export interface Opening {
  /** First contentful paint. */
  readonly paint: number;
  /** The first heading of the pane itself could be seen. */
  readonly heading: number;
  /** The first flagged recipient could be seen; null where none comes. */
  readonly card: number | null;
}

interface Marks {
  heading?: number;
  card?: number;
}

const VIEWPORT = { width: 1280, height: 860 };

/**
 * Opens the simulator in a fresh profile, then the pane, and reads its clock.
 *
 * @param url - of the simulator's page with its scenario
 * @param waitFor - what comes last in this pane
 */
export async function openPane(
  browser: Browser,
  url: string,
  waitFor: "heading" | "card",
): Promise<Opening> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    await context.addInitScript(watch);
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole("button", { name: "Review addresses" }).click();
    const pane = await (await page.locator("aside iframe").elementHandle())?.contentFrame();
    if (pane === null || pane === undefined) throw new Error("No pane opened.");
    await pane.waitForFunction(
      (last) =>
        last in (window as unknown as { marks: Marks }).marks &&
        performance.getEntriesByName("first-contentful-paint").length > 0,
      waitFor,
    );
    return await pane.evaluate(() => {
      const { marks } = window as unknown as { marks: Marks };
      const [paint] = performance.getEntriesByName("first-contentful-paint");
      return {
        paint: paint?.startTime ?? NaN,
        heading: marks.heading ?? NaN,
        card: marks.card ?? null,
      };
    });
  } finally {
    await context.close();
  }
}

/** Runs in every frame, before its scripts: notes the frame after which something is to be seen. */
function watch(): void {
  const marks: Marks = {};
  Object.assign(window, { marks });
  const note = (name: keyof Marks, selector: string): void => {
    if (name in marks || document.querySelector(selector) === null) return;
    marks[name] = NaN;
    requestAnimationFrame(() =>
      setTimeout(() => {
        marks[name] = performance.now();
      }),
    );
  };
  new MutationObserver(() => {
    note("heading", "h1");
    note("card", "h2");
  }).observe(document, { childList: true, subtree: true });
}
