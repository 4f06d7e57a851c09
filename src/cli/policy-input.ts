import { dirname, resolve } from "node:path";
import { DEFAULT_POLICY } from "../core/policy";
import type { Policy } from "../core/policy";
import { parsePolicy } from "../policy/parse-policy";
import type { PolicyError } from "../policy/parse-policy";
import { CliError, write } from "./io";
import type { CliIo } from "./io";
import { counted } from "./plural";
import { printable } from "./terminal";
import { readUtf8 } from "./text-input";

export interface PolicyInput {
  readonly policy: Policy;
  /** CSV of learned domains that the policy names, from here; null when none. */
  readonly knownFile: string | null;
}

/** A policy file, judged; lines are printable: "policy.json:3:5: warning: ...". */
export type ReadPolicy = {
  readonly text: string;
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
} & ({ readonly ok: false } | ({ readonly ok: true; readonly monitor: boolean } & PolicyInput));

/**
 * Read a policy and say what is wrong with it.
 *
 * @throws CliError when the file cannot be read
 */
export async function readPolicy(io: CliIo, path: string): Promise<ReadPolicy> {
  const text = await readUtf8(io.openFile(path), path);
  const parsed = parsePolicy(text);
  const warnings = parsed.warnings.map((each) => policyLine(path, each, "warning: "));
  if (!parsed.ok) {
    const errors = parsed.errors.map((each) => policyLine(path, each, ""));
    return { ok: false, text, warnings, errors };
  }
  const { policy, monitor, knownDomains } = parsed;
  const knownFile = knownDomains === "" ? null : resolve(dirname(path), knownDomains);
  return { ok: true, text, warnings, errors: [], policy, monitor, knownFile };
}

/**
 * Read a policy that has to be good. Warnings go to standard error.
 *
 * @throws CliError with every error of a bad policy
 */
export async function readGoodPolicy(
  io: CliIo,
  path: string,
): Promise<Extract<ReadPolicy, { ok: true }>> {
  const read = await readPolicy(io, path);
  if (read.warnings.length > 0) await write(io.stderr, `${read.warnings.join("\n")}\n`);
  if (read.ok) return read;
  const { length } = read.errors;
  const advice = `Correct ${length === 1 ? "it" : "them"} and run the command again.`;
  throw new CliError(
    [...read.errors, `${counted(length, "error")} in ${path}. ${advice}`].join("\n"),
  );
}

/**
 * Load the policy that the command line names; without one, the defaults.
 *
 * Warnings go to standard error.
 *
 * @throws CliError with every error of a bad policy
 */
export async function loadPolicy(io: CliIo, path: string | undefined): Promise<PolicyInput> {
  if (path === undefined) return { policy: DEFAULT_POLICY, knownFile: null };
  return readGoodPolicy(io, path);
}

function policyLine(path: string, error: PolicyError, severity: string): string {
  const { line, column, pointer, message } = error;
  const about = pointer === "" ? "" : `${pointer}: `;
  return printable(`${path}:${line}:${column}: ${severity}${about}${message}`);
}
