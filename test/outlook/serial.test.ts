import { createLine } from "../../src/outlook/serial";

test("tasks follow one another, whatever became of the one before", async () => {
  const line = createLine();
  const seen: string[] = [];
  const task =
    (name: string, ms: number, fails = false) =>
    async () => {
      seen.push(name + " begins");
      await new Promise((resolve) => setTimeout(resolve, ms));
      seen.push(name + " ends");
      if (fails) throw new Error(name);
      return name;
    };
  const results = await Promise.allSettled([
    line(task("slow", 5)),
    line(task("failing", 1, true)),
    line(task("last", 0)),
  ]);
  expect(seen).toEqual([
    "slow begins",
    "slow ends",
    "failing begins",
    "failing ends",
    "last begins",
    "last ends",
  ]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});
