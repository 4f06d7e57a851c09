/** Every state of the pane in a real browser: looks, reach, order, and what is read out. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type axeCore from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../../simulator/server/launch-browser";
import { buildGallery, GALLERY_FOLDER } from "../../tools/build-gallery";
import { serveFolder } from "../../tools/serve-folder";
import type { ShowOptions } from "./gallery";

const BUILD_TIMEOUT_MS = 180_000;
jest.setTimeout(240_000);

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** As narrow as Outlook draws a pane; so high that no menu lies over the foot. */
const PANE = { width: 320, height: 900 };

let server: Server;
let browser: Browser;
const troubles: string[] = [];

beforeAll(async () => {
  await buildGallery();
  server = createServer(serveFolder(GALLERY_FOLDER)).listen(0);
  browser = await launchBrowser("");
}, BUILD_TIMEOUT_MS);
afterAll(async () => {
  await browser.close();
  server.close();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(troubles.splice(0)).toEqual([]);
});

async function openGallery(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: PANE,
    reducedMotion: "reduce",
    // The script that finds barriers is put into the page by the test alone.
    bypassCSP: false,
    ...options,
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://localhost:${String(port)}/gallery.html`);
  await page.waitForFunction(() => "gallery" in window);
  return page;
}

async function show(page: Page, state: string, options: Partial<ShowOptions> = {}): Promise<void> {
  await page.evaluate(([name, how]) => window.gallery.show(name, how), [state, options] as const);
}

const states = (page: Page) => page.evaluate(() => window.gallery.states);

/** Rules that axe finds broken: WCAG 2.2 A and AA, and best practice. */
async function barriers(page: Page, skip: readonly string[]): Promise<readonly string[]> {
  const results = await page.evaluate(
    ([rules]) =>
      (window as unknown as { axe: typeof axeCore }).axe.run(
        { exclude: ["[data-tabster-dummy]"] },
        {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
          rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])),
        },
      ) as Promise<axeCore.AxeResults>,
    [skip] as const,
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

/** Controls lower or narrower than 24 px, and whatever makes the page scroll aside. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const small = [
      ...document.querySelectorAll<HTMLElement>(
        "button, a[href], summary, input:not([hidden]), [role=menuitem]",
      ),
    ]
      .filter((each) => each.closest("[data-tabster-dummy]") === null)
      .map((each) => ({ each, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 23.9 || box.height < 23.9))
      .map(({ each, box }) => {
        const name = each.getAttribute("aria-label") ?? each.textContent;
        return `${name}: ${String(Math.round(box.width))} by ${String(Math.round(box.height))}`;
      });
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [...small, `scrolls to ${String(scrollWidth)}`] : small;
  });

const DRESSES: readonly (readonly [string, BrowserContextOptions, Partial<ShowOptions>])[] = [
  ["light", {}, {}],
  ["dark", { colorScheme: "dark" }, { theme: "dark" }],
  ["high contrast", { forcedColors: "active" }, {}],
  ["Arabic", {}, { language: "ar" }],
  ["words 40 % longer", {}, { longer: true }],
];

const SKIPPED_RULES: Readonly<Record<string, readonly string[]>> = {
  // There the system decides.
  "high contrast": ["color-contrast"],
  // What is added at the end of each sentence stands in the midst of another.
  "words 40 % longer": ["label-content-name-mismatch"],
};

test.each([
  ["Arabic", { language: "ar" }],
  ["words 40 % longer", { longer: true }],
] as const)("%s: the states are drawn as hands leave them, too", async (_name, how) => {
  const page = await openGallery();
  await show(page, "edit", how);
  expect(await page.locator("form input").inputValue()).toBe("jane.doe@army.mil");
  await show(page, "menu", how);
  expect(await page.locator("[role=menuitem]").count()).toBe(6);
  await show(page, "fixed", how);
  expect(await page.evaluate(() => window.gallery.lines())).toEqual([
    "to jane.doe@army.mil",
    "to ann@gmail.com",
    "to sam.rivera@gmail.com",
  ]);
});

test.each(DRESSES)(
  "%s: axe finds nothing in any state, at 320 px nothing sticks out",
  async (name, options, how) => {
    const page = await openGallery(options);
    await page.evaluate(AXE);
    const skip = SKIPPED_RULES[name] ?? [];
    const found: string[] = [];
    for (const state of await states(page)) {
      await show(page, state, how);
      const problems = [...(await barriers(page, skip)), ...(await misfits(page))];
      found.push(...problems.map((problem) => `${state}: ${problem}`));
    }
    expect(found).toEqual([]);
  },
);

describe("the skeleton has the places of a card, so that nothing jumps", () => {
  /** Of the headline's block, the card and what is in it: top and height. */
  const boxesOf = (page: Page, card: string) =>
    page.evaluate((selector) => {
      const shown = document.querySelector(selector);
      if (shown === null) throw new Error(`No ${selector}`);
      const { children } = shown;
      return [...document.querySelectorAll("header"), shown, ...children]
        .map((each) => each.getBoundingClientRect())
        .filter(({ height }) => height > 1)
        .map(({ top, height }) => [top, height].map(Math.round));
    }, card);

  test.each([320, 350])("at %d px", async (width) => {
    const page = await openGallery({ viewport: { width, height: 900 } });
    await show(page, "one");
    const real = await boxesOf(page, "[data-item]");
    await show(page, "loading");
    expect(await boxesOf(page, "main > div > [aria-hidden=true]")).toEqual(real);
  });
});

test("at 400 % of 1280 by 1024 nothing scrolls aside", async () => {
  const page = await openGallery({ viewport: { width: 320, height: 256 } });
  const found: string[] = [];
  for (const state of await states(page)) {
    await show(page, state);
    found.push(...(await misfits(page)).map((problem) => `${state}: ${problem}`));
  }
  expect(found).toEqual([]);
});

describe("320 by 400", () => {
  test.each([
    ["English", {}],
    ["words 40 % longer", { longer: true }],
    ["German", { language: "de" }],
    ["French", { language: "fr" }],
    ["Spanish", { language: "es" }],
    ["Japanese", { language: "ja" }],
    ["Arabic", { language: "ar" }],
  ] as const)("%s: the worst finding down to its button, without scrolling", async (_name, how) => {
    const page = await openGallery({ viewport: { width: 320, height: 400 } });
    await show(page, "one", how);
    const button = page.locator("button[data-action]").first();
    const box = await button.boundingBox();
    expect(await button.innerText()).toContain("jane.doe@army.mil");
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(400);
  });
});

describe("keyboard alone", () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement;
      return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
    });

  test("from the headline to the corrected message: Tab, Enter", async () => {
    const page = await openGallery();
    await show(page, "one");
    expect(await focused(page)).toBe("1 address may be wrong");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Replace with jane.doe@army.mil");
    await page.evaluate(() => {
      window.gallery.skip(600);
    });
    await page.keyboard.press("Enter");
    await page.getByText("All set. You can send now.").waitFor();
    expect(await focused(page)).toBe("All set. You can send now.");
    expect(await page.evaluate(() => window.gallery.lines()[0])).toBe("to jane.doe@army.mil");
  });

  test("order of reading is order of Tab, and the focus is in view", async () => {
    const page = await openGallery({ viewport: { width: 320, height: 256 } });
    await show(page, "partway");
    await page.locator("h1").focus();
    const order: string[] = [];
    const hidden: string[] = [];
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press("Tab");
      const name = await focused(page);
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      order.push(name);
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        const box = element?.getBoundingClientRect();
        if (element === null || box === undefined) return false;
        const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return there !== null && (element.contains(there) || there.contains(element));
      });
      if (!seen) hidden.push(name);
    }
    expect(order).toEqual([
      "Undo: Replaced with r.ortiz@army.mil",
      "Replace with ann@gmail.com",
      "Replace with ann@gmx.com",
      "It’s correct",
      "Edit",
      "More for ann@gmial.com",
      "Why this was flagged",
      "Replace with sam.rivera@contoso.com",
      "It’s correct",
      "Edit",
      "More for sam.rivera@gmail.com",
      "Why this was flagged",
      "Addresses I trust",
      "Check again",
      "About",
    ]);
    expect(hidden).toEqual([]);
  });

  test("the menu and the dialog: in, and out by Escape", async () => {
    const page = await openGallery();
    await show(page, "kind-omission");
    await page.getByRole("button", { name: "More for li.wei@litwre.example" }).focus();
    await page.evaluate(() => {
      window.gallery.skip(600);
    });
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Remove" }).waitFor();
    expect(await focused(page)).toBe("Remove");
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("More for li.wei@litwre.example");
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Always trust…" }).press("Enter");
    await page.getByRole("dialog", { name: "Stop checking this address?" }).waitFor();
    expect(await focused(page)).toBe("Keep checking it");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await focused(page)).toBe("More for li.wei@litwre.example");
    expect(await page.locator("[aria-hidden=true]:has(main)").count()).toBe(0);
  });
});

test("the accessibility tree holds both addresses whole, and the difference spelled", async () => {
  const page = await openGallery();
  await show(page, "one");
  expect(await page.locator("main").ariaSnapshot()).toBe(
    [
      "- main:",
      '  - heading "1 address may be wrong" [level=1]',
      "  - paragraph: Not sent yet. Nothing unusual in the other 11 addresses.",
      "  - list:",
      "    - listitem:",
      `      - 'heading "Probably wrong: Jane Doe, To field" [level=2]': Probably wrong · To Jane Doe`,
      '      - text: "In the message: jane.doe@army.ml. Probably meant: jane.doe@army.mil. Ends in dot M L, not dot M I L."',
      '      - paragraph: "Different endings: .ml is Mali, .mil is the US military."',
      '      - button "Replace with jane.doe@army.mil"',
      '      - button "It’s correct"',
      '      - button "Edit"',
      '      - button "More for jane.doe@army.ml"',
      "      - group: Why this was flagged",
      '  - button "Addresses I trust"',
      '  - button "Check again"',
      '  - button "About"',
      "  - paragraph: Checked on this device only.",
    ].join("\n"),
  );
});

test("after trusting, nothing of the page stays hidden, and the focus is led on", async () => {
  const page = await openGallery();
  await show(page, "trust-dialog");
  await page.evaluate(() => {
    window.gallery.skip(600);
  });
  // Fluent hides what is behind a dialog a moment after it has opened.
  await page.waitForFunction(() => document.querySelector("[aria-hidden=true]:has(main)") !== null);
  await page.getByRole("button", { name: "Trust it from now on" }).click();
  await page.getByText("All set. You can send now.").waitFor();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.waitForFunction(() => document.querySelector("[aria-hidden=true]:has(main)") === null);
  expect(await page.locator("main").ariaSnapshot()).toContain("All set. You can send now.");
  expect(await page.locator("h1:focus").innerText()).toBe("All set. You can send now.");
});

test("a double click settles one card", async () => {
  const page = await openGallery();
  await show(page, "fixed", { hands: false });
  await page.evaluate(() => {
    window.gallery.skip(600);
  });
  await page.getByRole("button", { name: "Replace with jane.doe@army.mil" }).dblclick();
  await page.getByText("2 addresses left to look at").waitFor();
  expect(await page.evaluate(() => window.gallery.lines())).toEqual([
    "to jane.doe@army.mil",
    "to ann@gmial.com",
    "to sam.rivera@gmail.com",
  ]);
  expect(await page.evaluate(() => window.gallery.spoken)).toEqual([
    "Replaced. Now jane.doe@army.mil. 2 addresses left to look at.",
  ]);
});
