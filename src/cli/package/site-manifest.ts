import { checkManifest } from "../../manifest/check-manifest";
import { describeError } from "../../manifest/errors";
import { parseManifest } from "../../manifest/parse-manifest";
import { CliError } from "../io";

/** `SendMode` of the manifest by what --mode calls it. */
export const MODES = { promptuser: "PromptUser", softblock: "SoftBlock", block: "Block" } as const;

export type ModeName = keyof typeof MODES;

export interface ManifestSettings {
  readonly id: string;
  readonly version: string;
  /** https URL of the folder that serves the site, without trailing slash. */
  readonly host: string;
  readonly mode: ModeName;
}

/** Where the manifest of the repository has the site. */
const DEVELOPMENT_HOST = "https://localhost:3000";

/**
 * The manifest for one site, made from that of the repository.
 *
 * @throws CliError when the result is one that Outlook would refuse
 */
export function siteManifest(template: string, settings: ManifestSettings): string {
  const { id, version, host, mode } = settings;
  const text = template
    .replace(/\r\n/g, "\n")
    .replace(/\n<!-- For development:[^]*?-->/, "")
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${id.toLowerCase()}</Id>`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}</Version>`)
    .replaceAll(/SendMode="[^"]*"/g, `SendMode="${MODES[mode]}"`)
    .replaceAll(`"${DEVELOPMENT_HOST}/`, () => `"${inAttribute(host)}/`);
  const [error] = checkManifest(text, null);
  if (error !== undefined) throw new CliError(describeError("manifest.xml", error));
  refuseUnchanged(text, settings);
  return text;
}

/**
 * Why the manifest of an earlier package cannot be followed by this one; null when it can.
 *
 * Microsoft 365 takes a changed manifest only when its version is higher.
 */
export function versionFault(earlier: string, next: string): string | null {
  const before = parseManifest(earlier);
  const after = parseManifest(next);
  if (before.kind === "refused" || after.kind === "refused") return null;
  const [from, to] = [before.manifest.version, after.manifest.version];
  if (before.manifest.id !== after.manifest.id || compareVersions(to, from) > 0) return null;
  if (withoutVersion(earlier) === withoutVersion(next) && to === from) return null;
  return to === from
    ? `the manifest changes, so its version has to rise: set "manifestVersion" to "${raised(from)}" in the policy.`
    : `the version of the manifest falls from ${from} to ${to}: set "manifestVersion" to "${raised(from)}" in the policy.`;
}

function refuseUnchanged(text: string, { id, version, host, mode }: ManifestSettings): void {
  const parsed = parseManifest(text);
  const made = parsed.kind === "manifest" ? parsed.manifest : null;
  const asked =
    made !== null &&
    made.id === id.toLowerCase() &&
    made.version === version &&
    made.events.every(({ sendMode }) => sendMode === MODES[mode]) &&
    [made.pageUrl, made.scriptUrl, ...made.commands.map(({ url }) => url)].every((url) =>
      url.startsWith(`${host}/`),
    );
  if (!asked) throw new Error("The manifest of the repository is not as packaging expects it.");
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  const at = [0, 1, 2, 3].find((part) => (left[part] ?? 0) !== (right[part] ?? 0));
  return at === undefined ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

function raised(version: string): string {
  const [major = 1, minor = 0, build = 0] = version.split(".").map(Number);
  return `${major}.${minor}.${build + 1}.0`;
}

function withoutVersion(text: string): string {
  return text.replace(/<Version>[^<]*<\/Version>/, "");
}

function inAttribute(text: string): string {
  return text.replace(/&/g, "&amp;");
}
