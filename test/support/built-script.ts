import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");
const CACHE = path.join(ROOT, ".cache", "test-scripts");
const SOURCES = ["src/core", "src/text", "src/outlook", "src/commands", "src/manifest", "tools"];
const SETTINGS = ["webpack.config.js", "tsconfig.json", "package.json", "package-lock.json"];

const ENTRIES = {
  /** What answers Send, its slots empty, so that the default policy holds. */
  event: "src/commands/commands.ts",
  /** The room of Outlook, for a page of the pane. */
  outlook: "test/support/outlook-room.ts",
} as const;

const read = new Map<string, string>();

/**
 * A script built as the event script is.
 *
 * Built anew when anything it may be made of has changed; takes some ten seconds then.
 */
export function builtScript(kind: keyof typeof ENTRIES): string {
  const known = read.get(kind);
  if (known !== undefined) return known;
  const script = readFileSync(build(ENTRIES[kind]), "utf8");
  read.set(kind, script);
  return script;
}

function build(entry: string): string {
  const folder = path.join(CACHE, fingerprint(entry));
  const file = path.join(folder, "script.js");
  if (!existsSync(file)) {
    dropOld();
    const making = `${folder}-${String(process.pid)}`;
    const builder = path.join(__dirname, "build-script.js");
    execFileSync(process.execPath, [builder, `./${entry}`, making], { cwd: ROOT });
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

function fingerprint(entry: string): string {
  const sources = SOURCES.flatMap((folder) => filesUnder(path.join(ROOT, folder)));
  const others = [entry, "test/support/build-script.js", ...SETTINGS];
  const files = [...sources, ...others.map((name) => path.join(ROOT, name))].sort();
  const hash = createHash("sha256").update(entry);
  for (const file of files) {
    hash.update(path.relative(ROOT, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
