/** How many of the slips and tricks that can befall a domain are told, with the right suggestion. */
import { hostOf, PERMUTATIONS } from "../../bench/permutations/generate";
import { TARGETS } from "../../bench/permutations/targets";
import type { Checker } from "../../src/core/check";
import { learnedFromRows } from "../../src/core/learned";
import type { LearnedRow } from "../../src/core/learned";
import { NO_POLICY, checker, partnersPolicy, verdictFor } from "../support/drafts";

const HOSTS = TARGETS.map(hostOf);
const PARTNERS = checker(partnersPolicy(HOSTS, 1000));
/** The same hosts as fingerprints among others, each with 400 of 52,000 messages. */
const ROWS: readonly LearnedRow[] = [
  ...HOSTS.map((host): LearnedRow => [host, 400]),
  ["elsewhere.example", 40_000],
];
const RECORDS = checker(NO_POLICY, { trusted: [], learned: learnedFromRows(ROWS, 7) });

/** Most permutations of a kind that are tried: every n-th of a longer list. */
const MOST = 240;

interface Tally {
  readonly tried: number;
  readonly told: number;
  readonly missed: readonly string[];
}

function tally(kind: string, check: Checker): Tally {
  const all = TARGETS.flatMap((target) => PERMUTATIONS[kind]?.(target) ?? []);
  const step = Math.ceil(all.length / MOST);
  const some = all.filter((_, i) => i % step === 0);
  const missed = some.filter(([typed, meant]) => {
    const [first] = verdictFor(check, `jane@${typed}`).findings;
    return first?.suggestion !== `jane@${meant}`;
  });
  return {
    tried: some.length,
    told: some.length - missed.length,
    missed: missed.map(([typed]) => typed),
  };
}

/** kind, least share told of partners, and of records; 0.99 where no reason is given. */
const SHARES: readonly (readonly [kind: string, partners: number, records: number])[] = [
  ["omission", 0.99, 0.99],
  ["insertion, repeated", 0.99, 0.99],
  ["insertion, neighbour key", 0.99, 0.99],
  ["insertion, other", 0.99, 0.99],
  ["substitution, neighbour key", 0.99, 0.99],
  ["substitution, one bit", 0.99, 0.99],
  ["substitution, vowel", 0.99, 0.99],
  ["substitution, other", 0.99, 0.99],
  ["transposition", 0.99, 0.99],
  // Of a name of six letters two edits leave too little; and of fingerprints only pairs of common
  // slips are undone, in names of nine letters and more, which leaves out every dropped letter.
  ["two edits", 0.98, 0.2],
  ["hyphen", 0.99, 0.99],
  ["missing dot", 0.99, 0.99],
  // hokuriku-ua.c.jp: two labels of the suffix and one of the name run into one another.
  ["moved dot", 0.99, 0.98],
  ["wrong suffix, near", 0.99, 0.99],
  ["suffix that does not exist", 0.99, 0.99],
  ["missing suffix", 0.99, 0.99],
  ["embedding", 0.99, 0.99],
  ["homoglyph, ASCII", 0.99, 0.99],
  ["homoglyph, Cyrillic", 0.99, 0.99],
  ["junk", 0.99, 0.99],
  ["soundsquatting", 0.99, 0.99],
];

test.each(SHARES)(
  "%s: at least %d of those of partners, %d of those on record",
  (kind, ...least) => {
    [PARTNERS, RECORDS].forEach((check, i) => {
      const { tried, told, missed } = tally(kind, check);
      const share = `${told} of ${tried}, without ${missed.slice(0, 5).join(", ")}`;
      expect(tried).toBeGreaterThanOrEqual(TARGETS.length);
      expect([share, told / tried >= (least[i] ?? 1)]).toEqual([share, true]);
    });
  },
);

test("every kind but combosquatting, which the odds decide, is counted", () => {
  const counted = SHARES.map(([kind]) => kind);
  const kinds = Object.keys(PERMUTATIONS);
  expect(kinds.filter((kind) => !counted.includes(kind))).toEqual(["combosquatting"]);
});

test("the domains that permutations are made of are told apart from one another", () => {
  for (const host of HOSTS) {
    expect(verdictFor(PARTNERS, `jane@${host}`).findings).toEqual([]);
    expect(verdictFor(RECORDS, `jane@${host}`).findings).toEqual([]);
  }
});
