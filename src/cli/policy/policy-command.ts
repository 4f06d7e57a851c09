import { Command } from "commander";
import type { CliIo, ExitCode } from "../io";
import { diffCommand } from "./diff-command";
import { explainCommand } from "./explain-command";
import { importCommand } from "./import-command";
import { initCommand } from "./init-command";
import { validateCommand } from "./validate-command";

/** `second-look policy`: write, check and understand a policy. */
export function policyCommand(io: CliIo, finish: (code: ExitCode) => void): Command {
  return new Command("policy")
    .description("write, check and understand the policy of an organisation")
    .addCommand(initCommand(io, finish))
    .addCommand(importCommand(io, finish))
    .addCommand(validateCommand(io, finish))
    .addCommand(explainCommand(io, finish))
    .addCommand(diffCommand(io, finish));
}
