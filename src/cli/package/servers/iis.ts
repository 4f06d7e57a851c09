import { COMMON_HEADERS } from "../header-rules";
import { hashedFiles } from "./server-settings";
import type { ServerSettings } from "./server-settings";

/**
 * `web.config` for IIS, to lie among the files of the site.
 *
 * @see learn.microsoft.com/iis/configuration/system.webserver/staticcontent/clientcache
 */
export function iisConfig({ contentSecurityPolicy, files }: ServerSettings): string {
  const headers = { ...COMMON_HEADERS, "Content-Security-Policy": contentSecurityPolicy };
  const removed = ["X-Powered-By", "X-Frame-Options", ...Object.keys(headers)];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<configuration>",
    "  <system.webServer>",
    "    <httpProtocol>",
    "      <customHeaders>",
    ...removed.map((name) => `        <remove name="${name}" />`),
    ...Object.entries(headers).map(
      ([name, value]) => `        <add name="${name}" value="${inXml(value)}" />`,
    ),
    "      </customHeaders>",
    "    </httpProtocol>",
    "    <staticContent>",
    '      <remove fileExtension=".js" />',
    '      <mimeMap fileExtension=".js" mimeType="text/javascript" />',
    '      <clientCache cacheControlMode="DisableCache" />',
    "    </staticContent>",
    '    <urlCompression doStaticCompression="true" />',
    "  </system.webServer>",
    ...hashedFiles(files).flatMap((path) => cached(path, "public, immutable", "365.00:00:00")),
    ...cached("assets", "public", "1.00:00:00"),
    "</configuration>",
    "",
  ].join("\n");
}

function cached(path: string, words: string, age: string): readonly string[] {
  return [
    `  <location path="${inXml(path)}">`,
    "    <system.webServer>",
    "      <staticContent>",
    `        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${age}" cacheControlCustom="${words}" />`,
    "      </staticContent>",
    "    </system.webServer>",
    "  </location>",
  ];
}

function inXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
