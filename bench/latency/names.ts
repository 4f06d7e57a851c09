/** Made-up domains, the same in every run: no list of real ones is needed to measure time. */

const SUFFIXES = [
  ...["com", "com", "com", "com", "com", "com", "org", "net", "de", "co.uk", "fr", "nl", "it"],
  ...["com.au", "ch", "se", "edu", "gov", "co.jp", "io", "ca", "eu", "pl", "com.br"],
];
const STARTS =
  "b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sc sh sp st t th tr v w z".split(" ");
const VOWELS = "a a e e i i o o u ea ou".split(" ");
const ENDS = ["", "", "", "", "", "n", "r", "s", "t", "l", "m", "ck", "nd", "x"];

/** Numbers from 0 up to below 1, of mulberry32: the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/**
 * Distinct domains of one to four syllables, some with a second word: 12 characters on average, as
 * those that people write to.
 */
export function madeUpDomains(count: number, seed: number): readonly string[] {
  const random = randomNumbers(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? "";
  const word = (): string => {
    const syllables = 1 + Math.floor(random() * 2) + Math.floor(random() * 2.2);
    let text = "";
    for (let i = 0; i < syllables; i += 1) text += pick(STARTS) + pick(VOWELS) + pick(ENDS);
    return text;
  };
  const domains = new Set<string>();
  while (domains.size < count) {
    const second = random() < 0.04 ? `-${word()}` : "";
    domains.add(`${word()}${second}.${pick(SUFFIXES)}`);
  }
  return [...domains];
}

/** One slip in the name of each domain: a letter dropped, doubled or swapped with the next. */
export function slipsOf(domains: readonly string[], seed: number): readonly string[] {
  const random = randomNumbers(seed);
  return domains.map((domain) => {
    const units = domain.indexOf(".");
    const at = 1 + Math.floor(random() * (units - 2));
    const [front, letter, rest] = [domain.slice(0, at), domain.charAt(at), domain.slice(at + 1)];
    const ways = [
      front + rest,
      front + letter + letter + rest,
      front + rest.charAt(0) + letter + rest.slice(1),
    ];
    return ways[Math.floor(random() * ways.length)] ?? domain;
  });
}
