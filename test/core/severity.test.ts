import { compareActions, strictest } from "../../src/core/severity";

const STRICTEST = [
  [[], "allow"],
  [["allow"], "allow"],
  [["allow", "note"], "note"],
  [["prompt", "note", "allow"], "prompt"],
  [["note", "block", "prompt"], "block"],
] as const;

test.each(STRICTEST)("of %j the strictest is %s", (actions, action) => {
  expect(strictest(actions)).toBe(action);
});

test("later is stricter", () => {
  const order = ["allow", "note", "prompt", "block"] as const;
  expect([...order].reverse().sort(compareActions)).toEqual(order);
  expect(compareActions("note", "note")).toBe(0);
});
