import { dirname, resolve } from "node:path";
import { DEFAULT_POLICY } from "../core/policy";
import type { Policy } from "../core/policy";
import { parsePolicy } from "../policy/parse-policy";
import type { PolicyError } from "../policy/parse-policy";
import { CliError, write } from "./io";
import type { CliIo } from "./io";
import { readText } from "./text-input";

export interface PolicyInput {
  readonly policy: Policy;
  /** CSV of learned domains that the policy names, from here; null when none. */
  readonly knownFile: string | null;
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
  const parsed = parsePolicy(await readText(io.openFile(path), path));
  const warnings = parsed.warnings.map((each) => policyLine(path, each, "warning: "));
  if (warnings.length > 0) await write(io.stderr, `${warnings.join("\n")}\n`);
  if (!parsed.ok) {
    const count = parsed.errors.length === 1 ? "1 error" : `${parsed.errors.length} errors`;
    throw new CliError(
      [
        ...parsed.errors.map((each) => policyLine(path, each, "")),
        `${count} in ${path}. Correct them and run the command again.`,
      ].join("\n"),
    );
  }
  const { policy, knownDomains } = parsed;
  return { policy, knownFile: knownDomains === "" ? null : resolve(dirname(path), knownDomains) };
}

function policyLine(path: string, error: PolicyError, severity: string): string {
  const { line, column, pointer, message } = error;
  return `${path}:${line}:${column}: ${severity}${pointer === "" ? "" : `${pointer}: `}${message}`;
}
