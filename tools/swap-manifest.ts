/**
 * `npm pack` and `npm publish` with a package.json for those who install the command line: without
 * the libraries that are inside the built site already, and without the tools of this repository.
 *
 * `slim` (prepack) keeps the whole file aside, `restore` (postpack) puts it back; after a run that was
 * cut short, `node tools/run.js tools/swap-manifest.ts restore` does.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packedManifest } from "./packed-manifest";

const ROOT = path.join(__dirname, "..");
const MANIFEST = path.join(ROOT, "package.json");
const KEPT_ASIDE = path.join(ROOT, ".cache/package.json.whole");

function restore(): void {
  if (!existsSync(KEPT_ASIDE)) return;
  copyFileSync(KEPT_ASIDE, MANIFEST);
  rmSync(KEPT_ASIDE);
}

function slim(): void {
  const program = readFileSync(path.join(ROOT, "lib/second-look.js"), "utf8");
  const whole = JSON.parse(readFileSync(MANIFEST, "utf8")) as Record<string, unknown>;
  mkdirSync(path.dirname(KEPT_ASIDE), { recursive: true });
  copyFileSync(MANIFEST, KEPT_ASIDE);
  writeFileSync(MANIFEST, `${JSON.stringify(packedManifest(whole, program), null, 2)}\n`);
}

if (process.argv[2] === "slim") {
  slim();
} else {
  restore();
}
