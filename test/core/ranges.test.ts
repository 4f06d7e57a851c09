import { rangeFinder } from "../../src/core/ranges";
import { packRanges } from "../../tools/pack-ranges";

const PACKED = packRanges([
  { first: 0x20, last: 0x20 },
  { first: 0x41, last: 0x5a },
  { first: 0x61, last: 0x61 },
  { first: 0x1f600, last: 0x1f64f },
]);

test.each([
  [0, -1],
  [0x20, 0],
  [0x21, -1],
  [0x41, 1],
  [0x5a, 1],
  [0x5b, -1],
  [0x61, 2],
  [0x62, -1],
  [0x1f600, 3],
  [0x1f64f, 3],
  [0x1f650, -1],
])("the point %i is in range %i", (point, range) => {
  expect(rangeFinder(PACKED)(point)).toBe(range);
});

test("ranges that are not in order are not packed", () => {
  const twice = { first: 0x41, last: 0x5a };
  expect(() => packRanges([twice, { first: 0x50, last: 0x60 }])).toThrow("Not in order: 50");
});
