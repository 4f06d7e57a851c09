import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readAccuracyRun, readLatencyRun } from "../../../bench/quality/read-run";
import { tempFolder } from "../../support/temp-folder";
import { run } from "../run-program";
import { runOf } from "./run-of";

const DOCS = join(__dirname, "../../../docs");
const folder = tempFolder();
const SPEED = {
  made: "2026-11-22",
  machine: "2 x any",
  busy: false,
  steady: [],
  build: [],
  cold: [],
};

function file(value: unknown): string {
  const path = join(folder(), "run.json");
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
}

const whole = runOf({ protocol: "deployed" });

test("a run that was kept is read", () => {
  expect(readAccuracyRun(file(whole))).toEqual(whole);
  expect(readLatencyRun(file({ ...SPEED, growth: 1.4 })).growth).toBe(1.4);
  // JSON has no NaN.
  expect(readLatencyRun(file({ ...SPEED, growth: null })).growth).toBeNaN();
});

const OTHER = "is not what bench:accuracy --json or bench:quality --json writes.";
const NOT_ACCURACY = [
  // what, file, message
  ["nothing", {}, OTHER],
  ["a list", [], OTHER],
  ["a run of bench:latency", { ...SPEED, growth: 1 }, OTHER],
  ["a year for a day", { ...whole, made: 2026 }, OTHER],
  ["no results, but something", { ...whole, results: [{}] }, OTHER],
  ["no misses in a result", { ...whole, results: [{ ...whole.results[0], misses: null }] }, OTHER],
  [
    "no result",
    { ...whole, results: [] },
    "holds no result of Second Look: there is nothing to write.",
  ],
  [
    "an older result",
    { ...whole, results: [{ ...whole.results[0], known: undefined }] },
    "is of an older version, which counted less: measure anew.",
  ],
  ["no JSON", "{", "cannot be read: "],
] as const;

test.each(NOT_ACCURACY)("a run of accuracy with %s is refused by name", (_what, value, message) => {
  const path = file(value);
  expect(() => readAccuracyRun(path)).toThrow(`${path} ${message}`);
});

test.each([
  ["nothing", {}],
  ["a run of bench:accuracy", whole],
  ["no growth", SPEED],
  ["figures for rows", { ...SPEED, growth: 1, cold: [7] }],
])("a run of speed with %s is refused by name", (_what, value) => {
  const path = file(value);
  expect(() => readLatencyRun(path)).toThrow(`${path} is not what bench:latency --json writes.`);
});

test("a run that is refused leaves the page as it was", () => {
  for (const name of ["quality.md", "quality-misses.md"])
    copyFileSync(join(DOCS, name), join(folder(), name));
  const path = file({ results: [], missing: [], made: "2026" });
  const { status, stderr } = run("bench/quality.ts", "--accuracy", path, "--docs", folder());
  expect([status, stderr]).toEqual([
    2,
    `${path} holds no result of Second Look: there is nothing to write.\n`,
  ]);
  for (const name of ["quality.md", "quality-misses.md"])
    expect(readFileSync(join(folder(), name), "utf8")).toBe(readFileSync(join(DOCS, name), "utf8"));
}, 60_000);
