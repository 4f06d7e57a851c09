import { junk } from "../../../src/core/detectors/junk";
import { detected, domain, knownDomain } from "../../support/domains";

const CASES = [
  ["2857gmail.com", "gmail.com", "2857"],
  ["7-gmail.com", "gmail.com", "7-"],
  ["123456gmail.com", "gmail.com", "123456"],
  ["wwwgmail.com", "gmail.com", "www"],
  ["www.gmail.com", "gmail.com", "www."],
  ["xxgmail.com", "gmail.com", "xx"],
  ["gmail.com.com", "gmail.com", ".com"],
  ["example.co.uk.co.uk", "example.co.uk", ".co.uk"],
  ["contoso.com.com.br", "contoso.com.br", ".com"],
  ["hotmailmail.com", "hotmail.com", "mail"],
  ["hothotmail.com", "hotmail.com", "hot"],
  ["gmail.comgmail.com", "gmail.com", "gmail.com"], // pasted twice
  ["gmail.comm", "gmail.com", "m"],
  ["gmail.comand", "gmail.com", "and"],
  ["gmail.com.thanks", "gmail.com", ".thanks"],

  ["mail.contoso.com.com.br", "contoso.com.br", null],
  ["contoso.br.com.br", "contoso.com.br", null],
  ["hotmailhot.com", "hotmail.com", null], // not what stands beside it
  ["hotmailmail.net", "hotmail.com", null],
  ["hotmailil.com", "hotmail.com", null], // a syllable
  ["contosocontoso.com", "contoso.com", null], // the whole name
  ["mintmint.com", "mint.com", null], // a short name
  ["gmail.com", "gmail.com", null],
  ["mail.gmail.com", "gmail.com", null], // a host below
  ["igmail.com", "gmail.com", null], // a letter is a typo
  ["mygmail.com", "gmail.com", null], // a word is combosquatting
  ["1234567gmail.com", "gmail.com", null], // too much
  ["gmail.com.co", "gmail.com", null], // exists
  ["gmail.community", "gmail.com", null],
  ["gmail2857.com", "gmail.com", null],
  ["gmai.com", "gmail.com", null],
  ["2857gmail.org", "gmail.com", null],
] as const;

test.each(CASES)("%s for %s: %p is too much", (typed, known, extra) => {
  expect(detected(junk, typed, known)).toEqual(extra && { kind: "junk", extra });
});

/** typed, known provider, its weight, what is too much */
const PROVIDERS = [
  // The end of a mailbox name that lost its "@".
  ["a7gmail.com", "gmail.com", 30_000, "a7"],
  ["xy2020gmail.com", "gmail.com", 30_000, "xy2020"],
  ["a7gmail.com", "gmail.com", 500, null], // only for names that everyone knows
  ["abc7gmail.com", "gmail.com", 30_000, null],
  ["7agmail.com", "gmail.com", 30_000, null],
  // A country or a second ending between.
  ["gmail.co.com", "gmail.com", 30_000, ".co"],
  ["yahoo.br.com", "yahoo.com", 8000, ".br"],
  ["gmail.qz.com", "gmail.com", 30_000, null], // no ending
  ["outlook.office.com", "outlook.com", 8000, null], // an ending, but a long one
  ["mail.gmail.co.com", "gmail.com", 30_000, null],
  ["gmail.co.org", "gmail.com", 30_000, null],
  ["live.uk.com", "live.com", 1500, null], // others have such a label
  ["gmail.co.com", "gmail.com", 500, null],
] as const;

test.each(PROVIDERS)(
  "%s for the provider %s (%p): %p is too much",
  (typed, known, weight, extra) => {
    const confusion = junk(domain(typed), knownDomain(known, "provider", weight));
    expect(confusion && confusion.kind === "junk" && confusion.extra).toBe(extra);
  },
);
