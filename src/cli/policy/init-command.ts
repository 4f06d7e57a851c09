import { Command, Option } from "commander";
import { dirname, join } from "node:path";
import { parsePolicy } from "../../policy/parse-policy";
import schema from "../../policy/policy.schema.json";
import { PRESET_ABOUT, PRESETS, presetPolicy } from "../../policy/presets";
import { CliError, write } from "../io";
import type { CliIo, ExitCode } from "../io";
import { refuseExisting, writeNewFile } from "../new-file";
import { isPlainPath, printable } from "../terminal";
import { answersFor } from "./init-answers";
import type { InitOptions } from "./init-answers";

interface Options extends InitOptions {
  readonly out: string;
  readonly force?: true;
}

const SCHEMA_NAME = "policy.schema.json";

const AFTER_HELP = `
Presets:
${PRESETS.map((name) => `  ${name.padEnd(18)}${PRESET_ABOUT[name]}`).join("\n")}

Without --preset or --domains, at a terminal, what is missing of preset, name, domains, contact and
--monitor is asked for. Beside the policy, ${SCHEMA_NAME} is written, by which editors check and
complete it. The id of the add-in is made here, and stays the same for good.

Examples:
  second-look policy init
  second-look policy init --preset company --name Contoso --domains contoso.com contoso.example
`;

/** `second-look policy init`: a policy to begin with. */
export function initCommand(io: CliIo, finish: (code: ExitCode) => void): Command {
  return new Command("init")
    .description("write a policy to begin with")
    .addOption(new Option("--preset <name>", "what kind of organisation").choices(PRESETS))
    .option("--name <name>", "name of the organisation, as people should read it")
    .option("--domains <domain...>", "your own mail domains")
    .option("--contact <address>", "mail address for questions, shown to people who are stopped")
    .option("--host <url>", "https address of the folder that will serve the add-in")
    .option("--random-path", "add a path to --host that nobody can guess")
    .option(
      "--cloud <name>",
      "public, gcc, gcch, dod, 21vianet, or the URL of an office.js",
      "public",
    )
    .option("--monitor", "stop nothing at first: only note in the pane")
    .option("--out <file>", "where to write it", "policy.json")
    .option("--force", "replace a file that is there")
    .addHelpText("after", AFTER_HELP)
    .action(async (options: Options) => finish(await init(io, options)));
}

async function init(io: CliIo, options: Options): Promise<ExitCode> {
  const replace = options.force ?? false;
  refuseExisting(options.out, replace);
  const { preset, answers } = await answersFor(io, options);
  const text = `${JSON.stringify(presetPolicy(preset, answers, `./${SCHEMA_NAME}`), null, 2)}\n`;
  const parsed = parsePolicy(text);
  if (!parsed.ok) {
    throw new CliError(
      parsed.errors.map(({ pointer, message }) => printable(`${pointer}: ${message}`)).join("\n"),
    );
  }
  await writeNewFile(options.out, text, replace);
  const schemaFile = join(dirname(options.out), SCHEMA_NAME);
  await writeNewFile(schemaFile, `${JSON.stringify(schema, null, 2)}\n`, true);
  const warnings = parsed.warnings.map(({ pointer, message }) => `Warning: ${pointer}: ${message}`);
  const lines = [...warnings, ...nextSteps(options.out)].map(printable);
  await write(io.stderr, `${lines.join("\n")}\n`);
  return 0;
}

function nextSteps(path: string): readonly string[] {
  // Double quotes are what all shells share.
  const typed = isPlainPath(path) ? path : `"${path}"`;
  return [
    `Wrote ${path}, and ${SCHEMA_NAME} beside it. Next:`,
    `  second-look policy import accepted-domains.csv --policy ${typed}`,
    `  second-look policy validate ${typed}`,
    `  second-look policy explain jane@army.ml --policy ${typed}`,
  ];
}
