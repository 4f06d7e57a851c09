import { randomUUID } from "node:crypto";
import type { Policy } from "../../core/policy";
import { readJsonText } from "../../policy/json-text";
import { parsePolicy } from "../../policy/parse-policy";
import type { PolicyFile } from "../../policy/policy-file";
import { suspendPolicy } from "../../policy/suspend-policy";
import { CliError } from "../io";
import type { ModeName } from "./site-manifest";

/** What the command line says beside the policy. */
export interface PackageOptions {
  readonly host?: string;
  readonly cloud?: string;
  readonly mode?: ModeName;
  readonly disarm?: true;
}

export interface PackagePolicy {
  /** Complete, and suspended where that is asked for. */
  readonly policy: Policy;
  readonly mode: ModeName;
}

/**
 * The policy as it is stamped, and the send mode of the manifest.
 *
 * @param path - for messages
 * @param text - a policy that was found good
 * @throws CliError when the policy and the options do not make a package
 */
export function packagePolicy(path: string, text: string, options: PackageOptions): PackagePolicy {
  const json = readJsonText(text);
  if (!json.ok) throw new Error("The text of a good policy is JSON.");
  const file = json.value as PolicyFile;
  const { host, cloud, mode, disarm } = options;
  const deployment = {
    ...file.deployment,
    ...(host === undefined ? {} : { host }),
    ...(cloud === undefined ? {} : { cloud }),
  };
  const parsed = parsePolicy(JSON.stringify({ ...file, deployment }));
  if (!parsed.ok) {
    const lines = parsed.errors.map(({ pointer, message }) => `${optionOf(pointer)}: ${message}`);
    throw new CliError(lines.join("\n"));
  }
  const { policy, monitor } = parsed;
  refuseIncomplete(path, policy);
  // What is disarmed lets all mail out: it keeps the send mode that is deployed.
  if (monitor && disarm !== true && mode !== undefined && mode !== "promptuser") {
    throw new CliError(
      `--mode ${mode}: the policy only monitors, and such a mode stops mail when the add-in is ` +
        'unavailable. Leave --mode out, or take "monitor" out of the policy.',
    );
  }
  return {
    policy: disarm === true ? suspendPolicy(policy, "disarmed") : policy,
    mode: mode ?? (monitor ? "promptuser" : "softblock"),
  };
}

function refuseIncomplete(path: string, { deployment: { id, host } }: Policy): void {
  if (id === "") {
    throw new CliError(
      `${path}: the policy has no id for the add-in. "second-look policy init" makes one; or write ` +
        `into "deployment" this new one, for good: "id": "${randomUUID()}"`,
    );
  }
  if (host === "") {
    throw new CliError(
      `${path}: where will the site be served? Say it with --host https://…, or in "deployment": "host".`,
    );
  }
}

function optionOf(pointer: string): string {
  const option = { "/deployment/host": "--host", "/deployment/cloud": "--cloud" }[pointer];
  return option ?? pointer;
}
