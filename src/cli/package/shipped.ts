import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CliError } from "../io";

/** What comes with this program. */
export interface Shipped {
  /** Folder of the built site. */
  readonly site: string;
  readonly manifest: () => string;
  readonly notices: () => string;
}

/** Looks upwards from this file for the folder that the program was installed in. */
export function shipped(): Shipped {
  let root = __dirname;
  while (!existsSync(join(root, "manifest.xml")) && dirname(root) !== root) root = dirname(root);
  return {
    site: join(root, "dist"),
    manifest: () => read(join(root, "manifest.xml")),
    notices: () => read(join(root, "THIRD-PARTY-NOTICES")),
  };
}

function read(path: string): string {
  if (existsSync(path)) return readFileSync(path, "utf8");
  throw new CliError(`${path} is missing: install Second Look again.`);
}
