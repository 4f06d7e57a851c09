import { twoEditsApart } from "../../../src/core/detectors/two-edits";
import type { Edit } from "../../../src/core/types";
import { detected, domain, knownDomain } from "../../support/domains";

const omission = (at: number, expected: string): Edit => ({ kind: "omission", at, expected });
const swap = (at: number, first: string, second: string): Edit => ({
  kind: "transposition",
  at,
  first,
  second,
});
const country = (extra: string, at: number): Edit => ({
  kind: "insertion",
  at,
  extra,
  repeated: false,
  adjacentKey: false,
});

const CASES: readonly (readonly [typed: string, known: string, edits: readonly Edit[] | null])[] = [
  ["cntso.com", "contoso.com", [omission(1, "o"), omission(4, "o")]],
  ["ocntoos.com", "contoso.com", [swap(0, "c", "o"), swap(5, "s", "o")]],
  ["mail.cntso.com", "contoso.com", [omission(1, "o"), omission(4, "o")]],
  ["mal.contos.com", "mail.contoso.com", [omission(2, "i"), omission(11, "o")]],
  // One in the name, one in the suffix, which begins behind the name and its dot.
  ["cntoso.cm", "contoso.com", [omission(1, "o"), omission(9, "o")]],
  // A country behind the suffix, and a slip in the name.
  ["cntoso.com.ar", "contoso.com", [omission(1, "o"), country(".ar", 10)]],
  ["mail.cntoso.com.ar", "contoso.com", [omission(1, "o"), country(".ar", 10)]],

  ["cntso.com.ar", "contoso.com", null], // two slips in the name
  ["cntoso.co.uk", "contoso.com", null], // another suffix
  ["cntoso.communal.ar", "contoso.com", null],
  ["cntso.cm", "contoso.com", null], // three
  ["cntoso.com", "contoso.com", null], // one
  ["cntoso.org", "contoso.com", null], // one, and another suffix
  ["contoso.com", "contoso.com", null],
  ["contoso.cm", "contoso.com", null], // the suffix alone
  ["iom.com", "ibmm.com", null], // too short
  ["arm.mil", "army.mil", null],
];

test.each(CASES)("%s for %s", (typed, known, edits) => {
  const facts = detected(twoEditsApart, typed, known);
  expect(facts).toEqual(edits && { kind: "two-edits", edits });
});

test("of a provider everyone knows the name, whatever country is behind it", () => {
  const gmail = knownDomain("gmail.com", "provider");
  const edits = [swap(2, "a", "i"), country(".uk", 8)];
  expect(twoEditsApart(domain("gmial.co.uk"), gmail)).toEqual({
    kind: "two-edits",
    edits,
    known: gmail,
  });
  expect(twoEditsApart(domain("gmial.ac.uk"), gmail)).toBeNull();
});
