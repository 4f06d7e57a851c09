/** How much of each kind of slip is caught, in columns beside the peers. */
import type { Result } from "../../tally";
import { OURS, resultOf } from "../figures";
import type { AccuracyRun } from "../figures";
import { FAMILIES, SHORT_NAMES } from "../names";
import { bar, picture, text } from "./svg";
import type { Theme } from "./svg";

const COLUMNS = [OURS, "mailcheck", "distance-1", "lookalike"];
const PROTOCOL = "history";
const LABELS_WIDTH = 200;
const COLUMN = { width: 172, bar: 112 };
const ROW_HEIGHT = 34;
const TOP = 108;
const WIDTH = LABELS_WIDTH + COLUMNS.length * COLUMN.width + 16;

/** @returns null when the replay with history was not measured */
export function byKind(run: AccuracyRun, theme: Theme): string | null {
  const results = COLUMNS.flatMap((engine) => resultOf(run, PROTOCOL, engine) ?? []);
  const [ours] = results;
  if (ours === undefined || results.length < COLUMNS.length) return null;
  const rows = FAMILIES.map(({ name }) => name).filter((name) => of(ours, name).reachable > 0);
  const words = {
    title: "Slips caught, by what happened",
    description: rows
      .map((name) => `${name}: ${results.map((result) => inWords(result, name)).join(", ")}.`)
      .join(" "),
  };
  const height = TOP + rows.length * ROW_HEIGHT + 12;
  return picture({ width: WIDTH, height }, words, theme, [
    text(16, 30, "Slips caught, by what happened", { fill: theme.ink, size: 18, bold: true }),
    text(
      16,
      52,
      "Replay with history; in brackets, how many slips. Who stops how much else is in the first chart.",
      {
        fill: theme.muted,
      },
    ),
    ...results.map(({ engine }, i) =>
      text(columnX(i), TOP - 18, SHORT_NAMES[engine] ?? engine, {
        fill: i === 0 ? theme.ours : theme.ink,
        bold: i === 0,
      }),
    ),
    ...rows.flatMap((name, row) => {
      const y = TOP + row * ROW_HEIGHT;
      return [
        text(16, y + 14, `${name} (${of(ours, name).reachable})`, { fill: theme.ink }),
        ...results.flatMap((result, i) => cell(result, name, i, y, theme)),
      ];
    }),
  ]);
}

function cell(
  result: Result,
  name: string,
  column: number,
  y: number,
  theme: Theme,
): readonly string[] {
  const { caught, reachable } = of(result, name);
  const share = reachable === 0 ? 0 : caught / reachable;
  const x = columnX(column);
  const fill = column === 0 ? theme.ours : theme.peer;
  return [
    bar(x, y, COLUMN.bar, 18, theme.track),
    ...(share === 0 ? [] : [bar(x, y, COLUMN.bar * share, 18, fill)]),
    text(x + COLUMN.bar + 6, y + 14, `${Math.round(100 * share)} %`, { fill: theme.ink, size: 12 }),
  ];
}

function inWords(result: Result, name: string): string {
  const { caught, reachable } = of(result, name);
  return `${SHORT_NAMES[result.engine] ?? result.engine} ${caught} of ${reachable}`;
}

function of(
  { kinds }: Result,
  family: string,
): { readonly caught: number; readonly reachable: number } {
  const members = FAMILIES.find(({ name }) => name === family)?.kinds ?? [];
  const rows = kinds.filter(({ kind }) => members.includes(kind));
  return {
    caught: rows.reduce((sum, { caught }) => sum + caught, 0),
    reachable: rows.reduce((sum, { reachable }) => sum + reachable, 0),
  };
}

const columnX = (column: number): number => LABELS_WIDTH + column * COLUMN.width;
