import { Command, Option } from "commander";
import type { ImportedLine, ImportOutcome } from "../../policy/imports/imported";
import { mergeImport } from "../../policy/imports/merge-import";
import { CliError, write } from "../io";
import type { CliIo, ExitCode } from "../io";
import { replaceFile } from "../new-file";
import { counted } from "../plural";
import { readGoodPolicy } from "../policy-input";
import { columnsOf, padTo, printable } from "../terminal";
import { readText } from "../text-input";
import { importFile, SOURCE_NAMES, SOURCES } from "./import-source";
import type { SourceName } from "./import-source";

interface Options {
  readonly policy?: string;
  readonly as?: SourceName;
  readonly denyWarnings?: boolean;
  readonly dryRun?: true;
}

const AFTER_HELP = `
What a list is, is told by its name or its columns, or said with --as:
${SOURCE_NAMES.map((name) => `  ${name.padEnd(21)}${SOURCES[name].about}`).join("\n")}

Every line is listed with what becomes of it. What another program matched loosely, or what has no
counterpart here, is left for you to decide. With --policy the rest is added to that file, and its
revision is raised; without, nothing is written.

Exit code: 0 when all is clear, 1 when there is something to decide, 2 when a file cannot be read.

Examples:
  second-look policy import accepted-domains.csv --policy policy.json
  second-look policy import TrustedDomains.txt UnsafeDomains.txt
`;

/** `second-look policy import`: take over the lists of other programs. */
export function importCommand(io: CliIo, finish: (code: ExitCode) => void): Command {
  return new Command("import")
    .description("take over lists: accepted domains, partners, FlexConfirmMail, OutlookOkan")
    .argument("<file...>", "the lists")
    .option("--policy <file>", "the policy to add to")
    .addOption(new Option("--as <what>", "what the lists are").choices(SOURCE_NAMES))
    .option("--deny-warnings", "deny what only raised a warning, too")
    .option("--dry-run", "write nothing, only say what would be")
    .addHelpText("after", AFTER_HELP)
    .action(async (paths: readonly string[], options: Options) =>
      finish(await importLists(io, paths, options)),
    );
}

async function importLists(
  io: CliIo,
  paths: readonly string[],
  { policy: policyPath, as, denyWarnings = false, dryRun }: Options,
): Promise<ExitCode> {
  const lists: { readonly path: string; readonly lines: readonly ImportedLine[] }[] = [];
  for (const path of paths) {
    const text = await readText(io.openFile(path), path);
    lists.push({ path, lines: importFile(path, text, as, { denyWarnings }) });
  }
  const policyText =
    policyPath === undefined ? EMPTY_POLICY : (await readGoodPolicy(io, policyPath)).text;
  const merged = mergeImport(
    policyText,
    lists.flatMap(({ lines }) => lines),
  );
  if (!merged.ok) {
    const start = `${policyPath ?? "the policy"}: with these entries: `;
    const faults = merged.errors.map(({ pointer, message }) =>
      printable(`${start}${pointer}: ${message}`),
    );
    throw new CliError(faults.join("\n"));
  }
  let start = 0;
  for (const { path, lines } of lists) {
    await write(io.stdout, table(path, merged.lines.slice(start, start + lines.length)));
    start += lines.length;
  }
  const writes = policyPath !== undefined && dryRun !== true && merged.added > 0;
  if (writes) await replaceFile(policyPath, merged.text);
  const warnings = merged.warnings.map(
    ({ pointer, message }) => `${printable(`warning: ${pointer}: ${message}`)}\n`,
  );
  if (warnings.length > 0) await write(io.stderr, warnings.join(""));
  const open = merged.lines.filter(({ outcome }) => outcome.kind === "decide").length;
  await write(io.stderr, `${printable(summary(merged.added, open, writes ? policyPath : null))}\n`);
  return open > 0 ? 1 : 0;
}

const EMPTY_POLICY = '{"version":1}';
const MAX_TEXT_COLUMNS = 40;

function table(path: string, lines: readonly ImportedLine[]): string {
  const texts = lines.map(({ text }) => printable(text));
  const widest = Math.min(MAX_TEXT_COLUMNS, Math.max(0, ...texts.map(columnsOf)));
  const rows = lines.map(({ line, outcome }, index) => {
    const text = padTo(texts[index] ?? "", widest);
    return `  ${String(line).padStart(5)}  ${text}  ${printable(outcomeText(outcome))}`;
  });
  return [`${printable(path)}${lines.length === 0 ? ": empty" : ""}`, ...rows, ""].join("\n");
}

function outcomeText(outcome: ImportOutcome): string {
  switch (outcome.kind) {
    case "entry": {
      const { list, entry, words, weight, remark } = outcome;
      const details = [words, weight === null ? "" : `weight ${weight}`, remark].filter(Boolean);
      const what = { own: "own domain", partner: "partner", deny: "denied" }[list];
      return `${what} ${entry}${details.length === 0 ? "" : ` (${details.join("; ")})`}`;
    }
    case "nothing":
      return `nothing: ${outcome.why}`;
    case "decide":
      return `TO DECIDE: ${outcome.why}`;
  }
}

function summary(added: number, open: number, written: string | null): string {
  const entries = counted(added, "entry", "entries");
  return [
    written === null ? `${entries} to add; nothing written.` : `${entries} added to ${written}.`,
    ...(open === 0 ? [] : [`${counted(open, "line")} to decide, marked above.`]),
  ].join(" ");
}
