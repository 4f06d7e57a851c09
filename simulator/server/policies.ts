import { createHash } from "node:crypto";
import type { Policy } from "../../src/core/policy";
import { parsePolicy } from "../../src/policy/parse-policy";
import type { PolicyError } from "../../src/policy/parse-policy";
import { stampPolicy } from "../../src/policy/stamp-policy";

/** What the page is told of a policy that was dropped on it. */
export type DroppedPolicy =
  | {
      readonly ok: true;
      /** Stands in the add-in's addresses: "policy-4f1c0e2b". */
      readonly id: string;
      readonly policy: Policy;
      readonly monitor: boolean;
      /** The CSV of learned domains that it names, which is not read here; "" when none. */
      readonly knownDomains: string;
      readonly warnings: readonly PolicyError[];
    }
  | {
      readonly ok: false;
      readonly errors: readonly PolicyError[];
      readonly warnings: readonly PolicyError[];
    };

/** The policies that pages have brought, by id. */
export interface Policies {
  /** Checks a policy as packaging does, and keeps a good one. */
  add(text: string): DroppedPolicy;
  has(id: string): boolean;
  /** A script of the site with the policy stamped into it, if it has a slot for one. */
  stamp(id: string, script: string): string;
}

const SLOT = "<<second-look:policy";

export function createPolicies(): Policies {
  const kept = new Map<string, Policy>();
  return {
    add(text) {
      const parsed = parsePolicy(text);
      if (!parsed.ok) return parsed;
      const { policy, monitor, knownDomains, warnings } = parsed;
      const hash = createHash("sha256").update(JSON.stringify(policy)).digest("hex");
      const id = `policy-${hash.slice(0, 12)}`;
      kept.set(id, policy);
      return { ok: true, id, policy, monitor, knownDomains, warnings };
    },
    has: (id) => kept.has(id),
    stamp(id, script) {
      const policy = kept.get(id);
      return policy !== undefined && script.includes(SLOT) ? stampPolicy(script, policy) : script;
    },
  };
}
