import { createChecker } from "../../src/core/check";
import type { Policy } from "../../src/core/policy";
import type { Finding, Verdict } from "../../src/core/types";
import {
  NO_POLICY,
  brief,
  checker,
  contosoPolicy,
  knowledge,
  recipient,
  verdictFor,
} from "../support/drafts";

/**
 * Security holes of other products: what must never be taken for contoso.com, in any list.
 */
const NOT_CONTOSO = [
  "jane@evilcontoso.com",
  "jane@evil-contoso.com",
  "jane@contoso.com.evil.example",
  '"a@contoso.com"@evil.example',
  "contoso.com@evil.example",
  "jane@contoso.community",
  "jane@xcontoso.com",
];

/** Lists that name contoso.com, and a check that holds them. */
const LISTS: readonly (readonly [string, Policy, readonly string[]])[] = [
  ["own", contosoPolicy(), []],
  ["partner", { ...NO_POLICY, partners: [{ entry: "contoso.com", name: "", weight: 99 }] }, []],
  ["allow", { ...NO_POLICY, allow: ["contoso.com", "a@contoso.com"] }, []],
  ["trusted", NO_POLICY, ["contoso.com", "a@contoso.com"]],
];

describe.each(LISTS)("contoso.com as %s", (_title, policy, trusted) => {
  // Whatever ends in evil.example is denied unless taken for contoso.com by an entry that excepts.
  const denying = { ...policy, deny: [{ entry: "evil.example", reason: "" }] };
  const check = createChecker(knowledge(null, trusted), denying);
  const named = createChecker(knowledge(null, trusted), policy);

  test.each(NOT_CONTOSO.filter((address) => address.endsWith("evil.example")))(
    "%s stays denied",
    (address) => {
      expect(verdictFor(check, address).action).toBe("block");
    },
  );

  test.each(NOT_CONTOSO)("the name jane@contoso.com on %s is seen", (address) => {
    // Only a recipient for whom nothing vouches is questioned for the name it shows.
    const verdict = verdictFor(named, recipient(address, "jane@contoso.com"));
    expect(verdict.findings.map(({ kind }) => kind)).toContain("display-name");
  });
});

test("denying contoso.com denies nothing that only looks like it", () => {
  const check = checker({ ...NO_POLICY, deny: [{ entry: "contoso.com", reason: "" }] });
  expect(verdictFor(check, "jane@contoso.com").action).toBe("block");
  expect(verdictFor(check, "jane@mail.contoso.com").action).toBe("block");
  for (const address of NOT_CONTOSO) expect(verdictFor(check, address).action).not.toBe("block");
});

test("records of contoso.com vouch for nothing that only looks like it", () => {
  const check = checker(NO_POLICY, knowledge([["contoso.com", 9000]]));
  expect(verdictFor(check, "jane@contoso.com").findings).toEqual([]);
  const shown = (address: string): Verdict =>
    verdictFor(check, recipient(address, "jane@contoso.com"));
  expect(shown("jane@mail.contoso.com").findings.map(brief)).toEqual(["display-name - note"]);
  for (const address of NOT_CONTOSO) {
    const kinds = shown(address).findings.map(({ kind }) => kind);
    expect(kinds).toContain("display-name");
    expect(shown(address).findings.find(isShown)?.known?.domain.unicode).toBe("contoso.com");
  }
});

function isShown({ kind }: Finding): boolean {
  return kind === "display-name";
}
