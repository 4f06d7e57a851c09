import fc from "fast-check";
import { domainToASCII } from "node:url";
import { parse as parseIcann } from "tldts-icann";
import { parseDomain, parseUnusual, topLevelOf } from "../../src/core/domain";
import { hostileStrings } from "../support/hostile-strings";

/** typed, ascii (or "=" for the same), publicSuffix, name, subdomain, suffixExists */
const TAKEN_APART = [
  ["army.mil", "=", "mil", "army", "", true],
  ["mail.army.mil", "=", "mil", "army", "mail", true],
  ["us.mail.army.mil", "=", "mil", "army", "us.mail", true],
  ["Mail.ARMY.Mil", "mail.army.mil", "mil", "army", "mail", true],
  ["army.mil.", "army.mil", "mil", "army", "", true],
  ["mod.gov.uk", "=", "gov.uk", "mod", "", true],
  ["foo.co.uk", "=", "co.uk", "foo", "", true],
  ["army.ml", "=", "ml", "army", "", true],
  ["gmail.con", "=", "con", "gmail", "", false],
  ["af.mi", "=", "mi", "af", "", false],
  ["a.b.c.invalidtld", "=", "invalidtld", "c", "a.b", false],
  ["_gmail.com", "=", "com", "_gmail", "", true],
  ["a--b.com", "=", "com", "a--b", "", true],
  ["163.com", "=", "com", "163", "", true],
  ["city.kawasaki.jp", "=", "kawasaki.jp", "city", "", true],
  ["foo.bar.kawasaki.jp", "=", "bar.kawasaki.jp", "foo", "", true],
  // Private section of the suffix list: an ordinary domain.
  ["foo.github.io", "=", "io", "github", "foo", true],

  // A suffix itself.
  ["co.uk", "=", "co.uk", "", "", true],
  ["foo.ck", "=", "foo.ck", "", "", true],

  // A bare label, top-level domain or not.
  ["gmail", "=", "", "gmail", "", false],
  ["com", "=", "", "com", "", false],
  ["intranet7", "=", "", "intranet7", "", false],
  ["localhost", "=", "", "localhost", "", true],

  // Internal names.
  ["mail.contoso.local", "=", "local", "contoso", "mail", true],
  ["dc1.contoso.internal", "=", "internal", "contoso", "dc1", true],
  ["exchange.corp", "=", "corp", "exchange", "", true],
  ["nas.home.arpa", "=", "home.arpa", "nas", "", true],
  ["abc.onion", "=", "onion", "abc", "", true],
  ["a.b.test", "=", "test", "b", "a", true],

  // Tenants.
  ["contoso.onmicrosoft.com", "=", "onmicrosoft.com", "contoso", "", true],
  ["x.contoso.onmicrosoft.com", "=", "onmicrosoft.com", "contoso", "x", true],
  ["contoso.mail.onmicrosoft.com", "=", "mail.onmicrosoft.com", "contoso", "", true],
  ["contoso.partner.onmschina.cn", "=", "partner.onmschina.cn", "contoso", "", true],
  ["onmicrosoft.com", "=", "com", "onmicrosoft", "", true],
] as const;

test.each(TAKEN_APART)("%s", (typed, same, publicSuffix, name, subdomain, suffixExists) => {
  const ascii = same === "=" ? typed : same;
  const withoutSubdomain = subdomain === "" ? ascii : ascii.slice(subdomain.length + 1);
  expect(parseDomain(typed)).toEqual({
    ascii,
    unicode: ascii,
    publicSuffix,
    suffixExists,
    name,
    registrable: withoutSubdomain,
    subdomain,
  });
});

/** typed, ascii, unicode, publicSuffix, name */
const INTERNATIONAL = [
  ["münchen.de", "xn--mnchen-3ya.de", "münchen.de", "de", "münchen"],
  ["xn--mnchen-3ya.de", "xn--mnchen-3ya.de", "münchen.de", "de", "münchen"],
  ["XN--MNCHEN-3YA.DE", "xn--mnchen-3ya.de", "münchen.de", "de", "münchen"],
  ["MÜNCHEN.DE", "xn--mnchen-3ya.de", "münchen.de", "de", "münchen"],
  ["mu\u0308nchen.de", "xn--mnchen-3ya.de", "münchen.de", "de", "münchen"],
  ["почта.рф", "xn--80a1acny.xn--p1ai", "почта.рф", "рф", "почта"],
  ["почта.xn--p1ai", "xn--80a1acny.xn--p1ai", "почта.рф", "рф", "почта"],
  ["食狮.公司.cn", "xn--85x722f.xn--55qx5d.cn", "食狮.公司.cn", "公司.cn", "食狮"],
  ["аrmy.mil", "xn--rmy-5cd.mil", "аrmy.mil", "mil", "аrmy"],
  ["straße.de", "xn--strae-oqa.de", "straße.de", "de", "straße"],
  // Forms that input methods leave behind.
  ["ａｒｍｙ．ｍｉｌ", "army.mil", "army.mil", "mil", "army"],
  ["army。mil", "army.mil", "army.mil", "mil", "army"],
  ["army｡mil。", "army.mil", "army.mil", "mil", "army"],
  ["of\ufb01ce.com", "office.com", "office.com", "com", "office"],
  ["\ufb02ug-b\u00fcro.de", "xn--flug-bro-c6a.de", "flug-b\u00fcro.de", "de", "flug-b\u00fcro"],
  ["ｘｎ－－ｍnchen-3ya.de", "xn--mnchen-3ya.de", "münchen.de", "de", "münchen"],
] as const;

test.each(INTERNATIONAL)("%s", (typed, ascii, unicode, publicSuffix, name) => {
  expect(parseDomain(typed)).toEqual({
    ascii,
    unicode,
    publicSuffix,
    suffixExists: true,
    name,
    registrable: unicode,
    subdomain: "",
  });
});

test.each([
  ["nothing", ""],
  ["a dot", "."],
  ["an empty label", "army..mil"],
  ["an empty first label", ".army.mil"],
  ["two trailing dots", "army.mil.."],
  ["a leading hyphen", "-army.mil"],
  ["a trailing hyphen", "army-.mil"],
  ["a hyphen before the end", "army.mil-"],
  ["a hyphen alone", "-"],
  ["a space", "army mil.com"],
  ["a trailing space", "army.mil "],
  ["a comma", "army,mil"],
  ["an at-sign", "jane@army.mil"],
  ["a slash", "army.mil/x"],
  ["a port", "army.mil:25"],
  ["a percent sign", "army%2emil"],
  ["a null", "army\0.mil"],
  ["a label of 64 octets", `${"a".repeat(64)}.mil`],
  ["an encoded label of 64 octets", `${"ü".repeat(58)}.de`],
  ["254 octets", `${"a.".repeat(125)}army`],
  ["an IPv4 address", "192.0.2.1"],
  ["an all-digit last label", "army.123"],
  ["digits alone", "127"],
  ["a zero-width space", "ar\u200bmy.mil"],
  ["an override", "army.\u202elim"],
  ["a symbol", "i♥mil.com"],
  ["an encoded symbol", "xn--i-7iq.ws"],
  ["an encoded control", "xn--a.com"],
  ["an encoded capital", "xn--bcher-2pa.com"],
  ["encoded text that is not composed", "xn--a-xbba.com"],
  ["encoded ASCII", "xn--army-.mil"],
  ["nothing encoded", "xn--.mil"],
  ["an incomplete A-label", "xn--99999.mil"],
  ["a full-width slash", "army／x.mil"],
  ["an unpaired surrogate", "ar\ud800my.mil"],
  ["a mark first", "\u0301army.mil"],
])("null for %s", (_, text) => {
  expect(parseDomain(text)).toBeNull();
});

test("the longest label and the longest host are read", () => {
  const host = `${"a".repeat(63)}.${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(57)}.mil`;
  expect(host).toHaveLength(253);
  expect(parseDomain(host)?.name).toBe("d".repeat(57));
  expect(parseDomain(`${host}.`)?.ascii).toBe(host);
  expect(parseDomain(`a${host}`)).toBeNull();
});

describe("property", () => {
  const label = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9_-]{0,8}[A-Za-z0-9])?$/);
  const host = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join("."));

  test("the fast path and the slow path agree", () => {
    fc.assert(
      fc.property(host, (text) => {
        expect(parseDomain(text)).toEqual(parseUnusual(text));
      }),
      { numRuns: 1000 },
    );
    for (const text of hostileStrings(2000, 7))
      expect(parseDomain(text)).toEqual(parseUnusual(text));
  });

  test("the two builds of the suffix list agree", () => {
    const options = { validateHostname: false, extractHostname: false, detectIp: false };
    const suffixes = ["mil", "co.uk", "gov.ml", "kawasaki.jp", "github.io", "amazonaws.com", "con"];
    fc.assert(
      fc.property(label, fc.constantFrom(...suffixes), (name, suffix) => {
        const text = `a.${name.toLowerCase()}.${suffix}`;
        const domain = parseDomain(text);
        fc.pre(domain !== null);
        const icann = parseIcann(text, options);
        expect(domain?.publicSuffix).toBe(icann.publicSuffix);
        expect(domain?.registrable).toBe(icann.domain);
      }),
    );
  });

  test("parts join to the whole, and both forms lead to the same domain", () => {
    const letters = fc.constantFrom(..."abcxyz0189-éüßłøабвгжяпочταλγωאבגمصر日本語かナ한국नमส");
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (labels) => {
        const text = `${labels.join(".")}.com`;
        const domain = parseDomain(text);
        fc.pre(domain !== null);
        if (domain === null) return;
        const { subdomain, name, publicSuffix, unicode, ascii } = domain;
        expect([subdomain, name, publicSuffix].filter((part) => part !== "").join(".")).toBe(
          unicode,
        );
        expect(parseDomain(ascii)).toEqual(domain);
        expect(parseDomain(unicode)).toEqual(domain);
        // Node refuses some labels that mix directions of writing, and none in another form.
        expect(["", ascii]).toContain(domainToASCII(unicode));
      }),
      { numRuns: 500 },
    );
  });

  test("never throws; what is read is lower-case ASCII within the limits", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string()), (text) => {
        const ascii = parseDomain(text)?.ascii ?? "a";
        expect(ascii).toMatch(/^[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*$/);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ["co.uk", "uk"],
  ["com", "com"],
  ["", ""],
])("of %p the top level is %p", (host, topLevel) => {
  expect(topLevelOf(host)).toBe(topLevel);
});
