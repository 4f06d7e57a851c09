import { Command } from "commander";
import { createChecker } from "../../core/check";
import { EMPTY_KNOWLEDGE } from "../../core/known-domains";
import { learnedFromRows } from "../../core/learned";
import { CliError, write } from "../io";
import type { CliIo, ExitCode } from "../io";
import { readKnownFile } from "../known-file";
import { readGoodPolicy } from "../policy-input";
import { toRecipient } from "../recipients";
import { describeInEnglish } from "../words";
import { explainVerdict } from "./explain-verdict";
import { policySource } from "./policy-source";
import type { PolicySource } from "./policy-source";

interface Options {
  readonly policy: string;
  readonly known?: string;
}

const AFTER_HELP = `
Says for each address what happens on Send, which entry or setting of the policy decides, where it
stands, and what people may do about it. "second-look check" judges many addresses at once.

Example:
  second-look policy explain jane@army.ml ann@litware.example --policy policy.json
`;

/** `second-look policy explain`: what a policy does with an address, and which entry decides. */
export function explainCommand(io: CliIo, finish: (code: ExitCode) => void): Command {
  return new Command("explain")
    .description("say what a policy does with an address, and which entry decides")
    .argument("<address...>", "mail addresses")
    .requiredOption("--policy <file>", "the policy, such as policy.json")
    .option("--known <file>", "CSV of domain,count; by default the one that the policy names")
    .addHelpText("after", AFTER_HELP)
    .action(async (addresses: readonly string[], options: Options) =>
      finish(await explain(io, addresses, options)),
    );
}

async function explain(
  io: CliIo,
  addresses: readonly string[],
  { policy: path, known }: Options,
): Promise<ExitCode> {
  const read = await readGoodPolicy(io, path);
  const source: PolicySource = policySource(path, read);
  const knownFile = known ?? read.knownFile;
  const knowledge = {
    ...EMPTY_KNOWLEDGE,
    learned: knownFile === null ? null : learnedFromRows(await readKnownFile(io, knownFile)),
  };
  const checkDraft = createChecker(knowledge, source.policy);
  const describe = describeInEnglish(source.policy);
  const paragraphs = addresses.map((address) => {
    const recipient = toRecipient(address);
    if (recipient === null) throw new CliError("An address is empty. Leave it out.");
    const draft = { sender: "", recipients: [recipient], unchecked: [], confirmed: [] };
    const [verdict] = checkDraft(draft).verdicts;
    return verdict === undefined ? "" : explainVerdict(verdict, source, describe);
  });
  await write(io.stdout, paragraphs.join("\n"));
  return 0;
}
