import { parseDomain } from "../../src/core/domain";
import { drawnTargets } from "../../src/core/drawn-targets";

function shownBy(host: string): readonly string[] {
  const domain = parseDomain(host);
  if (domain === null) throw new Error(`not a host: ${host}`);
  return drawnTargets(domain).map(({ domain: { unicode } }) => unicode);
}

test.each([
  ["p\u0430ypal.com", "paypal.com"],
  ["mail.st\u0430te.gov", "state.gov"],
  ["g\u03bfogle.com", "google.com"],
  ["litw\u0430r\u0435.example", "litware.example"],
])("%s shows %s", (host, shown) => {
  expect(shownBy(host)).toEqual([shown]);
});

test.each([
  // One script, whatever it looks like; Latin letters with marks; letters that are like none.
  "\u0440\u0430\u0443\u0440\u0430\u04cf.com",
  "\u043f\u0440\u0438\u043c\u0435\u0440.com",
  "m\u00fcnchen.de",
  "\u03bbtest.com",
  "\u65e5\u672cabc.jp",
  "paypal.com",
  "\u0440\u0444",
])("%s shows nothing", (host) => {
  expect(shownBy(host)).toEqual([]);
});
