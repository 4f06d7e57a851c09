/** Runs a program in a process of its own, and says how much memory and time it took. */
import { execFile } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../temporary-folder";

export interface Measured extends Usage {
  readonly out: string;
  readonly err: string;
}

/** What `report-usage.js` writes. */
interface Usage {
  readonly seconds: number;
  /** Of all its threads. */
  readonly cpuSeconds: number;
  /** The most that was resident in memory at any time. */
  readonly peakBytes: number;
}

/** @param args - of Node. Rejects when the program fails. */
export async function measured(args: readonly string[]): Promise<Measured> {
  const folder = temporaryFolder();
  const usage = join(folder, "usage.json");
  const preload = ["--require", join(__dirname, "report-usage.js")];
  const env = { ...process.env, SECOND_LOOK_USAGE: usage };
  try {
    const said = await new Promise<Pick<Measured, "out" | "err">>((resolve, reject) => {
      execFile(
        process.execPath,
        [...preload, ...args],
        { env, maxBuffer: 1 << 26 },
        (error, out, err) =>
          error === null ? resolve({ out, err }) : reject(new Error(`${args.join(" ")}: ${err}`)),
      );
    });
    return { ...said, ...(JSON.parse(readFileSync(usage, "utf8")) as Usage) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
