import { Command, Option } from "commander";
import { randomBytes } from "node:crypto";
import packageJson from "../../../package.json";
import type { Policy } from "../../core/policy";
import { checkManifest } from "../../manifest/check-manifest";
import { frameAncestors, officeJsUrl } from "../../manifest/clouds";
import { describeError } from "../../manifest/errors";
import { DEFAULT_TOP, packLearned, usefulRows } from "../../policy/pack-learned";
import { folderSite } from "../folder-site";
import { CliError, write } from "../io";
import type { CliIo, ExitCode } from "../io";
import { readKnownFile } from "../known-file";
import type { KnownRow } from "../known-file";
import { readGoodPolicy } from "../policy-input";
import { buildPackage } from "./build-package";
import { careAfter } from "./package-before";
import { packagePolicy } from "./package-policy";
import type { PackageOptions } from "./package-policy";
import { packageReport } from "./package-report";
import { changedSettings } from "./servers/server-settings";
import { shipped } from "./shipped";
import { readSite } from "./site-files";
import { MODES, versionFault } from "./site-manifest";
import { EVENT_SCRIPT } from "./stamp-site";
import { deployedPackage, earlierPackage, writePackage } from "./write-package";

interface Options extends PackageOptions {
  readonly policy: string;
  readonly out: string;
  readonly after?: string;
  readonly site?: string;
  readonly frameAncestor?: readonly string[];
  readonly top: string;
}

const AFTER_HELP = `
Makes a folder with everything that an organisation deploys: the site with its policy inside, the
manifest, configurations for the usual web servers, deploy.md with the steps, a bill of materials,
notices and checksums. The same policy and options give the same bytes.

Send modes: promptuser lets people send anyway; softblock (the usual one) keeps back what the policy
blocks, and lets mail out when the add-in is unavailable; block keeps all mail back then.

A manifest that changes needs a higher version, or Microsoft 365 keeps the old one. That is seen from
the package before: the one in the folder, which is replaced, or the one that --after names.

Examples:
  second-look package --policy policy.json --host https://addins.contoso.example/second-look
  second-look package --policy policy.json --after second-look-package-7 --out second-look-package-8
`;

/** `second-look package`: from a policy to a folder that can be deployed. */
export function packageCommand(io: CliIo, finish: (code: ExitCode) => void): Command {
  return new Command("package")
    .description("make a folder to deploy: the site with its policy, manifest, papers")
    .requiredOption("--policy <file>", "the policy, such as policy.json")
    .option("--host <url>", "https address that will serve the site; else as in the policy")
    .option("--cloud <name>", "public, gcc, gcch, dod, 21vianet, or the URL of an office.js")
    .addOption(new Option("--mode <mode>", "send mode of the manifest").choices(Object.keys(MODES)))
    .option("--disarm", "allow everything: the fast way out, with the same manifest")
    .option("--frame-ancestor <origin...>", "further addresses of Outlook on the web")
    .option("--top <count>", "how many learned domains to carry", String(DEFAULT_TOP))
    .option("--out <folder>", "where to put it", "second-look-package")
    .option("--after <folder>", "the package that is deployed, where --out is another folder")
    .option("--site <folder>", "the built site; by default the one that came with this program")
    .addHelpText("after", AFTER_HELP)
    .action(async (options: Options) => finish(await makePackage(io, options)));
}

async function makePackage(io: CliIo, options: Options): Promise<ExitCode> {
  const read = await readGoodPolicy(io, options.policy);
  const { policy, mode } = packagePolicy(options.policy, read.text, options);
  const learned = await loadLearned(io, read.knownFile, policy, options.top);
  const { cloud } = policy.deployment;
  const officeJs = officeJsUrl(cloud);
  if (officeJs === null) throw new CliError(`--cloud: "${cloud}" does not end in ".js".`);
  const ancestors = [...frameAncestors(cloud), ...(options.frameAncestor ?? []).map(toOrigin)];
  const replaced = earlierPackage(options.out);
  const earlier = options.after === undefined ? replaced : deployedPackage(options.after);
  const follows = options.after ?? options.out;
  // The manifest of a disarmed package is given to nobody, and its policy keeps its revision.
  const before = options.disarm === true ? null : earlier;
  const ours = shipped();
  const files = buildPackage({
    version: packageJson.version,
    site: readSite(options.site ?? ours.site),
    manifest: ours.manifest(),
    notices: ours.notices(),
    policy,
    learned: learned === null ? null : learned.packed,
    mode,
    officeJs,
    ancestors,
  });
  const manifest = (files.get("manifest.xml") ?? "").toString();
  const script = (files.get(`site/${EVENT_SCRIPT}`) ?? "").toString();
  const fault = before === null ? null : versionFault(before.manifest, manifest);
  if (fault !== null) throw new CliError(`${follows}: ${fault}`);
  writePackage(options.out, files, (folder) => {
    const errors = checkManifest(manifest, folderSite(`${folder}/site`));
    if (errors.length > 0) {
      throw new CliError(errors.map((each) => describeError("manifest.xml", each)).join("\n"));
    }
  });
  const report = packageReport({
    folder: options.out,
    files,
    policy,
    mode,
    manifestChanged: before === null ? null : before.manifest !== manifest,
    careful: before === null ? [] : careAfter(before, { manifest, script }),
    settingsChanged: earlier === null ? [] : changedSettings(earlier.sums, files),
    learned: learned === null ? null : { domains: learned.rows.length, left: learned.left },
    randomSegment: randomBytes(6).toString("hex"),
  });
  await write(io.stdout, report);
  return 0;
}

interface Learned {
  readonly rows: readonly KnownRow[];
  /** How many of the file are not carried along. */
  readonly left: number;
  readonly packed: string;
}

async function loadLearned(
  io: CliIo,
  path: string | null,
  { suspended }: Policy,
  top: string,
): Promise<Learned | null> {
  if (!/^[1-9][0-9]{0,6}$/.test(top))
    throw new CliError(`--top: "${top}" is no whole number from 1.`);
  if (path === null || suspended === "disarmed") return null;
  const all = await readKnownFile(io, path);
  const rows = usefulRows(all, Number(top));
  return {
    rows,
    left: usefulRows(all, all.length).length - rows.length,
    packed: packLearned(all, { top: Number(top) }),
  };
}

function toOrigin(text: string): string {
  const url = /^https:\/\/[A-Za-z0-9.*:-]+\/?$/.test(text) ? text.replace(/\/$/, "") : null;
  if (url !== null) return url;
  throw new CliError(
    `--frame-ancestor: "${text}" is no https origin. Write https://mail.contoso.example.`,
  );
}
