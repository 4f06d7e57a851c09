import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made: string[] = [];

/** A folder that is gone when the program has ended, by Ctrl+C too. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "second-look-"));
  if (made.length === 0) {
    process.once("exit", () =>
      made.forEach((path) => rmSync(path, { recursive: true, force: true })),
    );
    // Else a signal ends the program without telling it.
    process.once("SIGINT", () => process.exit(130));
    process.once("SIGTERM", () => process.exit(143));
  }
  made.push(folder);
  return folder;
}
