import type { LearnedRow } from "../../src/core/learned";
import { createKnownBase, withMessage } from "../../src/core/known-domains";
import { countFor, isVouched, voucher } from "../../src/core/vouch";
import { domain } from "../support/domains";
import { contosoPolicy, knowledge } from "../support/drafts";

const ROWS: readonly LearnedRow[] = [
  ["northwindtraders.com", 400],
  ["twice.example.com", 2],
  ["thrice.example.net", 3],
  ["navy.mil", 1],
  ["mail.relecloud.com", 9],
];
const POLICY = contosoPolicy({
  partners: [
    { entry: "litware.com", name: "", weight: 500 },
    { entry: "tailspintoys.com.au", name: "", weight: 500 },
    { entry: "jane@wingtiptoys.com", name: "", weight: 500 },
  ],
});
const BASE = createKnownBase(knowledge(ROWS, ["fabrikam.com"]), POLICY);
const INDEX = withMessage(BASE, domain("adatum.com"), [domain("proseware.com")]);

/** typed, source and host of who vouches */
const VOUCHERS = [
  ["contoso.com", "own", "contoso.com"],
  ["mail.contoso.com", "own", "contoso.com"],
  ["www.contoso.com", "own", "contoso.com"],
  ["a.b.contoso.com", "own", "contoso.com"],
  ["litware.com", "partner", "litware.com"],
  ["adatum.com", "sender", "adatum.com"],
  ["northwindtraders.com", "learned", "northwindtraders.com"],
  ["x.northwindtraders.com", "learned", "northwindtraders.com"],
  ["mail.relecloud.com", "learned", "mail.relecloud.com"],
  ["smtp.relecloud.com", "learned", "relecloud.com"],
  ["thrice.example.net", "learned", "thrice.example.net"],
  ["gmail.com", "provider", "gmail.com"],
  ["army.mil", "protected", "army.mil"],
  ["mail.army.mil", "protected", "army.mil"],
  ["mail.navy.mil", "protected", "navy.mil"],
  ["smtp.mail.com", "provider", "mail.com"],
  ["mail.online.de", "provider", "online.de"],

  // What a user trusted is silent as far as the policy lets it, and vouches for nothing.
  ["fabrikam.com", null, null],
  // Other recipients of the message, and what was written to too seldom, never vouch.
  ["proseware.com", null, null],
  ["mail.proseware.com", null, null],
  ["twice.example.com", null, null],
  // One address there vouches for no other.
  ["wingtiptoys.com", null, null],
  // A provider does not for its website, or for another one with a dot in it.
  ["www.gmail.com", null, null],
  ["g.mail.com", null, null],
  ["proton.mail.com", null, null],
  ["t.online.de", null, null],
  // Nor where it is but what stands behind a known one.
  ["tailspintoys.com.au.com", null, null],
  ["proton.me.com", null, null],
  ["toys.com.au.com", "provider", "au.com"],
  // Near ones neither.
  ["evilcontoso.com", null, null],
  ["contoso.com.evil.example", null, null],
  ["contoso.co", null, null],
  ["army.ml", null, null],
  ["gmail", null, null],
] as const;

test.each(VOUCHERS)("for %s vouches %p: %p", (typed, source, host) => {
  const found = voucher(domain(typed), INDEX);
  expect(found?.source ?? null).toBe(source);
  expect(found?.domain.unicode ?? null).toBe(host);
});

test.each(VOUCHERS)("a look at the text of %s says no more than that", (typed, source, host) => {
  // Hosts below a known domain, and the sender's own, take a closer look.
  expect(isVouched(typed, BASE)).toBe(host === typed && source !== "sender");
});

const COUNTS = [
  ["northwindtraders.com", 400],
  ["x.northwindtraders.com", 400],
  ["mail.relecloud.com", 9],
  ["smtp.relecloud.com", 9],
  ["contoso.com", 0],
] as const;

test.each(COUNTS)("%s was written to %d times", (typed, count) => {
  expect(countFor(domain(typed), INDEX.learned)).toBe(count);
});

test("without records nothing was written to", () => {
  expect(countFor(domain("northwindtraders.com"), null)).toBe(0);
});
