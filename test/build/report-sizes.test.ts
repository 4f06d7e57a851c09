import { gzipSync } from "node:zlib";
import { BUDGETS, describeSizes, isOver, measure } from "../../tools/report-sizes";

/** Two lines of ten letters; the first from a text module, the second half of the second too. */
const CODE = "aaaaaaaaaa\nbbbbbccccc";
const SOURCE_MAP = JSON.stringify({
  version: 3,
  sources: ["webpack://x/./src/text/en.ts", "webpack://x/./src/core/check.ts"],
  names: [],
  // 0:0 from en.ts; 1:0 from check.ts; 1:5 from en.ts.
  mappings: "AAAA;ACAA,KDAA",
});
const BUDGET = {
  bundle: "x.js",
  maxKb: 1,
  parts: [
    { name: "texts", maxKb: 0.01, modules: /src\/text\// },
    { name: "code", maxKb: null, modules: /^/ },
  ],
};

test("a bundle and its parts, told apart by the source map", () => {
  expect(measure(BUDGET, CODE, SOURCE_MAP)).toEqual([
    { name: "x.js", raw: 21, gzipped: gzipSync(CODE).length, maxKb: 1 },
    { name: "texts", raw: 15, gzipped: gzipSync("aaaaaaaaaaccccc").length, maxKb: 0.01 },
    { name: "code", raw: 5, gzipped: gzipSync("bbbbb").length, maxKb: null },
  ]);
});

test("raw bytes, not characters", () => {
  expect(measure({ ...BUDGET, parts: [] }, "ü€", "")[0]).toMatchObject({ raw: 5 });
});

test.each([
  [75000, 75, false],
  [75001, 75, true],
  [75001, null, false],
])("%d bytes of %d kB: past it %s", (gzipped, maxKb, over) => {
  expect(isOver({ name: "x.js", raw: 0, gzipped, maxKb })).toBe(over);
});

test("lines for people", () => {
  expect(
    describeSizes([
      { name: "commands.js", raw: 163_900, gzipped: 75_100, maxKb: 75 },
      { name: "texts", raw: 900, gzipped: 400, maxKb: null },
    ]),
  ).toEqual([
    "commands.js         163.9 kB raw    75.1 kB gzipped of 75  OVER",
    "  texts               0.9 kB raw     0.4 kB gzipped",
  ]);
});

test("the event script may weigh 75 kB", () => {
  expect(BUDGETS[0]).toMatchObject({ bundle: "commands.js", maxKb: 75 });
});
