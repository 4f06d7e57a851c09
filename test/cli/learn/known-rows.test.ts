import { chooseRows, knownCsv, knownRows, mergeRows } from "../../../src/cli/learn/known-rows";
import type { Tallied } from "../../../src/cli/learn/domain-tally";

const host = (name: string, senders: number, registrable = name): Tallied => ({
  host: name,
  registrable,
  below: false,
  senders,
});
const whole = (name: string, senders: number): Tallied => ({
  ...host(name, senders),
  below: true,
});

test.each([
  ["hosts by themselves", [host("a.com", 3), host("b.com", 1)], ["a.com 3", "b.com 1"]],
  [
    "hosts below one that have enough together only",
    [host("x.a.com", 2, "a.com"), host("y.a.com", 2, "a.com"), whole("a.com", 4)],
    ["a.com 4"],
  ],
  [
    "a host that has enough by itself, beside one that has not",
    [host("x.a.com", 3, "a.com"), host("y.a.com", 1, "a.com"), whole("a.com", 4)],
    ["x.a.com 3", "y.a.com 1"],
  ],
  [
    "the domain itself, and a host below it",
    [host("a.com", 2), host("x.a.com", 2, "a.com"), whole("a.com", 3)],
    ["a.com 3"],
  ],
  [
    "not even together",
    [host("a.com", 1), host("x.a.com", 1, "a.com"), whole("a.com", 2)],
    ["a.com 1", "x.a.com 1"],
  ],
] as const)("%s", (_, tallied, rows) => {
  expect([...knownRows(tallied, 3)].map((row) => row.join(" "))).toEqual(rows);
});

test("of two sources the larger count holds; most senders first, then by name", () => {
  const all = mergeRows([
    [
      ["b.com", 3],
      ["c.com", 9],
    ],
    [
      ["b.com", 5],
      ["a.com", 5],
      ["d.com", 4],
    ],
  ]);
  const { rows, seldom } = chooseRows(all, 5);
  expect(seldom).toBe(1);
  expect(rows).toEqual([
    ["c.com", 9],
    ["a.com", 5],
    ["b.com", 5],
  ]);
  expect(knownCsv(rows)).toBe("domain,count\r\nc.com,9\r\na.com,5\r\nb.com,5\r\n");
});
