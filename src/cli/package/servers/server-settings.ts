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

/** Name, and port if any, of the server: "addins.contoso.example". */
export function hostOf(host: string): string {
  return new URL(host).host;
}
