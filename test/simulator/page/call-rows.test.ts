import type { LogEntry } from "../../../simulator/host";
import { filterCalls, shortDetails } from "../../../simulator/page/call-rows";

const ENTRIES: readonly LogEntry[] = [
  { at: 0, direction: "host", frame: "", name: "Send clicked", details: null },
  { at: 1, direction: "to-host", frame: "event-1", name: "to.getAsync", details: { field: "to" } },
  { at: 2, direction: "to-add-in", frame: "event-1", name: "to.getAsync", details: ["Jane"] },
  { at: 3, direction: "to-host", frame: "pane-2", name: "cc.getAsync", details: undefined },
];

test.each([
  ["", [0, 1, 2, 3]],
  ["  ", [0, 1, 2, 3]],
  ["getasync", [1, 2, 3]],
  ["jane", [2]],
  ["PANE-2", [3]],
  ["to-host", [1, 3]],
  ["nobody", []],
])("%j leaves the entries %j", (text, times) => {
  expect(filterCalls(ENTRIES, text).map(({ at }) => at)).toEqual(times);
});

test.each([
  [null, "", ""],
  ["some text", "some text", "some text"],
  [{ a: 1 }, '{"a":1}', '{"a":1}'],
  ["x".repeat(120), "x".repeat(120), "x".repeat(120)],
  ["x".repeat(121), `${"x".repeat(120)}…`, "x".repeat(121)],
])("details %j are shown in a line", (details, short, full) => {
  expect(shortDetails(details)).toEqual({ short, full });
});
