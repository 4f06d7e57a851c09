/** Strings that no address should be, from a seed: the same seed gives the same strings anywhere. */

/** Kept: what went wrong once is found again under the same seed. */
export const HOSTILE_SEED = 20261122;

/** Half of what is drawn from: pieces that mean something to a parser. */
const PIECES: readonly string[] = [
  ..."@ @@ . .. ... , ; : < > ( ) [ ] { } \" ' ` \\ / | = + - _ ! # $ % ^ & * ~ ?".split(" "),
  ..."jane doe army.mil gmail.com contoso com mil co.uk localhost home.arpa onmicrosoft.com".split(
    " ",
  ),
  ..."xn-- xn--p1ai xn--mnchen-3ya xn--999999999999 xn--a-xbba XN--80AK6AA92E -army army- a--b".split(
    " ",
  ),
  ..."[192.0.2.1] 192.0.2.1 999.999.999.999 [IPv6:2001:db8::1] [IPv6:::] [] 127.1 0x7f.1".split(
    " ",
  ),
  ..."/o=ExchangeLabs/ou=x/cn=y /O= IMCEAEX-_o=x@y IMCEAFAX-1@x IMCEASMTP-a+40b+2Ec@d".split(" "),
  ..."IMCEASMTP-IMCEASMTP-+ZZ@ IMCEA-@ [FAX:+1 FAX=+1@x mailto: mailto:%E0%A4%A SMTP: EX:/o= X400:".split(
    " ",
  ),
  ..."=?utf-8?Q?=40?= <script> ${jndi} %00 %40 %s __proto__ constructor toString NaN null".split(
    " ",
  ),
  " ",
  "  ",
  "\t",
  "\r\n",
  "\0",
  "\x7f",
  "\u00a0",
  "\u3000",
  "\u00ad",
  "\u200b",
  "\u200d",
  "\u200c",
  "\u200e",
  "\u202e",
  "\u2066",
  "\ufeff",
  "\ufffd",
  "\ufe0f",
  "\u{e0041}",
  "\ud800",
  "\udc00",
  "\uff20",
  "\u3002",
  "\uff0e",
  "\uff61",
  "\u2026",
  "\u2024",
  "а",
  "аrmy.mil",
  "münchen.de",
  "mu\u0308nchen",
  "\u0301",
  "\u0301\u0301\u0301",
  "İ",
  "ß",
  "ΑΣ",
  "ﬃ",
  "ａｒｍｙ",
  "日本",
  "ら\u3099",
  "한\u1100",
  "नी\u200d",
  "עברית",
  "مصر",
  "😀",
  "👩‍💻",
  "𝒂",
  "\u{10ffff}",
];

/** How a string is put together; each is drawn as often as the others. */
type Recipe = (random: () => number) => string;

const RECIPES: readonly Recipe[] = [
  (random) => join(random, 1 + count(random, 12), ""),
  (random) =>
    `${join(random, 1 + count(random, 4), "")}@${join(random, 1 + count(random, 4), ".")}`,
  (random) => mangle(random, "jane.doe@army.mil"),
  (random) => mangle(random, '"Jane Doe" <jane.doe@mail.army.mil> (home)'),
  (random) => units(random, count(random, 40)),
  (random) => `jane@${units(random, count(random, 20))}.com`,
  (random) => `jane@xn--${letters(random, 1 + count(random, 70))}.com`,
  (random) => pick(random, PIECES).repeat(1 + count(random, 1500)),
  (random) => `${pick(random, PIECES)}@${pick(random, PIECES).repeat(1 + count(random, 600))}`,
  (random) => `${letters(random, count(random, 80))}@${letters(random, count(random, 300))}.mil`,
];

/**
 * Hostile strings for parsers of addresses: pieces of syntax, broken UTF-16, hidden and look-alike
 * characters, bad punycode, and any of these repeated some thousand times.
 *
 * @param count - how many
 * @param seed - any 32-bit integer
 */
export function hostileStrings(count: number, seed: number): string[] {
  const random = mulberry32(seed);
  return Array.from({ length: count }, (_, i) => RECIPES[i % RECIPES.length]?.(random) ?? "");
}

/** Numbers from 0 to below 1 (Tommy Ettinger's mulberry32, public domain). */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** From 0 to below `limit`. */
function count(random: () => number, limit: number): number {
  return Math.floor(random() * limit);
}

function pick(random: () => number, from: readonly string[]): string {
  return from[count(random, from.length)] ?? "";
}

function join(random: () => number, length: number, separator: string): string {
  return Array.from({ length }, () => pick(random, PIECES)).join(separator);
}

/** Any UTF-16 units, unpaired surrogates among them; half of them ASCII. */
function units(random: () => number, length: number): string {
  return Array.from({ length }, () =>
    String.fromCharCode(count(random, random() < 0.5 ? 0x80 : 0x10000)),
  ).join("");
}

function letters(random: () => number, length: number): string {
  const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789-";
  return Array.from({ length }, () => alphabet.charAt(count(random, alphabet.length))).join("");
}

/** Some units dropped, doubled, swapped with a neighbour, or a piece put in. */
function mangle(random: () => number, text: string): string {
  let result = text;
  for (let edits = 1 + count(random, 5); edits > 0; edits--) {
    const at = count(random, result.length);
    const before = result.slice(0, at);
    const unit = result.charAt(at);
    const after = result.slice(at + 1);
    const edited = [
      before + after,
      before + unit + unit + after,
      before + after.charAt(0) + unit + after.slice(1),
      before + unit + pick(random, PIECES) + after,
    ];
    result = pick(random, edited);
  }
  return result;
}
