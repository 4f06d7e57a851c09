import { ALARM_GROUNDS, alarmReasonOf } from "../../../bench/quality/alarm-grounds";
import { alarmOf } from "./run-of";

const CASES = [
  ["protected-suffix 75.9:1 [known:protected -40.0]", "quiet-suffix"],
  ["wrong-suffix 33.1:1 [known:partner -24.8]", "other-ending"],
  ["two-edits 28.2:1 [known:provider -34.5]", "near-provider"],
  ["omission 1.17e+4:1 [known:partner -24.8]", "near-partner"],
  ["substitution 10.0:1 [known:learned -27.9]", "near-partner"],
  ["homoglyph 3.55e+7:1 [known:provider -14.5]", "drawn-alike"],
  ["embedding 4.47e+4:1 [known:provider -14.5]", "name-inside"],
  ["malformed Infinity:1 []", "malformed"],
  ["combosquatting 20.0:1 [known:partner -24.8]", "added-word"],
  ["missing-dot 20.0:1 [known:partner -24.8]", "other"],
] as const;

test.each(CASES)("%s: %s", (why, reason) => {
  expect(alarmReasonOf(alarmOf({ why }))).toBe(reason);
});

test("every reason has its case above", () => {
  const covered = new Set<string>(CASES.map(([, reason]) => reason));
  expect([...covered].sort()).toEqual(Object.keys(ALARM_GROUNDS).sort());
});
