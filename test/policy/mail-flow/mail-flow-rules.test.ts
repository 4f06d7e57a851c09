import fc from "fast-check";
import { createChecker } from "../../../src/core/check";
import { EMPTY_KNOWLEDGE } from "../../../src/core/known-domains";
import type { Policy } from "../../../src/core/policy";
import { mailFlowRules } from "../../../src/policy/mail-flow/mail-flow-rules";
import type { MailFlowRule } from "../../../src/policy/mail-flow/mail-flow-rules";
import { parsePolicy } from "../../../src/policy/parse-policy";

function policyOf(written: object): Policy {
  const parsed = parsePolicy(JSON.stringify({ version: 1, ...written }));
  if (!parsed.ok) throw new Error(parsed.errors.map(({ message }) => message).join("\n"));
  return parsed.policy;
}

const rulesOf = (written: object): readonly MailFlowRule[] =>
  mailFlowRules(policyOf(written)).rules;

const PLAIN =
  "Not delivered: your organization does not allow mail to this address. The other recipients of " +
  "the message, if any, have received it. Check the address: is it the one you meant? Correct it " +
  "and send again.";

test("domains with one reason are one rule; IDN as the mail system has it", () => {
  expect(rulesOf({ deny: ["rival.example", "bücher.example", "co.uk"] })).toEqual([
    {
      condition: "domains",
      values: ["rival.example", "xn--bcher-kva.example", "co.uk"],
      exceptDomains: [],
      exceptPatterns: [],
      text: PLAIN,
    },
  ]);
});

test("a top-level domain and an address are patterns for whole addresses", () => {
  const [rule] = rulesOf({ deny: ["ml", "o'brien+x@rival.example"] });
  expect(rule).toMatchObject({
    condition: "patterns",
    values: ["\\.ml$", "^o'brien\\+x@rival\\.example$"],
  });
});

test("what the policy allows below a denied entry is an exception to its rule, and to no other", () => {
  const rules = rulesOf({
    deny: ["ml", "bad.partner.ml", "rival.example"],
    allow: ["partner.ml", "jane@gov.ml", "elsewhere.example"],
  });
  expect(
    rules.map(({ values, exceptDomains, exceptPatterns }) => [
      values,
      exceptDomains,
      exceptPatterns,
    ]),
  ).toEqual([
    [["\\.ml$"], ["partner.ml"], ["^jane@gov\\.ml$"]],
    [["bad.partner.ml", "rival.example"], [], []],
  ]);
});

test("the sender reads who, why, and whom to ask", () => {
  const [rule] = rulesOf({
    organization: { name: "Contoso" },
    deny: [{ entry: "rival.example", reason: "Bids go through\r\nthe legal team" }],
    contact: "help@contoso.example",
  });
  expect(rule?.text).toBe(
    "Not delivered: Contoso does not allow mail to this address. Bids go through the legal team. " +
      "The other recipients of the message, if any, have received it. Check the address: is it the " +
      "one you meant? Correct it and send again. Questions: help@contoso.example",
  );
});

test("the longest texts of a policy stay within what Exchange takes", () => {
  const [rule] = rulesOf({
    organization: { name: "N".repeat(100) },
    deny: [{ entry: "rival.example", reason: "R".repeat(200) }],
    contact: `${"c".repeat(240)}@a.example`,
  });
  expect(rule?.text.length).toBeLessThanOrEqual(1000);
  expect(rule?.text).toContain("@a.example");
});

const named = (count: number, suffix: string): readonly string[] =>
  Array.from({ length: count }, (_, i) => `domain-${i}.${suffix}`);

test("a long list is several rules, none near Exchange's 8 KB, each with all exceptions", () => {
  const deny = [...named(500, "example")];
  const rules = rulesOf({ deny, allow: [] });
  expect(rules.length).toBe(3);
  expect(rules.flatMap(({ values }) => values)).toEqual(deny);
  for (const rule of rules) {
    const chars = rule.values.reduce((sum, value) => sum + value.length + 16, rule.text.length);
    expect(chars).toBeLessThanOrEqual(6000);
  }
});

test("exceptions that fit into no rule are said, and the entry is left out", () => {
  const { rules, left } = mailFlowRules(
    policyOf({ deny: ["ml", "rival.example"], allow: named(300, "ml") }),
  );
  expect(rules.map(({ values }) => values)).toEqual([["rival.example"]]);
  expect(left).toEqual(["ml: its 300 exceptions do not fit into one rule."]);
});

test("what is left is named as the policy has it, not as Exchange", () => {
  const { left } = mailFlowRules(
    policyOf({ deny: ["bücher.example"], allow: named(300, "bücher.example") }),
  );
  expect(left).toEqual(["bücher.example: its 300 exceptions do not fit into one rule."]);
});

test("patterns are few: Exchange has 20 KB of them for all rules", () => {
  const { left } = mailFlowRules(
    policyOf({
      deny: Array.from({ length: 600 }, (_, i) => `somebody-${i}@rival-company.example`),
    }),
  );
  expect(left.length).toBe(600);
  expect(left[0]).toBe(
    "somebody-0@rival-company.example: the patterns together would have more than 15000 characters.",
  );
});

/** What Exchange does with one recipient, after the reference of New-TransportRule. */
function rejects(rules: readonly MailFlowRule[], address: string): boolean {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  const isAt = (each: string): boolean => domain === each || domain.endsWith(`.${each}`);
  const matches = (pattern: string): boolean => new RegExp(pattern, "i").test(address);
  return rules.some(
    ({ condition, values, exceptDomains, exceptPatterns }) =>
      (condition === "domains" ? values.some(isAt) : values.some(matches)) &&
      !exceptDomains.some(isAt) &&
      !exceptPatterns.some(matches),
  );
}

test("the rules reject exactly what the add-in denies", () => {
  const hosts = [
    "ml",
    "a.ml",
    "b.a.ml",
    "c.b.a.ml",
    "xa.ml",
    "a.example",
    "b.a.example",
    "xa.example",
  ];
  const entry = fc.oneof(
    fc.constantFrom(...hosts),
    fc.constantFrom(...hosts.slice(1)).map((host) => `jane@${host}`),
  );
  const entries = fc.uniqueArray(entry, { maxLength: 4 });
  fc.assert(
    fc.property(entries, entries, (deny, allowed) => {
      const allow = allowed.filter((text) => text !== "ml" && !deny.includes(text));
      const policy = policyOf({ deny, allow });
      const { rules } = mailFlowRules(policy);
      const check = createChecker(EMPTY_KNOWLEDGE, policy);
      for (const host of hosts.slice(1)) {
        for (const address of [`jane@${host}`, `joe@${host}`]) {
          const recipient = { field: "to", displayName: "", address } as const;
          const draft = { sender: "", recipients: [recipient], unchecked: [], confirmed: [] };
          const [verdict] = check(draft).verdicts;
          const denied = verdict?.findings.some(({ kind }) => kind === "denied");
          expect([address, rejects(rules, address)]).toEqual([address, denied]);
        }
      }
    }),
    { numRuns: 60, seed: 7 },
  );
});
