/**
 * Take pictures of the pane's states and of the simulator:
 * `node tools/run.js tools/screenshots.ts [--out FOLDER] [name …]`.
 *
 * Every state in light at 350 px; telling ones in dark, in forced colours, at 320 px and in Arabic.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../simulator/server/launch-browser";
import { GALLERY } from "../test/e2e/gallery-states";
import { buildGallery, GALLERY_FOLDER } from "./build-gallery";
import { readPicture } from "./png/picture";
import { writePicture } from "./png/write";
import { SIMULATOR_SHOTS, takeSimulator } from "./screenshots/simulator";
import { serveFolder } from "./serve-folder";

interface Shot {
  readonly state: string;
  readonly suffix: string;
  readonly width: number;
  readonly query: string;
  readonly forcedColors: boolean;
}

const OUT = path.resolve(__dirname, "../docs/screenshots");
const WIDTH = 350;
const HEIGHT = 640;
/** Sharp on fine screens too, and a small folder. */
const SCALE = 1.5;

const TELLING = ["one", "blocked", "three"];

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const at = args.indexOf("--out");
  const out = at < 0 ? OUT : path.resolve(args[at + 1] ?? OUT);
  const wanted = args.filter((_arg, index) => at < 0 || (index !== at && index !== at + 1));
  mkdirSync(out, { recursive: true });
  const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
  const save = (name: string, png: Buffer): void => {
    writeFileSync(path.join(out, `${name}.png`), writePicture(readPicture(png)));
  };
  const ofPane = shots().filter(({ state, suffix }) => isWanted(state + suffix));
  if (ofPane.length > 0) await takePane(ofPane, save);
  const ofSimulator = SIMULATOR_SHOTS.filter(({ name }) => isWanted(name));
  if (ofSimulator.length > 0) await takeSimulator(ofSimulator, save);
}

async function takePane(
  wanted: readonly Shot[],
  save: (name: string, png: Buffer) => void,
): Promise<void> {
  await buildGallery();
  const server = createServer(serveFolder(GALLERY_FOLDER)).listen(0);
  const { port } = server.address() as AddressInfo;
  // The gallery is served without a certificate: none is pinned.
  const browser = await launchBrowser("");
  try {
    for (const shot of wanted) {
      const url = `http://localhost:${String(port)}/gallery.html`;
      save(shot.state + shot.suffix, await take(browser, url, shot));
    }
  } finally {
    await browser.close();
    server.close();
  }
}

function shots(): readonly Shot[] {
  const plain = { width: WIDTH, query: "", forcedColors: false };
  return [
    ...Object.keys(GALLERY).map((state): Shot => ({ ...plain, state, suffix: "" })),
    ...TELLING.flatMap((state): readonly Shot[] => [
      { ...plain, state, suffix: "-dark", query: "&theme=dark" },
      { ...plain, state, suffix: "-contrast", forcedColors: true },
      { ...plain, state, suffix: "-320", width: 320 },
      { ...plain, state, suffix: "-ar", query: "&language=ar" },
    ]),
  ];
}

async function take(browser: Browser, url: string, shot: Shot): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width: shot.width, height: HEIGHT },
    deviceScaleFactor: SCALE,
    colorScheme: shot.query.includes("dark") || shot.forcedColors ? "dark" : "light",
    forcedColors: shot.forcedColors ? "active" : "none",
    reducedMotion: "reduce",
  });
  page.on("pageerror", (error) => {
    console.error(`${shot.state}${shot.suffix}: ${error.message}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") console.error(`${shot.state}: ${message.text()}`);
  });
  await page.goto(`${url}?state=${shot.state}${shot.query}`);
  await page.waitForSelector("html[data-ready]", { timeout: 20_000 });
  await page.waitForTimeout(250);
  const png = await page.screenshot({ fullPage: true });
  await page.close();
  return png;
}

void main();
