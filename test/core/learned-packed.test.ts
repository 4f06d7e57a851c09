import fc from "fast-check";
import { countOf, unpackLearned } from "../../src/core/learned-packed";

/** army.mil 4218, mail.navy.mil 30 and fabrikam.example 7, under the key 77: the format, frozen. */
const PACKED =
  "2AAAABNAAAEAAAAAABCfECYiwX5AAAAAAoAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAEAAAAEuk1LXanEy1XX__l6j3zP3AHeeeAAAD";

test("bundles that were stamped once can be read for good", () => {
  const index = unpackLearned(PACKED);
  expect(index).toMatchObject({ key: 77, size: 4, total: 4255 });
  expect(
    ["army.mil", "mail.navy.mil", "navy.mil", "fabrikam.example", "arny.mil", ""].map((host) =>
      index?.count(host),
    ),
  ).toEqual([4200, 30, 30, 7, 0, 0]);
  expect(
    [...(index?.hashes ?? [])].every((hash, i, all) => i === 0 || (all[i - 1] ?? 0) < hash),
  ).toBe(true);
});

test.each([
  [0, 0],
  [99, 99],
  [100, 100],
  [101, 110],
  [189, 990],
  [190, 1000],
  [279, 9900],
  [280, 10_000],
])("code %d counts %d", (code, count) => {
  expect(countOf(code)).toBe(count);
});

const without = (from: number, count = 1): string =>
  PACKED.slice(0, from) + PACKED.slice(from + count);

test.each([
  ["nothing", ""],
  ["another version", `1${PACKED.slice(1)}`],
  ["a header alone", PACKED.slice(0, 27)],
  ["half a header", PACKED.slice(0, 9)],
  ["cut off", PACKED.slice(0, -1)],
  ["too long", `${PACKED}A`],
  ["a letter less in the middle", without(60)],
  ["a letter of another alphabet", `${PACKED.slice(0, 60)}+${PACKED.slice(61)}`],
  ["no ASCII", `${PACKED.slice(0, 60)}é${PACKED.slice(61)}`],
  ["a line end", `${PACKED}\n`],
  ["a size that is not there", `2AAAABN____${PACKED.slice(11)}`],
  ["another hash", `${PACKED.slice(0, 75)}B${PACKED.slice(76)}`],
  ["words", "known domains"],
])("%s: null", (_, packed) => {
  expect(unpackLearned(packed)).toBeNull();
});

test("whatever is damaged, nothing throws: it is null, or an index whose answers are numbers", () => {
  const letter = fc.constantFrom(..."ABCzyx019-_ é\u0000");
  fc.assert(
    fc.property(
      fc.nat(PACKED.length),
      fc.nat(9),
      fc.string({ unit: letter, maxLength: 9 }),
      (...[at, count, put]) => {
        const index = unpackLearned(PACKED.slice(0, at) + put + PACKED.slice(at + count));
        expect(index === null || index.count("army.mil") >= 0).toBe(true);
      },
    ),
  );
  fc.assert(fc.property(fc.string(), (text) => expect(unpackLearned(`2${text}`)).toBeNull()));
});
