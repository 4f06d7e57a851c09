import { protectedSuffix } from "../../../src/core/detectors/protected-suffix";
import { detected } from "../../support/domains";

/** typed, known, [typed suffix, its owner, exists, known suffix, its owner] */
const CASES = [
  ["army.ml", "army.mil", ["ml", "ml", true, "mil", "us-military"]],
  ["mail.army.ml", "army.mil", ["ml", "ml", true, "mil", "us-military"]],
  ["mail.army.ml", "mail.army.mil", ["ml", "ml", true, "mil", "us-military"]],
  ["af.mi", "af.mil", ["mi", "", false, "mil", "us-military"]],
  ["state.gv", "state.gov", ["gv", "", false, "gov", "us-government"]],
  ["idf.il", "idf.mil", ["il", "il", true, "mil", "us-military"]],
  [
    "defence.gov.ug",
    "defence.gov.uk",
    ["gov.ug", "government:ug", true, "gov.uk", "uk-government"],
  ],
  ["imperial.co.uk", "imperial.ac.uk", ["co.uk", "uk", true, "ac.uk", "uk-academic"]],
  // Somebody's domain, no country's ending.
  ["defence.gv.uk", "defence.gov.uk", ["gv.uk", "", true, "gov.uk", "uk-government"]],
  ["defence.gov.ukk", "defence.gov.uk", ["gov.ukk", "", false, "gov.uk", "uk-government"]],

  ["army.mil", "army.mil", null],
  ["mail.army.mil", "army.mil", null],
  ["navy.ml", "army.mil", null], // another name
  ["arny.ml", "army.mil", null],
  ["contoso.co", "contoso.com", null], // no protected suffix
  ["army.mil.example.com", "army.mil", null], // embedded
  ["army", "army.mil", null], // no suffix at all
  ["army.ml", "mail.army.mil", null], // another host
] as const;

test.each(CASES)("%s for %s", (typed, known, facts) => {
  if (facts === null) {
    expect(detected(protectedSuffix, typed, known)).toBeNull();
    return;
  }
  const [typedSuffix, typedOwner, typedExists, knownSuffix, knownOwner] = facts;
  expect(detected(protectedSuffix, typed, known)).toEqual({
    kind: "protected-suffix",
    typedSuffix,
    typedOwner,
    typedExists,
    knownSuffix,
    knownOwner,
  });
});
