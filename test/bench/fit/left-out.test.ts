import type { MeasuringData, Replay, Slip } from "../../../bench/data";
import { secondLook } from "../../../bench/engines/second-look";
import { fitEvidence, lacking } from "../../../bench/fit/evidence";
import { measureLeftOut, without } from "../../../bench/fit/left-out";
import { deployed } from "../../../bench/protocols/replay";

const slip = (typed: string, ...projects: readonly string[]): Slip => ({
  ...{ typed, intended: "fabrikam.com", kind: "transposition", projects },
});

/** Ten people write to the same domain; then one more does, slips, and writes to somebody new. */
function replayOf(project: string, typed: string): Replay {
  const message = (day: number, to: string, from = 0): Replay["messages"][number] => ({
    ...{ sampled: true, date: `2020-01-${10 + day}`, sender: `m${from}@contoso.com` },
    recipients: [`m1@${to}`, "m2@contoso.com"],
  });
  const usual = Array.from({ length: 10 }, (_, i) => message(i, "fabrikam.com", 10 + i));
  return {
    project,
    messages: [
      ...usual,
      message(11, "fabrikam.com"),
      message(12, typed),
      message(13, "wingtip.com"),
    ],
  };
}

function dataOf(...replays: readonly Replay[]): MeasuringData {
  return {
    replays,
    workSlips: [
      slip("fabirkam.com", "one"),
      slip("fabrkiam.com", "two"),
      slip("fabrikma.com", "one", "two"),
      slip("fbarikam.com"),
    ],
    workDomains: ["fabrikam.com", "wingtip.com"],
    ...{ signupSlips: [], negatives: new Map(), chromium: [], suffixNeighbours: [], missing: [] },
    unread: [],
  };
}

const ONE = replayOf("one", "fabirkam.com");
const TWO = replayOf("two", "fabrkiam.com");

test("of a project that is left out, neither messages nor slips are left", () => {
  const { replays, workSlips } = without(dataOf(ONE, TWO), ONE);
  expect(replays).toEqual([TWO]);
  expect(workSlips.map(({ typed }) => typed)).toEqual([
    ...["fabrkiam.com", "fabrikma.com"],
    // Nobody knows where it was met.
    "fbarikam.com",
  ]);
});

test("each project is checked with what was fitted on the other", async () => {
  const run = await measureLeftOut(dataOf(ONE, TWO));
  const counts = run?.rows.map((row) => [row.protocol, row.caught, row.reachable, row.messages]);
  expect(run?.projects).toBe(2);
  expect(counts).toEqual([
    ["deployed", 2, 2, 14],
    ["unboxed", 0, 0, 14],
    ["history", 2, 2, 26],
  ]);

  const odds = run?.rows[0]?.judged.map((one) => one.odds) ?? [];
  const shipped = deployed.run(dataOf(ONE, TWO), secondLook)?.judged.map((one) => one.odds) ?? [];
  expect(odds).toHaveLength(2);
  // One slip in thirteen messages: there are fewer in those that the shipped evidence was fitted on.
  odds.forEach((each, i) => expect(each).toBeGreaterThan(10 * (shipped[i] ?? Infinity)));
}, 60_000);

test("where the others are too little to be fitted on, nothing is measured", async () => {
  expect(await measureLeftOut(dataOf(ONE))).toBeNull();
  expect(await measureLeftOut(dataOf())).toBeNull();
});

test("what is lacking is said, and then nothing is fitted", () => {
  expect(lacking(dataOf(ONE, TWO))).toEqual([]);
  const others = { ...dataOf(ONE, TWO), workSlips: [slip("wingtip.co", "one")] };
  expect(lacking(others)).toEqual(["slips of sampled senders in the replays"]);
  expect(fitEvidence(others)).toBeNull();
});
