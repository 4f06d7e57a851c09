import { bucketsOf, interval } from "../../../bench/calibration/buckets";
import { fitShift, leaveOneOut } from "../../../bench/calibration/left-out";
import { calibrate, calibrationTables } from "../../../bench/calibration/report";
import { calibrationBlock } from "../../../bench/quality/calibration-text";
import type { Judged, Result } from "../../../bench/tally";

const judged = (odds: number, right: boolean, part: Partial<Judged> = {}): Judged => ({
  ...{ source: "one", sampled: true, kind: "omission", odds, right, ...part },
});

test("a finding at the edge of a bucket is in the upper one, and below even odds in none", () => {
  const counts = bucketsOf([judged(0.9, false), judged(9, true), judged(8.9, true)]).map(
    ({ from, findings }) => [from, findings],
  );
  expect(counts).toEqual([
    [1, 0],
    [3, 1],
    [9, 1],
    [30, 0],
    [100, 0],
  ]);
});

test("a bucket says what was promised and what was right", () => {
  const [bucket] = bucketsOf([
    judged(1, true),
    judged(1, false),
    judged(1, false),
    judged(1, false),
  ]);
  expect(bucket).toMatchObject({ findings: 4, right: 1, promised: 0.5 });
});

// Published: Newcombe 1998, Table I: 81 of 263, and 0 of 20.
test.each([
  [81, 263, 0.2553, 0.3662],
  [0, 20, 0, 0.1611],
])("%d of %d", (right, all, low, high) => {
  const found = interval(right, all);
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

test("odds that keep what they promise need no shift, and too high odds a negative one", () => {
  const fair = [judged(1, true), judged(1, false)];
  const bold = Array.from({ length: 20 }, (_, i) => judged(100, i % 2 === 0));
  expect(fitShift(fair)).toBeCloseTo(0, 6);
  expect(fitShift(bold)).toBeLessThan(-15);
});

test("with each project left out, the shift lies between the least and the most", () => {
  const all = [
    ...Array.from({ length: 10 }, () => judged(9, true)),
    ...Array.from({ length: 10 }, () => judged(9, false, { source: "other" })),
  ];
  const left = leaveOneOut(all);
  expect(left.projects).toBe(2);
  expect(left.least).toBeLessThan(left.shift);
  expect(left.most).toBeGreaterThan(left.shift);
});

test("kinds that are only mentioned, and senders added for their slips, are left out", () => {
  const result: Result = {
    ...{ protocol: "deployed", engine: "second-look", kinds: [], innocents: [] },
    ...{ slips: 0, reachable: 0, flagged: 0, caught: 0, sampledCaught: 0, known: [] },
    ...{ misses: [], alarms: [], notDomains: [] },
    judged: [
      judged(200, true),
      judged(200, false, { kind: "same-mailbox" }),
      judged(200, true, { sampled: false }),
    ],
  };
  const [traffic] = calibrate([result]).sets;
  expect(traffic?.buckets[4]).toMatchObject({ findings: 1, right: 1 });
});

test("evidence fitted without a project stands beside that which ships", () => {
  const result: Result = {
    ...{ protocol: "deployed", engine: "second-look", kinds: [], innocents: [] },
    ...{ slips: 3, reachable: 3, flagged: 3, caught: 3, sampledCaught: 3, known: [] },
    ...{ misses: [], alarms: [], notDomains: [] },
    judged: [judged(9, true), judged(9, true)],
  };
  const row = { protocol: "deployed", reachable: 3, caught: 2, messages: 1000, alarms: 1 };
  const alarm = judged(9, false, { source: "other" });
  const judgements = [judged(9, true), judged(9, true), alarm, { ...alarm, kind: "same-mailbox" }];
  const run = { projects: 2, rows: [{ ...row, judged: judgements }] };
  const { refit } = calibrate([result], run);
  expect(refit?.rows).toEqual([
    {
      ...{ protocol: "deployed", reachable: 3, messages: 1000 },
      shipped: { caught: 3, alarms: 0 },
      refitted: { caught: 2, alarms: 1 },
    },
  ]);
  expect(refit?.shipped).toMatchObject({ findings: 2, stopping: 2, right: 2 });
  expect(refit?.refitted).toMatchObject({ findings: 3, stopping: 3, right: 2 });
  // A right finding at 9:1 surprises by log2(10/9), a wrong one by log2(10).
  expect(refit?.shipped.bits).toBeCloseTo(0.152, 3);
  expect(refit?.refitted.bits).toBeCloseTo((2 * 0.152 + 3.322) / 3, 3);

  const page = calibrationBlock(calibrate([result], run));
  expect(page).toContain("| as deployed | 3 of 3 | 2 of 3 | 0 in 1,000 | 1 in 1,000 |");
  expect(page).toContain("2 of 3 (66.7 %) are right then, and 2 of 2 (100.0 %) as shipped");
  expect(calibrationTables(calibrate([result], run))).toContain("each of 2 projects");
  expect(calibrationBlock(calibrate([result]))).toContain("not measured in this run");
  // A shift of all odds does not make a project one that had no say.
  expect(page).not.toContain("had no say");
});
