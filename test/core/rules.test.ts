import { parseAddress } from "../../src/core/address";
import type { Policy } from "../../src/core/policy";
import { createRules } from "../../src/core/rules";
import type { Rules } from "../../src/core/rules";
import { NO_POLICY, contosoPolicy, knowledge } from "../support/drafts";
import type { Domain, FindingKind } from "../../src/core/types";

type Named = readonly [localPart: string, domain: Domain];

function read(address: string): Named {
  const parsed = parseAddress(address);
  if (parsed.kind !== "smtp") throw new Error(`Unreadable: ${address}`);
  return [parsed.localPart, parsed.domain];
}

const deny = (...entries: readonly string[]): Policy["deny"] =>
  entries.map((entry) => ({ entry, reason: `no ${entry}` }));

/** deny, allow, address, the entry that denies it */
const DENIED = [
  [["rival.example"], [], "jane@rival.example", "rival.example"],
  [["rival.example"], [], "jane@mail.rival.example", "rival.example"],
  [["ml"], [], "jane@army.ml", "ml"],
  [["jane@rival.example"], [], "Jane@RIVAL.example", "jane@rival.example"],
  [["rival.example"], [], "jane@evilrival.example", null],
  [["rival.example"], [], "jane@rival.example.com", null],
  [["jane@rival.example"], [], "john@rival.example", null],
  [[], [], "jane@rival.example", null],
  // Only a more specific entry is an exception.
  [["ml"], ["bank.ml"], "jane@bank.ml", null],
  [["ml"], ["bank.ml"], "jane@army.ml", "ml"],
  [["rival.example"], ["jane@rival.example"], "jane@rival.example", null],
  [["rival.example"], ["jane@rival.example"], "john@rival.example", "rival.example"],
  [["mail.rival.example"], ["rival.example"], "jane@mail.rival.example", "mail.rival.example"],
  [["rival.example"], ["rival.example"], "jane@rival.example", "rival.example"],
  [["rival.example"], ["@rival.example"], "jane@rival.example", "rival.example"],
  [["rival.example"], [" RIVAL.example. "], "jane@rival.example", "rival.example"],
  [["a@rival.example"], ['"a"@rival.example'], "a@rival.example", "a@rival.example"],
  [["jane@rival.example"], ["mail.long.rival.example"], "jane@rival.example", "jane@rival.example"],
] as const;

test.each(DENIED)("deny %j, allow %j: %s is denied by %p", (denied, allow, address, entry) => {
  const rules = createRules(knowledge(), contosoPolicy({ deny: deny(...denied), allow }));
  const found = rules.denied(...read(address));
  expect(found).toEqual(entry === null ? null : { entry, reason: `no ${entry}` });
});

test("being our own or a partner is no exception to being denied", () => {
  const partners = [{ entry: "litware.com", name: "", weight: 1 }];
  const policy = contosoPolicy({ deny: deny("com"), partners });
  const rules = createRules(knowledge(), policy);
  expect(rules.denied(...read("jane@contoso.com"))?.entry).toBe("com");
  expect(rules.denied(...read("jane@litware.com"))?.entry).toBe("com");
});

const RULES: Rules = createRules(
  knowledge(null, [
    "fabrikam.com",
    "ann@gmail.com",
    "jane.doe@ARMY.mil",
    "Bob@Münchner-Bank.example",
  ]),
  contosoPolicy({
    partners: [
      { entry: "litware.com", name: "Litware", weight: 10 },
      { entry: "jane.doe@army.mil", name: "", weight: 10 },
      { entry: "Jane.Doe@navy.mil", name: "", weight: 10 },
    ],
    allow: ["proseware.com", "sam@adatum.com", "kim@xn--mnchen-3ya.de"],
  }),
);

/** address, allowed, trusted */
const LISTED = [
  ["x@contoso.com", true, false],
  ["x@mail.contoso.com", true, false],
  ["x@litware.com", true, false],
  ["jane.doe@army.mil", true, true],
  ["john.doe@army.mil", false, false],
  ["x@proseware.com", true, false],
  ["sam@adatum.com", true, false],
  ["x@adatum.com", false, false],
  ["x@fabrikam.com", false, true],
  ["x@eu.fabrikam.com", false, true],
  ["ann@gmail.com", false, true],
  ["bob@gmail.com", false, false],

  ["x@evilcontoso.com", false, false],
  ["x@contoso.com.evil.example", false, false],
  ['"a@contoso.com"@evil.example', false, false],
  ["x@evilfabrikam.com", false, false],
  ["x@fabrikam.com.evil.example", false, false],
  ['"ann@gmail.com"@evil.example', false, false],
  ["x@contoso.co", false, false],
] as const;

test.each(LISTED)("%s is allowed: %p, trusted: %p", (address, allowed, trusted) => {
  expect(RULES.allowed(...read(address))).toBe(allowed);
  expect(RULES.settled(...read(address), "omission")).toBe(allowed || trusted);
  // What nobody may trust away.
  expect(RULES.settled(...read(address), "homoglyph")).toBe(allowed);
});

test("what a user trusted holds as far as the policy lets it today", () => {
  const trust = (userTrust: Policy["userTrust"], address: string, kind: FindingKind): boolean =>
    createRules(knowledge([], ["fabrikam.com", "ann@gmail.com"]), {
      ...NO_POLICY,
      userTrust,
    }).settled(...read(address), kind);
  const whole = { kinds: ["omission"], domains: true } as const;
  expect(trust(whole, "x@fabrikam.com", "omission")).toBe(true);
  expect(trust(whole, "x@fabrikam.com", "insertion")).toBe(false);
  const single = { kinds: ["omission"], domains: false } as const;
  expect(trust(single, "x@fabrikam.com", "omission")).toBe(false);
  expect(trust(single, "ann@gmail.com", "omission")).toBe(true);
});

/** mailbox name, hosts at which it is known */
const HOSTS = [
  ["jane.doe", ["army.mil", "navy.mil"]],
  ["JANE.DOE", ["army.mil", "navy.mil"]],
  ["ann", ["gmail.com"]],
  ["sam", ["adatum.com"]],
  ["bob", ["münchner-bank.example"]],
  ["kim", ["münchen.de"]],
  ["jane", []],
  ["", []],
  ["constructor", []],
] as const;

test.each(HOSTS)("%s is known at %j", (name, hosts) => {
  expect(RULES.hostsOf(name)).toEqual(hosts);
  for (const host of hosts) expect(RULES.mailboxAt(name, host)).toBe(true);
  expect(RULES.mailboxAt(name, "contoso.com")).toBe(false);
});

test("without policy and trust nothing is said", () => {
  const rules = createRules(knowledge(), NO_POLICY);
  const jane = read("jane@contoso.com");
  expect(rules.denied(...jane)).toBeNull();
  expect(rules.allowed(...jane)).toBe(false);
  expect(rules.settled(...jane, "omission")).toBe(false);
});
