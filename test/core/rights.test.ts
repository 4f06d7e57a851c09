import { DEFAULT_POLICY, type Policy } from "../../src/core/policy";
import { keepBar, mayTrustAnything, needsReason, trustRight } from "../../src/core/rights";
import type { Finding, Verdict } from "../../src/core/types";
import { armyMl, checkByTable, swapped } from "../support/findings";
import {
  denied,
  embedding,
  homoglyph,
  malformed,
  shown,
  undelivered,
} from "../support/findings-by-right";

const policy: Policy = { ...DEFAULT_POLICY, revision: 1 };

function verdict(address: string, ...findings: readonly Finding[]): Verdict {
  const recipient = { field: "to", displayName: "", address } as const;
  const draft = { sender: "", recipients: [recipient], unchecked: [], confirmed: [] };
  const [only] = checkByTable({ [address]: findings })(draft, []).verdicts;
  if (only === undefined) throw new Error(`${address} has no verdict.`);
  return only;
}

test.each([
  ["letters", verdict("ann@gmial.com", swapped("ann@gmail.com")), null],
  ["look-alike", verdict("r@\u0430rmy.mil", homoglyph), null],
  ["protected ending", verdict("jane@army.ml", armyMl("jane@army.mil")), null],
  ["ending that does not exist", verdict("ann@gmail.con", undelivered), { cause: "undeliverable" }],
  ["not complete", verdict("ann@gmail,com", malformed), { cause: "undeliverable" }],
  ["denied", verdict("pat@rival.example", denied), { cause: "blocked" }],
  [
    "denied, and asked about",
    verdict("pat@rival.example", { ...denied, action: "prompt" }),
    { cause: "denied" },
  ],
  [
    "blocked for its kind",
    verdict("jane@army.ml", armyMl("jane@army.mil", { action: "block" })),
    { cause: "blocked" },
  ],
] as const)("what bars keeping, %s", (_name, each, bar) => {
  expect(keepBar(each, policy)).toEqual(bar);
});

test("policy rules out keeping, and asks for reasons, by kind", () => {
  const ann = verdict("ann@gmial.com", swapped("ann@gmail.com"));
  const strict = { ...policy, keep: { reasonFor: ["transposition"], notFor: [] } } as const;
  expect([needsReason(ann, policy), needsReason(ann, strict)]).toEqual([false, true]);
  const never = { ...policy, keep: { reasonFor: [], notFor: ["transposition"] } } as const;
  expect(keepBar(ann, never)).toEqual({ cause: "policy", kind: "transposition" });
  const two = verdict("r@b.example", shown, swapped("r@d.example"));
  expect(keepBar(two, never)).toEqual({ cause: "policy", kind: "transposition" });
});

test.each([
  ["letters", verdict("ann@gmial.com", swapped("ann@gmail.com")), true, "gmial.com"],
  [
    "below a registrable domain",
    verdict("a@mail.gmial.com", swapped("a@mail.gmail.com")),
    true,
    "gmial.com",
  ],
  ["a mail service", verdict("sam@yahoo.com", swapped("sam@yaho.com")), true, ""],
  [
    "like the own organisation",
    verdict("b@contso.com", swapped("b@contoso.com", { source: "own" })),
    true,
    "",
  ],
  ["protected ending", verdict("jane@army.ml", armyMl("jane@army.mil")), true, ""],
  ["a bare ending", verdict("a@co.uk", swapped("a@oc.uk")), true, ""],
  ["look-alike", verdict("r@\u0430rmy.mil", homoglyph), false, ""],
  ["known name inside another", verdict("r@army.mil.b.example", embedding), false, ""],
  ["name shows another", verdict("r@b.example", shown), false, ""],
  ["ending that does not exist", verdict("ann@gmail.con", undelivered), false, ""],
  ["denied", verdict("pat@rival.example", denied), false, ""],
  [
    "two findings, one of them a trick",
    verdict("r@b.example", swapped("r@d.example"), shown),
    false,
    "",
  ],
] as const)("trust, %s", (_name, each, address, domain) => {
  expect(trustRight(each, policy)).toEqual({ address, domain });
});

test.each([
  ["look-alike", verdict("r@\u0430rmy.mil", homoglyph)],
  ["known name inside another", verdict("r@army.mil.b.example", embedding)],
  ["name shows another", verdict("r@b.example", shown)],
])("no policy lets a trick be trusted, %s", (_name, each) => {
  const kinds = each.findings.map(({ kind }) => kind);
  const lax = { ...policy, userTrust: { domains: true, kinds } };
  expect(trustRight(each, lax)).toEqual({ address: false, domain: "" });
});

test("policy rules out domains, kinds, or trust altogether", () => {
  const ann = verdict("ann@gmial.com", swapped("ann@gmail.com"));
  const { kinds } = policy.userTrust;
  const addresses = { ...policy, userTrust: { kinds, domains: false } };
  expect(trustRight(ann, addresses)).toEqual({ address: true, domain: "" });
  const others = { ...policy, userTrust: { kinds: ["omission"], domains: true } } as const;
  expect(trustRight(ann, others)).toEqual({ address: false, domain: "" });
  expect(mayTrustAnything({ ...policy, userTrust: { kinds: ["homoglyph"], domains: true } })).toBe(
    false,
  );
  expect(mayTrustAnything(policy)).toBe(true);
});
