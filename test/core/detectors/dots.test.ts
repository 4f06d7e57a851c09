import { dottedLike, dots } from "../../../src/core/detectors/dots";
import { detected, domain } from "../../support/domains";

/**
 * typed, known, kind, the label before the dot, the label behind it: "" when the dot belongs there
 * and is not, the label when a dot is there that does not belong.
 */
const CASES = [
  // A dot left out.
  ["seibm.com", "se.ibm.com", "missing-dot", "se", "ibm"],
  ["mailarmy.mil", "mail.army.mil", "missing-dot", "mail", "army"],
  ["contosocom", "contoso.com", "missing-dot", "contoso", "com"],
  ["example.couk", "example.co.uk", "missing-dot", "co", "uk"],
  ["us.armymil", "us.army.mil", "missing-dot", "army", "mil"],
  // A customary host label glued to a known registrable domain, whose hosts are not listed.
  ["mailarmy.mil", "army.mil", "missing-dot", "mail", "army"],
  ["webmailcontoso.com", "contoso.com", "missing-dot", "webmail", "contoso"],
  ["us.armymil", "army.mil", "missing-dot", "army", "mil"],
  // A dot moved or added.
  ["contos.ocom", "contoso.com", "moved-dot", "contoso", ""],
  ["contosoc.om", "contoso.com", "moved-dot", "contoso", ""],
  ["exampl.eco.uk", "example.co.uk", "moved-dot", "example", ""],
  ["example.c.ouk", "example.co.uk", "moved-dot", "co", ""],
  ["con.toso.com", "contoso.com", "moved-dot", "con", "toso"],
  ["chromium.o.rg", "chromium.org", "moved-dot", "o", "rg"],
  // A dot for a hyphen.
  ["con.toso.com", "con-toso.com", "moved-dot", "con", "toso"],
  // A hyphen for a dot.
  ["contoso-co.uk", "contoso.co.uk", "missing-dot", "contoso", "co.uk"],
  ["contoso-com", "contoso.com", "missing-dot", "contoso", "com"],
  ["uni-bonn-de", "uni-bonn.de", "missing-dot", "uni-bonn", "de"],
  // The same labels in another order.
  ["citrix.eu.com", "eu.citrix.com", "moved-dot", "eu", ""],

  ["contoso.com", "contoso.com", null],
  ["mail.contoso.com", "contoso.com", null],
  ["evilcontoso.com", "contoso.com", null], // no customary label
  ["contoso.co.m.uk", "contoso.com", null],
  ["mailcontoso.com", "smtp.contoso.com", null],
  ["contosos.com", "contoso.com", null], // a letter, not a dot
  ["mail-contoso.com", "contoso.com", null],
  ["contoso-co.uk", "contoso.co.com", null],
  ["con-toso.co.uk", "contoso.co.uk", null],
  ["mail-contoso.com", "mail.contoso.com", null], // a host's: customary words are told otherwise
  ["a.con.toso.com", "a-con-toso.com", null], // two of them
] as const;

test.each(CASES)("%s for %s: %s", (typed, known, kind, ...[before, after]) => {
  const facts = detected(dots, typed, known);
  expect(facts).toEqual(kind && { kind, before, after });
});

/** typed, known, the typed host dotted like the known one */
const DOTTED = [
  ["us.armymil", "army.mil", "us.army.mil"],
  ["mailarmy.mil", "army.mil", "mail.army.mil"],
  ["mail.army.mil", "army.mil", "mail.army.mil"],
  ["a.b.armymil", "army.mil", "a.b.army.mil"],
  ["seibm.com", "se.ibm.com", "se.ibm.com"],
  ["contosocom", "contoso.com", "contoso.com"],
  ["xarmy.mil", "army.mil", null],
  ["evilcontoso.com", "contoso.com", null],
  ["x.seibm.com", "se.ibm.com", null],
  ["army.com", "army.mil", null],
] as const;

test.each(DOTTED)("%s, dotted like %s", (typed, known, host) => {
  expect(dottedLike(typed, domain(known))).toBe(host);
});
