import { DEFAULT_POLICY, type Policy } from "../../src/core/policy";
import type { Finding } from "../../src/core/types";
import { flaggedOf, type Flagged } from "../../src/taskpane/flagged";
import { keepWay, mayTrustAnything, needsReason, trustRight } from "../../src/taskpane/rights";
import { armyMl, checkByTable, finding, swapped } from "../support/findings";

const policy: Policy = { ...DEFAULT_POLICY, revision: 1 };

function flagged(address: string, ...findings: readonly Finding[]): Flagged {
  const recipient = { field: "to", displayName: "", address } as const;
  const draft = { sender: "", recipients: [recipient], unchecked: [], confirmed: [] };
  const [first] = flaggedOf(checkByTable({ [address]: findings })(draft, []), [], policy);
  if (first === undefined) throw new Error(`${address} is not flagged.`);
  return first;
}

const undelivered = finding(
  {
    kind: "wrong-suffix",
    typedSuffix: "con",
    knownSuffix: "com",
    typedExists: false,
    typedOwner: "",
  },
  { meant: "ann@gmail.com" },
);
const homoglyph = finding(
  {
    kind: "homoglyph",
    lookalikes: [{ at: 0, typed: "\u0430", expected: "a", script: "Cyrillic" }],
  },
  { meant: "r@army.mil" },
);
const embedding = finding({ kind: "embedding", owner: "b.example" }, { meant: "r@army.mil" });
const shown = finding({ kind: "display-name", shown: "r@army.mil" }, { meant: "r@army.mil" });
const denied = finding(
  { kind: "denied", entry: "rival.example", reason: "" },
  { action: "block", odds: Infinity },
);
const malformed = finding(
  { kind: "malformed", error: "comma", count: 1 },
  { meant: "ann@gmail.com" },
);
const person = finding(
  { kind: "same-mailbox" },
  { meant: "sam@contoso.com", action: "note", source: "own" },
);

test.each([
  ["letters", flagged("ann@gmial.com", swapped("ann@gmail.com")), "at-once"],
  ["same person", flagged("sam@gmail.com", person), "at-once"],
  ["protected ending", flagged("jane@army.ml", armyMl("jane@army.mil")), "choose"],
  ["look-alike", flagged("r@\u0430rmy.mil", homoglyph), "choose"],
  ["known name inside another", flagged("r@army.mil.b.example", embedding), "choose"],
  ["name shows another", flagged("r@b.example", shown), "choose"],
  ["ending that does not exist", flagged("ann@gmail.con", undelivered), "never"],
  ["not complete", flagged("ann@gmail,com", malformed), "never"],
  ["denied", flagged("pat@rival.example", denied), "never"],
  [
    "blocked for its kind",
    flagged("jane@army.ml", armyMl("jane@army.mil", { action: "block" })),
    "never",
  ],
] as const)("keep, %s", (_name, each, way) => {
  expect(keepWay(each, policy)).toBe(way);
});

test("policy rules out keeping, and asks for reasons, by kind", () => {
  const ann = flagged("ann@gmial.com", swapped("ann@gmail.com"));
  const strict = { ...policy, keep: { reasonFor: ["transposition"], notFor: [] } } as const;
  expect([needsReason(ann, policy), needsReason(ann, strict)]).toEqual([false, true]);
  const never = { ...policy, keep: { reasonFor: [], notFor: ["transposition"] } } as const;
  expect(keepWay(ann, never)).toBe("never");
});

test.each([
  ["letters", flagged("ann@gmial.com", swapped("ann@gmail.com")), true, "gmial.com"],
  [
    "below a registrable domain",
    flagged("a@mail.gmial.com", swapped("a@mail.gmail.com")),
    true,
    "gmial.com",
  ],
  ["a mail service", flagged("sam@yahoo.com", swapped("sam@yaho.com")), true, ""],
  [
    "like the own organisation",
    flagged("b@contso.com", swapped("b@contoso.com", { source: "own" })),
    true,
    "",
  ],
  ["protected ending", flagged("jane@army.ml", armyMl("jane@army.mil")), true, ""],
  ["a bare ending", flagged("a@co.uk", swapped("a@oc.uk")), true, ""],
  ["look-alike", flagged("r@\u0430rmy.mil", homoglyph), false, ""],
  ["known name inside another", flagged("r@army.mil.b.example", embedding), false, ""],
  ["name shows another", flagged("r@b.example", shown), false, ""],
  ["ending that does not exist", flagged("ann@gmail.con", undelivered), false, ""],
  ["denied", flagged("pat@rival.example", denied), false, ""],
  [
    "two findings, one of them a trick",
    flagged("r@b.example", swapped("r@d.example"), shown),
    false,
    "",
  ],
] as const)("trust, %s", (_name, each, address, domain) => {
  expect(trustRight(each, policy)).toEqual({ address, domain });
});

test("policy rules out domains, kinds, or trust altogether", () => {
  const ann = flagged("ann@gmial.com", swapped("ann@gmail.com"));
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
