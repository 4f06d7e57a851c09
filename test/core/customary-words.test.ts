import { breaksWord, unitsThatTell } from "../../src/core/customary-words";

/** name, how many of its letters tell it from others */
const UNITS = [
  ["contoso", 7],
  ["foodmail", 6],
  ["foxmail", 5],
  ["mailbox", 5],
  ["mail", 4],
  ["onlinebank", 6],
  ["", 0],
] as const;

test.each(UNITS)("%p says as much as %d letters", (name, units) => {
  expect(unitsThatTell(name)).toBe(units);
});

/** typed, known, whether a customary word of the known name is broken in the typed one */
const BROKEN = [
  ["netwroks", "networks", true],
  ["contosonetwroks", "contosonetworks", true],
  ["woodgrovebnak", "woodgrovebank", true],
  ["wodgrovebank", "woodgrovebank", false],
  ["contsoo", "contoso", false],
] as const;

test.each(BROKEN)("%s breaks a word of %s: %p", (typed, known, broken) => {
  expect(breaksWord(typed, known)).toBe(broken);
});
