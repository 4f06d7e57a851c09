import type { PluralForms } from "../../src/text/language";
import type { Complete } from "../../src/text/sentence";
import { fill, sayIn } from "../../src/text/sentence";

const english = {
  plain: "Nothing here.",
  holes: "{typed} or {meant}?",
  plural: { one: "1 of {total}", other: "{count} of {total}" },
  zero: { zero: "none", one: "1", other: "{count}" },
} as const;

const say = sayIn<typeof english>(english, "en");

describe("saying", () => {
  test("a sentence without placeholders", () => {
    expect(say("plain")).toBe("Nothing here.");
  });

  test("what is put in is not looked at again", () => {
    expect(say("holes", { typed: "{meant}", meant: "$& {typed}" })).toBe("{meant} or $& {typed}?");
  });

  test.each([
    [1, "1 of 12,000"],
    [0, "0 of 12,000"],
    [2, "2 of 12,000"],
  ])("%p chooses its form, numbers follow the language", (count, text) => {
    expect(say("plural", { count, total: 12000 })).toBe(text);
  });

  test("a form for nothing at all", () => {
    expect([0, 1, 5].map((count) => say("zero", { count }))).toEqual(["none", "1", "5"]);
    expect(fill(english.zero, { count: 0 }, "fr")).toBe("none");
    expect(fill(english.plural, { count: 0, total: 3 }, "fr")).toBe("1 of 3");
  });
});

/* Types: what does not hold does not compile. */

const complete = {
  plain: "Nichts.",
  holes: "{meant} oder {typed}?",
  plural: { one: "1 von {total}", other: "{count} von {total}" },
  zero: { zero: "nichts", one: "1", other: "{count}" },
} as const;

export const GERMAN = {
  complete,
  anyNumber: { ...complete, plural: "{total}: {count}" },
  lacksKey: { plain: "a", holes: "{typed} {meant}", plural: complete.plural },
  lacksHole: { ...complete, holes: "{typed}?" },
  knowsNoHole: { ...complete, holes: "{typed} {meant} {other}" },
  lacksForm: { ...complete, plural: { other: "{count} von {total}" } },
  lacksZero: { ...complete, zero: { one: "1", other: "{count}" } },
  extraKey: { ...complete, more: "a" },
} as const;

type German = typeof GERMAN;

export type Checks = [
  Complete<German["complete"], typeof english, PluralForms["de"]>,
  Complete<German["anyNumber"], typeof english, PluralForms["de"]>,
  // @ts-expect-error a key is missing
  Complete<German["lacksKey"], typeof english, PluralForms["de"]>,
  // @ts-expect-error a placeholder is missing
  Complete<German["lacksHole"], typeof english, PluralForms["de"]>,
  // @ts-expect-error a placeholder is unknown
  Complete<German["knowsNoHole"], typeof english, PluralForms["de"]>,
  // @ts-expect-error a plural form is missing
  Complete<German["lacksForm"], typeof english, PluralForms["de"]>,
  // @ts-expect-error Arabic needs six forms
  Complete<German["complete"], typeof english, PluralForms["ar"]>,
  // @ts-expect-error the form for nothing is missing
  Complete<German["lacksZero"], typeof english, PluralForms["de"]>,
  // @ts-expect-error English has no such key
  Complete<German["extraKey"], typeof english, PluralForms["de"]>,
];

export const CALLS = [
  // @ts-expect-error no such key
  () => say("nothing"),
  // @ts-expect-error placeholders are missing
  () => say("holes"),
  // @ts-expect-error one placeholder is missing
  () => say("holes", { typed: "a" }),
  // @ts-expect-error a count is a number
  () => say("plural", { count: "1", total: 2 }),
];
