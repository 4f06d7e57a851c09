import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CliError } from "../io";
import { writeMessage } from "../new-file";
import { CHECKSUMS } from "./build-package";

/**
 * The manifest of the package that is in a folder already; null when the folder is empty or not
 * there.
 *
 * @throws CliError when something else is in the folder, which a package would replace
 */
export function earlierManifest(folder: string): string | null {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return null;
  const manifest = join(folder, "manifest.xml");
  if (!existsSync(join(folder, CHECKSUMS)) || !existsSync(manifest)) {
    throw new CliError(
      `${folder} holds something that is no package. Choose another folder with --out.`,
    );
  }
  return readFileSync(manifest, "utf8");
}

/**
 * Put the files of a package into a folder, in place of the package that was there: all of it, or
 * nothing.
 *
 * @param check - looks at the files before they take their place; what it throws stops all
 * @throws CliError when the folder cannot be written
 */
export function writePackage(
  folder: string,
  files: ReadonlyMap<string, Buffer>,
  check: (folder: string) => void,
): void {
  const target = resolve(folder);
  const draft = `${target}.new`;
  const old = `${target}.old`;
  try {
    rmSync(draft, { recursive: true, force: true });
    for (const [path, content] of files) {
      mkdirSync(dirname(join(draft, path)), { recursive: true });
      writeFileSync(join(draft, path), content);
    }
    check(draft);
    rmSync(old, { recursive: true, force: true });
    if (existsSync(target)) renameSync(target, old);
    renameSync(draft, target);
    rmSync(old, { recursive: true, force: true });
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (error instanceof CliError || !isSystemError(error)) throw error;
    throw new CliError(writeMessage(folder, error));
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
