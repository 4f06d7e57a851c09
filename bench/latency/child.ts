import { execFile } from "node:child_process";
import { join } from "node:path";

/**
 * Run a program of this folder in a process of its own.
 *
 * @param task - its only argument, as JSON
 * @returns the JSON that it printed. Rejects when it fails.
 */
export function inProcess<T>(
  program: string,
  task: unknown,
  flags: readonly string[] = [],
): Promise<T> {
  const runner = join(__dirname, "../../tools/run.js");
  const args = [...flags, runner, join(__dirname, program), JSON.stringify(task)];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { maxBuffer: 1 << 20 }, (error, stdout, stderr) => {
      if (error === null) resolve(JSON.parse(stdout) as T);
      else reject(new Error(`${program} failed: ${stderr}`, { cause: error }));
    });
  });
}
