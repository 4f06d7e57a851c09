import { accuracyBounds, PROMISES } from "../../../bench/quality/bounds";
import { shortfallsBlock } from "../../../bench/quality/shortfalls";
import { alarmOf, missOf, runOf } from "./run-of";

const SIGNUP = {
  ...{ protocol: "signup", slips: 10, reachable: 10, caught: 6 },
  known: [
    { from: "built in", reachable: 7, caught: 5 },
    { from: "nobody", reachable: 3, caught: 1 },
  ],
  misses: [
    missOf({ knownFrom: "built in", typed: "gmc.de", meant: "gmx.de" }),
    missOf({ knownFrom: "built in", typed: "hatimil.com", meant: "hotmail.com" }),
    missOf({ knownFrom: "nobody", typed: "emtrapa.br", meant: "embrapa.br" }),
    missOf({ knownFrom: "nobody", typed: "epmig.br", meant: "epamig.br" }),
  ],
  alarms: [alarmOf({ list: "tranco10k" }), alarmOf({ list: "bank_domains", typed: "bank.com" })],
  innocents: [{ list: "tranco10k", unit: "domains", checked: 10, alarms: 1 }],
} as const;

const PERMUTATIONS = {
  protocol: "permutations",
  kinds: [
    { kind: "combosquatting", reachable: 4, caught: 2 },
    { kind: "hyphen", reachable: 4, caught: 3 },
  ],
  misses: [
    missOf({
      ...{ typed: "contoso-inc.com", meant: "contoso.com", suggested: "contoso.com" },
      ...{ kind: "combosquatting", odds: 1.6, why: "combosquatting 1.58:1 [x 1]" },
      knownFrom: "list",
    }),
    missOf({ kind: "hyphen", knownFrom: "list" }),
  ],
} as const;

/** The cells of the rows of every table in a text. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.slice(2, -2).split(" | "));

test("every bound that is not met has its part, and no other", () => {
  const met = { ...SIGNUP, protocol: "deployed", caught: 10, misses: [], alarms: [] };
  const run = runOf(SIGNUP, PERMUTATIONS, met);
  const failed = accuracyBounds(run).filter(({ holds }) => holds === false);
  const heads = shortfallsBlock(run).match(/^#### .*$/gm);
  expect(failed).toHaveLength(3);
  expect(heads).toEqual(failed.map(({ what }) => `#### ${what}`));
});

test("the steps lead from what is caught to the most that could be", () => {
  const rows = rowsOf(shortfallsBlock(runOf(SIGNUP)));
  expect(rows.slice(0, 7).map((cells) => cells.slice(-2))).toEqual([
    ["slips", "up to here"],
    ["---:", "---:"],
    ["6", "60.0 %"],
    ["1", "70.0 %"],
    ["1", "80.0 %"],
    ["**8**", "**80.0 %**"],
    ["2", ""],
  ]);
  expect(shortfallsBlock(runOf(SIGNUP))).toContain(
    "3 mean a domain that is not built in. Caught of these, by an ending or a form that hardly " +
      "anybody means: 1. Of the other 2, told by nothing: 2.",
  );
});

test("endings one slip from a protected one are counted by whether any name tells the slip", () => {
  const kinds = [
    { kind: ".ml for .mil", reachable: 2, caught: 2 },
    { kind: ".il for .mil", reachable: 2, caught: 1 },
    { kind: ".mil.tz for .mil.nz", reachable: 1, caught: 0 },
    { kind: "no suffix, for .mil", reachable: 9, caught: 9 },
  ];
  const misses = [missOf({ typed: "nzdf.mil.tz", meant: "nzdf.mil.nz" })];
  const text = shortfallsBlock(runOf({ protocol: "protected", reachable: 14, kinds, misses }));
  expect(text).toContain(
    "Under 2 of the 3 endings that exist and are one slip from a protected one, the slip is told for " +
      "one of the names at least; under 1, for each of them.",
  );
  expect(shortfallsBlock(runOf(SIGNUP))).not.toContain("endings that exist");
});

test("each reason has its number, examples and evidence, tried on the engine", () => {
  const rows = rowsOf(shortfallsBlock(runOf(SIGNUP)));
  expect(rows.find(([reason]) => reason === "the domain that was meant is not built in")).toEqual([
    "the domain that was meant is not built in",
    "2",
    "`emtrapa.br` for `embrapa.br`, `epmig.br` for `epamig.br`",
    "the domain that was meant on the list of partners, or mail to it on record",
    "2",
    "2",
  ]);
  expect(rows.find(([reason]) => reason === "one or two errors from a listed domain")).toEqual([
    "one or two errors from a listed domain",
    "1",
    "`fabrikan.com` (`fabrikam.com` suggested)",
    "the domain on record or on the list of partners",
  ]);
});

test("a rate of alarms is said as the number that it allows", () => {
  const text = shortfallsBlock(runOf(SIGNUP));
  expect(text).toContain(
    "Asked: at most 0.5 per 1,000, so none on a list of this length. Reached:",
  );
});

test("of kinds, each has its own ceiling", () => {
  const rows = rowsOf(shortfallsBlock(runOf(PERMUTATIONS)));
  expect(rows.slice(2, 4)).toEqual([
    ["combosquatting", "50.0 % (2 of 4)", "1", "75.0 %"],
    ["hyphen", "75.0 % (3 of 4)", "0", "100.0 %"],
  ]);
});

/** Every protocol with every list, and nothing amiss. */
const ALL_MET = [
  ...PROMISES.map(({ protocol, alarms }) => ({
    ...{ protocol, slips: 10, reachable: 10, caught: 10 },
    innocents: Object.keys(alarms).map((pattern) => ({
      ...({ list: pattern.replace("*", " .il"), unit: "domains", checked: 10, alarms: 0 } as const),
    })),
  })),
  { ...PERMUTATIONS, misses: [], kinds: [] },
];

test("when all is met, it says so", () => {
  expect(shortfallsBlock(runOf(...ALL_MET))).toBe("All bounds are met.");
});

test("that all is met is not said when something was not measured", () => {
  const without = (lost: string): string =>
    shortfallsBlock(runOf(...ALL_MET.filter(({ protocol }) => protocol !== lost)));
  expect(without("history")).toBe(
    "What was measured is met. Not measured in this run: Replay, with history.",
  );
  expect(without("permutations")).toMatch(/: Permutations\.$/);
  expect(shortfallsBlock(runOf())).toBe("Not measured in this run.");

  const noSlips = { protocol: "history", innocents: [], slips: 0, reachable: 0, caught: 0 };
  const rest = ALL_MET.filter(({ protocol }) => protocol !== "history");
  expect(shortfallsBlock(runOf(...rest, noSlips))).toBe(
    "What was measured is met. Not measured in this run: Replay, with history: caught; " +
      "Replay, with history: false alarms, traffic.",
  );
  expect(shortfallsBlock(runOf(SIGNUP))).toMatch(
    /\n\nNot measured in this run: Replay, as deployed; .*; List, sign-up: false alarms, top sites \(Majestic\); /,
  );
});
