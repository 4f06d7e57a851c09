import { createDaySpan } from "../../../src/cli/trace/day-span";

test.each([
  ["nothing", [], ""],
  ["no days", ["9:02:11", "yesterday", "Jun 13 09:02:13", ""], ""],
  ["one", ["2026-06-13T09:02:11Z"], "2026-06-13"],
  ["in any order", ["2026-06-13 9:02", "2026-06-01", "2026-06-12"], "2026-06-01 to 2026-06-13"],
  ["with slashes", ["2026/6/13 09:02:11 UTC", "2026/12/01"], "2026-06-13 to 2026-12-01"],
  [
    "months first, told by a later row",
    ["6/3/2026 9:02 AM", "6/13/2026"],
    "2026-06-03 to 2026-06-13",
  ],
  [
    "days first, told by a later row",
    ["03/06/2026", "13/06/2026 09:02"],
    "2026-06-03 to 2026-06-13",
  ],
  ["points stand behind the day", ["03.06.2026", "04.07.2026"], "2026-06-03 to 2026-07-04"],
  ["not told, and no matter", ["06/06/2026"], "2026-06-06"],
  [
    "not told",
    ["03/06/2026", "04/06/2026"],
    "2026-06-03 to 2026-06-04 or 2026-03-06 to 2026-04-06, by the order of day and month",
  ],
])("%s", (_, times, text) => {
  const span = createDaySpan();
  for (const time of times) span.add(time);
  expect(span.text()).toBe(text);
});
