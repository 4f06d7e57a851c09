/** Rules that bite at an edge only: each row is decided otherwise without its rule. */
import { neighbourKeys } from "../../src/core/keyboard";
import type { Policy } from "../../src/core/policy";
import type { Action, Recipient } from "../../src/core/types";
import {
  checkDraft,
  brief,
  checker,
  draft,
  firstOf,
  knowledge,
  NO_POLICY,
  partnersPolicy,
  recipient,
  verdictFor,
} from "../support/drafts";

function protecting(suffix: string): Policy {
  return { ...NO_POLICY, protectedSuffixes: { add: [{ suffix, owner: "" }], remove: [] } };
}

const EDGES: readonly (readonly [
  rule: string,
  policy: Policy,
  recipients: readonly (string | Recipient)[],
  action: Action,
])[] = [
  [
    "what the policy allows is no note either",
    { ...NO_POLICY, actions: { ...NO_POLICY.actions, "display-name": "allow" } },
    [recipient("jane@unrelated-thing.com", "bob@another-thing.org")],
    "allow",
  ],
  [
    "an ending that the policy protects is no slip for another",
    protecting("ml"),
    ["a@army.ml"],
    "allow",
  ],
  [
    "nor are names under it slips for names elsewhere",
    protecting("gvo.uk"),
    ["a@barnet.gvo.uk"],
    "allow",
  ],
  [
    "a host of its own at the same name elsewhere is somebody's site",
    partnersPolicy(["contoso.com"]),
    ["a@mail.contoso.net"],
    "allow",
  ],
  [
    "two recipients of a message are alike whatever hyphens they have",
    NO_POLICY,
    ["a@wing-tiptoys.com", "b@wing-tiptoys.com", "c@wingtptoys.com"],
    "prompt",
  ],
  [
    "a known host of four labels is found with hyphens for its dots",
    partnersPolicy(["mail.eu.fabrikam.com"]),
    ["a@mail-eu-fabrikam-com.example.net"],
    "prompt",
  ],
];

test.each(EDGES)("%s", (_rule, policy, recipients, action) => {
  expect(checkDraft(draft(recipients), knowledge(), policy).action).toBe(action);
});

const STRANGERS = partnersPolicy([
  "müller-bau.de",
  "société-générale.fr",
  "пример-компания.рф",
  "日本電気株式会社.jp",
]);

/** typed, meant, kind: one slip in a name that is not all ASCII, or all its marks left out */
test.each([
  ["muller-bau.de", "müller-bau.de", "homoglyph"],
  ["mller-bau.de", "müller-bau.de", "omission"],
  ["müler-bau.de", "müller-bau.de", "omission"],
  ["mueller-bau.de", "müller-bau.de", "two-edits"],
  ["societe-generale.fr", "société-générale.fr", "homoglyph"],
  ["пример-компани.рф", "пример-компания.рф", "omission"],
  ["примр-компания.рф", "пример-компания.рф", "omission"],
  ["пример-конпания.рф", "пример-компания.рф", "substitution"],
  ["日本電気株式会.jp", "日本電気株式会社.jp", "omission"],
  ["日本電気株式社.jp", "日本電気株式会社.jp", "omission"],
])("%s is %s", (typed, meant, kind) => {
  const { findings } = verdictFor(checker(STRANGERS), `a@${typed}`);
  expect(findings.map(brief)).toEqual([`${kind} a@${meant} prompt`]);
});

test("an ending that the policy adds is protected like those built in", () => {
  const policy: Policy = {
    ...partnersPolicy(["zorkia.ngo", "acme.bank", "tailspin-treasury.bank"]),
    actions: { ...NO_POLICY.actions, "protected-suffix": "block" },
    protectedSuffixes: {
      add: [
        { suffix: "bank", owner: "the banks" },
        { suffix: "ngo", owner: "" },
      ],
      remove: [],
    },
  };
  const check = checker(policy);
  const said = (address: string): readonly string[] =>
    verdictFor(check, address).findings.map(brief);
  expect(said("a@acme.bak")).toEqual(["protected-suffix a@acme.bank block"]);
  expect(said("a@tailspin-treasury.bamk")).toEqual([
    "protected-suffix a@tailspin-treasury.bank block",
  ]);
  expect(said("a@zorkia.ng")).toEqual(["protected-suffix a@zorkia.ngo block"]);
  // Of an ending that nobody added, nothing else is said than before.
  const beside = { ...policy, organization: { name: "", domains: ["contoso.com"] } };
  expect(verdictFor(checker(beside), "a@contoso.co").findings.map(brief)).toEqual([
    "wrong-suffix a@contoso.com prompt",
  ]);
});

test("a stray letter does not soften what the rest is", () => {
  const policy: Policy = {
    ...partnersPolicy(["contoso.com"]),
    actions: { ...NO_POLICY.actions, homoglyph: "block", malformed: "note" },
  };
  const check = checker(policy);
  expect(verdictFor(check, "jane@contоso.com").action).toBe("block");
  expect(verdictFor(check, "jane@contоso.com,").findings.map(brief)).toEqual([
    "homoglyph jane@contoso.com block",
    "malformed jane@contoso.com note",
  ]);
  expect(verdictFor(check, "jane@contoso.com,").findings.map(brief)).toEqual([
    "malformed jane@contoso.com note",
  ]);
});

test("what is said of an ending is said of the domain that is suggested", () => {
  const check = checker(partnersPolicy(["contoso.com"]));
  const finding = firstOf(verdictFor(check, "jane@contoso-mail.ml").findings);
  expect(finding).toMatchObject({
    kind: "wrong-suffix",
    suggestion: "jane@contoso.com",
    typedSuffix: "ml",
    knownSuffix: "com",
    known: { domain: { unicode: "contoso.com" } },
  });
  const half = firstOf(verdictFor(check, "jane@maildcms.gv.uk").findings);
  expect([half.suggestion, half.known?.domain.unicode]).toEqual([
    "jane@mail.dcms.gov.uk",
    "dcms.gov.uk",
  ]);
});

/** typed, kinds: the policy denies what was meant, so it is not suggested */
test.each([
  ["tom@fabrikm.com", ["omission"]],
  ["x@evil,example.net", ["denied", "malformed"]],
])("%s leads into no denial", (address, kinds) => {
  const deny = [
    { entry: "tom@fabrikam.com", reason: "" },
    { entry: "evil.example.net", reason: "" },
  ];
  const check = checker({ ...partnersPolicy(["fabrikam.com"]), deny });
  const { findings } = verdictFor(check, address);
  expect(findings.map(({ kind }) => kind)).toEqual(kinds);
  expect(findings.map(({ suggestion }) => suggestion)).toEqual(kinds.map(() => null));
  expect(firstOf(verdictFor(check, "ann@fabrikm.com").findings).suggestion).toBe(
    "ann@fabrikam.com",
  );
});

test("the more keys touch the one that was meant, the less likely is each of them", () => {
  const check = checker(partnersPolicy(["contoso.com"]));
  const slip = (address: string): number => {
    const { evidence } = firstOf(verdictFor(check, address).findings);
    return (
      evidence.terms.find(({ name }) => name === "slip:substitution:adjacent")?.decibans ?? NaN
    );
  };
  // Typed for the letters t and n of one name.
  const [ofT, ofN] = [neighbourKeys("t").length, neighbourKeys("n").length];
  expect(ofT).not.toBe(ofN);
  expect(slip("a@conyoso.com") - slip("a@cobtoso.com")).toBeCloseTo(10 * Math.log10(ofN / ofT), 1);
});
