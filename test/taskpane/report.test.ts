import { DEFAULT_POLICY } from "../../src/core/policy";
import type { PaneParts } from "../../src/taskpane/pane";
import { buildReport } from "../../src/taskpane/report";
import { createFakePort } from "../support/fake-port";

const parts = {
  port: createFakePort(),
  policy: { ...DEFAULT_POLICY, revision: 4 },
  version: "1.2.0",
} as unknown as PaneParts;

test("a failure of Outlook's by its call and code", () => {
  expect(buildReport(parts, { api: "to.getAsync", code: 9002 })).toBe(
    "Second Look 1.2.0, policy 4\nOutlook 16.0.1 OfficeOnline\nto.getAsync 9002",
  );
});

test("an error by its kind and places; never its message, which may hold an address", () => {
  const error = new TypeError("Cannot read jane@army.ml\n    at jane@army.ml (x:1:1)");
  error.stack = [
    "TypeError: Cannot read jane@army.ml",
    "    at jane@army.ml (x:1:1)",
    "    at card (https://contoso.com/second-look/taskpane.abc.js:1:200)",
    "    at https://contoso.com/second-look/taskpane.abc.js:2:30",
  ].join("\n");
  expect(buildReport(parts, error)).toBe(
    [
      "Second Look 1.2.0, policy 4",
      "Outlook 16.0.1 OfficeOnline",
      "TypeError",
      "at card taskpane.abc.js:1:200)",
      "at taskpane.abc.js:2:30",
    ].join("\n"),
  );
});

test("whatever else was thrown", () => {
  expect(buildReport(parts, "jane@army.ml").split("\n").slice(2)).toEqual(["unknown"]);
});
