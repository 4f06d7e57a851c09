import { wrongSuffix } from "../../../src/core/detectors/wrong-suffix";
import { detected } from "../../support/domains";
import type { Facts } from "../../support/findings";

const suffix = (
  typedSuffix: string,
  knownSuffix: string,
  typedOwner: string,
  typedExists = true,
): Facts => ({ kind: "wrong-suffix", typedSuffix, knownSuffix, typedExists, typedOwner });

const CASES: readonly (readonly [typed: string, known: string, facts: Facts | null])[] = [
  ["contoso.co", "contoso.com", suffix("co", "com", "co")],
  ["contoso.org", "contoso.com", suffix("org", "com", "")],
  ["contoso.con", "contoso.com", suffix("con", "com", "", false)],
  ["contoso.co.uk", "contoso.com", suffix("co.uk", "com", "uk")],
  ["u-tokyo.jp", "u-tokyo.ac.jp", suffix("jp", "ac.jp", "jp")],
  ["mail.contoso.co", "contoso.com", suffix("co", "com", "co")],
  ["mail.contoso.co", "mail.contoso.com", suffix("co", "com", "co")],
  ["example.co.uj", "example.co.uk", suffix("co.uj", "co.uk", "", false)],
  // Whose country it is tells nothing: both are Australia's.
  ["example.con.au", "example.com.au", suffix("con.au", "com.au", "")],
  ["gmail", "gmail.com", { kind: "missing-suffix", knownSuffix: "com" }],
  ["u-tokyo", "u-tokyo.ac.jp", { kind: "missing-suffix", knownSuffix: "ac.jp" }],
  // A known host cut off before its suffix, whether or not what is left ends in one.
  ["in.ibm", "in.ibm.com", { kind: "missing-suffix", knownSuffix: "com" }],

  ["contoso.com", "contoso.com", null],
  ["mail.contoso.com", "contoso.com", null],
  ["contso.co", "contoso.com", null], // another name
  ["contoso-support.co", "contoso.com", null],
  ["contoso.com.co", "contoso.com", suffix("com.co", "com", "co")],
  ["contoso.com.example", "contoso.com", null], // embedded
  ["mail", "contoso.com", null],
  ["in.ibm", "ibm.com", null],
  ["x.contoso.co", "mail.contoso.com", null], // another host
];

test.each(CASES)("%s for %s", (typed, known, facts) => {
  expect(detected(wrongSuffix, typed, known)).toEqual(facts);
});
