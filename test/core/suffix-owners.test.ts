import { ownerOf } from "../../src/core/suffix-owners";

const CASES = [
  // Countries, by their ASCII domain; internationalised domains too.
  ["ml", "ml"],
  ["uk", "uk"],
  ["co.uk", "uk"],
  ["eu", "eu"],
  ["рф", "ru"],
  ["中国", "cn"],
  ["한국", "kr"],
  ["ею", "eu"],

  // Institutions with a name of their own.
  ["mil", "us-military"],
  ["gov", "us-government"],
  ["edu", "us-education"],
  ["int", "international"],
  ["eu.int", "international"],
  ["gov.uk", "uk-government"],
  ["mod.uk", "uk-military"],
  ["nhs.uk", "uk-health"],
  ["ac.uk", "uk-academic"],

  // Institutions by area and country.
  ["police.uk", "police:uk"],
  ["gov.au", "government:au"],
  ["gouv.fr", "government:fr"],
  ["gob.mx", "government:mx"],
  ["go.jp", "government:jp"],
  ["gc.ca", "government:ca"],
  ["govt.nz", "government:nz"],
  ["nic.in", "government:in"],
  ["admin.ch", "government:ch"],
  ["gov.on.ca", "government:ca"],
  ["europa.eu", "government:eu"],
  ["mil.kr", "military:kr"],
  ["mil.se", "military:se"],
  ["bundeswehr.org", "military:de"],
  ["ac.jp", "academic:jp"],
  ["edu.au", "academic:au"],
  ["health.nz", "health:nz"],
  ["nhs.scot", "health:uk"],
  ["gov.wales", "government:uk"],
  // Below a protected suffix, and under a country whose rule is a wildcard.
  ["qld.gov.au", "government:au"],
  ["gov.np", "government:np"],

  // Nobody's in particular.
  ["com", ""],
  ["info", ""],
  ["संगठन", ""],
  ["com.ml", "ml"],
  ["go.it", "it"],
  ["ac.se", "se"],

  // No such suffix.
  ["", ""],
  ["gv", ""],
  ["gov.ukk", ""],
  ["mi", ""],
  ["local", ""],
] as const;

test.each(CASES)("%p is run by %p", (suffix, owner) => {
  expect(ownerOf(suffix)).toBe(owner);
});

test("asked again, and after hundreds of others, the answer is the same", () => {
  const before = CASES.map(([suffix]) => ownerOf(suffix));
  expect(CASES.map(([suffix]) => ownerOf(suffix))).toEqual(before);
  for (let i = 0; i < 500; i += 1) expect(ownerOf(`gov${i}.uk`)).toBe("uk");
  expect(CASES.map(([suffix]) => ownerOf(suffix))).toEqual(before);
});
