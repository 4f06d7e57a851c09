import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { CliError } from "../io";

/** Files of a site: content by path below its root, such as "assets/icon-16.png". */
export type SiteFiles = ReadonlyMap<string, Buffer>;

/** What a built site consists of beyond its hashed scripts and its pictures. */
const NEEDED = ["commands.html", "commands.js", "taskpane.html", "support.html"];

/**
 * Read a built site, in the order of the paths.
 *
 * @throws CliError when there is none in the folder
 */
export function readSite(folder: string): SiteFiles {
  let names: readonly string[];
  try {
    const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
    names = all.filter((name) => statSync(join(folder, name)).isFile());
  } catch {
    throw new CliError(
      `${folder}: there is no built site. Run "npm run build", or name another folder with --site.`,
    );
  }
  const paths = names.map((name) => name.split(sep).join("/").replace(/^\/+/, "")).sort();
  const missing = NEEDED.filter((name) => !paths.includes(name));
  if (missing.length > 0) {
    throw new CliError(`${folder}: this is no built site: ${missing.join(", ")} missing.`);
  }
  // Source maps name the sources, and nothing loads them.
  return new Map(
    paths
      .filter((path) => !path.endsWith(".map"))
      .map((path) => [path, readFileSync(join(folder, path))]),
  );
}
