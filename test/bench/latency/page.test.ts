import type { LatencyReport } from "../../../bench/latency/bounds";
import type { ColdRow, ColdScript } from "../../../bench/latency/cold";
import { latencyTables } from "../../../bench/latency/report";
import { COLD_SCRIPTS, SIZES } from "../../../bench/latency/sizes";
import type { CaseName } from "../../../bench/latency/steady";
import { latencyBlock } from "../../../bench/quality/latency-text";

const NOTHING: LatencyReport = {
  ...{ made: "2026-11-22", machine: "2 x any", busy: false },
  ...{ steady: [], build: [], cold: [], growth: NaN },
};

const cold = (script: ColdScript, recipients: number, load: number, above: number): ColdRow => ({
  ...{ script, recipients, load, above, answer: 20, total: 20 + load },
  ...{ processor: 20, ratio: 1.25, resident: 100 },
});

const steady = (
  known: number,
  engine: string,
  microseconds: number,
  name: CaseName = "unknown",
) => ({
  ...{ known, case: name, engine, microseconds },
  ratio: 10 / microseconds,
});

test("what is cold is measured with as many known domains as what is warm", () => {
  expect(SIZES.filter((size) => !COLD_SCRIPTS.includes(size))).toEqual([]);
});

test("the page has the times once loaded, by case, size and engine, and says why some are missing", () => {
  const run = {
    ...NOTHING,
    steady: [
      steady(20, "second-look", 10),
      steady(20, "mailcheck", 5),
      steady(20, "second-look", 0.143, "known"),
      steady(1_000_000, "second-look", 10),
    ],
  };
  const page = latencyBlock(run);
  expect(page).toContain(
    [
      "**Once loaded, an innocent unknown recipient**, by the number of known domains.",
      "",
      "|  | 20 | 1,000,000 |",
      "| --- | ---: | ---: |",
      "| Second Look | 10.0 | 10.0 |",
      "| mailcheck | 5.00 (0.500) | - |",
    ].join("\n"),
  );
  expect(page).toContain("**Once loaded, a recipient at a known domain**");
  const why =
    "“-”: not measured with 1,000,000 known; what compares with each of them takes seconds";
  expect(page).toContain(why);
  expect(latencyTables(run)).toContain(why);
  expect(latencyBlock({ ...run, steady: run.steady.slice(0, 2) })).not.toContain("“-”");
});

test("the page has how long getting ready takes, and the memory", () => {
  const ready = { build: 4.21, first: 11.6, held: 1.52 };
  const page = latencyBlock({
    ...NOTHING,
    build: [
      { ...ready, engine: "second-look", known: 1000 },
      { ...ready, engine: "look-ups", known: 1000, held: -0.1 },
    ],
  });
  expect(page).toContain(
    "|  | 1,000 |\n| --- | ---: |\n| Second Look | 4.2 + 11.6 |\n| one-edit look-ups in a Set | 4.2 + 11.6 |",
  );
  expect(page).toContain("| Second Look | 1.5 |\n| one-edit look-ups in a Set | 0.0 |");
});

test("the page has the cold start in one row for each number of known domains", () => {
  const page = latencyBlock({
    ...NOTHING,
    cold: [...[cold("only answers", 1, 0.2, 0), cold(1000, 1, 7.4, 5), cold(1000, 10, 10.1, 7)]],
  });
  expect(page).toContain(
    [
      "| known domains | load, ms | answer to 1, ms | answer to 10, ms | MB above a bare script |",
      "| --- | ---: | ---: | ---: | ---: |",
      "| a script that only answers | 0.2 | 20.0 |  | 0 |",
      "| 1,000 | 7.4 to 10.1 | 20.0 (1.25) | 20.0 (1.25) | 5 to 7 |",
    ].join("\n"),
  );
});

test("the terminal has no table of what was not measured", () => {
  expect(latencyTables(NOTHING)).toMatch(/^Bounds\n/);
  const run = { ...NOTHING, cold: [cold(1000, 1, 7.4, 5)] };
  expect(latencyTables(run)).toMatch(/^From a fresh process .*\n.*\n.*\n\nBounds\n/);
});
