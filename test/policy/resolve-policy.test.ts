/** A block wins over what people trust. */
import type { Policy } from "../../src/core/policy";
import { trustRight } from "../../src/core/rights";
import type { Verdict } from "../../src/core/types";
import type { PolicyFile } from "../../src/policy/policy-file";
import { resolvePolicy } from "../../src/policy/resolve-policy";
import { checker, knowledge, verdictFor } from "../support/drafts";

const policyOf = (written: Partial<PolicyFile>): Policy =>
  resolvePolicy({ version: 1, organization: { domains: ["contoso.com"] }, ...written });

const verdictOf = (policy: Policy, address: string, trusted: readonly string[]): Verdict =>
  verdictFor(checker(policy, knowledge(null, trusted)), address);

test.each([
  // kind, address, trusted before
  ["protected-suffix", "jane@army.ml", "jane@army.ml"],
  ["protected-suffix", "jane@army.ml", "ml"],
  ["wrong-suffix", "ann@contoso.co", "contoso.co"],
  ["omission", "ann@contso.com", "ann@contso.com"],
  ["unknown-suffix", "ann@proseware.zzzzz", "proseware.zzzzz"],
] as const)("%s is blocked: %s stays so, though %s is trusted", (kind, address, entry) => {
  for (const trust of [{}, { userTrust: { kinds: [kind, "junk"] } as const }]) {
    const blocking = policyOf({ ...trust, actions: { [kind]: "block" } });
    expect(verdictOf(policyOf(trust), address, [entry]).action).toBe("allow");
    expect(verdictOf(blocking, address, [entry])).toEqual(verdictOf(blocking, address, []));
    expect(verdictOf(blocking, address, []).action).toBe("block");
  }
});

test("what will be blocked is not offered for trust while the policy monitors", () => {
  const offered = (actions: NonNullable<PolicyFile["actions"]>): boolean => {
    const policy = policyOf({ monitor: true, actions });
    return trustRight(verdictOf(policy, "jane@army.ml", []), policy).address;
  };
  expect([offered({}), offered({ "protected-suffix": "block" })]).toEqual([true, false]);
});
