import fc from "fast-check";
import { domainToASCII } from "node:url";
import { decodeLabel, encodeLabel, isAscii } from "../../src/core/punycode";

/** Samples of RFC 3492 section 7.1 that are lower-case and fit a label, and labels in use. */
const PAIRS = [
  ["xn--egbpdaj6bu4bxfgehfvwxn", "ليهمابتكلموشعربي؟"],
  ["xn--ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"],
  ["xn--4dbcagdahymbxekheh6e0a7fei0b", "למההםפשוטלאמדבריםעברית"],
  ["xn--n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa", "なぜみんな日本語を話してくれないのか"],
  ["xn--b1abfaaepdrnnbgefbadotcwatmq2g4l", "почемужеонинеговорятпорусски"],
  ["xn--mnchen-3ya", "münchen"],
  ["xn--caf-dma", "café"],
  ["xn--p1ai", "рф"],
  ["xn--80ak6aa92e", "аррӏе"],
  ["xn--e-efusa1mzf", "eコマース"],
  ["xn--123-p18d", "一123"],
  ["xn---123-45dmmc5f", "торты-123"],
  ["xn--097cc", "𐌀𐌁"],
  ["xn--i-7iq", "i❤"],
] as const;

test.each(PAIRS)("%s is %s", (ascii, unicode) => {
  expect(decodeLabel(ascii)).toBe(unicode);
  expect(encodeLabel(unicode)).toBe(ascii);
});

test.each([
  ["army", "army"],
  ["ARMY", "army"],
  ["XN--MNCHEN-3YA", "münchen"],
  ["xn-army", "xn-army"],
  ["", ""],
  ["a".repeat(63), "a".repeat(63)],
])("%j decodes to %j", (label, decoded) => {
  expect(decodeLabel(label)).toBe(decoded);
});

test.each([
  ["nothing encoded", "xn--"],
  ["ASCII alone", "xn--army-"],
  ["ASCII alone, ending in a hyphen", "xn--example--"],
  ["an incomplete number", "xn--99999"],
  ["past U+10FFFF", "xn--99999999"],
  ["a surrogate", "xn--ib9b"],
  ["a character that is no digit", "xn--mnchen_3ya"],
  ["a non-ASCII digit", "xn--mnchen-3yä"],
  ["64 octets", "a".repeat(64)],
  ["a number longer than any", `xn--${"9".repeat(59)}`],
  ["a second prefix", "xn--xn--p1ai-"],
])("null for %s", (_, label) => {
  expect(decodeLabel(label)).toBeNull();
});

test.each([
  ["plain ASCII", "army", "army"],
  ["ASCII over 63 octets", "a".repeat(64), null],
  ["63 octets encoded", "ü".repeat(57), `xn--td${"a".repeat(57)}`],
  ["64 octets encoded", "ü".repeat(58), null],
  ["an unpaired surrogate", "a\ud800b", null],
  ["an unpaired low surrogate", "\udc00", null],
  ["very long", "ü".repeat(100_000), null],
])("encodes %s", (_, label, encoded) => {
  expect(encodeLabel(label)).toBe(encoded);
});

describe("property", () => {
  const label = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });

  test("what encodes decodes to the same, and Node encodes it alike", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."abcüéłñßабвгдежзпочта日本語한국어") }),
        (text) => {
          const encoded = encodeLabel(text);
          fc.pre(encoded !== null && !isAscii(text));
          expect(decodeLabel(encoded ?? "")).toBe(text);
          expect(domainToASCII(text)).toBe(encoded);
        },
      ),
    );
  });

  test("never throws, and what decodes encodes back", () => {
    fc.assert(
      fc.property(fc.oneof(label, fc.string(), fc.string({ unit: "binary" })), (text) => {
        encodeLabel(text);
        const ascii = `xn--${text}`;
        const decoded = decodeLabel(ascii);
        if (decoded !== null) expect(encodeLabel(decoded)).toBe(ascii.toLowerCase());
      }),
      { numRuns: 2000 },
    );
  });
});
