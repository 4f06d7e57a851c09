import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseManifest } from "../../manifest/parse-manifest";
import { parseXml, descendants } from "../../manifest/xml";
import { CliError } from "../io";
import { CHECKSUMS } from "../package/build-package";
import { parseChecksums, sha256 } from "../package/checksums";
import type { FileHeaders } from "../package/header-rules";
import { readDataDate } from "../package/sbom";
import type { Expected } from "./check-file";

/** What a package says that should be served. */
export interface ExpectedSite {
  readonly files: readonly Expected[];
  /** https URLs that the manifest names, each once. */
  readonly manifestUrls: readonly string[];
  /** https URL of the folder that the manifest points at. */
  readonly host: string;
  /** Day of the data about top-level domains; "" when the package does not say. */
  readonly dataDate: string;
}

/**
 * Read a package, and make sure that it is as it was made.
 *
 * @throws CliError when the folder is no package, or was changed since
 */
export function readExpectedSite(folder: string): ExpectedSite {
  const read = (path: string): Buffer => {
    if (existsSync(join(folder, path))) return readFileSync(join(folder, path));
    throw new CliError(
      `${folder} is no package, for it has no ${path}. Name the folder that "package" made.`,
    );
  };
  const sums = parseChecksums(read(CHECKSUMS).toString());
  if (sums === null)
    throw new CliError(`${join(folder, CHECKSUMS)} cannot be read. Package again.`);
  for (const [path, sum] of sums) {
    if (!existsSync(join(folder, path)) || sha256(read(path)) !== sum) {
      throw new CliError(`${join(folder, path)} is not as it was made. Package again.`);
    }
  }
  const headers = JSON.parse(read("servers/headers.json").toString()) as readonly FileHeaders[];
  const manifest = read("manifest.xml").toString();
  return {
    files: headers.map((file) => ({ ...file, checksum: sums.get(`site/${file.path}`) ?? "" })),
    manifestUrls: urlsOf(manifest),
    host: hostOf(manifest),
    dataDate: readDataDate(read("sbom.cdx.json").toString()),
  };
}

function urlsOf(manifest: string): readonly string[] {
  const parsed = parseXml(manifest);
  if (parsed.kind === "malformed") return [];
  const values = descendants(parsed.root).flatMap(({ attributes }) => Object.values(attributes));
  // Namespaces are no attributes here: what begins so is an address that Outlook loads.
  return [...new Set(values.filter((value) => value.startsWith("https://")))];
}

function hostOf(manifest: string): string {
  const parsed = parseManifest(manifest);
  if (parsed.kind === "refused") return "";
  return new URL(".", parsed.manifest.scriptUrl).href.replace(/\/$/, "");
}
