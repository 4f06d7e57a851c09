import { Command } from "commander";
import type { Change, Direction } from "../../policy/change";
import { describeChanges } from "../../policy/describe-changes";
import type { ComparedPolicy } from "../../policy/describe-changes";
import { parsePolicy } from "../../policy/parse-policy";
import { write } from "../io";
import type { CliIo, ExitCode } from "../io";
import { readGoodPolicy } from "../policy-input";
import { printable } from "../terminal";
import { policySource } from "./policy-source";

const AFTER_HELP = `
Two policies that differ only in their layout, or in what is the default anyway, are the same.

Example:
  second-look policy diff policy-7.json policy.json
`;

/** `second-look policy diff`: what changes for people when one policy follows another. */
export function diffCommand(io: CliIo, finish: (code: ExitCode) => void): Command {
  return new Command("diff")
    .description("say in words what a change of the policy does")
    .argument("<old>", "the policy as it was")
    .argument("<new>", "the policy as it shall be")
    .addHelpText("after", AFTER_HELP)
    .action(async (oldPath: string, newPath: string) => {
      const changes = describeChanges(await load(io, oldPath), await load(io, newPath));
      await write(io.stdout, toText(changes));
      finish(0);
    });
}

async function load(io: CliIo, path: string): Promise<ComparedPolicy> {
  const read = await readGoodPolicy(io, path);
  const { policy, monitor } = policySource(path, read);
  const parsed = parsePolicy(read.text);
  return { policy, monitor, knownDomains: parsed.ok ? parsed.knownDomains : "" };
}

const HEADINGS: readonly (readonly [Direction, string])[] = [
  ["stricter", "Stricter"],
  ["looser", "Looser"],
  ["other", "Also"],
  ["careful", "Careful"],
];

function toText(changes: readonly Change[]): string {
  if (changes.length === 0) return "Nothing changes.\n";
  return HEADINGS.flatMap(([direction, heading]) => {
    const lines = changes.filter((change) => change.direction === direction);
    return lines.length === 0 ? [] : [heading, ...lines.map(({ text }) => `  ${printable(text)}`)];
  })
    .map((line) => `${line}\n`)
    .join("");
}
