import { byNameBlocks } from "../../../bench/quality/by-name";
import { alarmOf, missOf, runOf } from "./run-of";

const MANY = 300;
const names = Array.from({ length: MANY }, (_, i) => `x${i}.com`);
const LONG = `${"a".repeat(60)}.${"b".repeat(60)}.com`;

test.each(["signup", "protected", "permutations", "chromium"])("nothing is cut: %s", (protocol) => {
  const misses = [...names, LONG].map((typed) => missOf({ typed, meant: "contoso.com" }));
  const text = byNameBlocks(runOf({ protocol, misses })).get(`all-${protocol}`) ?? "";
  expect([...names, LONG].filter((typed) => !text.includes(`\`${typed}\``))).toEqual([]);
  expect(text).toContain(`${MANY + 1} missed.`);
});

test("no false alarm is cut, and each is there once for each list", () => {
  const alarms = names.map((typed) => alarmOf({ typed }));
  const innocents = [{ list: "tranco10k", unit: "domains", checked: MANY, alarms: MANY }] as const;
  const run = runOf(
    { protocol: "work", alarms, innocents },
    { protocol: "signup", alarms, innocents },
  );
  const text = byNameBlocks(run).get("all-alarms") ?? "";
  expect(text.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(MANY);
  expect(text).toContain(`### top sites (Tranco) (${MANY})`);
  expect(text).toContain(
    "- `x7.com`: `fabrikam.com` suggested, substitution, 20:1 (work, sign-up)",
  );
});

test("a slip of several senders is one line, with what was said", () => {
  const said = { suggested: "fabrikam.com", odds: 4, why: "transposition 4.0:1 [x 1]" };
  const misses = [missOf(said), missOf(said), missOf({ ...said, typed: "fabriakm.com" })];
  const text = byNameBlocks(runOf({ protocol: "history", misses })).get("all-history");
  expect(text?.match(/^- .*$/gm)).toEqual([
    "- `fabirkam.com` for `fabrikam.com` (2 senders): two letters swapped; transposition, 4.0:1",
    "- `fabriakm.com` for `fabrikam.com`: two letters swapped; transposition, 4.0:1",
  ]);
});

test("permutations stand by kind and by the domain that was permuted", () => {
  const kind = "two edits";
  const misses = [
    missOf({ kind, typed: "fbirkam.com", suggested: "fabrikam.com", why: "two-edits 4.2:1 [x 1]" }),
    missOf({ kind, typed: "fabikma.com", suggested: "fabrikam.com", why: "two-edits 2:1 [x 1]" }),
  ];
  const text = byNameBlocks(runOf({ protocol: "permutations", misses })).get("all-permutations");
  expect(text).toContain("- two edits, `fabrikam.com`: `fbirkam.com` 4.2:1, `fabikma.com` 2.0:1");
});

test("what was not measured says so, even where there was nothing to catch", () => {
  const nothing = ["Not measured in this run."];
  expect([...new Set(byNameBlocks(runOf()).values())]).toEqual(nothing);
  expect([...new Set(byNameBlocks(runOf({ protocol: "work" })).values())]).toEqual(nothing);
});
