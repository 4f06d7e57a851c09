/** The package.json of those who install the command line, without what is for this repository alone. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

type Manifest = Readonly<Record<string, unknown>>;

/** In the folder of the repository. */
const MANIFEST = "package.json";
const KEPT_ASIDE = ".cache/package.json.whole";
const PROGRAM = "lib/second-look.js";
const FOR_THE_REPOSITORY = ["scripts", "devDependencies", "overrides"];

/**
 * The package.json of the package.
 *
 * @param manifest the whole package.json
 * @param program what is installed: the built command line
 */
export function packedManifest(manifest: Manifest, program: string): Record<string, unknown> {
  const isLoaded = (name: string): boolean =>
    program.includes(`require("${name}"`) || program.includes(`require("${name}/`);
  const packed = Object.entries(manifest).filter(([key]) => !FOR_THE_REPOSITORY.includes(key));
  const dependencies = Object.entries(manifest["dependencies"] ?? {});
  return {
    ...Object.fromEntries(packed),
    dependencies: Object.fromEntries(dependencies.filter(([name]) => isLoaded(name))),
  };
}

/** Put the package's package.json in place of the whole one, which is kept aside. */
export function slimManifest(root: string): void {
  // Slim already: another run is at work, or was cut short, and the whole one is aside.
  if (!FOR_THE_REPOSITORY.some((key) => key in readManifest(root))) restoreManifest(root);
  const slim = packedManifest(readManifest(root), readFileSync(path.join(root, PROGRAM), "utf8"));
  const keptAside = path.join(root, KEPT_ASIDE);
  mkdirSync(path.dirname(keptAside), { recursive: true });
  copyFileSync(path.join(root, MANIFEST), keptAside);
  writeFileSync(path.join(root, MANIFEST), `${JSON.stringify(slim, null, 2)}\n`);
}

/** Put the whole package.json back, if it is aside. */
export function restoreManifest(root: string): void {
  const keptAside = path.join(root, KEPT_ASIDE);
  if (!existsSync(keptAside)) return;
  copyFileSync(keptAside, path.join(root, MANIFEST));
  rmSync(keptAside);
}

function readManifest(root: string): Manifest {
  return JSON.parse(readFileSync(path.join(root, MANIFEST), "utf8")) as Manifest;
}
