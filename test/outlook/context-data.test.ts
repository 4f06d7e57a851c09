import { BUNDLE_VERSION } from "../../src/outlook/bundle-version";
import { formatContext, parseContext } from "../../src/outlook/context-data";

test("the context is a small text with a version", () => {
  expect(formatContext({ revision: 3, bundle: "1.0.0" })).toBe(
    '{"v":1,"revision":3,"bundle":"1.0.0"}',
  );
});

const TEXTS = [
  ['{"v":1,"revision":3,"bundle":"1.0.0"}', { revision: 3, bundle: "1.0.0" }],
  ['{"v":1,"revision":3,"bundle":"1.0.0","more":[]}', { revision: 3, bundle: "1.0.0" }],
  ["", null],
  ["{", null],
  ["null", null],
  ["7", null],
  ['{"v":2,"revision":3,"bundle":"1.0.0"}', null],
  ['{"v":1,"revision":"3","bundle":"1.0.0"}', null],
  ['{"v":1,"revision":3}', null],
] as const;

test.each(TEXTS)("%s", (text, context) => {
  expect(parseContext(text)).toEqual(context);
});

test("the bundle knows its version", () => {
  expect(BUNDLE_VERSION).toMatch(/^\d+\.\d+\.\d+/);
});
