import { createHash } from "node:crypto";
import type { Policy } from "../../core/policy";
import { contentSecurityPolicy } from "../../manifest/clouds";
import { SlotError, stampPolicy } from "../../policy/stamp-policy";
import { CliError } from "../io";
import type { SiteFiles } from "./site-files";

/** What makes a built site the site of one organisation. */
export interface SiteStamp {
  readonly policy: Policy;
  /** Learned domains in packed form; null for none. */
  readonly learned: string | null;
  /** URL that the pages load office.js from. */
  readonly officeJs: string;
}

/** The event script: the manifest names it, so its name is fixed. */
export const EVENT_SCRIPT = "commands.js";

/** All licences are in one file of the site. */
export const NOTICES_OF_SITE = "third-party-notices.txt";

/** Where the build leaves the licences of one script, and how the script tells of it. */
const LICENSES = ".LICENSE.txt";
const LICENSE_BANNER = /^(\/\*! For license information please see )\S+\.LICENSE\.txt( \*\/)/;

const SLOT = "<<second-look:policy";
const HASHED = /^(.*\.)([0-9a-f]{16,})(\.js)$/;
const HASH_DIGITS = 20;

/**
 * Put policy, learned domains and the address of office.js into a built site.
 *
 * A script whose name holds a hash of its content gets a new name, and the pages that load it know.
 *
 * @throws CliError when the site is not one that can be stamped
 */
export function stampSite(files: SiteFiles, stamp: SiteStamp): SiteFiles {
  const stamped = new Map<string, Buffer>();
  const renamed = new Map<string, string>();
  for (const [path, content] of files) {
    if (path.endsWith(LICENSES)) continue;
    const text = path.endsWith(".js") ? withNotices(content.toString("utf8")) : "";
    if (!text.includes(SLOT)) {
      if (path === EVENT_SCRIPT)
        throw new CliError(`${path}: it has no place for a policy. Build the site again.`);
      stamped.set(path, text === "" ? content : Buffer.from(text));
      continue;
    }
    const script = stampScript(path, text, stamp);
    const name = nameFor(path, script);
    if (name !== path) renamed.set(path, name);
    stamped.set(name, Buffer.from(script));
  }
  for (const [path, content] of stamped) {
    if (path.endsWith(".html")) {
      stamped.set(path, Buffer.from(stampPage(path, content.toString("utf8"), renamed, stamp)));
    } else if (path.endsWith(".js")) refuseReference(path, content, renamed);
  }
  return new Map([...stamped].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withNotices(script: string): string {
  return script.replace(LICENSE_BANNER, `$1${NOTICES_OF_SITE}$2`);
}

function stampScript(path: string, text: string, { policy, learned }: SiteStamp): string {
  try {
    return stampPolicy(text, policy, learned ?? undefined);
  } catch (error) {
    if (error instanceof SlotError) throw new CliError(`${path}: ${error.message}`);
    throw error;
  }
}

function nameFor(path: string, script: string): string {
  const hash = createHash("sha256").update(script).digest("hex").slice(0, HASH_DIGITS);
  return path.replace(HASHED, `$1${hash}$3`);
}

const OFFICE_JS = /(<script\s[^>]*?src="?)(https:\/\/[^"\s>]+)("?[^>]*><\/script>)/;
const META = /(<meta\s+http-equiv="?Content-Security-Policy"?\s+content=")([^"]*)(")/;

function stampPage(
  path: string,
  page: string,
  renamed: ReadonlyMap<string, string>,
  { officeJs }: SiteStamp,
): string {
  let text = page;
  for (const [from, to] of renamed) text = text.replaceAll(`"${from}"`, `"${to}"`);
  if (!OFFICE_JS.test(text)) {
    if (path === "support.html") return text;
    throw new CliError(`${path}: it loads no office.js. Build the site again.`);
  }
  if (!META.test(text))
    throw new CliError(`${path}: it has no Content-Security-Policy. Build the site again.`);
  return text
    .replace(
      OFFICE_JS,
      (_all, before: string, _url, after: string) => before + inHtml(officeJs) + after,
    )
    .replace(
      META,
      (_all, before: string, _policy, after: string) =>
        before + inHtml(contentSecurityPolicy(officeJs)) + after,
    );
}

/** A script that names another one by its hash would have to be renamed too. */
function refuseReference(
  path: string,
  content: Buffer,
  renamed: ReadonlyMap<string, string>,
): void {
  for (const name of renamed.keys()) {
    if (content.includes(name))
      throw new CliError(
        `${path}: it names ${name}, which has to be renamed. Build the site again.`,
      );
  }
}

function inHtml(text: string): string {
  return text.replace(/&/g, "&amp;");
}
