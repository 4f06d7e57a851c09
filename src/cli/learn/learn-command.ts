import { Command, Option } from "commander";
import { parseDomain } from "../../core/domain";
import { CliError, write } from "../io";
import type { CliIo, ExitCode } from "../io";
import { refuseExisting, writeNewFile } from "../new-file";
import { loadPolicy } from "../policy-input";
import { collectSooner } from "./frugal-heap";
import { knownCsv } from "./known-rows";
import { DIALECTS, knownDomainsQuery } from "./kql";
import type { Dialect } from "./kql";
import { learn } from "./learn";
import { filesReport, ownMissing, resultReport } from "./learn-report";
import { tracePaths } from "./trace-paths";

interface Options {
  readonly own?: readonly string[];
  readonly policy?: string;
  readonly out: string;
  readonly force?: boolean;
  readonly minSenders: string;
  readonly kql?: Dialect;
}

const AFTER_HELP = `
Counts, for every domain, how many of your people wrote to it, and writes those that enough of them
write to: a CSV of domain,count without any address. Only mail counts that was sent from your own
domains to others and was delivered, so that what comes in never makes a domain known. What looks like
a slip of a much more frequent domain is left out, and listed.

TRACE is a file with many messages, also packed with gzip; what made it is recognised by what is in it:
  Exchange Online     message trace, historical search, enhanced summary, extended report, Graph
  Exchange Server     message tracking logs (MSGTRK*.LOG), Get-MessageTrackingLog
  Defender, Sentinel  EmailEvents, or the result of the query that --kql prints
  Google, Postfix     email log search; mail log
  any other           CSV with the columns sender and recipient

Exit code: 0 when all was read; 2 for bad usage, when there was nothing to learn, or when a file is
cut off or malformed. What could be read of it counts all the same.

Examples:
  second-look learn sent.csv --policy policy.json
  second-look learn MSGTRK*.LOG mail.log.gz --own contoso.com contoso.example
  second-look learn --kql defender --policy policy.json
  second-look learn query-result.csv --policy policy.json
`;

/** `second-look learn`: known domains from the organisation's own mail. */
export function learnCommand(io: CliIo, finish: (code: ExitCode) => void): Command {
  return new Command("learn")
    .description("learn from message traces which domains the organisation writes to")
    .argument("[trace...]", "exports of mail that was sent")
    .option("--own <domain...>", "your own domains; those of the policy are known")
    .option("--policy <file>", "your policy: own domains, partners, what is denied")
    .option("--out <file>", "where to write the domains", "known-domains.csv")
    .option("--force", "replace a file that is there")
    .option("--min-senders <count>", "leave out domains that fewer people write to", "3")
    .addOption(
      new Option("--kql <where>", "print a query that counts where the mail is").choices(DIALECTS),
    )
    .addHelpText("after", AFTER_HELP)
    .action(async (paths: readonly string[], options: Options) =>
      finish(
        await (options.kql === undefined
          ? learnDomains(io, paths, options)
          : printQuery(io, paths, options, options.kql)),
      ),
    );
}

async function printQuery(
  io: CliIo,
  paths: readonly string[],
  options: Options,
  dialect: Dialect,
): Promise<ExitCode> {
  if (paths.length > 0) {
    throw new CliError("--kql prints a query and reads nothing: leave the files out.");
  }
  const { policy } = await loadPolicy(io, options.policy);
  const own = ownDomains(options, policy.organization.domains);
  const minSenders = toMinSenders(options.minSenders);
  await write(io.stdout, knownDomainsQuery({ dialect, own, minSenders }));
  return 0;
}

async function learnDomains(
  io: CliIo,
  paths: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { out, force = false } = options;
  if (paths.length === 0) {
    throw new CliError(
      "Name at least one trace, before --own: second-look learn sent.csv --own contoso.com",
    );
  }
  refuseExisting(out, force);
  const { policy } = await loadPolicy(io, options.policy);
  const own = ownDomains(options, policy.organization.domains);
  const minSenders = toMinSenders(options.minSenders);
  collectSooner();
  const learned = await learn(io, { paths: tracePaths(paths), own, policy, minSenders });
  await write(io.stderr, filesReport(learned.files));
  if (own.length === 0) {
    const fault = ownMissing(learned.files);
    if (fault !== null) throw new CliError(fault);
  }
  const writes = learned.rows.length > 0;
  if (writes) await writeNewFile(out, knownCsv(learned.rows), force);
  await write(io.stderr, resultReport(learned, { out, minSenders }));
  return writes && learned.files.every(({ whole }) => whole) ? 0 : 2;
}

function ownDomains({ own = [] }: Options, ofPolicy: readonly string[]): readonly string[] {
  for (const text of own) {
    if (FILE_NAME.test(text)) {
      throw new CliError(`--own: "${text}" looks like a file. Name the traces before --own.`);
    }
    if (parseDomain(text) === null) {
      throw new CliError(`--own: "${text}" is no domain. Write --own contoso.com`);
    }
  }
  return [...ofPolicy, ...own];
}

const FILE_NAME = /[/\\*]|\.(csv|tsv|txt|log|json|gz)$/i;

function toMinSenders(text: string): number {
  if (/^[1-9][0-9]{0,5}$/.test(text)) return Number(text);
  throw new CliError(`--min-senders: "${text}" is no whole number from 1.`);
}
