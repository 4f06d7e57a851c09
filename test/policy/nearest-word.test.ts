import { nearestWord } from "../../src/policy/nearest-word";

const ACTIONS = ["allow", "note", "prompt", "block"];
const KEYS = ["partners", "allow", "deny", "organization", "protectedSuffixes", "promptOdds"];

const CASES = [
  // typed          words    nearest
  ["promt", ACTIONS, "prompt"],
  ["Prompt", ACTIONS, "prompt"],
  [" block ", ACTIONS, "block"],
  ["blcok", ACTIONS, "block"],
  ["alow", ACTIONS, "allow"],
  ["nte", ACTIONS, "note"],
  ["partnes", KEYS, "partners"],
  ["organisation", KEYS, "organization"],
  ["protectedSufixes", KEYS, "protectedSuffixes"],
  ["protected", KEYS, "protectedSuffixes"], // the beginning of one word only
  ["promptodds", KEYS, "promptOdds"],

  // Nothing near enough to be meant.
  ["warn", ACTIONS, null],
  ["note that", ACTIONS, null],
  ["p", KEYS, null],
  ["pa", KEYS, null], // two letters begin too much
  ["promptzzzz", KEYS, null], // more than a third is wrong
  ["", ACTIONS, null],
  ["x".repeat(100_000), ACTIONS, null],
] as const;

test.each(CASES)("%.30s", (typed, words, nearest) => {
  expect(nearestWord(typed, words)).toBe(nearest);
});
