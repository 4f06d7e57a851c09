/** Runs that were kept as JSON. */
import { readFileSync } from "node:fs";
import { errorText } from "../error-text";
import type { LatencyReport } from "../latency/bounds";
import type { Result } from "../tally";
import { OURS } from "./figures";
import type { AccuracyRun } from "./figures";

/** @throws when the file is none, of another form, older, or without our results; the message names it */
export function readAccuracyRun(path: string): AccuracyRun {
  const run = read(path);
  if (!isAccuracyRun(run))
    throw new Error(`${path} is not what bench:accuracy --json or bench:quality --json writes.`);
  if (!run.results.every((result) => "known" in result && "sampledCaught" in result))
    throw new Error(`${path} is of an older version, which counted less: measure anew.`);
  if (!run.results.some(({ engine }) => engine === OURS))
    throw new Error(`${path} holds no result of Second Look: there is nothing to write.`);
  return run;
}

/**
 * JSON has no NaN: what was not measured is null there.
 *
 * @throws when the file is none, or of another form; the message names it
 */
export function readLatencyRun(path: string): LatencyReport {
  const report = read(path);
  if (!isLatencyReport(report)) throw new Error(`${path} is not what bench:latency --json writes.`);
  return { ...report, growth: report.growth ?? NaN };
}

type KeptLatency = Omit<LatencyReport, "growth"> & { readonly growth: number | null };

function isAccuracyRun(value: unknown): value is AccuracyRun {
  return (
    isRecord(value) &&
    isText(value.made) &&
    isListOf(value.missing, isText) &&
    isListOf(value.results, isResult)
  );
}

const COUNTS = ["slips", "reachable", "flagged", "caught"];
const LISTS = ["kinds", "innocents", "misses", "alarms", "notDomains", "judged"];

function isResult(value: unknown): value is Result {
  return (
    isRecord(value) &&
    isText(value.protocol) &&
    isText(value.engine) &&
    COUNTS.every((name) => typeof value[name] === "number") &&
    LISTS.every((name) => isListOf(value[name], isRecord))
  );
}

function isLatencyReport(value: unknown): value is KeptLatency {
  return (
    isRecord(value) &&
    isText(value.made) &&
    isText(value.machine) &&
    ["steady", "build", "cold"].every((name) => isListOf(value[name], isRecord)) &&
    (value.growth === null || typeof value.growth === "number")
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isListOf<T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new Error(`${path} cannot be read: ${errorText(cause)}`, { cause });
  }
}
