import { checkBehaviour } from "./check-behaviour";
import { checkLocales, checkResources, checkUse } from "./check-resources";
import { checkSite } from "./check-site";
import type { Site } from "./check-site";
import { checkStructure } from "./check-structure";
import type { ManifestError } from "./errors";
import { fault } from "./errors";
import { MAX_MANIFEST_BYTES } from "./values";
import { parseXml } from "./xml";

/**
 * Check an add-in-only manifest without the network.
 *
 * @param text - the manifest
 * @param site - the built site, to look for the files it names; null to leave files out
 * @returns every fault found, in the order of the document within each kind of check; files are
 *   looked at only when the manifest itself is without fault. Never throws.
 */
export function checkManifest(text: string, site: Site | null): readonly ManifestError[] {
  const document = parseXml(text);
  if (document.kind === "malformed") {
    const { line, message } = document;
    const remedy = "Mend the XML; the rest can be checked then.";
    return [{ path: "/", line, message: `Not well-formed: ${message}.`, remedy }];
  }
  const { root } = document;
  const { errors, typed } = checkStructure(root);
  const bytes = new TextEncoder().encode(text).length;
  const found = [
    ...(bytes <= MAX_MANIFEST_BYTES
      ? []
      : [fault(root, `It has ${bytes} bytes.`, `Keep it within ${MAX_MANIFEST_BYTES} bytes.`)]),
    ...errors,
    ...checkResources(root, typed),
    // Elements that have no place refer to nothing: their resources would all seem unused.
    ...(errors.length === 0 ? checkUse(root, typed) : []),
    ...checkLocales(root),
    ...checkBehaviour(root),
  ];
  return found.length > 0 || site === null ? found : checkSite(root, typed, site);
}
