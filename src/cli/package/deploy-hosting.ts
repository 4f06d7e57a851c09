import type { PackageFacts } from "./package-facts";
import { NGINX_ROOT } from "./servers/nginx";
import { hostOf, sitePath } from "./servers/server-settings";

/** Section 1 of deploy.md: from the folder to the web server, and the check that it is right. */
export function hostingSteps({ policy, ancestors }: PackageFacts): readonly string[] {
  const { host } = policy.deployment;
  const path = sitePath(host);
  const folder =
    path === "" ? "the root of the app" : `\`${path.slice(1)}/\` below the root of the app`;
  return [
    "## 1. Serve the site",
    "",
    `Any server will do that answers GET by https at ${host}/ with the files of \`site/\` and the`,
    "headers of `servers/headers.json`. It sees which addresses fetch the files, and nothing of any",
    "message. Copy the scripts and pictures first and the pages (`*.html`) last, so that no page names a",
    "script that is not there yet. Leave the scripts of the package before in place for a day.",
    "",
    "| Host | What to do |",
    "| --- | --- |",
    `| Azure Static Web Apps | \`site/\` to ${folder}, both files of \`servers/azure-static-web-apps/\` to the root, which has to have a page |`,
    "| IIS | `site/` to the folder of the site, `servers/iis/web.config` among its files |",
    `| nginx | \`site/\` to \`${NGINX_ROOT}/\`; \`servers/nginx/second-look-maps.conf\` to \`/etc/nginx/conf.d/\`; \`servers/nginx/second-look-location.conf\` included in the server block of ${hostOf(host)}; then \`nginx -t\` and reload |`,
    "| S3 with CloudFront | `sh servers/s3-cloudfront/upload.sh BUCKET`, and once: `aws cloudfront create-response-headers-policy --response-headers-policy-config file://servers/s3-cloudfront/response-headers-policy.json`, attached to the distribution; where a later package changes that file, `aws cloudfront update-response-headers-policy` with the same file, `--id` and `--if-match` (`get-response-headers-policy` tells its ETag) |",
    "",
    "The server must not send `X-Frame-Options`: Outlook on the web and new Outlook show the task pane",
    "in a frame. The pages may be framed by:",
    "",
    ...ancestors.map((origin) => `- ${origin}`),
    "",
    "If your people open Outlook on the web at another address (Exchange Server, a vanity address),",
    "package again with `--frame-ancestor https://that.address`. Classic Outlook works either way.",
    "",
    "Then check, from a computer outside the server:",
    "",
    "```",
    `second-look verify ${host} --against .`,
    "```",
    "",
    "Run it in this folder. With a certificate of your own authority add `--ca ../authority.pem`: a file",
    "put in here would be lost with the next package.",
    "",
  ];
}
