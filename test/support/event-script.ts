import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");
const CACHE = path.join(ROOT, ".cache", "event-script");
const ROOMS = ["core", "text", "outlook", "commands"];
const SETTINGS = ["webpack.config.js", "package-lock.json", "tsconfig.json"];

/**
 * The built event script, as Outlook would load it: slots empty, so that the default policy holds.
 *
 * Built anew when anything it is made of has changed; takes some ten seconds then.
 */
export function builtEventScript(): string {
  script ??= readFileSync(buildOnce(), "utf8");
  return script;
}

let script: string | null = null;

function buildOnce(): string {
  const folder = path.join(CACHE, fingerprint());
  const file = path.join(folder, "commands.js");
  if (!existsSync(file)) {
    dropOld();
    const making = `${folder}-${process.pid}`;
    execFileSync(process.execPath, [path.join(__dirname, "build-event-script.js"), making], {
      cwd: ROOT,
    });
    if (existsSync(folder)) rmSync(making, { recursive: true, force: true });
    else renameSync(making, folder);
  }
  return file;
}

/** Other test processes may be building or reading: only what is older than an hour goes. */
function dropOld(): void {
  if (!existsSync(CACHE)) return;
  for (const name of readdirSync(CACHE)) {
    const folder = path.join(CACHE, name);
    const age = Date.now() - statSync(folder).mtimeMs;
    if (age > 3_600_000) rmSync(folder, { recursive: true, force: true });
  }
}

function fingerprint(): string {
  const files = ROOMS.flatMap((room) => filesUnder(path.join(ROOT, "src", room)));
  const hash = createHash("sha256");
  for (const file of [...files, ...SETTINGS.map((name) => path.join(ROOT, name))].sort()) {
    hash.update(path.relative(ROOT, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
