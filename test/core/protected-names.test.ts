import { isProtectedName, protectedNames, suffixesWithNames } from "../../src/core/protected-names";
import { isProtectedSuffix } from "../../src/core/protected-areas";

const NAMES = [
  ["army", "mil", true],
  ["spaceforce", "mil", true],
  ["nasa", "gov", true],
  ["stanford", "edu", true],
  ["nato", "int", true],
  ["hmrc", "gov.uk", true],
  ["ucl", "ac.uk", true],
  ["rcmp-grc", "gc.ca", true],
  ["u-tokyo", "ac.jp", true],
  ["army", "mil.kr", true],
  ["bmeia", "gv.at", true],
  ["salute", "gov.it", true],
  ["tjsp", "jus.br", true],
  ["statssa", "gov.za", true],
  ["technion", "ac.il", true],

  // Words, and names that others use as well, tell no slip.
  ["mail", "mil", false],
  ["state", "gov", false],
  ["duke", "edu", false],
  ["who", "int", false],
  // Their owner holds both: naist.jp is naist.ac.jp.
  ["naist", "ac.jp", false],
  ["esteri", "gov.it", false],
  ["keio", "ac.jp", false],
  ["nasa", "mil", false],
] as const;

test.each(NAMES)("%s.%s tells a slip: %s", (name, suffix, tells) => {
  expect(isProtectedName(name, suffix)).toBe(tells);
});

test("every suffix with names is protected, and the four come first", () => {
  expect(suffixesWithNames().slice(0, 4)).toEqual(["mil", "gov", "edu", "int"]);
  expect(suffixesWithNames().filter((suffix) => !isProtectedSuffix(suffix))).toEqual([]);
});

test("the list holds names with their suffix, and domains that act as one", () => {
  expect(protectedNames()).toEqual(
    expect.arrayContaining(["army.mil", "hmrc.gov.uk", "royalnavy.mod.uk", "admin.ch", "mil.se"]),
  );
  expect(new Set(protectedNames()).size).toBe(protectedNames().length);
  expect(protectedNames().filter((domain) => /^[^.]{1,2}\./.test(domain))).toEqual([]);
});
