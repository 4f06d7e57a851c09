import fc from "fast-check";
import { OUTLINE_BITS, hashOf, mix, textHash } from "../../src/core/hash";
import { addAllTo, addTo, createSieve, mayHold } from "../../src/core/sieve";

const word = fc.integer();

test("a member is never lost, however many there are", () => {
  fc.assert(
    fc.property(fc.nat(50), fc.array(word, { maxLength: 300 }), (capacity, members) => {
      const sieve = createSieve(capacity);
      for (const member of members) addTo(sieve, member);
      for (const member of members) expect(mayHold(sieve, member)).toBe(true);
    }),
  );
});

test("all at once sets the same bits as one after another", () => {
  const members = Int32Array.from({ length: 500 }, (_, i) => Math.imul(i, 0x01000193));
  const one = createSieve(members.length);
  const all = createSieve(members.length);
  for (const member of members) addTo(one, member);
  addAllTo(all, Uint32Array.from(members, mix));
  expect(all.words).toEqual(one.words);
  expect(all.words.some((bits) => bits !== 0)).toBe(true);
});

const HASH = textHash(5);
const hashesOf = (count: number, front: string): readonly number[] =>
  Array.from({ length: count }, (_, i) => hashOf(`${front}${i}.com`, HASH));

/** members, most strangers in 100,000 that may be taken for one */
test.each([
  [0, 0],
  [50, 100],
  [1000, 100],
  [20_000, 100],
  [65_536, 200],
])("of 100,000 strangers to %d members, at most %d pass", (members, most) => {
  const sieve = createSieve(members);
  for (const hash of hashesOf(members, "known")) addTo(sieve, hash);
  const passed = hashesOf(100_000, "other").filter((hash) => mayHold(sieve, hash)).length;
  expect(passed).toBeLessThanOrEqual(most);
});

/** capacity, words: a power of two, one for two members, 32 at least; and 32 bits a word for outlines */
test.each([
  [0, 32],
  [64, 32],
  [65, 64],
  [1000, 512],
])("for %d members there are %d words", (capacity, count) => {
  const { mask, shift, words } = createSieve(capacity);
  expect(words).toHaveLength(2 * count);
  expect(0xffffffff >>> shift).toBe(count - 1);
  expect(mask).toBe(32 * count - 1);
});

test("there are no more bits for outlines than the hash has of them", () => {
  const { mask } = createSieve(1_000_000);
  expect(mask).toBe(2 ** OUTLINE_BITS - 1);
});

test("texts of one outline have one bit for it", () => {
  const { mask } = createSieve(1000);
  const outline = (text: string): number => hashOf(text, HASH) & mask;
  // The lower three bits of a, i and q are the same.
  expect(outline("contaso.com")).toBe(outline("contiso.com"));
  expect(outline("contaso.com")).toBe(outline("contqso.com"));
  expect(outline("contaso.com")).not.toBe(outline("contbso.com"));
  expect(hashOf("contaso.com", HASH)).not.toBe(hashOf("contiso.com", HASH));
});
