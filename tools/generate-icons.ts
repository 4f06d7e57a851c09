/**
 * Draw the icons that the manifest names from their SVG sources:
 * `node tools/run.js tools/generate-icons.ts [--check]`.
 *
 * Each PNG carries the hash of what it was drawn from; `--check` compares it, without a browser,
 * and exits 1 when an icon is stale.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as browsers } from "playwright-core";
import { addPngText, readPngText } from "./png-text";

const FOLDER = resolve(__dirname, "../assets");
/** Below 20 pixels only a drawing made for the pixel grid stays legible. */
const SOURCES: readonly (readonly [pixels: number, source: string])[] = [
  [16, "icon-16.svg"],
  [32, "icon.svg"],
  [64, "icon.svg"],
  [80, "icon.svg"],
  [128, "icon.svg"],
];
const KEYWORD = "Source";

interface Icon {
  readonly pixels: number;
  readonly svg: string;
  readonly file: string;
  readonly hash: string;
}

const icons: readonly Icon[] = SOURCES.map(([pixels, source]) => {
  const svg = readFileSync(join(FOLDER, source), "utf8");
  const hash = createHash("sha256").update(`${pixels} ${svg}`).digest("hex");
  return { pixels, svg, file: join(FOLDER, `icon-${pixels}.png`), hash };
});

if (process.argv.includes("--check")) checkIcons();
else void drawIcons();

function checkIcons(): void {
  const stale = icons.filter(
    ({ file, hash }) => !existsSync(file) || readPngText(readFileSync(file), KEYWORD) !== hash,
  );
  for (const { file } of stale) console.error(`${file} is stale: run \`npm run icons\`.`);
  if (stale.length > 0) process.exitCode = 1;
  else console.log(`${icons.length} icons are up to date.`);
}

async function drawIcons(): Promise<void> {
  const executablePath = await chromium.executablePath();
  const browser = await browsers.launch({ executablePath, args: chromium.args });
  const page = await browser.newPage();
  for (const { pixels, svg, file, hash } of icons) {
    await page.setViewportSize({ width: pixels, height: pixels });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${pixels}px;height:${pixels}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(file, addPngText(png, KEYWORD, hash));
    console.log(file);
  }
  await browser.close();
}
