/** The chart that matters: what is caught against how often the wolf is cried. */
import type { Result } from "../../tally";
import { percent, perThousand } from "../../text-table";
import { alarmRate, caughtShare, OURS, resultOf } from "../figures";
import type { AccuracyRun } from "../figures";
import { SHORT_NAMES } from "../names";
import { placeLabels } from "./labels";
import type { Point } from "./labels";
import { dot, line, picture, text } from "./svg";
import type { Theme } from "./svg";

const PANELS = [
  { protocol: "deployed", title: "As deployed", below: "with half of each history learned" },
  { protocol: "history", title: "With history", below: "with what each sender wrote to before" },
] as const;
const SIZE = { width: 960, height: 470 };
const PANEL = { width: 410, height: 300, top: 104, left: 56, between: 76 };
/** Alarms per 1,000 messages; left of the first is none at all. */
const TICKS = [0.01, 0.1, 1, 10, 100];
const NONE_WIDTH = 52;

/** @returns null when a replay was not measured */
export function caughtAndAlarms(run: AccuracyRun, theme: Theme): string | null {
  const panels = PANELS.map((panel, i) => ({
    ...panel,
    left: PANEL.left + i * (PANEL.width + PANEL.between),
    results: engines().flatMap((engine) => resultOf(run, panel.protocol, engine) ?? []),
  }));
  if (panels.some(({ results }) => results.length === 0)) return null;
  const words = {
    title: "Slips caught against false alarms",
    description: panels
      .map(({ title, results }) => `${title}: ${results.map(inWords).join("; ")}.`)
      .join(" "),
  };
  return picture(SIZE, words, theme, [
    text(16, 30, "Slips caught against false alarms", { fill: theme.ink, size: 18, bold: true }),
    text(16, 52, "Up and to the left is better. Real slips in the mail of open-source projects.", {
      fill: theme.muted,
    }),
    ...panels.flatMap(({ title, below, left, results }) => [
      text(left, PANEL.top - 24, title, { fill: theme.ink, size: 14, bold: true }),
      text(left + 104, PANEL.top - 24, below, { fill: theme.muted, size: 12 }),
      ...axes(left, theme),
      ...points(left, results, theme),
    ]),
  ]);
}

function axes(left: number, theme: Theme): readonly string[] {
  const bottom = PANEL.top + PANEL.height;
  const right = left + PANEL.width;
  const small = { fill: theme.muted, size: 12 };
  const rows = [0, 25, 50, 75, 100].flatMap((share) => [
    line([left, y(share / 100)], [right, y(share / 100)], share === 0 ? theme.muted : theme.line),
    text(left - 8, y(share / 100) + 4, `${share} %`, { ...small, anchor: "end" }),
  ]);
  const columns = TICKS.flatMap((rate) => [
    line([x(left, rate), bottom], [x(left, rate), bottom + 5], theme.muted),
    text(x(left, rate), bottom + 20, String(rate), { ...small, anchor: "middle" }),
  ]);
  const edge = left + NONE_WIDTH;
  return [
    ...rows,
    ...columns,
    line([edge, PANEL.top], [edge, bottom], theme.line),
    text(x(left, 0), bottom + 20, "none", { ...small, anchor: "middle" }),
    text((left + right) / 2, bottom + 42, "false alarms per 1,000 messages, logarithmic", {
      ...small,
      anchor: "middle",
    }),
  ];
}

function points(left: number, results: readonly Result[], theme: Theme): readonly string[] {
  const places = merged(results.map((result) => pointOf(result, left)));
  const area = {
    left: left + 4,
    right: left + PANEL.width + 20,
    top: PANEL.top - 14,
    bottom: PANEL.top + PANEL.height - 2,
  };
  return placeLabels(places, area).flatMap((placed) => {
    const ours = placed.label === SHORT_NAMES[OURS];
    const fill = ours ? theme.ours : theme.peer;
    return [
      ...(placed.led
        ? [line([placed.x, placed.y], [placed.labelX, placed.labelY - 4], theme.muted)]
        : []),
      dot(placed.x, placed.y, ours ? 7 : 5, fill, theme.paper),
      text(placed.labelX, placed.labelY, placed.label, {
        fill: ours ? theme.ours : theme.ink,
        anchor: placed.anchor,
        bold: ours,
      }),
    ];
  });
}

/** Engines at one spot share a point and a label. */
function merged(all: readonly Point[]): readonly Point[] {
  const spots = new Map<string, Point>();
  for (const point of all) {
    const key = `${Math.round(point.x / 3)} ${Math.round(point.y / 3)}`;
    const before = spots.get(key);
    const label = before === undefined ? point.label : `${before.label}, ${point.label}`;
    spots.set(key, { ...(before ?? point), label });
  }
  return [...spots.values()];
}

function pointOf(result: Result, left: number): Point {
  const label = SHORT_NAMES[result.engine] ?? result.engine;
  return { x: x(left, rateOf(result)), y: y(caughtShare(result)), label };
}

function rateOf({ innocents }: Result): number {
  const [traffic] = innocents;
  return traffic === undefined ? 0 : alarmRate(traffic);
}

function inWords(result: Result): string {
  const [traffic] = result.innocents;
  const rate = perThousand(traffic?.alarms ?? 0, traffic?.checked ?? 0);
  return `${SHORT_NAMES[result.engine] ?? result.engine} catches ${percent(result.caught, result.reachable)} at ${rate} false alarms per 1,000`;
}

function y(share: number): number {
  return PANEL.top + PANEL.height * (1 - share);
}

function x(left: number, rate: number): number {
  if (rate === 0) return left + NONE_WIDTH / 2;
  const [first = 1] = TICKS;
  const last = TICKS[TICKS.length - 1] ?? first;
  const along = Math.log10(Math.max(rate, first / 2) / first) / Math.log10(last / first);
  return left + NONE_WIDTH + 24 + along * (PANEL.width - NONE_WIDTH - 44);
}

const engines = (): readonly string[] => Object.keys(SHORT_NAMES);
