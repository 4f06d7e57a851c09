/**
 * Generate src/cli/data/third-party.ts and THIRD-PARTY-NOTICES: the packages whose code is in what
 * we ship, with their licences.
 *
 * `node tools/run.js tools/generate-third-party.ts [--check]`
 *
 * In the site: every package that its sources import and, as package-lock.json has them, all that
 * those depend on. In the command line: what its bundle carries along; what npm installs beside it
 * brings its own licence.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import packageJson from "../package.json";
import { emit, ROOT } from "./generated-file";
import { DATA_NOTICES } from "./third-party-data";

const PATH = "src/cli/data/third-party.ts";
const NOTICES = "THIRD-PARTY-NOTICES";
const COMMAND = "node tools/run.js tools/generate-third-party.ts";
const SITE_ROOMS = ["core", "text", "outlook", "commands", "taskpane"];
const CLI_ROOMS = ["core", "text", "policy", "manifest", "cli"];

/** What the build puts in place of what the sources name, and what it adds. */
const BUILT_AS: Readonly<Record<string, string>> = { tldts: "tldts-icann" };
const HELPERS = "@swc/helpers";

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Base64 of the SHA-512 of the package. */
  readonly sha512: string;
  readonly licenseText: string;
}

const lock = (
  JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, Locked>>;
  }
).packages;

async function main(): Promise<void> {
  const siteRoots = importedBy(SITE_ROOMS).map((name) => BUILT_AS[name] ?? name);
  const site = closure([...siteRoots, HELPERS]);
  const outside = new Set(Object.keys(packageJson.dependencies));
  const cli = closure([...importedBy(CLI_ROOMS).filter((name) => !outside.has(name)), HELPERS]);
  const rows = site.map(({ name, version, license, sha512 }) => [name, version, license, sha512]);
  await emit(
    PATH,
    {
      about: `The ${site.length} packages whose code is in the site.`,
      sources: ["package-lock.json, and the imports of the sources"],
      command: COMMAND,
    },
    `/** A package as npm has it. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
  /** Base64 of the SHA-512 of the package. */
  readonly sha512: string;
}

const ROWS: readonly (readonly [name: string, version: string, license: string, sha512: string])[] =
  ${JSON.stringify(rows)};

export const SITE_PACKAGES: readonly ShippedPackage[] = ROWS.map(
  ([name, version, license, sha512]) => ({ name, version, license, sha512 }),
);`,
  );
  emitText(NOTICES, noticesText(site, cli));
}

/** Names of the packages that the sources of some rooms import. */
function importedBy(rooms: readonly string[]): readonly string[] {
  const names = new Set<string>();
  for (const room of rooms) {
    for (const file of readdirSync(join(ROOT, "src", room), {
      recursive: true,
      encoding: "utf8",
    })) {
      if (!/\.tsx?$/.test(file)) continue;
      const text = readFileSync(join(ROOT, "src", room, file), "utf8");
      for (const { fileName } of ts.preProcessFile(text).importedFiles) {
        const name = /^(@[^/]+\/)?[^./][^/]*/.exec(fileName)?.[0];
        if (name !== undefined && !name.startsWith("node:")) names.add(name);
      }
    }
  }
  return [...names];
}

/** Packages and all that they depend on, by name. */
function closure(names: readonly string[]): readonly Shipped[] {
  const found = new Map<string, Shipped>();
  const visit = (path: string): void => {
    const locked = lock[path];
    if (locked === undefined || found.has(path)) return;
    found.set(path, shipped(path, locked));
    for (const name of Object.keys(locked.dependencies ?? {})) visit(resolved(path, name));
  };
  for (const name of names) visit(resolved("", name));
  const byName = (a: Shipped, b: Shipped): number =>
    a.name === b.name ? (a.version < b.version ? -1 : 1) : a.name < b.name ? -1 : 1;
  return [...found.values()].sort(byName);
}

/** Where Node would find a package from another one's folder; as in package-lock.json. */
function resolved(from: string, name: string): string {
  const folders = from.split("/node_modules/");
  for (let depth = folders.length; depth >= 0; depth--) {
    const folder = folders.slice(0, depth).join("/node_modules/");
    const path = depth === 0 ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (path in lock) return path;
  }
  throw new Error(`${name} (from ${from === "" ? "src" : from}) is not in package-lock.json`);
}

function shipped(path: string, { version, license, integrity = "" }: Locked): Shipped {
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const sha512 = /^sha512-(\S+)$/.exec(integrity)?.[1];
  if (license === undefined || sha512 === undefined) {
    throw new Error(`${path}: package-lock.json gives no licence or no SHA-512`);
  }
  return { name, version, license, sha512, licenseText: licenseText(path, license) };
}

function licenseText(path: string, license: string): string {
  const folder = join(ROOT, path);
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (file !== undefined) {
    const text = readFileSync(join(folder, file), "utf8").replace(/\r\n/g, "\n").trim();
    // Fluent UI heads one text with the name of each package: without it they are one.
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    return text.startsWith(`${name}\n`) ? text.slice(name.length).trim() : text;
  }
  const terms = license === "MIT" ? mitTerms() : license === "ISC" ? ISC_TERMS : null;
  if (terms === null) throw new Error(`${path}: no text of its licence ${license}`);
  const { author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly author?: string | { readonly name: string };
  };
  const holder = typeof author === "string" ? author : (author?.name ?? "its authors");
  return `Copyright (c) ${holder.replace(/\s*[<(].*$/, "")}\n\n${terms}`;
}

function mitTerms(): string {
  const ours = readFileSync(join(ROOT, "LICENSE"), "utf8").trim();
  return ours.slice(ours.indexOf("Permission is hereby granted"));
}

/** https://spdx.org/licenses/ISC.html */
const ISC_TERMS = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without
fee is hereby granted, provided that the above copyright notice and this permission notice appear in
all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE
INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE
LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING
FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS
ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

function noticesText(site: readonly Shipped[], cli: readonly Shipped[]): string {
  const texts = new Map<string, Set<string>>();
  for (const { name, version, license, licenseText: text } of [...site, ...cli]) {
    texts.set(text, (texts.get(text) ?? new Set()).add(`${name} ${version} (${license})`));
  }
  const sections = [...texts].map(([text, names]) => `${[...names].join("\n")}\n\n${text}`);
  return [INTRODUCTION, ...DATA_NOTICES, ...sections].join(`\n\n${"-".repeat(80)}\n\n`) + "\n";
}

const INTRODUCTION = `Third-party notices for Second Look

The add-in and the command line contain code and data of others. Their notices follow: data first,
then the packages, grouped by the text of their licence.

ajv, commander, csv-parse and tldts, on which the command line depends, are installed beside it by
npm, each with its own licence. office.js is loaded from Microsoft's servers at run time, under
Microsoft's terms; it is not part of what ships.`;

function emitText(path: string, text: string): void {
  const target = join(ROOT, path);
  if (process.argv.includes("--check")) {
    const fresh = existsSync(target) && readFileSync(target, "utf8") === text;
    console.log(`${path}: ${fresh ? "fresh" : `stale; run ${COMMAND}`}`);
    if (!fresh) process.exitCode = 1;
    return;
  }
  writeFileSync(target, text);
  console.log(`${path}: ${text.length} characters`);
}

void main();
