/** Calibration as Markdown. */
import { interval, STOPPING_ODDS } from "../calibration/buckets";
import type { Bucket } from "../calibration/buckets";
import type { LeftOut } from "../calibration/left-out";
import type { Fit, RefitReport } from "../calibration/refit";
import type { CalibrationReport, CalibrationSet } from "../calibration/report";
import { percent } from "../text-table";
import { markdownTable } from "./blocks";
import { PROTOCOL_NAMES } from "./names";

export function calibrationBlock({ sets, leftOut, refit }: CalibrationReport): string | null {
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
  return [
    overall(sets[0]),
    markdownTable([head, ...rows]),
    ...(leftOut === null ? [] : [shiftText(leftOut)]),
    ...(leftOut === null ? [] : [refit === null ? UNMEASURED : refitText(refit)]),
  ].join("\n\n");
}

const UNMEASURED =
  "What is caught with evidence fitted without a project: not measured in this run.";

function shiftText({ projects, findings, shift, least, most, asIs, shifted }: LeftOut): string {
  return (
    `The shift of all odds that fits the ${findings} findings of traffic best, in ${projects} projects, is ` +
    `${decibans(shift)}; with any one project left out it is between ${decibans(least)} and ${decibans(most)}. ` +
    `A finding surprises by ${asIs.toFixed(3)} bits as the odds stand, and by ` +
    `${shifted.toFixed(3)} bits with the shift that the other projects ask for.`
  );
}

function refitText({ projects, rows, shipped, refitted }: RefitReport): string {
  const head = [
    ...["", "caught, as shipped", "caught, fitted without the project"],
    ...["false alarms, as shipped", "false alarms, fitted without the project"],
  ];
  const cells = rows.map(({ protocol, reachable, messages, ...row }) => [
    PROTOCOL_NAMES[protocol] ?? protocol,
    `${row.shipped.caught} of ${reachable}`,
    `${row.refitted.caught} of ${reachable}`,
    `${row.shipped.alarms} in ${messages.toLocaleString("en-US")}`,
    `${row.refitted.alarms} in ${messages.toLocaleString("en-US")}`,
  ]);
  return [
    `Leave-one-project-out: for each of the ${projects} projects the evidence was fitted anew, without its ` +
      `messages and its slips, and its traffic checked with that.`,
    markdownTable([head, ...cells]),
    `Of the findings that are given nine to one or more, ${rightText(refitted)} are right then, and ` +
      `${rightText(shipped)} as shipped; a finding surprises by ${bitsText(refitted)}, and by ` +
      `${bitsText(shipped)} as shipped.`,
  ].join("\n\n");
}

function bitsText({ bits, findings }: Fit): string {
  return `${bits.toFixed(3)} bits (${findings} findings)`;
}

function rightText({ right, stopping }: Fit): string {
  return `${right} of ${stopping} (${percent(right, stopping)})`;
}

/** What matters for stops: all findings from nine to one together. */
function overall(set: CalibrationSet | undefined): string {
  const stopping = (set?.buckets ?? []).filter(
    ({ from, findings }) => from >= STOPPING_ODDS && findings > 0,
  );
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
