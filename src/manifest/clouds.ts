/** Where each cloud serves office.js from; one table for the build and for packaging. */

import { PLAIN_SCRIPT } from "./plain-address";

/** A Microsoft 365 cloud by its short name. */
export type CloudName = "public" | "gcc" | "gcch" | "dod" | "21vianet";

/**
 * The office.js of each cloud.
 *
 * @see learn.microsoft.com, "Guidance for deploying Office Add-ins on government clouds";
 *   office-js-docs-pr, docs/includes/21Vianet-cdn.md
 */
export const OFFICE_JS: Readonly<Record<CloudName, string>> = {
  public: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  gcc: "https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
  gcch: "https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
  dod: "https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/**
 * The office.js URL of a deployment.
 *
 * @param cloud - a name in `OFFICE_JS`, or the https URL of a self-hosted office.js
 * @returns the URL; null when `cloud` is neither, or has other letters than addresses need
 */
export function officeJsUrl(cloud: string): string | null {
  const known = Object.entries(OFFICE_JS).find(([name]) => name === cloud);
  if (known !== undefined) return known[1];
  return PLAIN_SCRIPT.test(cloud) ? cloud : null;
}

/**
 * Pages that Outlook on the web and new Outlook frame the add-in in, for an HTTP header: those of
 * the worldwide cloud.
 *
 * @see Microsoft Teams documentation, "Tabs: Microsoft 365 hosts"; OfficeDev/office-js issue 3835
 */
export const FRAME_ANCESTORS: readonly string[] = [
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://*.cloud.microsoft",
];

/**
 * The same for each cloud.
 *
 * @param cloud - as for `officeJsUrl`; with an office.js of one's own, Outlook may be anywhere, and
 *   the worldwide pages are given
 * @see learn.microsoft.com, "Office 365 URLs and IP address ranges" of each cloud, Exchange Online:
 *   GCC High, DoD (version 2026033100), operated by 21Vianet
 */
export function frameAncestors(cloud: string): readonly string[] {
  switch (cloud) {
    case "gcch":
      return ["https://outlook.office365.us"];
    case "dod":
      return ["https://webmail.apps.mil", "https://outlook-dod.office365.us"];
    case "21vianet":
      return ["https://partner.outlook.cn"];
    default:
      return FRAME_ANCESTORS;
  }
}

/**
 * Where office.js fetches MicrosoftAjax.js from, in every cloud, wherever it was loaded from itself;
 * refused that, it never becomes ready in a browser. What that script evaluates stays forbidden: it
 * ends there, behind all that office.js asks for.
 *
 * @see OfficeDev/office-js issues 1005 and 5733
 */
const MICROSOFT_AJAX = "https://ajax.aspnetcdn.com";

/**
 * The Content-Security-Policy of the pages: of their `<meta>` element, or of the HTTP header.
 *
 * Inline styles are allowed because office.js and Fluent UI insert them (OfficeDev/office-js
 * issue 1687).
 *
 * @param officeJs - URL that the pages load office.js from
 * @param frameAncestors - origins that may frame the pages; leave empty for a `<meta>` element,
 *   where browsers ignore that directive
 */
export function contentSecurityPolicy(
  officeJs: string,
  frameAncestors: readonly string[] = [],
): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${new URL(officeJs).origin} ${MICROSOFT_AJAX}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(frameAncestors.length > 0 ? [`frame-ancestors ${frameAncestors.join(" ")}`] : []),
  ].join("; ");
}
