import { countUpTo } from "../../src/core/sorted";

test.each([
  [[], 5, 0],
  [[5], 4, 0],
  [[5], 5, 1],
  [[1, 3, 3, 7], 0, 0],
  [[1, 3, 3, 7], 3, 3],
  [[1, 3, 3, 7], 6, 3],
  [[1, 3, 3, 7], 9, 4],
])("of %j those up to %i are %i", (numbers, value, count) => {
  expect(countUpTo(numbers, value)).toBe(count);
});
