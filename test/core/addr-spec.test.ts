import { closingQuote, readAddrSpec } from "../../src/core/addr-spec";

/** text, local part, host */
const READ = [
  ["jane@army.mil", "jane", "army.mil"],
  ["Jane.Doe@ARMY.MIL", "Jane.Doe", "army.mil"],
  ["o'brien+tag=x/y@army.mil", "o'brien+tag=x/y", "army.mil"],
  ["!#$%&'*+-/=?^_`{|}~@army.mil", "!#$%&'*+-/=?^_`{|}~", "army.mil"],
  ["jåne@army.mil", "jåne", "army.mil"],
  ["用户@例え.jp", "用户", "例え.jp"],
  ['"a@b"@example.com', '"a@b"', "example.com"],
  ['"a@contoso.com"@evil.example', '"a@contoso.com"', "evil.example"],
  ['"jane doe"@army.mil', '"jane doe"', "army.mil"],
  ['"a\\"@b"@army.mil', '"a\\"@b"', "army.mil"],
  ["jane@army.mil.", "jane", "army.mil"],
  ["jane@gmail", "jane", "gmail"],
] as const;

test.each(READ)("%s", (text, localPart, host) => {
  const reading = readAddrSpec(text);
  expect(reading.kind === "smtp" && [reading.localPart, reading.domain.unicode]).toEqual([
    localPart,
    host,
  ]);
});

test.each([
  "jane@[192.0.2.1]",
  "jane@192.0.2.1",
  "jane@192.0.2.1.",
  "jane@[IPv6:2001:db8::1]",
  "jane@[ipv6:::1]",
  "jane@[IPv6:::ffff:192.0.2.1]",
  "jane@[IPv6:fe80::1%eth0]",
])("%s is an address literal", (text) => {
  expect(readAddrSpec(text)).toEqual({ kind: "unchecked", cause: "ip-literal" });
});

test.each([
  ["", "no-at-sign"],
  ["Jane Doe", "no-at-sign"],
  ["jane.army.mil", "no-at-sign"],
  ['"jane"', "no-at-sign"],
  ["a@b@c.mil", "several-at-signs"],
  ["jane@@army.mil", "several-at-signs"],
  ['"a"@b@c.mil', "several-at-signs"],
  [`${"a".repeat(65)}@army.mil`, "too-long"],
  [`${"é".repeat(33)}@army.mil`, "too-long"],
  [`"${"a".repeat(63)}"@army.mil`, "too-long"],
  [`jane@${"a".repeat(64)}.mil`, "too-long"],
  [`${"a".repeat(64)}@${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(59)}.mil`, "too-long"],
  [`jane@${"a.".repeat(130)}mil`, "too-long"],
  ["@army.mil", "bad-local-part"],
  ['""@army.mil', "bad-local-part"],
  ['"jane"x@army.mil', "bad-local-part"],
  ['"jane@army.mil', "bad-local-part"],
  ["ja:ne@army.mil", "bad-local-part"],
  ["jane<@army.mil", "bad-local-part"],
  [".jane@army.mil", "dots"],
  ["jane.@army.mil", "dots"],
  ["ja..ne@army.mil", "dots"],
  ["jane@army..mil", "dots"],
  ["jane@.army.mil", "dots"],
  ["jane,doe@army.mil", "comma"],
  ["jane@army,mil", "comma"],
  ["jane doe@army.mil", "space"],
  ["jane@army .mil", "space"],
  ["jane@army.mil\u00a0", "space"],
  ["ja\u200bne@army.mil", "hidden-character"],
  ['"ja\u202ene"@army.mil', "hidden-character"],
  ["jane@ar\u00admy.mil", "hidden-character"],
  ["jane@xn--99999.mil", "bad-punycode"],
  ["jane@xn--army-.mil", "bad-punycode"],
  ["jane@", "bad-domain"],
  ["jane@-army.mil", "bad-domain"],
  ["jane@army.mil;", "bad-domain"],
  ["jane@i♥mil.com", "bad-domain"],
  ["jane@999.0.2.1", "bad-domain"],
  ["jane@[army.mil]", "bad-domain"],
  ["jane@[IPv6:zz::1]", "bad-domain"],
  ["jane@[IPv6:1]", "bad-domain"],
])("%s: %s", (text, error) => {
  expect(readAddrSpec(text)).toEqual({ kind: "fault", error });
});

test("the longest local part and the longest address are read", () => {
  const localPart = "a".repeat(64);
  const host = `${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(57)}.mil`;
  expect(`${localPart}@${host}`).toHaveLength(254);
  expect(readAddrSpec(`${localPart}@${host}`).kind).toBe("smtp");
  expect(readAddrSpec(`${localPart}@e${host}`).kind).toBe("fault");
});

test.each([
  ['"jane"@x', 5],
  ['""', 1],
  ['"a\\"b"', 5],
  ['"a\\"', -1],
  ['"', -1],
])("%s closes at %d", (text, at) => {
  expect(closingQuote(text)).toBe(at);
});
