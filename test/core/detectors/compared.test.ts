import {
  compared,
  sameSuffix,
  suffixInPlace,
  typedHost,
  whole,
} from "../../../src/core/detectors/compared";
import { domain, knownDomain } from "../../support/domains";

/** typed, known, the parts compared, the typed host that corresponds */
const PARTS = [
  ["exmple.com", "example.com", "exmple", "example", "exmple.com"],
  ["mail.exmple.com", "example.com", "exmple", "example", "exmple.com"],
  ["mail.exmple.com", "mail.example.com", "exmple", "example", "mail.exmple.com"],
  ["mal.example.com", "mail.example.com", "mal.example", "mail.example", "mal.example.com"],
  ["exmple.com", "mail.example.com", "exmple", "mail.example", "exmple.com"],
  ["exmple.co.uk", "example.com", "exmple", "example", "exmple.co.uk"],
] as const;

test.each(PARTS)("%s is compared with %s as %s, %s", (typed, known, left, right, host) => {
  expect(compared(domain(typed), knownDomain(known))).toEqual({ typed: left, known: right });
  expect(typedHost(domain(typed), knownDomain(known))).toBe(host);
});

const SUFFIXES = [
  ["example.com", "contoso.com", true],
  ["mail.example.co.uk", "contoso.co.uk", true],
  ["example.com", "example.org", false],
  ["example.uk", "example.co.uk", false],
  ["example", "example.com", false],
] as const;

test.each(SUFFIXES)("%s and %s have one suffix: %p", (typed, known, same) => {
  expect(sameSuffix(domain(typed), knownDomain(known))).toBe(same);
});

const IN_PLACE = [
  ["army.ml", "army.mil", "ml"],
  ["mail.army.ml", "army.mil", "ml"],
  ["mail.army.ml", "mail.army.mil", "ml"],
  ["contoso.co.uk", "contoso.com", "co.uk"],
  ["contoso.con", "contoso.com", "con"],
  ["contoso", "contoso.com", ""],
  // A suffix of two labels with a slip in it reads as a name of its own.
  ["example.co.uj", "example.co.uk", "co.uj"],
  ["example.comau", "example.com.au", "comau"],
  ["example.go.uk", "example.co.uk", "go.uk"],
  // And one with the label of firms put in.
  ["sefaz.gov.com.br", "sefaz.gov.br", "gov.com.br"],
  ["contoso.com.com.br", "contoso.com.br", "com.com.br"],

  ["contoso.net.com.br", "contoso.com.br", null],
  ["mail.army.ml", "smtp.army.mil", null],
  ["army.ml", "mail.army.mil", null],
  ["contoso.com.evil.example", "contoso.com", null],
  ["contoso.blogspot.net", "contoso.com", null],
  ["evilcontoso.co", "contoso.com", null],
  ["fabrikam.com", "contoso.com", null],
] as const;

test.each(IN_PLACE)("%s for %s: the suffix in place is %p", (typed, known, suffix) => {
  expect(suffixInPlace(domain(typed), domain(known))).toBe(suffix);
});

test.each([
  ["mail.army.mil", "mail.army"],
  ["army.mil", "army"],
  ["a.b.example.co.uk", "a.b.example"],
] as const)("left of the suffix of %s is %s", (host, left) => {
  expect(whole(domain(host))).toBe(left);
});
