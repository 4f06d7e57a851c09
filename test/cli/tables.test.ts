import { tablesInText } from "../../src/cli/tables";

test("tables of values, of lists and of tables, and a single value", () => {
  const tables = {
    PRIOR: { own: -0.4, learned: -0.26 },
    LENGTHS: [0.1, 0.25],
    SHARES: [
      ["com", 0.5],
      ["org", 0.1],
    ],
    TOTAL: 30_000,
    NESTED: { suffix: { ml: true, il: false } },
  };
  expect(tablesInText(tables)).toBe(
    [
      "PRIOR",
      "  own      -0.4",
      "  learned  -0.26",
      "",
      "LENGTHS",
      "  0  0.1",
      "  1  0.25",
      "",
      "SHARES",
      "  0  com  0.5",
      "  1  org  0.1",
      "",
      "TOTAL",
      "  30000",
      "",
      "NESTED",
      "  suffix ml  true",
      "  suffix il  false",
      "",
    ].join("\n"),
  );
});
