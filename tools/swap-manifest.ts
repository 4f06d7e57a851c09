/**
 * `npm pack` and `npm publish` with a package.json for those who install the command line: without
 * the libraries that are inside the built site already, and without the tools of this repository.
 *
 * `slim` (prepack) keeps the whole file aside, `restore` (postpack) puts it back; after a run that was
 * cut short, `node tools/run.js tools/swap-manifest.ts restore` does.
 */
import path from "node:path";
import { restoreManifest, slimManifest } from "./packed-manifest";

const ROOT = path.join(__dirname, "..");

if (process.argv[2] === "slim") {
  slimManifest(ROOT);
} else {
  restoreManifest(ROOT);
}
