import { parseAddress } from "../../src/core/address";
import { createKnownBase } from "../../src/core/known-domains";
import { createMessage, domainOf } from "../../src/core/message";
import type { Message } from "../../src/core/message";
import { createRules } from "../../src/core/rules";
import { domain } from "../support/domains";
import { contosoPolicy, knowledge } from "../support/drafts";

function message(addresses: readonly string[], sender = ""): Message {
  const [known, policy] = [knowledge(), contosoPolicy()];
  const surroundings = {
    base: createKnownBase(known, policy),
    rules: createRules(known, policy),
    policy,
  };
  return createMessage(
    sender,
    addresses.map((text) => parseAddress(text)),
    surroundings,
  );
}

/** recipients, sender, the one asked about, the host that was probably meant */
const MEANT = [
  // The sender's own domain, known from nowhere else.
  [["ann@relecluod.com"], "jane@relecloud.com", "relecluod.com", "relecloud.com"],
  [["ann@relecluod.com"], "", "relecluod.com", null],
  // What more of the recipients have may be suggested to the others.
  [["a@relecloud.com", "b@relecloud.com", "c@relecluod.com"], "", "relecluod.com", "relecloud.com"],
  [["a@relecloud.com", "b@relecloud.com", "c@relecluod.com"], "", "relecloud.com", null],
  // One against one: the name with a broken word, or under no suffix, is the slip.
  [["a@lamnabank.com", "b@lamnabnak.com"], "", "lamnabnak.com", "lamnabank.com"],
  [["a@lamnabank.com", "b@lamnabnak.com"], "", "lamnabank.com", null],
  // Otherwise neither is.
  [["a@adatum.com", "b@adtaum.com"], "", "adatum.com", null],
  [["a@adatum.com", "b@adtaum.com"], "", "adtaum.com", null],
  // Many at a wrong domain make it no better.
  [["a@army.ml", "b@army.ml", "c@army.ml"], "", "army.ml", "army.mil"],
  [["a@cnotoso.com", "b@cnotoso.com"], "", "cnotoso.com", "contoso.com"],
  // Of names that nobody knows, one under the ending of the sender's own country.
  [["a@tailspin.ml"], "jane@relecloud.nl", "tailspin.ml", "tailspin.nl"],
  [["a@tailspin.ml"], "jane@relecloud.de", "tailspin.ml", "tailspin.mil"],
  [["a@tailspin.ml"], "jane@relecloud.cl", "tailspin.ml", "tailspin.mil"], // the keys do not touch
  [["a@army.ml"], "jane@relecloud.nl", "army.ml", "army.mil"], // the name is known there
  [["a@google.ml"], "jane@relecloud.nl", "google.ml", null], // a firm that is in every country
  [["a@xs4all.ml"], "jane@relecloud.com", "xs4all.ml", "xs4all.nl"], // a provider's name
  [["a@tailspin.gov.u"], "jane@relecloud.co.uk", "tailspin.gov.u", "tailspin.gov.uk"],
  [["a@tailspin.gov.u"], "jane@relecloud.hu", "tailspin.gov.u", "tailspin.gov.hu"],
  // Much of a sender's mail goes to their own country.
  [["a@tailspin.ml"], "jane@relecloud.ml", "tailspin.ml", null],
  [["a@army.ml"], "jane@relecloud.ml", "army.ml", "army.mil"],
  // What is a slip itself is not suggested.
  [["a@cnotoso.com", "b@cnotoso.com", "c@cnotosso.com"], "", "cnotosso.com", "contoso.com"],

  [["a@contoso.com"], "", "contoso.com", null],
  [["a@proseware.com", "b@adatum.com"], "", "proseware.com", null],
] as const;

test.each(MEANT)("to %j from %p: %s is meant for %p", (addresses, sender, typed, host) => {
  const [first] = message(addresses, sender).suspects("someone", domain(typed));
  expect(first?.meant ?? null).toBe(host);
});

test("recipients are counted by registrable domain", () => {
  const { recipientsAt } = message([
    "a@x.adatum.com",
    "b@adatum.com",
    "c@",
    "/o=x/cn=y",
    "d@adatum",
  ]);
  expect(recipientsAt("adatum.com")).toBe(2);
  expect(recipientsAt("x.adatum.com")).toBe(0);
  expect(recipientsAt("adatum")).toBe(1);
  expect(recipientsAt("contoso.com")).toBe(0);
});

test("who vouches", () => {
  const { voucher } = message(["a@adatum.com", "b@adatum.com"], "jane@relecloud.com");
  expect(voucher(domain("mail.relecloud.com"))?.source).toBe("sender");
  expect(voucher(domain("contoso.com"))?.source).toBe("own");
  expect(voucher(domain("adatum.com"))).toBeNull();
});

const DOMAINS = [
  ["jane@army.mil", "army.mil"],
  ["jane@army,mil", "army.mil"],
  ["jane@", null],
  ["/o=x/cn=y", null],
  ["", null],
] as const;

test.each(DOMAINS)("the domain of %p is %p", (address, host) => {
  expect(domainOf(parseAddress(address))?.unicode ?? null).toBe(host);
});

test.each([
  [64, "lamnabank.com"],
  [65, null],
])("of %i alike unknown domains lamnabnak.com is meant for %p", (count, host) => {
  const branches = Array.from({ length: count - 2 }, (_, n) => `u@branch${String(100 + n)}.de`);
  const addresses = ["a@lamnabank.com", "b@lamnabnak.com", ...branches];
  const [first] = message(addresses).suspects("b", domain("lamnabnak.com"));
  expect(first?.meant ?? null).toBe(host);
});
