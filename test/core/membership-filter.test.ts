import { filterHas, unpackFilter } from "../../src/core/membership-filter";
import { packFilter } from "../../tools/pack-filter";

const WORDS = Array.from({ length: 3_000 }, (_, i) => `member${i}.example`);

test("no member is missed", () => {
  const filter = packFilter(WORDS, 11);
  const hashes = unpackFilter(filter);
  expect(WORDS.filter((word) => !filterHas(hashes, 11, word))).toEqual([]);
});

test("another word is taken for a member once in 2 ** bits", () => {
  const others = Array.from({ length: 100_000 }, (_, i) => `other${i}.example`);
  const hashes = unpackFilter(packFilter(WORDS, 8));
  const taken = others.filter((word) => filterHas(hashes, 8, word)).length;
  // Expected 100,000 / 256 = 391, less where hashes coincide; ten standard deviations are 200.
  expect(taken).toBeGreaterThan(190);
  expect(taken).toBeLessThan(590);
});

test("six bits a character, differences in Rice code", () => {
  // 0b0_1_0_1 and padding: quotients 0 and 0, remainders 1 and 1 of one bit each.
  const hashes = unpackFilter({ count: 2, bits: 1, packed: "U" });
  expect([...hashes]).toEqual([1, 2]);
  // 0b110_0_00: quotient 2, remainder 0.
  expect([...unpackFilter({ count: 1, bits: 1, packed: "w" })]).toEqual([4]);
});

test("a filter of nothing holds nothing", () => {
  expect(filterHas(unpackFilter({ count: 0, bits: 11, packed: "" }), 11, "army.mil")).toBe(false);
});
