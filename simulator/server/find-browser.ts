import { existsSync } from "node:fs";
import path from "node:path";

/** Where Chrome, Edge and Chromium are installed, by platform; the first that is there counts. */
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((variable) => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    return [
      path.join(folder, "Google\\Chrome\\Application\\chrome.exe"),
      path.join(folder, "Microsoft\\Edge\\Application\\msedge.exe"),
      path.join(folder, "Chromium\\Application\\chrome.exe"),
    ];
  }),
};

const COMMANDS = [
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chromium",
  "chromium-browser",
];

/** The program file of an installed Chrome, Edge or Chromium; null when there is none. */
export function findBrowser(): string | null {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const commands = COMMANDS.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const places = PLACES[process.platform] ?? commands;
  return places.find((file) => existsSync(file)) ?? null;
}
