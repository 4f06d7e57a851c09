import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CliError, systemMessage } from "../io";

/**
 * The files that a person means: "logs/MSGTRK*.LOG" names all that there are, by name.
 *
 * Shells on Windows leave that to programs.
 *
 * @throws CliError where none is there
 */
export function tracePaths(given: readonly string[]): readonly string[] {
  return given.flatMap((path) => (/[*?]/.test(basename(path)) ? matching(path) : [path]));
}

function matching(path: string): readonly string[] {
  const folder = dirname(path);
  const pattern = patternOf(basename(path));
  const found = namesIn(folder, path).filter((name) => pattern.test(name));
  if (found.length === 0) throw new CliError(`${path}: there is no file of such a name.`);
  // "./" is only named where the person named it.
  const named = (name: string): string => (path === basename(path) ? name : join(folder, name));
  return [...found].sort().map(named);
}

function namesIn(folder: string, path: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name);
  } catch (error) {
    throw new CliError(systemMessage(path, error));
  }
}

/** As on Windows, letters count in either case. */
function patternOf(name: string): RegExp {
  const letters = name.replace(/[\\^$.|+()[\]{}]/g, "\\$&");
  return new RegExp(`^${letters.replaceAll("*", ".*").replaceAll("?", ".")}$`, "i");
}
