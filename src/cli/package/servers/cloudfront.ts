import { FOREVER, ONE_DAY, REVALIDATE } from "../header-rules";
import { hashedFiles, sitePath } from "./server-settings";
import type { ServerSettings } from "./server-settings";

/**
 * A response headers policy of CloudFront, for
 * `aws cloudfront create-response-headers-policy --response-headers-policy-config file://…`.
 */
export function cloudFrontHeaders({ contentSecurityPolicy }: ServerSettings, id: string): string {
  const policy = {
    Comment: "Headers of the Second Look add-in",
    Name: `second-look-${id.slice(0, 8).toLowerCase()}`,
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: contentSecurityPolicy },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: "no-referrer" },
      StrictTransportSecurity: {
        Override: true,
        AccessControlMaxAgeSec: 31536000,
        IncludeSubdomains: false,
        Preload: false,
      },
    },
    RemoveHeadersConfig: { Quantity: 1, Items: [{ Header: "X-Frame-Options" }] },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

/**
 * A script that uploads the site to S3, each file with its Cache-Control.
 *
 * New names come first and the pages last, so that no page names a file that is not there yet.
 */
export function s3Upload({ files, host }: ServerSettings): string {
  const hashed = new Set(hashedFiles(files));
  const group = (path: string): number =>
    hashed.has(path) ? 0 : path.startsWith("assets/") ? 1 : path.endsWith(".html") ? 3 : 2;
  const caches = [FOREVER, ONE_DAY, REVALIDATE, REVALIDATE];
  const uploads = [...files]
    .sort((a, b) => group(a.path) - group(b.path))
    .map(({ path }) => {
      const cache = caches[group(path)] ?? REVALIDATE;
      const options = `--content-type ${quoted(contentType(path))} --cache-control ${quoted(cache)}`;
      return `aws s3 cp ${quoted(`site/${path}`)} "s3://$1$path"/${quoted(path)} ${options}`;
    });
  return [
    "#!/bin/sh",
    "# Upload the site to S3: run from the folder of this package.",
    "#   sh servers/s3-cloudfront/upload.sh BUCKET",
    "set -eu",
    ': "${1:?name the bucket}"',
    `path=${quoted(sitePath(host))}`,
    ...uploads,
    "",
  ].join("\n");
}

function contentType(path: string): string {
  if (path.endsWith(".html")) return "text/html; charset=utf-8";
  if (path.endsWith(".js")) return "text/javascript; charset=utf-8";
  return path.endsWith(".png") ? "image/png" : "text/plain; charset=utf-8";
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`;
}
