import { isHidden } from "../../src/core/characters";
import { cutEnd, cutStart, escapeMarkdown, safe, shortenAddress } from "../../src/text/safe";

const MARK = "[hidden character]";

test.each([
  ["jane.doe@army.mil", "jane.doe@army.mil"],
  ["a\u202eb", "a[hidden character]b"],
  // A run of hidden characters is one mark.
  ["a\u200b\u200c\u200d\ufeffb\u2066", "a[hidden character]b[hidden character]"],
  ["\u0000\r\n\t\u007f\u0085", MARK],
  ["\u00ad\u034f\u115f\u3164\u2800\ufe0f", MARK],
  ["\u{e0041}\u{1d173}", MARK],
  // Halves of surrogate pairs.
  ["\ud83dx\ude00", "[hidden character]x[hidden character]"],
  // What mail programs make links of.
  ["https://evil.example", "https: //evil.example"],
  ["WWW.evil.example", "WWW .evil.example"],
  [":///", ": ///"],
  ["mailto:ann@gmial.com", "mailto: ann@gmial.com"],
  ["HTTP:ann@gmial.com", "HTTP: ann@gmial.com"],
  ["ftp:a file:b", "ftp: a file: b"],
  ["https:ann@gmial.com?cc=https://evil.example", "https: ann@gmial.com?cc=https: //evil.example"],
  ["automailto:", "automailto:"],
  ["w\u200bww.evil.example", "w[hidden character]ww.evil.example"],
  ["http:\u200b//evil.example", "http: [hidden character]//evil.example"],
  // Seen by everyone, so left alone.
  ["m\u00fcller@b\u00fccher.example \u{1f600}", "m\u00fcller@b\u00fccher.example \u{1f600}"],
])("%j is shown as %j", (text, shown) => {
  expect(safe(text, MARK)).toBe(shown);
});

test("everything that Markdown knows is escaped, nothing else", () => {
  expect(escapeMarkdown("\\*_[]()-#<>`~|!+")).toBe(
    "\\\\\\*\\_\\[\\]\\(\\)\\-\\#\\<\\>\\`\\~\\|\\!\\+",
  );
  expect(escapeMarkdown("a.b@c.example: “x” 1")).toBe("a.b@c.example: “x” 1");
});

test.each([
  ["short@a.example", 72, "short@a.example"],
  ["procurement.department@contoso.example", 30, "procurement.d…@contoso.example"],
  // The part after the @ stays whole, and eight characters before it.
  [
    "procurement.department@international.contoso.example",
    20,
    "procurem…@international.contoso.example",
  ],
  // Without an @ both ends stay.
  ["abcdefghijklmnop", 9, "abc…lmnop"],
  // Neither a surrogate pair nor the mark is cut.
  [
    "\u{1f600}\u{1f600}\u{1f600}\u{1f600}\u{1f600}@a.example",
    18,
    "\u{1f600}\u{1f600}\u{1f600}\u{1f600}…@a.example",
  ],
  [`abc${MARK}defghij@a.example`, 20, "abc…@a.example"],
])("the address %j in %i units is %j", (text, limit, shown) => {
  expect(shortenAddress(text, limit, MARK)).toBe(shown);
});

test("beginnings and ends", () => {
  expect(cutEnd("abcdef", 4, MARK)).toBe("abc…");
  expect(cutEnd("abcd", 4, MARK)).toBe("abcd");
  expect(cutStart("abcdef", 4, MARK)).toBe("…def");
  expect(cutStart("ab\u{1f600}", 3, MARK)).toBe("…\u{1f600}");
});

test("what the check takes for hidden is never shown", () => {
  const shown: string[] = [];
  for (let point = 0; point <= 0x10ffff; point += 1) {
    if (isHidden(point) && safe(String.fromCodePoint(point), MARK) !== MARK) {
      shown.push(point.toString(16));
    }
  }
  expect(shown).toEqual([]);
});
