import fc from "fast-check";
import {
  MAX_TEXT_UNITS,
  hashOf,
  mix,
  prefixHashes,
  sliceHash,
  textHash,
} from "../../src/core/hash";

const text = fc.string({ unit: "binary", maxLength: 40 });
const key = fc.integer();

test("the hash of an edited text is had from the parts of the text it was made from", () => {
  fc.assert(
    fc.property(text, text, key, fc.nat(), fc.nat(), (whole, put, hashKey, a, b) => {
      const hash = textHash(hashKey);
      const prefixes = prefixHashes(whole, hash);
      const from = a % (whole.length + 1);
      const to = from + (b % (whole.length - from + 1));
      const head = prefixes[from] ?? 0;
      const tail = sliceHash(prefixes, to, whole.length, hash);
      const power = (units: number): number => hash.powers[units] ?? 0;
      const upTo = (Math.imul(head, power(put.length)) + hashOf(put, hash)) | 0;
      const edited = (Math.imul(upTo, power(whole.length - to)) + tail) | 0;
      expect(edited).toBe(hashOf(whole.slice(0, from) + put + whole.slice(to), hash));
    }),
    { numRuns: 5000 },
  );
});

test("what is multiplied by the base and by its inverse is as before", () => {
  fc.assert(
    fc.property(key, key, (hashKey, value) => {
      const { base, inverse } = textHash(hashKey);
      expect(Math.imul(Math.imul(value, base), inverse)).toBe(value | 0);
    }),
  );
});

test("prefixes and slices have the hashes of their texts", () => {
  fc.assert(
    fc.property(text, key, (whole, hashKey) => {
      const hash = textHash(hashKey);
      const prefixes = prefixHashes(whole, hash);
      expect(prefixes).toHaveLength(whole.length + 1);
      for (let i = 0; i <= whole.length; i += 1) {
        expect(prefixes[i]).toBe(hashOf(whole.slice(0, i), hash));
        expect(sliceHash(prefixes, i, whole.length, hash)).toBe(hashOf(whole.slice(i), hash));
      }
    }),
  );
});

test("the longest text is hashed from its parts too", () => {
  const hash = textHash(42);
  const longest = "ab.-".repeat(MAX_TEXT_UNITS / 4);
  const prefixes = prefixHashes(longest, hash);
  expect(prefixes[MAX_TEXT_UNITS]).toBe(hashOf(longest, hash));
  expect(sliceHash(prefixes, 0, MAX_TEXT_UNITS, hash)).toBe(hashOf(longest, hash));
  expect(hash.powers[MAX_TEXT_UNITS + 1]).not.toBe(0);
  expect(hashOf(longest + "x", hash)).not.toBe(hashOf(longest + "y", hash));
});

test("texts under two keys do not compare", () => {
  const [one, other] = [textHash(1), textHash(2)];
  expect(one.base).not.toBe(other.base);
  expect(hashOf("contoso.com", one)).not.toBe(hashOf("contoso.com", other));
  expect(hashOf("contoso.com", one)).toBe(hashOf("contoso.com", textHash(1)));
});

test("mixing gives unsigned words, a different one for each", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (a, b) => {
      expect(mix(a)).toBe(mix(a) >>> 0);
      expect(mix(a) === mix(b)).toBe(a === b);
    }),
  );
});

test("neighbouring texts fall far apart", () => {
  const hash = textHash(0);
  const buckets = new Set<number>();
  for (let i = 0; i < 4096; i += 1) buckets.add(mix(hashOf(`a${i}.com`, hash)) >>> 20);
  // 4096 draws from 4096 leave 1 - 1/e of them drawn: 2589.
  expect(buckets.size).toBeGreaterThan(2500);
});
