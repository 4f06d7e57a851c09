import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "../../../simulator/server/find-browser";
import { tempFolder } from "../../support/temp-folder";

const folder = tempFolder();
const searched = process.env["PATH"];
afterEach(() => {
  process.env["PATH"] = searched;
});

/** Only there is a browser looked for on the PATH. */
const onLinux = process.platform === "linux" ? test : test.skip;

onLinux.each([
  ["nothing", ["a/firefox", "b/chrome"], null],
  ["the only one", ["b/chromium-browser"], "b/chromium-browser"],
  ["Edge before Chromium", ["a/chromium", "b/microsoft-edge"], "b/microsoft-edge"],
  ["Chrome before Edge", ["a/microsoft-edge", "b/google-chrome-stable"], "b/google-chrome-stable"],
  ["the first on the PATH", ["b/google-chrome", "a/google-chrome"], "a/google-chrome"],
])("finds %s in %j", (_, installed, found) => {
  const folders = ["a", "b"].map((name) => path.join(folder(), name));
  folders.forEach((each) => mkdirSync(each));
  installed.forEach((name) => writeFileSync(path.join(folder(), name), ""));
  process.env["PATH"] = folders.join(path.delimiter);
  expect(findBrowser()).toBe(found === null ? null : path.join(folder(), found));
});
