import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { CliError, systemMessage } from "./io";

/**
 * Refuse, before any work is done, to write over a file.
 *
 * @throws CliError naming the file and the way out
 */
export function refuseExisting(path: string, replace: boolean): void {
  if (!replace && existsSync(path)) throw new CliError(alreadyThere(path));
}

/**
 * Write a file that must not be there yet, unless it is to be replaced.
 *
 * @throws CliError when it is there or cannot be written
 */
export async function writeNewFile(path: string, text: string, replace: boolean): Promise<void> {
  try {
    await writeFile(path, text, { flag: replace ? "w" : "wx" });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw new CliError(taken ? alreadyThere(path) : writeMessage(path, error));
  }
}

/** "policy.json: you may not write here" for a failed write. */
export function writeMessage(path: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return `${path}: there is no such folder. Make it first.`;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return `${path}: you may not write here. Choose another place.`;
  }
  return systemMessage(path, error);
}

function alreadyThere(path: string): string {
  return `${path} is there already. Choose another name with --out, or replace it with --force.`;
}
