import { unpackWords } from "../../src/core/packed-list";
import { packWords } from "../../tools/pack-words";

const CASES = [
  ["", []],
  ["Aarmy", ["army"]],
  ["AarmyDadaBir", ["army", "armada", "air"]],
  ["A163.comB26.com", ["163.com", "126.com"]],
  ["AрфBос", ["рф", "рос"]],
] as const;

test.each(CASES)("%p unpacks to %p", (packed, words) => {
  expect(unpackWords(packed)).toEqual(words);
});

test.each(CASES)("%p is what packing gives", (packed, words) => {
  expect(packWords(words)).toBe(packed);
});

test("more than 25 shared letters are written again", () => {
  const long = "abcdefghijklmnopqrstuvwxyz";
  expect(unpackWords(packWords([`${long}a`, `${long}b`]))).toEqual([`${long}a`, `${long}b`]);
});
