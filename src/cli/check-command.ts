import { Command } from "commander";
import * as FIGURES from "../core/data/evidence-tables";
import type { Policy } from "../core/policy";
import { SUFFIX_SHARES } from "../core/suffix-shares";
import { check } from "./check";
import type { CheckOptions } from "./check";
import { humanReport } from "./human-report";
import { CliError, write } from "./io";
import type { CliIo, ExitCode } from "./io";
import { jsonReport } from "./json-report";
import type { Report } from "./report";
import { tablesInText } from "./tables";
import { hasColour, paintFor } from "./terminal";
import { describeInEnglish, uncheckedInEnglish } from "./words";

interface Options extends CheckOptions {
  readonly json?: true;
  readonly explain?: true;
  readonly tables?: true;
}

const AFTER_HELP = `
Each address is judged as if it were alone on a message. It may have a name: "Jane <jane@army.mil>".

Exit code: 0 when nothing is above a note, 1 when something would prompt or block, 2 for bad usage,
a bad policy or a file that cannot be read.

Examples:
  second-look check jane@army.ml ann@gmial.com
  second-look check --policy policy.json --known known-domains.csv --from addresses.txt
  second-look check --json --from addresses.txt | jq -r 'select(.action == "prompt") | .address'
  second-look check --together --sender me@contoso.com jane@navy.mil joe@navy.ml
  second-look check --tables

With --json there is one line per address, in the order of the input:
  {"address","action","findings":[{"kind","action","known","source","suggestion","odds","certain",
  "sentence","facts"}],"unchecked"?}
"odds" of 9 read nine to one that "suggestion" was meant, or "known" where there is none. What is a
fact, not a guess, has "odds" null and "certain" true. "unchecked" names why an address could not be
judged.
`;

/** `second-look check`: what is wrong with an address, what was meant, what would happen on Send. */
export function checkCommand(io: CliIo, finish: (code: ExitCode) => void): Command {
  return new Command("check")
    .description("judge mail addresses: what is wrong, what was meant, what would happen on Send")
    .argument("[address...]", "addresses; without any, one a line is read from standard input")
    .option("--from <file>", "read the addresses from a file, one a line")
    .option("--policy <file>", "the organisation's policy.json; without it the defaults hold")
    .option("--known <file>", "CSV of domain,count: what the organisation writes to, and how often")
    .option("--sender <address>", "who sends; the sender's domain is known")
    .option("--together", "judge all addresses as recipients of one message")
    .option("--json", "one line of JSON per address")
    .option("--explain", "add the evidence: odds, their addends, counts on record")
    .option("--tables", "print the tables of evidence and end")
    .addHelpText("after", AFTER_HELP)
    .action(async (addresses: readonly string[], options: Options) => {
      if (options.tables) finish(await printTables(io, addresses, options));
      else finish(await check(io, addresses, options, (policy) => reportFor(io, options, policy)));
    });
}

/** The figures that the odds are made of. */
const TABLES = { ...FIGURES, SUFFIX_SHARES };

async function printTables(
  io: CliIo,
  addresses: readonly string[],
  options: Options,
): Promise<ExitCode> {
  if (addresses.length > 0) {
    throw new CliError("--tables prints what all judgements share: leave the addresses out.");
  }
  await write(io.stdout, options.json ? `${JSON.stringify(TABLES)}\n` : tablesInText(TABLES));
  return 0;
}

function reportFor(io: CliIo, { json, explain }: Options, policy: Policy): Report {
  const describe = describeInEnglish(policy);
  if (json) return jsonReport(describe, explain ?? false);
  return humanReport({
    describe,
    describeUnchecked: uncheckedInEnglish,
    paint: paintFor(io.stdout, io.env),
    colour: hasColour(io.stdout, io.env),
    explain: explain ?? false,
  });
}
