/**
 * Check that what `tools/generate-*.ts` make is fresh: `node tools/run.js tools/check-data.ts`.
 *
 * Runs each `tools/generate-*.ts` with `--check`. A generator whose input is not present says that
 * it was skipped; a stale file, or a generator that fails, makes this exit 1.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./generated-file";

const generators = readdirSync(__dirname)
  .filter((name) => name.startsWith("generate-") && name.endsWith(".ts"))
  .sort();

const failed = generators.filter((name) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["tools/run.js", join("tools", name), "--check"],
    { cwd: ROOT, encoding: "utf8" },
  );
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`stale or broken: ${failed.join(", ")}`);
  process.exit(1);
}
