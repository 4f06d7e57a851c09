import type { ShippedPackage } from "../data/third-party";
import { sha256 } from "./checksums";
import type { SiteFiles } from "./site-files";

/**
 * A software bill of materials (CycloneDX 1.6, JSON): the packages whose code is in the site, and
 * the files of the site. Without a time or a serial number, so that the same input gives the same
 * bytes.
 *
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function siteSbom(
  version: string,
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
