import { gzipSync } from "node:zlib";
import type { Policy } from "../../core/policy";
import { counted } from "../plural";
import { exposure } from "./exposure";
import type { ModeName } from "./site-manifest";
import { EVENT_SCRIPT } from "./stamp-site";

export interface MadePackage {
  readonly folder: string;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly policy: Policy;
  readonly mode: ModeName;
  /** Whether it differs from that of the package before; null when there was none. */
  readonly manifestChanged: boolean | null;
  /** What to mind where it follows that one. */
  readonly careful: readonly string[];
  /** Paths of the servers' settings that differ from those of the package before. */
  readonly settingsChanged: readonly string[];
  readonly learned: { readonly domains: number; readonly left: number } | null;
  /** A path that nobody guesses, to offer. */
  readonly randomSegment: string;
}

/** What was made, what to mind, and what a stranger could read in it. */
export function packageReport(made: MadePackage): string {
  const { folder, policy, mode, learned, randomSegment } = made;
  const { host, cloud } = policy.deployment;
  const lines = [
    `${folder}: the site for ${host}, cloud ${cloud}, send mode ${mode}.`,
    ...scriptLines(made),
    ...manifestLines(made),
    ...made.careful,
    ...warnings(policy, mode),
    "",
    "Whoever knows the address of the site can read in its scripts:",
    ...exposure(policy, learned?.domains ?? 0).map((line) => `  ${line}`),
    ...(hasSecretPath(host)
      ? []
      : [
          "If that is too much for strangers, serve it from a path that nobody guesses:",
          `  --host ${host}/${randomSegment}`,
        ]),
    "",
    `Next: ${folder}/deploy.md`,
    "",
  ];
  return lines.join("\n");
}

function scriptLines({ files, learned }: MadePackage): readonly string[] {
  const script = files.get(`site/${EVENT_SCRIPT}`) ?? Buffer.alloc(0);
  const size = `The event script has ${kb(gzipSync(script, { level: 9 }).length)} kB gzipped`;
  if (learned === null) return [`${size}.`];
  const left =
    learned.left === 0 ? "" : `; ${counted(learned.left, "rarer one")} left out, see --top`;
  return [`${size}, with ${counted(learned.domains, "learned domain")}${left}.`];
}

function manifestLines(made: MadePackage): readonly string[] {
  const { settingsChanged } = made;
  if (settingsChanged.length === 0) return [manifestLine(made)];
  return [
    manifestLine(made),
    "These settings of servers are not as before: where yours uses one, put it in place too (section 1 of deploy.md).",
    ...settingsChanged.map((path) => `  ${path}`),
  ];
}

function manifestLine({ manifestChanged, settingsChanged, policy }: MadePackage): string {
  const version = policy.deployment.manifestVersion;
  switch (manifestChanged) {
    case null:
      return `The manifest has version ${version}.`;
    case true:
      return `The manifest has changed: give version ${version} to Microsoft 365.`;
    case false:
      return `The manifest is the same as before: ${
        settingsChanged.length === 0
          ? "copying the files of the site is enough."
          : "copy the files of the site."
      }`;
  }
}

function warnings(policy: Policy, mode: ModeName): readonly string[] {
  const { suspended, actions, revision, organization } = policy;
  const blocks = Object.values(actions).includes("block");
  return [
    suspended === "monitor" ? "Monitor only: no send is stopped." : "",
    suspended === "disarmed" ? "Disarmed: everything is allowed, and the pane says so." : "",
    blocks && mode === "promptuser" && suspended === undefined
      ? "Careful: with send mode promptuser people can send anyway what the policy blocks."
      : "",
    mode === "block"
      ? "Careful: with send mode block no mail goes out while the site is down."
      : "",
    revision === 0 ? "Careful: the policy has revision 0. Raise it with each change." : "",
    organization.domains.length === 0
      ? "Careful: the policy names no domains of your own, which are most often confused."
      : "",
  ].filter((line) => line !== "");
}

/** A path part of 12 or more hexadecimal digits. */
function hasSecretPath(host: string): boolean {
  return /\/[0-9a-f]{12,}(\/|$)/.test(new URL(host).pathname);
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
