import fc from "fast-check";
import { mix } from "../../src/core/hash";
import { addAllTo, addTo, createSieve, mayHold } from "../../src/core/sieve";

const word = fc.integer({ min: 0, max: 0xffffffff });

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
  const members = Uint32Array.from({ length: 500 }, (_, i) => mix(i));
  const one = createSieve(members.length);
  const all = createSieve(members.length);
  for (const member of members) addTo(one, member);
  addAllTo(all, members);
  expect(all.words).toEqual(one.words);
  expect(all.words.some((bits) => bits !== 0)).toBe(true);
});

/** members, most strangers in 100,000 that may be taken for one */
test.each([
  [0, 0],
  [50, 500],
  [1000, 500],
  [20_000, 500],
])("of 100,000 strangers to %d members, at most %d pass", (members, most) => {
  const sieve = createSieve(members);
  for (let i = 0; i < members; i += 1) addTo(sieve, mix(i));
  let passed = 0;
  for (let i = 1_000_000; i < 1_100_000; i += 1) if (mayHold(sieve, mix(i))) passed += 1;
  expect(passed).toBeLessThanOrEqual(most);
});

/** capacity, bits: a power of two, thirty-two a member, 1024 at least */
test.each([
  [0, 1024],
  [32, 1024],
  [33, 2048],
  [1000, 32_768],
])("for %d members there are %d bits", (capacity, bits) => {
  const { mask, words } = createSieve(capacity);
  expect(mask).toBe(bits - 1);
  expect(words).toHaveLength(bits / 32);
});
