import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileHeaders } from "../../../src/cli/package/header-rules";
import { cloudFrontHeaders, s3Upload } from "../../../src/cli/package/servers/cloudfront";
import { iisConfig } from "../../../src/cli/package/servers/iis";
import { nginxLocation, nginxMaps } from "../../../src/cli/package/servers/nginx";
import type { ServerSettings } from "../../../src/cli/package/servers/server-settings";
import { staticWebAppsConfig } from "../../../src/cli/package/servers/static-web-apps";
import { contentSecurityPolicy } from "../../../src/manifest/clouds";
import { descendants, parseXml } from "../../../src/manifest/xml";
import { tempFolder } from "../../support/temp-folder";
import { testUnlessWindows } from "../../support/unless-windows";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const ANCESTORS = ["https://outlook.office.com"];
const PATHS = [
  "assets/icon-16.png",
  "commands.html",
  "commands.js",
  "support.html",
  "taskpane.0123456789abcdef0123.js",
  "taskpane.html",
];
const CSP =
  "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com; " +
  "style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors https://outlook.office.com";

function settings(host = "https://a.example/second-look"): ServerSettings {
  return {
    host,
    files: fileHeaders(PATHS, OFFICE_JS, ANCESTORS),
    contentSecurityPolicy: contentSecurityPolicy(OFFICE_JS, ANCESTORS),
  };
}

test("headers: pages are framed by Outlook alone, hashed names are kept for good", () => {
  const common = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": "max-age=31536000",
  };
  const page = { ...common, "Content-Security-Policy": CSP, "Cache-Control": "no-cache" };
  expect(settings().files).toEqual([
    {
      path: "assets/icon-16.png",
      headers: { ...common, "Cache-Control": "public, max-age=86400" },
    },
    { path: "commands.html", headers: page },
    { path: "commands.js", headers: { ...common, "Cache-Control": "no-cache" } },
    { path: "support.html", headers: page },
    {
      path: "taskpane.0123456789abcdef0123.js",
      headers: { ...common, "Cache-Control": "public, max-age=31536000, immutable" },
    },
    { path: "taskpane.html", headers: page },
  ]);
});

test("Azure Static Web Apps: below 20 KB, routes by exact name, no fallback for what is missing", () => {
  const text = staticWebAppsConfig(settings());
  expect(Buffer.byteLength(text)).toBeLessThan(20_000);
  const config = JSON.parse(text) as { routes: { route: string; headers: object }[] } & Record<
    string,
    unknown
  >;
  expect(Object.keys(config)).toEqual(["routes", "globalHeaders", "mimeTypes"]);
  expect(config.routes.map(({ route, headers }) => [route, Object.keys(headers)])).toEqual([
    ["/second-look/commands.html", ["Content-Security-Policy"]],
    ["/second-look/support.html", ["Content-Security-Policy"]],
    ["/second-look/taskpane.html", ["Content-Security-Policy"]],
    ["/second-look/taskpane.0123456789abcdef0123.js", ["Cache-Control"]],
    ["/second-look/assets/*", ["Cache-Control"]],
  ]);
  expect(config["globalHeaders"]).toEqual({
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": "max-age=31536000",
    "Cache-Control": "no-cache",
    "X-Frame-Options": "",
  });
  const atRoot = JSON.parse(staticWebAppsConfig(settings("https://a.example"))) as typeof config;
  expect(atRoot.routes[0]?.route).toBe("/commands.html");
});

test("IIS: well-formed, each header removed before it is added, hashed names kept for good", () => {
  const parsed = parseXml(iisConfig(settings()));
  if (parsed.kind === "malformed") throw new Error(parsed.message);
  const all = descendants(parsed.root);
  const added = all
    .filter(({ name }) => name === "add")
    .map(({ attributes }) => [attributes["name"], attributes["value"]]);
  expect(added).toEqual([
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
    ["Strict-Transport-Security", "max-age=31536000"],
    ["Content-Security-Policy", CSP],
  ]);
  const removed = all
    .filter(({ name, attributes }) => name === "remove" && "name" in attributes)
    .map(({ attributes }) => attributes["name"]);
  expect(removed).toEqual(["X-Powered-By", "X-Frame-Options", ...added.map(([name]) => name)]);
  const caches = all
    .filter(({ name }) => name === "location")
    .map((location) => [
      location.attributes["path"],
      descendants(location).find(({ name }) => name === "clientCache")?.attributes[
        "cacheControlMaxAge"
      ],
    ]);
  expect(caches).toEqual([
    ["taskpane.0123456789abcdef0123.js", "365.00:00:00"],
    ["assets", "1.00:00:00"],
  ]);
});

test("nginx: the path of the site, dots and all", () => {
  expect(nginxMaps(settings("https://a.example/v1.0/x"))).toContain(
    '"~^/v1\\.0/x/[^/]+\\.[0-9a-f]{16,}\\.js$" "public, max-age=31536000, immutable";',
  );
  expect(nginxLocation(settings())).toContain(
    'location "/second-look/" {\n  alias /var/www/second-look/;',
  );
  expect(nginxLocation(settings("https://a.example"))).toContain('location "/" {');
});

test("CloudFront: a policy of headers under a name of the add-in's own", () => {
  const policy = JSON.parse(
    cloudFrontHeaders(settings(), "8D0F7D6E-4d0f-4d3a-9d53-1f6f3f3f7f10"),
  ) as Record<string, unknown>;
  expect(policy["Name"]).toBe("second-look-8d0f7d6e");
  expect(policy["SecurityHeadersConfig"]).toMatchObject({
    ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: CSP },
    StrictTransportSecurity: { AccessControlMaxAgeSec: 31536000 },
  });
});

const folder = tempFolder();

testUnlessWindows("S3: the script runs, uploads each file once, and the pages last", () => {
  const script = join(folder(), "upload.sh");
  writeFileSync(script, s3Upload(settings()));
  mkdirSync(join(folder(), "bin"));
  writeFileSync(
    join(folder(), "bin", "aws"),
    '#!/bin/sh\nfor a; do printf "%s|" "$a"; done; echo\n',
    { mode: 0o755 },
  );
  const env = { PATH: `${join(folder(), "bin")}:${process.env["PATH"] ?? ""}` };
  const calls = execFileSync("sh", [script, "my-bucket"], { env, encoding: "utf8" })
    .trimEnd()
    .split("\n");
  const call = (path: string, type: string, cache: string): string =>
    `s3|cp|site/${path}|s3://my-bucket/second-look/${path}|--content-type|${type}|--cache-control|${cache}|`;
  expect(calls).toEqual([
    call(
      "taskpane.0123456789abcdef0123.js",
      "text/javascript; charset=utf-8",
      "public, max-age=31536000, immutable",
    ),
    call("assets/icon-16.png", "image/png", "public, max-age=86400"),
    call("commands.js", "text/javascript; charset=utf-8", "no-cache"),
    call("commands.html", "text/html; charset=utf-8", "no-cache"),
    call("support.html", "text/html; charset=utf-8", "no-cache"),
    call("taskpane.html", "text/html; charset=utf-8", "no-cache"),
  ]);
  expect(() => execFileSync("sh", [script], { env, stdio: "pipe" })).toThrow(/name the bucket/);
});
