/** What the command lines of the benchmarks have in common. */
import { closeSync, existsSync, openSync, rmSync } from "node:fs";

/** What is wrong with the command line, an input or an output is said in one line; exit code 2. */
export function orRefuse<T>(attempt: () => T): T {
  try {
    return attempt();
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : String(cause));
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
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${option} ${path} cannot be written: ${why}`, { cause });
  }
  if (!wasThere) rmSync(path);
}
