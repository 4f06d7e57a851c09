import { Command } from "commander";
import { mailFlowRules } from "../../policy/mail-flow/mail-flow-rules";
import { CliError, write } from "../io";
import type { CliIo, ExitCode } from "../io";
import { refuseExisting, writeNewFile } from "../new-file";
import { counted } from "../plural";
import { readGoodPolicy } from "../policy-input";
import { policySource } from "../policy/policy-source";
import { printable } from "../terminal";
import { backstopScript } from "./backstop-script";
import { psCommand } from "./power-shell";

interface Options {
  readonly policy: string;
  readonly out: string;
  readonly force?: boolean;
}

/** What Exchange cannot do in place of the add-in. */
const LIMITS = [
  "It knows only what the policy denies: no slip, no look-alike, no suggestion.",
  "It rejects after the message was sent; nobody is asked, and nothing is corrected.",
  "It rejects for the denied recipient alone: the others get the message.",
  "It concerns mail of your own signed-in people to recipients outside.",
  "A rule before it that stops further rules comes first.",
];

const AFTER_HELP = `
For phones and other programs, where no add-in runs. The script is for Exchange Online PowerShell; it
records first, rejects with -Mode Enforce, and takes all its rules away with -Remove.

What it cannot do:
${LIMITS.map((line) => `  ${line}`).join("\n")}

Example:
  second-look backstop --policy policy.json
`;

/** `second-look backstop`: mail-flow rules of Exchange Online from the same policy. */
export function backstopCommand(io: CliIo, finish: (code: ExitCode) => void): Command {
  return new Command("backstop")
    .description("write mail-flow rules for Exchange Online, for clients without the add-in")
    .requiredOption("--policy <file>", "the policy, such as policy.json")
    .option("--out <file>", "where to write the script", "second-look-backstop.ps1")
    .option("--force", "replace a file that is there")
    .addHelpText("after", AFTER_HELP)
    .action(async (options: Options) => finish(await writeBackstop(io, options)));
}

async function writeBackstop(
  io: CliIo,
  { policy: path, out, force = false }: Options,
): Promise<ExitCode> {
  refuseExisting(out, force);
  const { policy, monitor } = policySource(path, await readGoodPolicy(io, path));
  const { rules, left } = mailFlowRules(policy);
  if (rules.length === 0 && left.length === 0) {
    throw new CliError(
      `${path}: the policy denies nothing, so there is nothing to write rules for. Where rules of an ` +
        "earlier policy are in place, that script takes them away with -Remove.",
    );
  }
  if (left.length > 0) {
    const lines = left.map((line) => `  ${printable(line)}`);
    throw new CliError([`${path}: Exchange Online cannot hold all of this:`, ...lines].join("\n"));
  }
  const enforce = policy.actions.denied === "block" && !monitor;
  const script = backstopScript({ rules, revision: policy.revision, enforce });
  await writeNewFile(out, script, force);
  const entries = counted(policy.deny.length, "denied entry", "denied entries");
  const lines = [
    `${out}: ${counted(rules.length, "rule")} for ${entries}.`,
    ...(enforce
      ? []
      : [
          monitor
            ? "The policy only monitors, so the rules only record."
            : `The policy says ${policy.actions.denied} to what it denies, which no rule can: they only record.`,
        ]),
    "What it cannot do:",
    ...LIMITS.map((line) => `  ${line}`),
    `Next: Connect-ExchangeOnline, then ${psCommand(out)} -WhatIf`,
    "",
  ];
  await write(io.stdout, lines.join("\n"));
  return 0;
}
