/** A run of the latency benchmark as tables for a terminal. */
import { textTable } from "../text-table";
import { boundsOf } from "./bounds";
import type { LatencyReport } from "./bounds";
import { CONTENDERS } from "./contenders";
import type { SteadyRow } from "./steady";

export function latencyTables(report: LatencyReport): string {
  const { cold, steady, build } = report;
  const without = notScanned(steady).map((line) => `\n  ${line}`);
  return [
    section(
      cold,
      "From a fresh process to the answer of one send, milliseconds",
      coldTable(report),
    ),
    section(
      steady,
      "Microseconds a recipient, in messages of ten, and times ours",
      steadyTable(report) + without.join(""),
    ),
    section(
      build,
      "Getting ready: milliseconds, first message of five, megabytes held",
      buildTable(report),
    ),
    `Bounds\n${boundTable(report)}`,
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

/** "" where nothing was measured. */
function section(rows: readonly unknown[], title: string, table: string): string {
  return rows.length === 0 ? "" : `${title}\n${table}`;
}

function coldTable({ cold }: LatencyReport): string {
  const head = [
    ...["known domains", "recipients", "load", "answer", "total", "processor"],
    ...["to none known", "MB", "above bare"],
  ];
  const rows = cold.map((row) => [
    typeof row.script === "number" ? count(row.script) : `script that ${row.script}`,
    String(row.recipients),
    ...[row.load, row.answer, row.total, row.processor].map((ms) => ms.toFixed(1)),
    typeof row.script === "number" ? row.ratio.toFixed(2) : "",
    row.resident.toFixed(0),
    row.above.toFixed(0),
  ]);
  return textTable([head, ...rows]);
}

function steadyTable({ steady }: LatencyReport): string {
  const engines = [...new Set(steady.map(({ engine }) => engine))];
  const cases = [...new Set(steady.map((row) => `${row.known} ${row.case}`))];
  const head = ["known domains", "recipient", ...engines.map(nameOf)];
  const rows = cases.map((key) => {
    const some = steady.filter((row) => `${row.known} ${row.case}` === key);
    const cells = engines.map((engine) => {
      const row = some.find((one) => one.engine === engine);
      if (row === undefined) return "-";
      const times = engine === "second-look" ? "" : ` (${shortNumber(1 / row.ratio)})`;
      return shortNumber(row.microseconds) + times;
    });
    return [count(some[0]?.known ?? 0), some[0]?.case ?? "", ...cells];
  });
  return textTable([head, ...rows]);
}

function buildTable({ build }: LatencyReport): string {
  const head = ["known domains", "", "ready", "first", "MB"];
  const rows = build.map((row) => [
    count(row.known),
    nameOf(row.engine),
    row.build.toFixed(1),
    row.first.toFixed(1),
    row.held.toFixed(1),
  ]);
  return textTable([head, ...rows]);
}

function boundTable(report: LatencyReport): string {
  return textTable(
    boundsOf(report).map(({ what, asked, found, holds }) => [
      what,
      asked,
      found,
      holds === null ? "not measured" : holds ? "holds" : "DOES NOT HOLD",
    ]),
  );
}

/** Why there is nothing of some engines where there is something of others; nothing where all is there. */
export function notScanned(steady: readonly SteadyRow[]): readonly string[] {
  const engines = [...new Set(steady.map(({ engine }) => engine))];
  const sizes = [...new Set(steady.map(({ known }) => known))];
  return sizes.flatMap((known) => {
    const measured = steady.filter((row) => row.known === known).map(({ engine }) => engine);
    return engines.every((engine) => measured.includes(engine))
      ? []
      : [
          `“-”: not measured with ${count(known)} known; what compares with each of them takes seconds a message.`,
        ];
  });
}

export const nameOf = (id: string): string => CONTENDERS.find((one) => one.id === id)?.name ?? id;

const count = (value: number): string => value.toLocaleString("en-US");

/** Three significant digits: "0.0231", "4.56", "789", "12,300". */
export function shortNumber(value: number): string {
  if (value >= 1000) return count(Math.round(value / 100) * 100);
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
