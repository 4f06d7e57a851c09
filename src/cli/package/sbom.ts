import type { ShippedPackage } from "../data/third-party";
import { sha256 } from "./checksums";
import type { SiteFiles } from "./site-files";

/**
 * A software bill of materials (CycloneDX 1.6, JSON): the packages whose code is in the site, and
 * the files of the site. Without a time or a serial number, so that the same input gives the same
 * bytes.
 *
 * @param dataDate - day of the data about top-level domains; `readDataDate` finds it again
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function siteSbom(
  { version, dataDate }: { readonly version: string; readonly dataDate: string },
  packages: readonly ShippedPackage[],
  files: SiteFiles,
): string {
  const product = `pkg:npm/second-look@${version}`;
  const sbom = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": product,
        name: "second-look",
        version,
        licenses: [{ license: { id: "MIT" } }],
        purl: product,
      },
      properties: [{ name: DATA_DATE, value: dataDate }],
    },
    components: [
      ...packages.map(packageComponent),
      ...[...files].map(([path, content]) => ({
        type: "file",
        "bom-ref": `file:${path}`,
        name: path,
        hashes: [{ alg: "SHA-256", content: sha256(content) }],
      })),
    ],
    dependencies: [{ ref: product, dependsOn: packages.map(purlOf) }],
  };
  return `${JSON.stringify(sbom, null, 2)}\n`;
}

const DATA_DATE = "second-look:data-date";

/** The day of the data in a site, by its bill of materials; "" when it does not say. */
export function readDataDate(sbom: string): string {
  try {
    const { metadata } = JSON.parse(sbom) as {
      readonly metadata?: { readonly properties?: readonly { name: string; value: string }[] };
    };
    return metadata?.properties?.find(({ name }) => name === DATA_DATE)?.value ?? "";
  } catch {
    return "";
  }
}

function packageComponent(shipped: ShippedPackage): object {
  const { name, version, license, sha512 } = shipped;
  const [group, bare] = name.startsWith("@") ? name.split("/") : [undefined, name];
  return {
    type: "library",
    "bom-ref": purlOf(shipped),
    ...(group === undefined ? {} : { group }),
    name: bare,
    version,
    hashes: [{ alg: "SHA-512", content: Buffer.from(sha512, "base64").toString("hex") }],
    licenses: [{ license: { id: license } }],
    purl: purlOf(shipped),
  };
}

/** @see https://github.com/package-url/purl-spec: the "@" of a scope is percent-encoded */
function purlOf({ name, version }: ShippedPackage): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}
