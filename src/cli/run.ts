import { Command, CommanderError } from "commander";
import packageJson from "../../package.json";
import { backstopCommand } from "./backstop/backstop-command";
import { checkCommand } from "./check-command";
import { CliError, ClosedPipe, write } from "./io";
import type { CliIo, ExitCode } from "./io";
import { learnCommand } from "./learn/learn-command";
import { packageCommand } from "./package/package-command";
import { policyCommand } from "./policy/policy-command";
import { printableLines } from "./terminal";
import { verifyCommand } from "./verify/verify-command";

/** A subcommand is a function of the outside world; it hands its exit code to `finish`. */
type Subcommand = (io: CliIo, finish: (code: ExitCode) => void) => Command;

const SUBCOMMANDS: readonly Subcommand[] = [
  checkCommand,
  policyCommand,
  learnCommand,
  packageCommand,
  verifyCommand,
  backstopCommand,
];

/**
 * Run the command line.
 *
 * @param argv - arguments after the name of the command
 * @returns the exit code; rejects only for a mistake of ours
 */
export async function run(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  let code: ExitCode = 0;
  const texts: { readonly out: string[]; readonly err: string[] } = { out: [], err: [] };
  const program = new Command("second-look")
    .description(
      "Takes a second look at every recipient: stops mail from going to the wrong domain.",
    )
    .version(packageJson.version);
  const commands = SUBCOMMANDS.map((create) => create(io, (finished) => (code = finished)));
  for (const command of commands) program.addCommand(command);
  for (const command of family(program)) {
    command
      .exitOverride()
      .showHelpAfterError("Run the command with --help to see what it takes.")
      .configureOutput({
        writeOut: (text) => texts.out.push(text),
        writeErr: (text) => texts.err.push(text),
      });
  }
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return await say(io, texts, error.exitCode === 0 ? 0 : 2);
    if (error instanceof ClosedPipe) return code;
    if (!(error instanceof CliError)) throw error;
    return await say(io, { out: [], err: [`${error.message}\n`] }, 2);
  }
}

/** A command and all below it. */
function family(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(family)];
}

async function say(
  io: CliIo,
  texts: { readonly out: readonly string[]; readonly err: readonly string[] },
  code: ExitCode,
): Promise<ExitCode> {
  try {
    if (texts.out.length > 0) await write(io.stdout, texts.out.join(""));
    if (texts.err.length > 0) await write(io.stderr, printableLines(texts.err.join("")));
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error;
  }
  return code;
}
