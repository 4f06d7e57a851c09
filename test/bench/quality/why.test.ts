import { inFull, kindAndOdds } from "../../../bench/quality/why";

const CASES = [
  ["omission 4.20:1 [known:partner -24.8, x 1.0]", "omission, 4.2:1"],
  ["omission 145:1 [x 1]", "omission, 145:1"],
  ["omission 1.17e+4:1 [x 1]", "omission, 11,700:1"],
  ["malformed Infinity:1 []", "malformed"],
  ["near", "near"],
  ["", ""],
] as const;

test.each(CASES)("%j is %j", (why, text) => {
  expect(kindAndOdds(why)).toBe(text);
});

test("in full, with the weights", () => {
  expect(inFull("omission 4.20:1 [known:partner -24.8]")).toBe(
    "omission, odds 4.2:1 (known partner -24.8)",
  );
});
