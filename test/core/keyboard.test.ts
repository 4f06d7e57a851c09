import { adjacentEverywhere, adjacentKeys, neighbourKeys } from "../../src/core/keyboard";

test.each([
  // QWERTY.
  ["q", "w"],
  ["q", "a"],
  ["w", "a"],
  ["g", "h"],
  ["g", "b"],
  ["g", "v"],
  ["1", "q"],
  ["2", "q"],
  ["0", "-"],
  ["0", "p"],
  ["m", ","],
  [",", "."],
  ["l", "."],
  ["i", "o"],
  ["i", "k"],
  ["i", "j"],
  // QWERTZ.
  ["t", "z"],
  ["z", "u"],
  ["y", "x"],
  ["y", "a"],
  [".", "-"],
  ["ö", "l"],
  ["ü", "p"],
  // AZERTY.
  ["a", "z"],
  ["q", "s"],
  ["m", "l"],
  ["n", ","],
  ["é", "z"],
])("%s and %s touch", (a, b) => {
  expect(adjacentKeys(a, b)).toBe(true);
  expect(adjacentKeys(b, a)).toBe(true);
});

test.each([
  ["a", "a"],
  ["q", "e"],
  ["a", "d"],
  ["q", "d"],
  ["i", "l"],
  ["a", "o"],
  ["g", "o"],
  ["1", "3"],
  ["1", "w"],
  ["p", "q"],
  ["q", "x"],
  ["b", "t"],
  ["a", "а"],
  ["", ""],
  ["", "a"],
  ["日", "本"],
])("%s and %s do not", (a, b) => {
  expect(adjacentKeys(a, b)).toBe(false);
  expect(adjacentKeys(b, a)).toBe(false);
});

test.each([
  ["t", "r", true],
  ["o", "p", true],
  ["g", "b", true],
  ["a", "q", true],
  ["1", "2", true],
  // On one or two of the three.
  ["z", "t", false],
  ["t", "y", false],
  ["s", "a", false],
  ["m", "n", false],
  ["g", "o", false],
  ["a", "a", false],
])("%s and %s touch on every keyboard: %s", (a, b, everywhere) => {
  expect(adjacentEverywhere(a, b)).toBe(everywhere);
  expect(adjacentEverywhere(b, a)).toBe(everywhere);
});

test.each([
  ["g", ["b", "f", "h", "t", "v", "y", "z"]],
  ["p", ["l", "m", "o", "0", "-"]],
  [".", ["k", "l", "-"]],
  ["ö", ["l", "p", "-", "."]],
  ["日", []],
])("the keys about %s are %j", (letter, keys) => {
  expect(neighbourKeys(letter)).toEqual(keys);
  expect(neighbourKeys(letter)).toEqual(keys);
});
