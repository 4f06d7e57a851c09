import { randomBytes } from "node:crypto";
import { existsSync, readlinkSync } from "node:fs";
import { chmod, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { CliError, systemMessage } from "./io";

/**
 * Refuse, before any work is done, to write over a file, or into a folder that is not there.
 *
 * @throws CliError naming the file and the way out
 */
export function refuseExisting(path: string, replace: boolean): void {
  if (!existsSync(dirname(path))) throw new CliError(noFolder(path));
  refuseBrokenLink(path);
  if (!replace && existsSync(path)) throw new CliError(alreadyThere(path));
}

/**
 * Write a file that must not be there yet, unless it is to be replaced.
 *
 * @throws CliError when it is there or cannot be written; then nothing is left of it
 */
export async function writeNewFile(path: string, text: string, replace: boolean): Promise<void> {
  if (replace) return replaceFile(path, text);
  await writeByDraft(path, text, async (draft) => {
    // The name is taken first: what another program puts there meanwhile is not written over.
    await (await open(path, "wx")).close();
    try {
      await rename(draft, path);
    } catch (error) {
      await rm(path, { force: true }).catch(() => undefined);
      throw error;
    }
  });
}

/**
 * Write a file that may be there: it is either as it was or as it shall be, whenever this is
 * interrupted. A link is followed, and permissions stay.
 *
 * @throws CliError when it cannot be written, or is a link to nothing
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  refuseBrokenLink(path);
  const target = existsSync(path) ? await realpath(path) : path;
  await writeByDraft(target, text, async (draft) => {
    if (existsSync(target)) await chmod(draft, (await stat(target)).mode);
    await rename(draft, target);
  });
}

/** A draft would take the place of the link, not of what it leads to. */
function refuseBrokenLink(path: string): void {
  if (existsSync(path)) return;
  let target: string;
  try {
    target = readlinkSync(path);
  } catch {
    return; // no link
  }
  throw new CliError(
    `${path}: this is a link to ${target}, where no file is. Make that file first, or delete the link.`,
  );
}

/** A name beside a file or folder that nothing else has. */
export function nameBeside(path: string, end: string): string {
  return `${path}.${randomBytes(6).toString("hex")}.${end}`;
}

/** "policy.json: you may not write here" for a failed write. */
export function writeMessage(path: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return noFolder(path);
  if (code === "EEXIST") return alreadyThere(path);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    // Windows says the same of a file that Excel has open, and of a folder where a shell stands.
    return process.platform === "win32"
      ? `${path}: you may not write here, or another program has it open. Close it there, or choose another place.`
      : `${path}: you may not write here. Choose another place.`;
  }
  return systemMessage(path, error);
}

async function writeByDraft(
  path: string,
  text: string,
  settle: (draft: string) => Promise<void>,
): Promise<void> {
  const draft = nameBeside(path, "new");
  try {
    await writeFile(draft, text, { flag: "wx" });
    await settle(draft);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new CliError(writeMessage(path, error));
  }
}

function noFolder(path: string): string {
  return `${path}: there is no such folder. Make it first.`;
}

function alreadyThere(path: string): string {
  return `${path} is there already. Choose another name with --out, or replace it with --force.`;
}
