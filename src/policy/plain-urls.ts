import { PLAIN_HOST, PLAIN_PATH } from "../manifest/plain-address";
import { valueAt } from "./entry-text";
import { showValue } from "./policy-file";
import type { Problem } from "./policy-file";
import schema from "./policy.schema.json";

/** Addresses that are written in the manifest, in headers and in commands just as they stand. */
const MEMBERS = [
  { name: "host", like: schema.$defs.siteUrl },
  { name: "cloud", like: schema.$defs.cloudUrl },
] as const;

/** Addresses of a deployment that would be read differently somewhere. */
export function plainUrls(root: unknown): readonly Problem[] {
  const deployment = valueAt(root, "deployment");
  return MEMBERS.flatMap(({ name, like }) => {
    const text = valueAt(deployment, name);
    // What the schema does not take for an address is its business.
    if (typeof text !== "string" || text === "" || !new RegExp(like.pattern, "u").test(text)) {
      return [];
    }
    const fault = urlFault(text);
    if (fault === null) return [];
    return [
      {
        pointer: `/deployment/${name}`,
        found: showValue(text),
        allowed: `an address such as ${showValue(like.examples[0])}`,
        nearest: null,
        message: `${showValue(text)} ${fault}`,
      },
    ];
  });
}

function urlFault(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return "is no plain https address.";
  const path = url.pathname.replace(/\/+$/, "");
  if (!PLAIN_HOST.test(url.hostname)) {
    return "has a letter that host names do not have. Use a to z, 0 to 9, - .";
  }
  if (!PLAIN_PATH.test(path)) {
    return "has a letter that servers read differently. Use A to Z, 0 to 9, - . _ ~";
  }
  const plain = url.origin + path;
  return plain === text.replace(/\/+$/, "") ? null : `is no plain https address. Write ${plain}.`;
}
