import { existsSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { CliError, systemMessage } from "./io";

/**
 * Refuse, before any work is done, to write over a file, or into a folder that is not there.
 *
 * @throws CliError naming the file and the way out
 */
export function refuseExisting(path: string, replace: boolean): void {
  if (!existsSync(dirname(path))) throw new CliError(noFolder(path));
  if (!replace && existsSync(path)) throw new CliError(alreadyThere(path));
}

/**
 * Write a file that must not be there yet, unless it is to be replaced.
 *
 * @throws CliError when it is there or cannot be written
 */
export async function writeNewFile(path: string, text: string, replace: boolean): Promise<void> {
  if (replace) return replaceFile(path, text);
  try {
    await writeFile(path, text, { flag: "wx" });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw new CliError(taken ? alreadyThere(path) : writeMessage(path, error));
  }
}

/**
 * Write a file that may be there: it is either as it was or as it shall be, whenever this is
 * interrupted.
 *
 * @throws CliError when it cannot be written
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.new`;
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    throw new CliError(writeMessage(path, error));
  }
}

/** "policy.json: you may not write here" for a failed write. */
export function writeMessage(path: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return noFolder(path);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return `${path}: you may not write here. Choose another place.`;
  }
  return systemMessage(path, error);
}

function noFolder(path: string): string {
  return `${path}: there is no such folder. Make it first.`;
}

function alreadyThere(path: string): string {
  return `${path} is there already. Choose another name with --out, or replace it with --force.`;
}
