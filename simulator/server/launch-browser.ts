import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";
import { CACHE, ROOT } from "./build";
import { findBrowser } from "./find-browser";
import { pinArguments } from "./open-browser";

/**
 * Launches a browser without a window: an installed Chrome, Edge or Chromium, or else the Chromium
 * that comes with the development dependencies.
 *
 * @param pin - of the certificate it accepts, beside those that are trusted anyway
 */
export function launchBrowser(pin: string): Promise<Browser> {
  const installed = findBrowser();
  const { program, environment } =
    installed === null ? unpackedChromium() : { program: installed, environment: {} };
  return chromium.launch({
    executablePath: program,
    args: [...pinArguments(pin), ...LIKE_A_SCREEN, ...(installed === null ? PACKED : NO_SANDBOX)],
    env: { ...definedOnly(process.env), ...environment },
  });
}

/** Letters are placed as on a screen of high resolution, and in the same way everywhere. */
const LIKE_A_SCREEN = ["--font-render-hinting=none"];
const IS_ROOT = process.getuid?.() === 0;
const NO_SANDBOX = IS_ROOT ? ["--no-sandbox"] : [];
const PACKED = ["--headless=shell", "--no-sandbox", "--no-zygote", "--disable-gpu"];
const PACKAGE = path.join(ROOT, "node_modules/@sparticuz/chromium");

/** The packed Chromium, unpacked once, with libraries and a font for machines that have none. */
function unpackedChromium(): {
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
} {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chrome, Edge or Chromium was found: install one of them.");
  }
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, "package.json"), "utf8")) as {
    readonly version: string;
  };
  const folder = path.join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  const fonts = path.join(folder, "fonts.conf");
  if (!existsSync(fonts) || readFileSync(fonts, "utf8") !== fontsFor(folder)) {
    writeFileSync(fonts, fontsFor(folder));
  }
  const libraries = [process.env["LD_LIBRARY_PATH"], path.join(folder, "al2023/lib")];
  return {
    program: path.join(folder, "chromium"),
    environment: {
      FONTCONFIG_FILE: fonts,
      LD_LIBRARY_PATH: libraries.filter((each) => each !== undefined).join(path.delimiter),
    },
  };
}

/** In a process of its own, since the package takes its folder from the environment. */
function unpack(folder: string): void {
  const making = `${folder}-${process.pid}`;
  mkdirSync(making, { recursive: true });
  const script = `import("@sparticuz/chromium").then((module) => module.default.executablePath())`;
  execFileSync(process.execPath, ["-e", script], {
    cwd: ROOT,
    // By this variable the package unpacks its libraries too.
    env: { ...process.env, TMPDIR: making, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
    stdio: "inherit",
  });
  try {
    renameSync(making, folder);
  } catch {
    // Somebody else was quicker.
    rmSync(making, { recursive: true, force: true });
  }
}

/** Addresses are compared letter under letter: "monospace" has to name a font that is one. */
function fontsFor(folder: string): string {
  const monospaced = ["Liberation Mono", "DejaVu Sans Mono", "Noto Sans Mono"];
  return (
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
    `<dir>${path.join(folder, "fonts")}</dir><dir>/usr/share/fonts</dir>` +
    `<alias><family>monospace</family><prefer>` +
    monospaced.map((name) => `<family>${name}</family>`).join("") +
    `</prefer></alias>` +
    `<cachedir>${path.join(folder, "fonts-cache")}</cachedir></fontconfig>`
  );
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  const defined = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(defined);
}
