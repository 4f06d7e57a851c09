/** Letters that a slip brings in, written down apart from the core's own tables. */

/** Which keys touch on a US keyboard, row above, same row, row below. */
const TOUCHING: Readonly<Record<string, string>> = {
  a: "qwsz",
  b: "vghn",
  c: "xdfv",
  d: "serfcx",
  e: "wsdr34",
  f: "drtgvc",
  g: "ftyhbv",
  h: "gyujnb",
  i: "ujko89",
  j: "huikmn",
  k: "jiolm",
  l: "kop",
  m: "njk",
  n: "bhjm",
  o: "iklp90",
  p: "ol0",
  q: "wa12",
  r: "edft45",
  s: "awedxz",
  t: "rfgy56",
  u: "yhji78",
  v: "cfgb",
  w: "qase23",
  x: "zsdc",
  y: "tghu67",
  z: "asx",
};

const VOWELS = "aeiou";
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

export function touching(letter: string): readonly string[] {
  return (TOUCHING[letter] ?? "").split("");
}

export function vowelsFor(letter: string): readonly string[] {
  return VOWELS.indexOf(letter) < 0 ? [] : VOWELS.split("").filter((vowel) => vowel !== letter);
}

/** Letters and digits one flipped bit away (Dinaburg 2011). */
export function oneBitAway(letter: string): readonly string[] {
  const code = letter.charCodeAt(0);
  return [1, 2, 4, 8, 16, 32, 64]
    .map((bit) => String.fromCharCode(code ^ bit))
    .filter((other) => /^[a-z0-9]$/.test(other));
}

/** Letters that neither touch nor are vowels for a vowel, nor one bit away. */
export function unlike(letter: string): readonly string[] {
  const like = [letter, ...touching(letter), ...vowelsFor(letter), ...oneBitAway(letter)];
  return LETTERS.split("").filter((other) => like.indexOf(other) < 0);
}
