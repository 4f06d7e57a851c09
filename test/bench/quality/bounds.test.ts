import { accuracyBounds } from "../../../bench/quality/bounds";
import type { InnocentTally, KindTally } from "../../../bench/tally";
import { alarmOf, missOf, runOf } from "./run-of";

const domains = (list: string, checked: number, alarms: number): InnocentTally => ({
  ...{ list, unit: "domains", checked, alarms },
});

test("a share at the bound holds, a share below does not", () => {
  const bound = (caught: number): boolean | null | undefined =>
    accuracyBounds(runOf({ protocol: "deployed", caught, reachable: 100 }))[0]?.holds;
  expect([bound(96), bound(95), bound(100)]).toEqual([true, false, true]);
});

test("what is only stated neither holds nor fails", () => {
  const [recall] = accuracyBounds(runOf({ protocol: "unboxed", caught: 1, reachable: 4 }));
  expect(recall).toMatchObject({
    what: "Replay, as unboxed: caught",
    asked: "stated",
    found: "25.0 % (1 of 4)",
    holds: null,
  });
});

test("alarms are held against the rate or the number that is allowed", () => {
  const innocents = [
    domains("work domains", 5000, 1),
    domains("tranco10k", 5000, 1),
    domains("gov_domains", 8000, 1),
    domains("bank_domains", 1000, 900),
  ];
  const bounds = accuracyBounds(runOf({ protocol: "work", caught: 97, reachable: 100, innocents }));
  expect(bounds.map(({ asked, found, holds }) => [asked, found, holds])).toEqual([
    ["at least 97 %", "97.0 % (97 of 100)", true],
    ["at most 0.2 per 1,000", "0.20 per 1,000 (1 of 5,000 domains)", true],
    ["none", "1 of 8,000 domains", false],
    ["at most 0.1 per 1,000", "0.20 per 1,000 (1 of 5,000 domains)", false],
  ]);
});

test("lists of one kind are held against one bound together", () => {
  const innocents = [domains("traffic under .il", 10, 0), domains("traffic under .co", 7, 1)];
  const bounds = accuracyBounds(
    runOf({ protocol: "protected", caught: 9, reachable: 9, innocents }),
  );
  expect(bounds.map(({ found, holds }) => [found, holds])).toEqual([
    ["100.0 % (9 of 9)", true],
    ["1 of 17 domains", false],
  ]);
});

test("every kind of permutation counts by itself", () => {
  const kinds: readonly KindTally[] = [
    { kind: "omission", reachable: 1000, caught: 1000 },
    { kind: "hyphen", reachable: 100, caught: 98 },
  ];
  const [bound] = accuracyBounds(runOf({ protocol: "permutations", kinds }));
  expect([bound?.found, bound?.holds]).toEqual(["1 of 2 kinds", false]);
});

test("what was not measured is not spoken of", () => {
  expect(accuracyBounds({ made: "2026-01-01", missing: [], results: [] })).toEqual([]);
});

test("what stands against a bound goes with it", () => {
  const kinds: readonly KindTally[] = [
    { kind: "omission", reachable: 1000, caught: 999 },
    { kind: "hyphen", reachable: 100, caught: 98 },
  ];
  const misses = [missOf({ kind: "omission" }), missOf({ kind: "hyphen" })];
  const innocents = [domains("tranco10k", 10, 1), domains("majestic10k", 10, 0)];
  const alarms = [alarmOf({ list: "tranco10k" }), alarmOf({ list: "bank_domains" })];
  const bounds = accuracyBounds(
    runOf(
      { protocol: "permutations", kinds, misses },
      { protocol: "signup", reachable: 2, misses, alarms, innocents },
    ),
  );
  expect(bounds.map((bound) => [bound.what, bound.misses.length, bound.alarms.length])).toEqual([
    ["List, sign-up: caught", 2, 0],
    ["List, sign-up: false alarms, top sites (Majestic)", 0, 0],
    ["List, sign-up: false alarms, top sites (Tranco)", 0, 1],
    // Of the kinds that fall short.
    ["Permutations, each kind: caught", 1, 0],
  ]);
});
