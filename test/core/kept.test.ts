import { keep } from "../../src/core/kept";

test("an answer is kept until there are too many, and the newest always", () => {
  const kept = new Map<string, number>();
  expect(keep(kept, "first", 1)).toBe(1);
  expect(kept.get("first")).toBe(1);
  for (let i = 0; i < 1000; i += 1) {
    keep(kept, `other ${i}`, i);
    expect(kept.get(`other ${i}`)).toBe(i);
    expect(kept.size).toBeLessThanOrEqual(200);
  }
  expect(kept.has("first")).toBe(false);
});
