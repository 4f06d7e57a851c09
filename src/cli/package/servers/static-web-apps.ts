import { COMMON_HEADERS, FOREVER, ONE_DAY, REVALIDATE } from "../header-rules";
import { hashedFiles, sitePath } from "./server-settings";
import type { ServerSettings } from "./server-settings";

/**
 * Azure takes no app without a page at its root; nobody is sent to this one.
 *
 * @see github.com/Azure/static-web-apps, issue 232
 */
export const PAGE_AT_ROOT = '<!doctype html>\n<html lang="en"><title>Second Look</title></html>\n';

/**
 * Configuration of Azure Static Web Apps. Without a `navigationFallback`: a missing script must be
 * answered with "not found", never with a page.
 *
 * @see learn.microsoft.com/azure/static-web-apps/configuration
 */
export function staticWebAppsConfig(settings: ServerSettings): string {
  const { contentSecurityPolicy, files, host } = settings;
  const base = sitePath(host);
  const pages = files.map(({ path }) => path).filter((path) => path.endsWith(".html"));
  const config = {
    routes: [
      ...pages.map((path) => ({
        route: `${base}/${path}`,
        headers: { "Content-Security-Policy": contentSecurityPolicy },
      })),
      ...hashedFiles(files).map((path) => ({
        route: `${base}/${path}`,
        headers: { "Cache-Control": FOREVER },
      })),
      { route: `${base}/assets/*`, headers: { "Cache-Control": ONE_DAY } },
    ],
    globalHeaders: { ...COMMON_HEADERS, "Cache-Control": REVALIDATE, "X-Frame-Options": "" },
    mimeTypes: { ".js": "text/javascript" },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
