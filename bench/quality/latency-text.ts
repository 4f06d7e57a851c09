/** Speed as Markdown. */
import { boundsOf } from "../latency/bounds";
import type { LatencyReport } from "../latency/bounds";
import { markdownTable } from "./blocks";
import { boundsTable } from "./tables";

const BUSY =
  " The machine was busy with other work: ratios hold, times in milliseconds are too long.";

export function latencyBlock(report: LatencyReport): string {
  return [
    `Measured on ${report.made}: ${report.machine}.${report.busy ? BUSY : ""}`,
    boundsTable(boundsOf(report)),
    ...(report.cold.length === 0 ? [] : [coldTable(report)]),
  ].join("\n\n");
}

function coldTable({ cold }: LatencyReport): string {
  const head = [
    "known domains",
    "recipients",
    "load, ms",
    "answer, ms",
    "to none known",
    "MB above a bare script",
  ];
  const rows = cold.map(({ script, recipients, load, answer, ratio, above }) => [
    typeof script === "number" ? script.toLocaleString("en-US") : `a script that ${script}`,
    String(recipients),
    load.toFixed(1),
    answer.toFixed(1),
    typeof script === "number" ? ratio.toFixed(2) : "",
    above.toFixed(0),
  ]);
  return markdownTable([head, ...rows]);
}
