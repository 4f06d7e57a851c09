import { sha256 } from "../checksums";
import type { FileHeaders } from "../header-rules";

/** What every server's configuration is made from. */
export interface ServerSettings {
  /** https URL of the folder that serves the site, without trailing slash. */
  readonly host: string;
  /** Of the pages, with frame-ancestors. */
  readonly contentSecurityPolicy: string;
  readonly files: readonly FileHeaders[];
}

/** Path of the site on its server: "/second-look"; "" for the root. */
export function sitePath(host: string): string {
  return new URL(host).pathname.replace(/\/+$/, "");
}

/** Files whose name changes with their content. */
export function hashedFiles(files: readonly FileHeaders[]): readonly string[] {
  return files.map(({ path }) => path).filter((path) => /\.[0-9a-f]{16,}\.js$/.test(path));
}

/**
 * Settings of servers that are not what they were in the package before, by path.
 *
 * @param before - checksum by path
 */
export function changedSettings(
  before: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, Buffer>,
): readonly string[] {
  return [...files]
    .filter(([path]) => path.startsWith("servers/") && !path.endsWith(UPLOAD_SCRIPT))
    .filter(([path, content]) => before.get(path) !== sha256(content))
    .map(([path]) => path);
}

/** Copies the site, and lies on no server. */
const UPLOAD_SCRIPT = "/upload.sh";

/** Name, and port if any, of the server: "addins.contoso.example". */
export function hostOf(host: string): string {
  return new URL(host).host;
}
