import { boundsOf } from "../../../bench/latency/bounds";
import type { LatencyReport } from "../../../bench/latency/bounds";
import { latencyTables } from "../../../bench/latency/report";
import { latencyBlock } from "../../../bench/quality/latency-text";

const RUN: LatencyReport = {
  ...{ made: "2026-11-22", machine: "2 x any", busy: false },
  ...{ steady: [], build: [], cold: [], growth: NaN },
};
const WORST = { addresses: 5000, milliseconds: 0.314, ratio: 18.6 };
const WHAT = "worst of 5,000 hostile addresses, 10,000 known";

test.each([
  [0.314, "0.31 (19 unknown recipients)", true],
  [5, "5.00 (19 unknown recipients)", true],
  [5.01, "5.01 (19 unknown recipients)", false],
])("the worst address at %d ms, beside an ordinary one", (milliseconds, found, holds) => {
  const bounds = boundsOf({ ...RUN, worst: { ...WORST, milliseconds } });
  expect(bounds.at(-1)).toEqual({ what: WHAT, asked: "at most 5 ms", found, holds });
});

test("the terminal and the page say it", () => {
  const run = { ...RUN, worst: WORST };
  expect(latencyTables(run)).toMatch(`${WHAT} `);
  expect(latencyBlock(run)).toContain(
    `| ${WHAT} | at most 5 ms | 0.31 (19 unknown recipients) | met |`,
  );
});

test("a run from before it was measured is written as it was", () => {
  expect(latencyBlock(RUN)).not.toContain("hostile");
});
