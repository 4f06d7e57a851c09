/** Speed as Markdown. */
import { boundsOf } from "../latency/bounds";
import type { LatencyReport } from "../latency/bounds";
import type { BuildRow } from "../latency/build";
import type { ColdRow } from "../latency/cold";
import { nameOf, notScanned, shortNumber } from "../latency/report";
import type { CaseName, SteadyRow } from "../latency/steady";
import { markdownTable } from "./blocks";
import { OURS } from "./figures";
import { boundsTable } from "./tables";

const BUSY =
  " The machine was busy with other work: ratios hold, times in milliseconds are too long.";

const CASES: Readonly<Record<CaseName, string>> = {
  known: "a recipient at a known domain",
  unknown: "an innocent unknown recipient",
  slip: "a slip",
};

export function latencyBlock(report: LatencyReport): string {
  const { cold, steady, build } = report;
  return [
    `Measured on ${report.made}: ${report.machine}.${report.busy ? BUSY : ""}`,
    boundsTable(boundsOf(report)),
    ...(cold.length === 0 ? [] : coldTexts(cold)),
    ...(steady.length === 0 ? [] : steadyTexts(steady)),
    ...(build.length === 0 ? [] : buildTexts(build)),
  ].join("\n\n");
}

function coldTexts(cold: readonly ColdRow[]): readonly string[] {
  const counts = [...new Set(cold.map(({ recipients }) => recipients))];
  const scripts = [...new Set(cold.map(({ script }) => script))];
  const head = [
    ...["known domains", "load, ms"],
    ...counts.map((recipients) => `answer to ${recipients}, ms`),
    "MB above a bare script",
  ];
  const rows = scripts.map((script) => {
    const own = cold.filter((row) => row.script === script);
    const above = own.map((row) => row.above);
    return [
      typeof script === "number" ? count(script) : `a script that ${script}`,
      range(own.map(({ load }) => load).map((ms) => ms.toFixed(1))),
      ...counts.map((recipients) => {
        const row = own.find((one) => one.recipients === recipients);
        const times = typeof script === "number" ? ` (${row?.ratio.toFixed(2) ?? ""})` : "";
        return row === undefined ? "" : row.answer.toFixed(1) + times;
      }),
      range([Math.min(...above), Math.max(...above)].map((mb) => mb.toFixed(0))),
    ];
  });
  return [
    "**From a fresh process to the answer**, unknown recipients; in brackets load and answer together, " +
      "to those with none known.",
    markdownTable([head, ...rows]),
  ];
}

function steadyTexts(steady: readonly SteadyRow[]): readonly string[] {
  const cases = [...new Set(steady.map((row) => row.case))];
  const tables = cases.flatMap((name) => {
    const own = steady.filter((row) => row.case === name);
    const table = bySize(own, ({ engine, microseconds, ratio }) =>
      engine === OURS
        ? shortNumber(microseconds)
        : `${shortNumber(microseconds)} (${shortNumber(1 / ratio)})`,
    );
    return [`**Once loaded, ${CASES[name]}**, by the number of known domains.`, table];
  });
  return [
    "Times once loaded are in microseconds a recipient, in messages of ten; in brackets times Second Look's.",
    ...tables,
    ...notScanned(steady),
  ];
}

function buildTexts(build: readonly BuildRow[]): readonly string[] {
  return [
    "**Getting ready**, and then a first message of five unknown recipients: milliseconds, by the number " +
      "of known domains.",
    bySize(build, ({ build: ready, first }) => `${ready.toFixed(1)} + ${first.toFixed(1)}`),
    "**Memory** held for that: megabytes.",
    // What was thrown away in between can make it less than nothing.
    bySize(build, ({ held }) => Math.max(0, held).toFixed(1)),
  ];
}

/** Engines below one another, numbers of known domains side by side. */
function bySize<T extends { readonly engine: string; readonly known: number }>(
  rows: readonly T[],
  cell: (row: T) => string,
): string {
  const sizes = [...new Set(rows.map(({ known }) => known))];
  const engines = [...new Set(rows.map(({ engine }) => engine))];
  const body = engines.map((engine) => [
    nameOf(engine),
    ...sizes.map((known) => {
      const row = rows.find((one) => one.engine === engine && one.known === known);
      return row === undefined ? "-" : cell(row);
    }),
  ]);
  return markdownTable([["", ...sizes.map(count)], ...body]);
}

/** The least and the most as text, of one only that. */
function range(values: readonly string[]): string {
  const sorted = [...new Set(values)].sort((a, b) => Number(a) - Number(b));
  const [least = ""] = sorted;
  const most = sorted.at(-1) ?? "";
  return least === most ? least : `${least} to ${most}`;
}

const count = (value: number): string => value.toLocaleString("en-US");
