/** Rules that bite at an edge only: each row is decided otherwise without its rule. */
import { checkDraft } from "../../src/core/check";
import { neighbourKeys } from "../../src/core/keyboard";
import type { Policy } from "../../src/core/policy";
import type { Action, Recipient } from "../../src/core/types";
import {
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
