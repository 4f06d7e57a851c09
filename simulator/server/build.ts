import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Something webpack makes of our sources. */
export interface Product {
  /** For people: "the add-in". */
  readonly title: string;
  readonly folder: string;
  /** Files that are there once it is built. */
  readonly files: readonly string[];
  /** Files and folders it is made of, from the root. */
  readonly sources: readonly string[];
  readonly webpackArguments: readonly string[];
}

export const ROOT = path.join(__dirname, "../..");
export const CACHE = path.join(ROOT, ".cache", "simulator");

const TOOLS = ["package-lock.json", "tsconfig.json"];

/** The add-in's site as it ships, or the same built elsewhere. */
export function addInProduct(folder: string): Product {
  return {
    title: "the add-in",
    folder,
    files: ["commands.js", "commands.html", "taskpane.html"],
    sources: [
      ...["src/core", "src/text", "src/outlook", "src/commands", "src/taskpane", "src/manifest"],
      ...["assets", "tools", "webpack.config.js", "package.json", ...TOOLS],
    ],
    webpackArguments: [
      ...["--mode", "production", "--output-path", folder],
      ...["--config-name", "event script", "--config-name", "site"],
    ],
  };
}

/** The simulator's page. */
export function pageProduct(folder: string): Product {
  return {
    title: "the simulator",
    folder,
    files: ["index.html", "simulator.js"],
    sources: [
      ...["simulator/host", "simulator/page", "simulator/webpack.config.js"],
      ...["src/core", "src/text", "src/outlook", "src/manifest", ...TOOLS],
    ],
    webpackArguments: ["--config", "simulator/webpack.config.js", "--output-path", folder],
  };
}

/**
 * Whether a product need not be built: we built it from these very sources, or somebody did after
 * the last of them changed.
 */
export function isFresh(product: Product): boolean {
  const files = product.files.map((name) => path.join(product.folder, name));
  if (!files.every((file) => existsSync(file))) return false;
  if (readStamp(product) === fingerprintOf(product)) return true;
  const changed = Math.max(...sourceFiles(product).map(changedAt));
  return changed < Math.min(...files.map(changedAt));
}

/** A short name for the state of the sources. */
export function fingerprintOf(product: Product): string {
  const hash = createHash("sha256");
  for (const file of sourceFiles(product)) {
    hash.update(path.relative(ROOT, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

/**
 * Builds a product in a process of its own.
 *
 * @returns what webpack complained about although there is a product; "" for nothing
 * @throws an Error with webpack's output when there is none
 */
export async function build(product: Product): Promise<string> {
  const fingerprint = fingerprintOf(product);
  const webpack = path.join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  const child = spawn(process.execPath, [webpack, ...product.webpackArguments], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const started = Date.now();
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", resolve);
  });
  const text = Buffer.concat(output).toString("utf8").trim();
  const files = product.files.map((name) => path.join(product.folder, name));
  const usable = files.every((file) => existsSync(file));
  const touched = usable && files.some((file) => changedAt(file) >= started - 1000);
  if (code !== 0 && !touched) throw new Error(text);
  mkdirSync(CACHE, { recursive: true });
  if (code === 0) writeFileSync(stampFile(product), fingerprint);
  return code === 0 ? "" : text;
}

function sourceFiles({ sources }: Product): readonly string[] {
  return sources.flatMap((name) => filesUnder(path.join(ROOT, name))).sort();
}

function filesUnder(place: string): readonly string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { encoding: "utf8", recursive: true })
    .map((name) => path.join(place, name))
    .filter((file) => statSync(file).isFile());
}

function changedAt(file: string): number {
  return statSync(file).mtimeMs;
}

function readStamp(product: Product): string {
  const file = stampFile(product);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function stampFile({ folder }: Product): string {
  const name = path.relative(ROOT, folder).replace(/[^\w]+/g, "-");
  return path.join(CACHE, `built-${name}.txt`);
}
