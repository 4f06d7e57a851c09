import { plainHost, readHost } from "../../src/core/host-text";

test.each([
  ["army.mil", "army.mil"],
  ["Army.MIL.", "army.mil"],
  ["a_b.x-y.mil", "a_b.x-y.mil"],
  ["gmail", "gmail"],
  ["xn--mnchen-3ya.de", null],
  ["münchen.de", null],
  ["army..mil", null],
  ["army-.mil", null],
  ["army.mil..", null],
  ["192.0.2.1", null],
  [`${"a".repeat(64)}.mil`, null],
  ["", null],
  [".", null],
])("at a glance %s is %p", (text, host) => {
  expect(plainHost(text)).toBe(host);
});

/** Four labels, so many characters in all. */
function long(characters: number): string {
  return `${"a".repeat(63)}.${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(characters - 192)}`;
}

test("at a glance, 253 characters and a dot are a host, more are none, however many", () => {
  expect(plainHost(long(253))).toBe(long(253));
  expect(plainHost(long(253) + ".")).toBe(long(253));
  expect(plainHost(long(254))).toBeNull();
  expect(plainHost(long(255))).toBeNull();
  expect(plainHost(`${"a".repeat(63)}.`.repeat(200_000) + "!")).toBeNull();
});

test.each([
  ["army.mil", { ascii: "army.mil", unicode: "army.mil" }],
  ["Mail.MÜNCHEN.de.", { ascii: "mail.xn--mnchen-3ya.de", unicode: "mail.münchen.de" }],
  ["xn--mnchen-3ya.DE", { ascii: "xn--mnchen-3ya.de", unicode: "münchen.de" }],
  ["ａｒｍｙ。ｍｉｌ", { ascii: "army.mil", unicode: "army.mil" }],
  ["xn--army-.mil", null],
  ["army..mil", null],
  ["ü".repeat(600), null],
  ["", null],
])("%s is %j", (text, host) => {
  expect(readHost(text)).toEqual(host);
});
