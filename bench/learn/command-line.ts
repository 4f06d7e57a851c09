/** The command line as it ships, built anew into a folder of its own. */
import { join } from "node:path";
import webpack from "webpack";
import type { Configuration } from "webpack";

/**
 * Some ten seconds. Rejects with what webpack complains of.
 *
 * @returns the path of the program
 */
export function buildCommandLine(folder: string): Promise<string> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the settings are CommonJS
  const configure = require("../../webpack.config.js") as (
    env: object,
    argv: object,
  ) => readonly Configuration[];
  const commandLine = configure({}, { mode: "production" }).find(
    ({ name }) => name === "command line",
  );
  const output = { ...commandLine?.output, path: folder };
  return new Promise((resolve, reject) => {
    // Packages go in too: the folder is not beside them.
    webpack({ ...commandLine, output, externals: [], plugins: [] }, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve(join(folder, "second-look.js"));
    });
  });
}
