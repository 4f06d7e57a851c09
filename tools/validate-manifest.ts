/**
 * Check manifest.xml without the network, against the built site:
 * `node tools/run.js tools/validate-manifest.ts [MANIFEST] [--dist FOLDER]`.
 *
 * Exits 0 when nothing is wrong, 1 with every fault, 2 when a file is missing.
 */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { folderSite } from "../src/cli/folder-site";
import { checkManifest } from "../src/manifest/check-manifest";
import { describeError } from "../src/manifest/errors";

const { values, positionals } = parseArgs({
  options: { dist: { type: "string", default: "dist" } },
  allowPositionals: true,
});
const manifest = positionals[0] ?? "manifest.xml";

const missing = [manifest, values.dist].find((path) => !existsSync(path));
if (missing !== undefined) {
  const advice = missing === values.dist ? " Run `npm run build` first." : "";
  console.error(`${missing} does not exist.${advice}`);
  process.exitCode = 2;
} else {
  const errors = checkManifest(readFileSync(manifest, "utf8"), folderSite(values.dist));
  for (const error of errors) console.error(describeError(manifest, error));
  console.log(
    errors.length === 0
      ? `${manifest}: valid, and every file it names is in ${values.dist}/.`
      : `${manifest}: ${errors.length} fault${errors.length === 1 ? "" : "s"}.`,
  );
  if (errors.length > 0) process.exitCode = 1;
}
