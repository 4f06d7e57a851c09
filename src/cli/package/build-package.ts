import { TLDS_DATE } from "../../core/data/tlds";
import type { Policy } from "../../core/policy";
import { contentSecurityPolicy } from "../../manifest/clouds";
import { SITE_PACKAGES } from "../data/third-party";
import { checksumLines } from "./checksums";
import { deployGuide } from "./deploy-guide";
import { fileHeaders } from "./header-rules";
import { siteSbom } from "./sbom";
import { cloudFrontHeaders, s3Upload } from "./servers/cloudfront";
import { iisConfig } from "./servers/iis";
import { nginxLocation, nginxMaps } from "./servers/nginx";
import { PAGE_AT_ROOT, staticWebAppsConfig } from "./servers/static-web-apps";
import type { SiteFiles } from "./site-files";
import { siteManifest } from "./site-manifest";
import type { ModeName } from "./site-manifest";
import { NOTICES_OF_SITE, stampSite } from "./stamp-site";

/** Everything that decides what is in a package: the same parts give the same bytes. */
export interface PackageParts {
  /** Of Second Look. */
  readonly version: string;
  readonly site: SiteFiles;
  /** Text of the manifest of the repository. */
  readonly manifest: string;
  readonly notices: string;
  /** Complete: with id, host and cloud. */
  readonly policy: Policy;
  /** Learned domains in packed form; null for none. */
  readonly learned: string | null;
  readonly mode: ModeName;
  readonly officeJs: string;
  /** Origins that may frame the pages. */
  readonly ancestors: readonly string[];
}

/**
 * The files of a package, by path, in the order of the paths.
 *
 * @throws CliError when site or manifest are not ones that can be packaged
 */
export function buildPackage(parts: PackageParts): ReadonlyMap<string, Buffer> {
  const { version, policy, learned, mode, officeJs, ancestors } = parts;
  const { id, host, manifestVersion } = policy.deployment;
  const site = new Map([
    ...stampSite(parts.site, { policy, learned, officeJs }),
    // The licences ask that their texts go with each copy, and browsers get copies.
    [NOTICES_OF_SITE, Buffer.from(parts.notices)] as const,
  ]);
  const files = fileHeaders([...site.keys()], officeJs, ancestors);
  const server = {
    host,
    files,
    contentSecurityPolicy: contentSecurityPolicy(officeJs, ancestors),
  };
  const texts: Readonly<Record<string, string>> = {
    "manifest.xml": siteManifest(parts.manifest, { id, version: manifestVersion, host, mode }),
    "deploy.md": deployGuide({ version, policy, learned, mode, ancestors, dataDate: TLDS_DATE }),
    "sbom.cdx.json": siteSbom({ version, dataDate: TLDS_DATE }, SITE_PACKAGES, site),
    "THIRD-PARTY-NOTICES": parts.notices,
    "servers/headers.json": `${JSON.stringify(files, null, 2)}\n`,
    "servers/azure-static-web-apps/index.html": PAGE_AT_ROOT,
    "servers/azure-static-web-apps/staticwebapp.config.json": staticWebAppsConfig(server),
    "servers/iis/web.config": iisConfig(server),
    "servers/nginx/second-look-maps.conf": nginxMaps(server),
    "servers/nginx/second-look-location.conf": nginxLocation(server),
    "servers/s3-cloudfront/response-headers-policy.json": cloudFrontHeaders(server, id),
    "servers/s3-cloudfront/upload.sh": s3Upload(server),
  };
  const made = new Map<string, Buffer>([
    ...[...site].map(([path, content]) => [`site/${path}`, content] as const),
    ...Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)] as const),
  ]);
  made.set(CHECKSUMS, Buffer.from(checksumLines(made)));
  return new Map([...made].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const CHECKSUMS = "SHA256SUMS";
