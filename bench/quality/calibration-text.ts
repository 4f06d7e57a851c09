/** Calibration as Markdown. */
import { interval } from "../calibration/buckets";
import type { Bucket } from "../calibration/buckets";
import type { CalibrationReport, CalibrationSet } from "../calibration/report";
import { percent } from "../text-table";
import { markdownTable } from "./blocks";

export function calibrationBlock({ sets, leftOut }: CalibrationReport): string | null {
  if (sets.length === 0) return null;
  const head = [
    "findings of",
    "odds",
    "findings",
    "right",
    "promised",
    "share right",
    "19 times in 20 between",
  ];
  const rows = sets.flatMap(({ name, buckets }) =>
    buckets.filter(({ findings }) => findings > 0).map((bucket) => [name, ...cells(bucket)]),
  );
  const table = [overall(sets[0]), markdownTable([head, ...rows])].join("\n\n");
  if (leftOut === null) return table;
  const { projects, findings, shift, least, most, asIs, shifted } = leftOut;
  return [
    table,
    `Leave-one-project-out, ${findings} findings of traffic in ${projects} projects: the shift of all odds that fits best is ` +
      `${decibans(shift)}; with any one project left out it is between ${decibans(least)} and ${decibans(most)}. ` +
      `A finding of a project that had no say surprises by ${asIs.toFixed(3)} bits as the odds stand, and by ` +
      `${shifted.toFixed(3)} bits with the shift that the other projects ask for.`,
  ].join("\n\n");
}

/** What matters for stops: all findings from nine to one together. */
function overall(set: CalibrationSet | undefined): string {
  const stopping = (set?.buckets ?? []).filter(({ from, findings }) => from >= 9 && findings > 0);
  const findings = stopping.reduce((sum, one) => sum + one.findings, 0);
  const right = stopping.reduce((sum, one) => sum + one.right, 0);
  const { low, high } = interval(right, findings);
  return (
    `Of ${findings} findings of ${set?.name ?? ""} that are given nine to one or more, ${right} are right: ` +
    `${percent(right, findings)}, with 19 times in 20 between ${(100 * low).toFixed(0)} and ${(100 * high).toFixed(0)} %.`
  );
}

function cells({ from, to, findings, right, promised, low, high }: Bucket): readonly string[] {
  return [
    to === Infinity ? `over ${from}:1` : `${from}:1 to ${to}:1`,
    String(findings),
    String(right),
    percent(promised, 1),
    percent(right, findings),
    `${(100 * low).toFixed(0)} and ${(100 * high).toFixed(0)} %`,
  ];
}

function decibans(value: number): string {
  return `${value > 0 ? "+" : ""}${value.toFixed(1)} decibans`;
}
