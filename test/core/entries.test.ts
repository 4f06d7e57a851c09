import { parseAddress } from "../../src/core/address";
import { createEntryMatcher, parseEntry } from "../../src/core/entries";

test.each([
  ["contoso.com", { kind: "domain", ascii: "contoso.com" }],
  [" Contoso.COM ", { kind: "domain", ascii: "contoso.com" }],
  ["@contoso.com", { kind: "domain", ascii: "contoso.com" }],
  ["contoso.com.", { kind: "domain", ascii: "contoso.com" }],
  ["münchen.de", { kind: "domain", ascii: "xn--mnchen-3ya.de" }],
  ["mil", { kind: "domain", ascii: "mil" }],
  ["Jane@Contoso.com", { kind: "address", localPart: "Jane", ascii: "contoso.com" }],
  ['"a@b"@contoso.com', { kind: "address", localPart: '"a@b"', ascii: "contoso.com" }],
  ["", null],
  ["@", null],
  ["*.contoso.com", null],
  [".contoso.com", null],
  ["contoso..com", null],
  ["contoso com", null],
  ["jane@", null],
  ["jane@@contoso.com", null],
  ["a@b@contoso.com", null],
  ["192.0.2.1", null],
  ["/o=Contoso/cn=jane", null],
])("%j is %j", (text, entry) => {
  expect(parseEntry(text)).toEqual(entry);
});

/** entry, address, covered */
const COVERED = [
  ["contoso.com", "jane@contoso.com", true],
  ["contoso.com", "jane@mail.contoso.com", true],
  ["contoso.com", "jane@a.b.contoso.com", true],
  ["Contoso.COM", "jane@CONTOSO.com.", true],
  ["@contoso.com", "jane@contoso.com", true],
  ["mail.contoso.com", "jane@mail.contoso.com", true],
  ["mil", "jane@army.mil", true],
  ["münchen.de", "jane@xn--mnchen-3ya.de", true],
  ["xn--mnchen-3ya.de", "jane@amt.münchen.de", true],
  ["contoso.com", '"a@b"@contoso.com', true],
  ["contoso.com", "Jane <jane@contoso.com>", true],
  ["jane@contoso.com", "jane@contoso.com", true],
  ["jane@contoso.com", "JANE@Contoso.com", true],
  ["jane@contoso.com", '"jane"@contoso.com', true],
  ['"jane.doe"@contoso.com', "jane.doe@contoso.com", true],
  ["jane.doe@contoso.com", '"jane\\.doe"@contoso.com', true],
  ['"a@b"@contoso.com', '"a\\@b"@contoso.com', true],
  ["contoso.onmicrosoft.com", "jane@contoso.onmicrosoft.com", true],

  ['"jane\\\\doe"@contoso.com', "janedoe@contoso.com", false],
  ["contoso.com", "jane@evilcontoso.com", false],
  ["contoso.com", "jane@evil-contoso.com", false],
  ["contoso.com", "jane@contoso.com.evil.example", false],
  ["contoso.com", "jane@contoso.com.co", false],
  ["contoso.com", "jane@contoso.co", false],
  ["contoso.com", '"a@contoso.com"@evil.example', false],
  ["a@contoso.com", '"a@contoso.com"@evil.example', false],
  ["contoso.com", "contoso.com@evil.example", false],
  ["contoso.com", "x.contoso.com@evil.example", false],
  ["contoso.com", "jane@evil.example (@contoso.com)", false],
  ["contoso.com", "jane@contoso.com <jane@evil.example>", false],
  ["contoso.com", "jane@сontoso.com", false],
  ["contoso.com", "jane@contoso.com,", false],
  ["mail.contoso.com", "jane@contoso.com", false],
  ["jane@contoso.com", "jane@mail.contoso.com", false],
  ["jane@contoso.com", "janet@contoso.com", false],
  ["jane@contoso.com", "xjane@contoso.com", false],
  ["jane@contoso.com", "jane@evilcontoso.com", false],
  ["jane@contoso.com", '"jane "@contoso.com', false],
  ["kurt@contoso.com", "\u212aurt@contoso.com", false],
  ["mil", "jane@army.milx", false],
  ["mil", "jane@armymil", false],
  ["onmicrosoft.co", "jane@onmicrosoft.com", false],
  ["not an entry", "jane@contoso.com", false],
  ["contoso.com", "", false],
] as const;

test.each(COVERED)("a matcher of %s finds it for %s: %p", (entry, address, covered) => {
  const parsed = parseAddress(address);
  const matcher = createEntryMatcher(["example.net", entry, "jane@example.net"]);
  const found = parsed.kind === "smtp" ? matcher.find(parsed.localPart, parsed.domain) : null;
  expect(found).toBe(covered ? entry : null);
});

/** entries, address, the one found */
test.each([
  [["com", "contoso.com", "mail.contoso.com"], "jane@mail.contoso.com", "mail.contoso.com"],
  [["com", "contoso.com", "mail.contoso.com"], "jane@x.contoso.com", "contoso.com"],
  [["com", "contoso.com"], "jane@contoso.net", null],
  [["mail.contoso.com", "Jane@Mail.Contoso.com"], "jane@mail.contoso.com", "Jane@Mail.Contoso.com"],
  [["jane@contoso.com", "contoso.com"], "john@contoso.com", "contoso.com"],
  [["@Contoso.com", "contoso.com"], "jane@contoso.com", "@Contoso.com"],
  [["", "..", "contoso.com"], "jane@contoso.com", "contoso.com"],
  [[], "jane@contoso.com", null],
  [["constructor"], "jane@__proto__.com", null],
] as const)("of %j, %s is covered by %j", (entries, address, found) => {
  const parsed = parseAddress(address);
  expect(parsed.kind).toBe("smtp");
  if (parsed.kind !== "smtp") return;
  expect(createEntryMatcher(entries).find(parsed.localPart, parsed.domain)).toBe(found);
});
