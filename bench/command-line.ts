/** What the command lines of the benchmarks have in common. */
import { closeSync, existsSync, openSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import { errorText } from "./error-text";

/**
 * The options and arguments of this program; with --help it prints that and ends.
 *
 * Ends with exit code 2, and one line, when there is one too many or a value is left out.
 */
export function commandLine<const T extends ParseArgsConfig>(
  help: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  // Whoever reads only the beginning (`| head`) has read enough: what is to be written still is.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    console.log(help);
    process.exit(0);
  }
  return orRefuse(() => {
    try {
      return parseArgs(config);
    } catch (cause) {
      const text = errorText(cause);
      const [what = ""] = text.split(/\. |\.?\n|\.$/);
      throw new Error(`${what}. --help says what there is.`, { cause });
    }
  });
}

/**
 * Those of all that are named.
 *
 * @param given - "A,B"; undefined stands for all
 * @throws when one is not among them; the message names option, name and what there is
 */
export function chosen<T extends { readonly id: string }>(
  option: string,
  all: readonly T[],
  given: string | undefined,
): readonly T[] {
  return (given?.split(",") ?? all.map(({ id }) => id)).map((id) => {
    const found = all.find((one) => one.id === id.trim());
    if (found !== undefined) return found;
    throw new Error(`${option}: no "${id}" among ${all.map((one) => one.id).join(", ")}.`);
  });
}

/** @throws when it is none; the message names the option */
export function wholeNumber(option: string, text: string): number {
  if (/^[1-9][0-9]*$/.test(text)) return Number(text);
  throw new Error(`${option} ${text}: no whole number above 0.`);
}

/** What is wrong with the command line, an input or an output is said in one line; exit code 2. */
export function orRefuse<T>(attempt: () => T): T {
  try {
    return attempt();
  } catch (cause) {
    console.error(errorText(cause));
    process.exit(2);
  }
}

/**
 * Before the minutes that measuring takes, not after. Nothing is left behind, and nothing changed.
 *
 * @param path - undefined where nothing is to be written
 * @throws when a file cannot be written there; the message names option and path
 */
export function checkWritable(option: string, path: string | undefined): void {
  if (path === undefined) return;
  const wasThere = existsSync(path);
  try {
    closeSync(openSync(path, "a"));
  } catch (cause) {
    throw new Error(`${option} ${path} cannot be written: ${errorText(cause)}`, { cause });
  }
  if (!wasThere) rmSync(path);
}
