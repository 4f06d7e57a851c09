import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { MICROSOFT_AJAX_STAND_IN } from "../../simulator/host";
import { CACHE } from "../../simulator/server/build";
import { localCertificate } from "../../simulator/server/certificate";
import { launchBrowser } from "../../simulator/server/launch-browser";
import type { Simulator } from "../../simulator/server/simulator";
import { startSimulator } from "../../simulator/server/simulator";
import { builtPage, builtSite } from "./built";

/** The simulator, served and open in a real browser. */
export interface Stage {
  readonly simulator: Simulator;
  /** Opens the page in a fresh profile; `hash` is "scenario=reply&client=mac". */
  open(hash?: string, options?: BrowserContextOptions): Promise<Page>;
  /**
   * Closes all pages.
   *
   * @returns what no page may do, since the last call: errors in the console, violations of a content
   *   security policy, requests to any host but this machine's two
   */
  settle(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export const STAGE_TIMEOUT_MS = 180_000;
export const TEST_TIMEOUT_MS = 60_000;

const VIEWPORT = { width: 1280, height: 860 };

export interface StageOptions {
  /**
   * Whether the add-in's pages are served byte for byte, and what Microsoft serves is answered at its
   * own addresses; the simulator itself puts its own address in place of those.
   */
  readonly asDeployed?: boolean;
}

export async function openStage({ asDeployed = false }: StageOptions = {}): Promise<Stage> {
  const [site, page] = [await builtSite(), await builtPage()];
  const certificate = await localCertificate(path.join(CACHE, "certificate"));
  const ports = { site: 0, page: 0 };
  const simulator = await startSimulator({ site, page, certificate, ports });
  const browser = await launchBrowser(certificate.pin);
  let troubles: string[] = [];
  return {
    simulator,
    async open(hash = "", options = {}) {
      const opened = await openPage(browser, options, simulator, (trouble) => {
        troubles.push(trouble);
      });
      if (asDeployed) await serveAsDeployed(opened.context(), site, simulator.addInOrigin);
      await opened.goto(`${simulator.url}#${hash}`);
      await opened.getByRole("button", { name: "Send", exact: true }).waitFor();
      return opened;
    },
    async settle() {
      await Promise.all(browser.contexts().map((context) => context.close()));
      const until = troubles;
      troubles = [];
      return until;
    },
    async close() {
      await browser.close();
      await simulator.stop();
    },
  };
}

/**
 * One stage for all tests of a file, opened before the first and closed behind the last. Each test
 * fails with what a page did that no page may do.
 */
export function stageOfFile(): Omit<Stage, "close"> {
  jest.setTimeout(TEST_TIMEOUT_MS);
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, STAGE_TIMEOUT_MS);
  afterAll(() => stage.close());
  afterEach(async () => {
    expect(await stage.settle()).toEqual([]);
  });
  return {
    get simulator() {
      return stage.simulator;
    },
    open: (...args) => stage.open(...args),
    settle: () => stage.settle(),
  };
}

async function openPage(
  browser: Browser,
  options: BrowserContextOptions,
  { url, addInOrigin }: Simulator,
  trouble: (text: string) => void,
): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, ...options });
  context.setDefaultTimeout(TEST_TIMEOUT_MS / 3);
  const ours = [new URL(url).origin, addInOrigin];
  await context.route("**/*", async (route) => {
    const asked = new URL(route.request().url());
    if (ours.includes(asked.origin) || asked.protocol === "data:") return route.fallback();
    trouble(`request to ${asked.href}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => trouble(`error: ${String(error)}`));
  page.on("console", (message) => {
    const bad = ["error", "warning"].includes(message.type());
    if (bad) trouble(`${message.type()}: ${message.text()}`);
  });
  return page;
}

const OFFICE_JS = path.join(__dirname, "../../node_modules/@microsoft/office-js/dist");

/** Routes that are added last are asked first. */
async function serveAsDeployed(
  context: BrowserContext,
  site: string,
  addInOrigin: string,
): Promise<void> {
  await context.route(`${addInOrigin}/*.html*`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: path.join(site, pathname) });
  });
  await context.route("https://appsforoffice.microsoft.com/lib/1/hosted/**", (route) => {
    const name = new URL(route.request().url()).pathname.slice("/lib/1/hosted/".length);
    return route.fulfill({ body: readFileSync(path.join(OFFICE_JS, name)), contentType: SCRIPT });
  });
  await context.route(MICROSOFT_AJAX, (route) =>
    route.fulfill({ body: MICROSOFT_AJAX_STAND_IN + AS_THE_ORIGINAL_GOES_ON, contentType: SCRIPT }),
  );
}

/** The address that office.js holds. */
export const MICROSOFT_AJAX = "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js";
const SCRIPT = "text/javascript";

/**
 * The original reads its cultures by eval, which the pages forbid, and reports that with a text that
 * it has not defined yet: there it ends, with all that office.js asks for behind it.
 */
export const REFUSED_EVAL = "Cannot read properties of undefined (reading 'cannotDeserialize";
const AS_THE_ORIGINAL_GOES_ON = `
try { eval("({})"); } catch (error) { throw Error.argument("data", Sys.Res.cannotDeserializeInvalidJson); }
Sys.Res = {};
`;
