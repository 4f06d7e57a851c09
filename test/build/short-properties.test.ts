/** A name that stayed somewhere, in a text or as a key, would no longer find what got a short one. */
import { SHORT_PROPERTIES } from "../../tools/short-properties";
import { builtScript } from "../support/built-script";

beforeAll(() => void builtScript("event"), 120_000);

test("no property that gets a short name is left in the event script under its long one", () => {
  const words = new Set(builtScript("event").match(/\w+/g));
  expect(SHORT_PROPERTIES.filter((name) => words.has(name))).toEqual([]);
  expect(words).toContain("registrable");
});
