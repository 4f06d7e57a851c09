import { parse } from "tldts";
import { QUIET_SUFFIXES } from "../../src/core/data/protected-suffixes";
import { isProtectedSuffix, protectedAreas } from "../../src/core/protected-areas";

const AREAS = [
  ["mil", "military"],
  ["gov", "government"],
  ["edu", "academic"],
  ["int", "international"],
  ["gov.uk", "government"],
  ["gc.ca", "government"],
  ["govt.nz", "government"],
  ["gob.mx", "government"],
  ["gouv.fr", "government"],
  ["go.kr", "government"],
  ["mil.nz", "military"],
  ["ac.nz", "academic"],
  ["edu.au", "academic"],
  ["health.nz", "health"],
  ["nhs.uk", "health"],
  ["police.uk", "police"],
  ["gov.np", "government"],
  ["mod.uk", "military"],
  ["bund.de", "government"],
  ["gov.wales", "government:uk"],
] as const;

test.each(AREAS)("%s is reserved for: %s", (suffix, area) => {
  expect(protectedAreas().get(suffix)).toBe(area);
  expect(isProtectedSuffix(suffix)).toBe(true);
});

// A province, a county, suffixes open to all, and what is no suffix.
test.each(["go.it", "ac.se", "com", "co.uk", "org.uk", "ml", "gov.us", ".mil", "MIL", ""])(
  "%p is not protected",
  (suffix) => {
    expect(isProtectedSuffix(suffix)).toBe(false);
  },
);

test("every suffix below a country that is protected by its word is in the suffix list", () => {
  const words = /^(gov|gob|gouv|govt|gub|mil|edu|ac|go|nhs|police)\.[a-z]{2}$/;
  const umbrellas = /^(gov|mil|gouv)\.(be|bg|dk|ee|fi|hu|lt|mc|mt|pt|ro|ru|se|si|sk)$/;
  const unknown = [...protectedAreas().keys()]
    .filter((suffix) => words.test(suffix) && !umbrellas.test(suffix))
    .filter((suffix) => parse(`x.${suffix}`).publicSuffix !== suffix);
  expect(unknown).toEqual([]);
});

test("quiet are the suffix of Mali and those that only a brand may use", () => {
  expect(QUIET_SUFFIXES).toEqual([
    ["ml", "mil"],
    ["mit", "mil"],
    ["ril", "mil"],
    ["got", "gov"],
    ["mint", "int"],
  ]);
});
