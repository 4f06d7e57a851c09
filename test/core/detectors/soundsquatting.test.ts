import { respelled, soundOf, soundsquatting } from "../../../src/core/detectors/soundsquatting";
import { detected } from "../../support/domains";

const CASES = [
  // Letters that are only doubled are slips of the fingers.
  ["fourthcofee.com", "fourthcoffee.com", false],
  ["forthcofee.com", "fourthcoffee.com", true],
  ["phourth-coffee.com", "fourth-coffee.com", true],
  ["phabrikam.com", "fabrikam.com", true],
  ["fabricam.com", "fabrikam.com", true],
  ["fabrickam.com", "fabrikam.com", true],
  ["wheather.gov", "weather.gov", false],
  ["weether.gov", "weather.gov", true],
  ["lytware4you.com", "lytwareforyou.com", true],
  ["nightwind.com", "knightwind.com", true],
  ["fotos8.com", "photos8.com", true],

  ["fabrikam.com", "fabrikam.com", false],
  ["phabrikam.org", "fabrikam.com", false], // another suffix
  ["phone.com", "fone.com", false], // too short
  ["fabrinam.com", "fabrikam.com", false],
  ["tailspin.com", "fabrikam.com", false],
] as const;

test.each(CASES)("%s sounds like %s: %p", (typed, known, sounds) => {
  const facts = detected(soundsquatting, typed, known);
  expect(facts).toEqual(sounds ? { kind: "soundsquatting" } : null);
});

const SOUNDS = [
  ["phabrikam", "fabrikam"],
  ["knight", "nIt"],
  ["eight", "At"],
  ["night", "nIt"],
  ["coffee", "kofI"],
  ["quick", "kwik"],
  ["too", "tu"],
  ["to", "tu"],
  ["", ""],
] as const;

test.each(SOUNDS)("%p sounds %p", (name, sound) => {
  expect(soundOf(name)).toBe(sound);
});

const RESPELLED = [
  ["phone", "fone"],
  ["fabricam", "fabrikam"],
  ["fabricam", "fabriqam"],
  ["weather", "weether"],
  ["nation", "nasion"],
  ["knot", "not"],
] as const;

test.each(RESPELLED)("%s may be spelled %s", (name, other) => {
  expect(respelled(name)).toContain(other);
  expect(respelled(name)).not.toContain(name);
});

test("a name without such a sound is spelled in one way", () => {
  expect(respelled("ml")).toEqual([]);
});
