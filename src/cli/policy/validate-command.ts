import { Command } from "commander";
import type { Policy } from "../../core/policy";
import { CliError, write } from "../io";
import type { CliIo, ExitCode } from "../io";
import { readKnownFile } from "../known-file";
import { counted } from "../plural";
import { readPolicy } from "../policy-input";
import { printable, printableLines } from "../terminal";

const AFTER_HELP = `
Exit code: 0 when the policy is good, 2 when it is not or cannot be read. Warnings do not make a
policy bad. The file of learned domains that the policy names is checked too.

Example:
  second-look policy validate policy.json
`;

/** `second-look policy validate`: everything that is wrong with a policy, each with its place. */
export function validateCommand(io: CliIo, finish: (code: ExitCode) => void): Command {
  return new Command("validate")
    .description("find everything that is wrong with a policy")
    .argument("<file>", "the policy, such as policy.json")
    .addHelpText("after", AFTER_HELP)
    .action(async (path: string) => finish(await validate(io, path)));
}

async function validate(io: CliIo, path: string): Promise<ExitCode> {
  const read = await readPolicy(io, path);
  const lines = [...read.warnings, ...read.errors];
  const known = read.ok && read.knownFile !== null ? await countKnown(io, read.knownFile) : null;
  if (typeof known === "string") lines.push(known);
  if (lines.length > 0) await write(io.stdout, `${lines.join("\n")}\n`);
  if (!read.ok) {
    await write(io.stderr, `${printable(path)}: ${counted(read.errors.length, "error")}.\n`);
    return 2;
  }
  if (typeof known === "string") return 2;
  const summary = [
    `${printable(path)}: good${read.warnings.length > 0 ? `, with ${counted(read.warnings.length, "warning")}` : ""}.`,
    ...summaryOf(read.policy, read.monitor),
    ...(known === null ? [] : [`${counted(known, "learned domain")}.`]),
  ];
  await write(io.stderr, `${summary.join(" ")}\n`);
  return 0;
}

/** How many rows the file of learned domains has, or what is wrong with it. */
async function countKnown(io: CliIo, path: string): Promise<number | string> {
  try {
    return (await readKnownFile(io, path)).length;
  } catch (error) {
    if (error instanceof CliError) return printableLines(error.message);
    throw error;
  }
}

function summaryOf(policy: Policy, monitor: boolean): readonly string[] {
  const { revision, organization, partners, allow, deny } = policy;
  const lists = [
    counted(organization.domains.length, "own domain"),
    counted(partners.length, "partner"),
    `${counted(allow.length, "entry", "entries")} never questioned`,
    `${deny.length} denied`,
  ];
  return [
    `Revision ${revision}: ${lists.join(", ")}.`,
    ...(monitor ? ["Monitor only: nothing stops a send."] : []),
  ];
}
