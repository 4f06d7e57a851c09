import type { Policy } from "../../src/core/policy";
import { DEFAULT_POLICY } from "../../src/core/policy";
import type { DroppedPolicy } from "../server/policies";
import { policyText } from "./policy-text";
import { fill, WORDS } from "./words";

/** Which policy the add-in's scripts carry. */
export interface PolicyInForce {
  readonly from: "defaults" | "scenario" | "file";
  /** Of the file; what the page calls a scenario's; "" for the defaults. */
  readonly name: string;
  /** Stands in the add-in's addresses; "" for the defaults, which are not stamped. */
  readonly id: string;
  /** As it was written; "" for the defaults. */
  readonly text: string;
  readonly policy: Policy;
  readonly monitor: boolean;
  readonly warnings: readonly string[];
}

/** A file as it was dropped or chosen. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that is no policy, and why. */
export interface RefusedPolicy {
  readonly name: string;
  /** With line and column where they have a place; null when the server did not answer. */
  readonly errors: readonly string[] | null;
}

export const DEFAULTS: PolicyInForce = {
  from: "defaults",
  name: "",
  id: "",
  text: "",
  policy: DEFAULT_POLICY,
  monitor: false,
  warnings: [],
};

/** Has the local server check a policy, and stamp it into what it serves below its id. */
export async function bringPolicy(
  text: string,
  from: "scenario" | "file",
  name: string,
): Promise<PolicyInForce | RefusedPolicy> {
  const dropped = await ask(text);
  if (dropped === null) return { name, errors: null };
  if (typeof dropped === "string") return { name, errors: [dropped] };
  if (!dropped.ok) return { name, errors: dropped.errors.map(withPlace) };
  const { id, policy, monitor, knownDomains } = dropped;
  const warnings = dropped.warnings.map(withPlace);
  if (knownDomains !== "") warnings.push(fill(WORDS.notLearned, { file: knownDomains }));
  return { from, name, id, text, policy, monitor, warnings };
}

/** The same of a file that was dropped. */
export async function bringFile({
  name,
  bytes,
}: DroppedFile): Promise<PolicyInForce | RefusedPolicy> {
  const text = policyText(bytes);
  return text === null ? { name, errors: [WORDS.notUtf8] } : bringPolicy(text, "file", name);
}

/** The manifest as a package with this policy has it: every address of the add-in below its id. */
export function manifestFor(
  setup: { readonly manifestText: string; readonly addInOrigin: string },
  id: string,
): string {
  if (id === "") return setup.manifestText;
  return setup.manifestText.replaceAll(`${setup.addInOrigin}/`, `${setup.addInOrigin}/~${id}/`);
}

/** The server's answer; why it would not look at the text; null when it did not answer. */
async function ask(text: string): Promise<DroppedPolicy | string | null> {
  try {
    const response = await fetch("/policy", { method: "POST", body: text });
    return response.ok ? ((await response.json()) as DroppedPolicy) : await response.text();
  } catch {
    return null;
  }
}

function withPlace({ line, column, message }: PlacedMessage): string {
  return `line ${line}, column ${column}: ${message}`;
}

interface PlacedMessage {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
