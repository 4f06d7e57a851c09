import { contentSecurityPolicy } from "../../manifest/clouds";

/** Headers by name, in the order in which they are written. */
export type Headers = Readonly<Record<string, string>>;

/** A file of the site, and the headers that its answer has to have. */
export interface FileHeaders {
  /** Below the root of the site: "assets/icon-16.png". */
  readonly path: string;
  readonly headers: Headers;
}

/** For every answer. The pages are framed by Outlook, so X-Frame-Options must not be there. */
export const COMMON_HEADERS: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
};

/** Asked for anew each time, and sent only when it has changed. */
export const REVALIDATE = "no-cache";
/** The name changes with the content. */
export const FOREVER = "public, max-age=31536000, immutable";
/** Pictures that keep their names. */
export const ONE_DAY = "public, max-age=86400";

/** How long a file may be kept without asking. */
export function cacheControl(path: string): string {
  if (/\.[0-9a-f]{16,}\.js$/.test(path)) return FOREVER;
  return path.startsWith("assets/") ? ONE_DAY : REVALIDATE;
}

/** What each file of a site is to be served with. */
export function fileHeaders(
  paths: readonly string[],
  officeJs: string,
  ancestors: readonly string[],
): readonly FileHeaders[] {
  const policy = contentSecurityPolicy(officeJs, ancestors);
  return paths.map((path) => ({
    path,
    headers: {
      ...COMMON_HEADERS,
      ...(path.endsWith(".html") ? { "Content-Security-Policy": policy } : {}),
      "Cache-Control": cacheControl(path),
    },
  }));
}
