import fc from "fast-check";
import { formatAddress, parseAddress, parseUnusualAddress } from "../../src/core/address";
import type { ParsedAddress } from "../../src/core/types";

/** One line of what an address was read as, for tables. */
function inShort(parsed: ParsedAddress): string {
  if (parsed.kind === "smtp") return `${parsed.localPart} at ${parsed.domain.unicode}`;
  if (parsed.kind === "unchecked") return parsed.cause;
  const { error, count, repaired } = parsed;
  const mended = repaired === null ? "" : `, ${repaired.localPart} at ${repaired.domain.unicode}`;
  return `${error} ${count}${mended}`;
}

/** Read as they are. */
test.each([
  ["jane@army.mil", "jane at army.mil"],
  ["Jane.Doe+x@ARMY.MIL", "Jane.Doe+x at army.mil"],
  ["jane@army.mil.", "jane at army.mil"],
  [" jane@army.mil\n", "jane at army.mil"],
  ["jane@gmail", "jane at gmail"],
  ["jåne@münchen.de", "jåne at münchen.de"],
  ["jane@XN--MNCHEN-3YA.de", "jane at münchen.de"],
  ["jane@army。mil", "jane at army.mil"],
  ['"a@contoso.com"@evil.example', '"a@contoso.com" at evil.example'],
  ["Jane Doe <jane@army.mil>", "jane at army.mil"],
  ['"Doe, Jane <x@y.com>" <jane@army.mil>', "jane at army.mil"],
  ["jane(work)@army.mil (home)", "jane at army.mil"],
  ["mailto:jane%40army.mil?subject=x", "jane at army.mil"],
  ["IMCEASMTP-jane+40army+2Eml@host.example", "jane at army.ml"],
  ["/o=x@army.ml", "/o=x at army.ml"],
  ["/dev/null@army.mil", "/dev/null at army.mil"],
])("%j is %s", (text, read) => {
  expect(inShort(parseAddress(text))).toBe(read);
});

/** Nothing to check. */
test.each([
  ["/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=x", "x500"],
  ["Jane </O=CONTOSO/OU=x/CN=jane>", "x500"],
  ["IMCEAEX-_o=ExchangeLabs_cn=y@namprd13.prod.outlook.com", "x500"],
  ["IMCEASMTP-IMCEASMTP-a+2B40b@c@d.example", "x500"],
  ["IMCEASMTP-IMCEASMTP-a+2B40b+40c@d.example", "x500"],
  ["[FAX:+1 555 0100]", "fax"],
  ["jane@[192.0.2.1]", "ip-literal"],
  ["jane@192.0.2.1", "ip-literal"],
  ["", "unresolved"],
  ["  \u200b", "unresolved"],
])("%j: %s", (text, cause) => {
  expect(parseAddress(text)).toEqual({ kind: "unchecked", cause });
});

test.each([
  ["", "Sales team", "contact-group"],
  [" ", "Sales team", "contact-group"],
  ["", " \u200b", "unresolved"],
  ["Sales team", "Sales team", "no-at-sign 1"],
])("address %j, name %j: %s", (address, displayName, read) => {
  expect(inShort(parseAddress(address, displayName))).toBe(read);
});

/** Malformed, and mended where one reading is plausible. */
test.each([
  ["jane@army..mil", "dots 1, jane at army.mil"],
  ["jane@.linaro.org", "dots 1, jane at linaro.org"],
  ["jane@army.mil..", "dots 1, jane at army.mil"],
  [".jane@army.mil", "dots 1, jane at army.mil"],
  ["ann@gmail,com", "comma 1, ann at gmail.com"],
  ["jane,doe@army.mil", "comma 1, jane.doe at army.mil"],
  ["jane@army.mil,", "stray-character 1, jane at army.mil"],
  ["jane@army.mil, Regards", "stray-character 1, jane at army.mil"],
  ["jane@army,mil,Jane", "stray-character 1, jane at army.mil"],
  ["jane@army.mli,Jane", "comma 1, jane at army.mli.jane"],
  ["jane@server,Jane", "comma 1, jane at server.jane"],
  ["jane@contoso.com,br", "comma 1, jane at contoso.com.br"],
  ["jane@contoso.com,Jane,doe@army", "several-at-signs 1"],
  ["jane@army.mil;", "stray-character 1, jane at army.mil"],
  ["jane@army.mil>", "stray-character 1, jane at army.mil"],
  ["jane@army.mil'", "stray-character 1, jane at army.mil"],
  ["'jane@army.mil'", "stray-character 1, jane at army.mil"],
  ["<jane@army.mil>;", "stray-character 1, jane at army.mil"],
  ["Jane <jane@army.mil", "stray-character 1, jane at army.mil"],
  ["jane＠army.mil", "stray-character 1, jane at army.mil"],
  ["jane@army.mil”", "stray-character 1, jane at army.mil"],
  ["jane@☺army.mil", "stray-character 1, jane at army.mil"],
  ["jane@army;mil", "stray-character 1, jane at army.mil"],
  ["jane@us–army.mil", "stray-character 1, jane at us-army.mil"],
  ["jane @army.mil", "space 1, jane at army.mil"],
  ["jane@army. mil", "space 1, jane at army.mil"],
  ["jane@army\u3000mil", "space 1, jane at army.mil"],
  ["jane\u00a0@army.mil", "space 1, jane at army.mil"],
  ["jane@@army.mil", "several-at-signs 1, jane at army.mil"],
  ["jane@army.mil@", "several-at-signs 1, jane at army.mil"],
  ["jane(at)army.mil", "no-at-sign 1, jane at army.mil"],
  ["ja\u200bne@ar\u202emy.mil", "hidden-character 2, jane at army.mil"],
  ["\ufeffjane@army.mil", "hidden-character 1, jane at army.mil"],
  ["<jane@army.mil\u200b>", "hidden-character 1, jane at army.mil"],
  ['"ja\u2066ne"@army.mil', 'hidden-character 1, "jane" at army.mil'],
  // The first of ERROR_ORDER is named, all are mended.
  ["jane@ar\u200bmy,,mil;", "hidden-character 1, jane at army.mil"],
  ["jane @@ army..mil", "several-at-signs 1, jane at army.mil"],
  ["jane @army,mil", "comma 1, jane at army.mil"],
  // No one reading is plausible.
  ["a@b@c.mil", "several-at-signs 1"],
  ["a@b.mil; c@d.mil", "several-at-signs 1"],
  ["<a@contoso.com>@evil.example", "several-at-signs 1"],
  ["jane doe@army.mil", "space 1"],
  ["jane@ar my.mil", "space 1"],
  ["jane@ar*my.mil", "bad-domain 1"],
  ["jane@army.mil:25", "bad-domain 1"],
  ["jane@i♥mil.com", "bad-domain 1"],
  ["jane;doe@army.mil", "bad-local-part 1"],
  ["jane@xn--army-.mil", "bad-punycode 1"],
  ["jane@", "bad-domain 1"],
  ["@army.mil", "bad-local-part 1"],
  ["Jane Doe", "no-at-sign 1"],
  ["jane.army.mil", "no-at-sign 1"],
  ["<>", "no-at-sign 1"],
  ["\ud800\ud800@army.mil", "hidden-character 2"],
])("%j: %s", (text, read) => {
  expect(inShort(parseAddress(text))).toBe(read);
});

test.each([
  ["a local part of 65 octets", `${"a".repeat(65)}@army.mil`],
  ["a local part of 66 octets in 33 letters", `${"é".repeat(33)}@army.mil`],
  ["a label of 64 octets", `jane@${"a".repeat(64)}.mil`],
  ["an address of 255 octets", `${"a".repeat(64)}@${"b.".repeat(93)}mil1`],
  ["text longer than any mailbox", `jane@army.mil${" ".repeat(5000)}x`],
])("%s is too long and is not mended", (_, text) => {
  expect(parseAddress(text)).toEqual({
    kind: "malformed",
    error: "too-long",
    count: 1,
    repaired: null,
  });
});

test.each([
  ["jane", "army.mil", "jane@army.mil"],
  ['"a@b"', "army.mil", '"a@b"@army.mil'],
])("formatAddress(%j, %j)", (localPart, host, address) => {
  expect(formatAddress(localPart, host)).toBe(address);
});

describe("property", () => {
  const atom = fc.stringMatching(/^[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]{1,8}$/);
  const localPart = fc.array(atom, { minLength: 1, maxLength: 4 }).map((atoms) => atoms.join("."));
  const host = fc
    .array(fc.stringMatching(/^[a-zA-Z0-9_]([a-zA-Z0-9_-]{0,6}[a-zA-Z0-9_])?$/), {
      minLength: 1,
      maxLength: 4,
    })
    .map((labels) => labels.join("."));

  test("the fast path and the slow path agree", () => {
    fc.assert(
      fc.property(localPart, host, (local, domain) => {
        const text = `${local}@${domain}`;
        expect(parseAddress(text)).toEqual(parseUnusualAddress(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("what is read is written and read again alike, and so is what is mended", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."ab.@,;:<>() \"'-\u200b\u00e9。＠"), maxLength: 16 }),
        (text) => {
          const parsed = parseAddress(text);
          const read = parsed.kind === "smtp" ? parsed : null;
          const { localPart: local, domain } =
            read ?? (parsed.kind === "malformed" ? parsed.repaired : null) ?? {};
          fc.pre(local !== undefined && domain !== undefined);
          const again = parseAddress(formatAddress(local ?? "", domain?.ascii ?? ""));
          expect(again).toEqual({ kind: "smtp", localPart: local, domain });
        },
      ),
      { numRuns: 500 },
    );
  });
});
