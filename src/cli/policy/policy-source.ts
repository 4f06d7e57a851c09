import type { Policy } from "../../core/policy";
import { placeOf, readJsonText } from "../../policy/json-text";
import type { PolicyFile } from "../../policy/policy-file";
import { resolvePolicy } from "../../policy/resolve-policy";

/** A good policy with its text, to tell what is written in it and where. */
export interface PolicySource {
  readonly text: string;
  /** What holds once the policy no longer only monitors. */
  readonly policy: Policy;
  readonly monitor: boolean;
  /** "policy.json:3:5" for a JSON Pointer; null where the text is silent and a default holds. */
  placeOf(pointer: string): string | null;
}

/**
 * @param path - as the person at the command line wrote it
 * @param read - a policy that was found good
 */
export function policySource(
  path: string,
  { text, monitor }: { readonly text: string; readonly monitor: boolean },
): PolicySource {
  const json = readJsonText(text);
  if (!json.ok) throw new Error("The text of a good policy is JSON.");
  return {
    text,
    monitor,
    policy: resolvePolicy({ ...(json.value as PolicyFile), monitor: false }),
    placeOf(pointer) {
      const offset = json.offsets.get(pointer);
      if (offset === undefined) return null;
      const { line, column } = placeOf(text, offset);
      return `${path}:${line}:${column}`;
    },
  };
}
