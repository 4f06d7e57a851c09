import { COMMON_HEADERS, FOREVER, ONE_DAY, REVALIDATE } from "../header-rules";
import { sitePath } from "./server-settings";
import type { ServerSettings } from "./server-settings";

/** Where deploy.md puts the files of the site. */
export const NGINX_ROOT = "/var/www/second-look";

/**
 * For the `http` block of nginx: which file gets which header. A map, since a `location` with an
 * `add_header` of its own loses every inherited one.
 */
export function nginxMaps({ contentSecurityPolicy, host }: ServerSettings): string {
  const base = inRegex(sitePath(host));
  return [
    "# Second Look: include in the http block, for example as a file in /etc/nginx/conf.d.",
    "map $uri $second_look_cache {",
    `  default ${quoted(REVALIDATE)};`,
    `  ${quoted(`~^${base}/[^/]+\\.[0-9a-f]{16,}\\.js$`)} ${quoted(FOREVER)};`,
    `  ${quoted(`~^${base}/assets/`)} ${quoted(ONE_DAY)};`,
    "}",
    "map $uri $second_look_policy {",
    '  default "";',
    `  ${quoted("~\\.html$")} ${quoted(contentSecurityPolicy)};`,
    "}",
    "",
  ].join("\n");
}

/** For the `server` block of nginx: where the files are, and how they are served. */
export function nginxLocation({ host }: ServerSettings): string {
  const base = sitePath(host);
  return [
    `# Second Look: include in the server block of ${new URL(host).host}, which listens for https.`,
    `location ${quoted(`${base}/`)} {`,
    `  alias ${NGINX_ROOT}/;`,
    "  limit_except GET { deny all; }",
    ...Object.entries(COMMON_HEADERS).map(
      ([name, value]) => `  add_header ${name} ${quoted(value)} always;`,
    ),
    "  add_header Content-Security-Policy $second_look_policy always;",
    "  add_header Cache-Control $second_look_cache;",
    "  gzip on;",
    "  gzip_vary on;",
    "  gzip_types application/javascript text/javascript application/json text/plain;",
    "}",
    "",
  ].join("\n");
}

function inRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '\\"')}"`;
}
