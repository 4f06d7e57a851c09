import { parse } from "tldts";
import { TLDS_DATE, tldExists } from "../../../src/core/data/tlds";

const CASES = [
  // Generic, country, brand, infrastructure, IDN.
  ["com", true],
  ["mil", true],
  ["ml", true],
  ["za", true],
  ["ck", true],
  ["mit", true],
  ["arpa", true],
  ["рф", true],
  ["中国", true],
  ["vermögensberatung", true],

  // Slips of existing ones, private names, fragments.
  ["mi", false],
  ["gv", false],
  ["ed", false],
  ["con", false],
  ["cmo", false],
  ["ocm", false],
  ["local", false],
  ["onion", false],
  ["co.uk", false],
  ["", false],
  ["A", false],
  ["aCrp", false],
  ["constructor", false],
] as const;

test.each(CASES)("%s exists: %s", (tld, exists) => {
  expect(tldExists(tld)).toBe(exists);
});

test("agrees with the suffix list on every label of one to three letters", () => {
  const disagree: string[] = [];
  const letters = "abcdefghijklmnopqrstuvwxyz".split("");
  const labels = letters.flatMap((a) =>
    ["", ...letters].flatMap((b) => (b === "" ? [a] : ["", ...letters].map((c) => a + b + c))),
  );
  for (const label of labels) {
    const listed = parse(`x.${label}`).isIcann === true;
    // South Africa registers only below ac.za, co.za and so on.
    if (listed !== tldExists(label)) disagree.push(label);
  }
  expect(labels).toHaveLength(18_278);
  expect(disagree).toEqual(["za"]);
});

test("the list has a day", () => {
  expect(TLDS_DATE).toMatch(/^2026-\d\d-\d\d$/);
});
