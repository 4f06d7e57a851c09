import { describeInEnglish, uncheckedInEnglish } from "../../src/cli/words";
import type { Policy } from "../../src/core/policy";
import type { Finding } from "../../src/core/types";
import { denied, protectedSuffix, verdictOn } from "../support/verdicts";

const protectedSuffixes = { add: [], remove: [] };
const NOBODY = { organization: { name: "", domains: [] }, contact: "", protectedSuffixes };
const CONTOSO = {
  organization: { name: "Contoso", domains: ["contoso.com"] },
  contact: "mail-help@contoso.com",
  protectedSuffixes,
};

function say(
  finding: Finding,
  policy: Pick<Policy, "organization" | "contact" | "protectedSuffixes"> = NOBODY,
): string {
  return describeInEnglish(policy)(finding, verdictOn("bids@rival.example", finding));
}

test.each([
  ["ml", "Different endings: .ml is Mali, .mil is the US military."],
  ["tg", "Different endings: .tg is Togo, .mil is the US military."], // not among the near ones
])("whose ending .%s is", (typedSuffix, sentence) => {
  const finding = { ...protectedSuffix, typedSuffix, typedOwner: typedSuffix } as Finding;
  expect(say(finding)).toBe(sentence);
});

test("the United Kingdom is named by its reserved code, and an institution by its country", () => {
  const british = { kind: "wrong-suffix", typedSuffix: "co.uk", typedOwner: "uk" };
  expect(say({ ...protectedSuffix, ...british } as Finding)).toBe(
    "Different ending: .co.uk is the United Kingdom. army.mil ends in .mil.",
  );
  const brazilian = { knownSuffix: "gov.br", knownOwner: "government:br" };
  expect(say({ ...protectedSuffix, ...brazilian } as Finding)).toBe(
    "Different endings: .ml is Mali, .gov.br is the government of Brazil.",
  );
});

test("a protected ending is named as the policy has it", () => {
  const add = [{ suffix: "mil", owner: "our forces" }];
  expect(say(protectedSuffix, { ...NOBODY, protectedSuffixes: { add, remove: [] } })).toBe(
    "Different endings: .ml is Mali, .mil is our forces.",
  );
});

test("of a mailbox with a name only the address is said", () => {
  const shown: Finding = {
    ...denied,
    kind: "display-name",
    shown: "jane@contoso.com",
  } as Finding;
  const typed = "jane@contoso.com <jane@rival.example>";
  expect(describeInEnglish(NOBODY)(shown, verdictOn(typed, shown))).toBe(
    "The name shows jane@contoso.com, but the message would go to jane@rival.example.",
  );
});

test("a denied address: who says so, why, and whom to ask", () => {
  expect(say(denied, CONTOSO)).toBe(
    "Contoso does not allow mail to rival.example. Reason given: Bids go through the legal team. " +
      "Questions: mail-help@contoso.com",
  );
  expect(say({ ...denied, reason: "" } as Finding, { ...CONTOSO, contact: "" })).toBe(
    "Contoso does not allow mail to rival.example.",
  );
  const nameless = { ...CONTOSO, organization: { name: "", domains: ["contoso.com"] } };
  expect(say({ ...denied, reason: "" } as Finding, { ...nameless, contact: "" })).toBe(
    "contoso.com does not allow mail to rival.example.",
  );
});

test("what is from outside is printable", () => {
  const shown: Finding = { ...denied, entry: "a\u001b[2J", reason: "b\u202ec" } as Finding;
  expect(say(shown, CONTOSO)).toBe(
    "Contoso does not allow mail to a<U+001B>[2J. Reason given: b<U+202E>c. " +
      "Questions: mail-help@contoso.com",
  );
});

test("why an address could not be judged", () => {
  expect(uncheckedInEnglish("x500")).toBe(
    "An internal Exchange name: it has no domain to confuse.",
  );
});
