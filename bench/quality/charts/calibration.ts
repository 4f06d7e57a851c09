/** Whether odds mean what they say. */
import type { Bucket } from "../../calibration/buckets";
import type { CalibrationSet } from "../../calibration/report";
import { dot, line, picture, text } from "./svg";
import type { Theme } from "./svg";

const SIZE = { width: 720, height: 400 };
const PLOT = { left: 64, right: 700, top: 92, bottom: 312 };
/** Half the width of the stroke that the odds promise. */
const STROKE = 26;

/** @param set - findings of traffic; buckets without one are left out */
export function calibrationChart({ buckets }: CalibrationSet, theme: Theme): string {
  const full = buckets.filter(({ findings }) => findings > 0);
  const words = {
    title: "Findings that were right, by their odds",
    description: full
      .map(
        (one) =>
          `Odds ${oddsText(one)}: ${one.right} of ${one.findings} right, promised ${percents(one.promised)}.`,
      )
      .join(" "),
  };
  const small = { fill: theme.muted, size: 12 };
  const rows = [0, 25, 50, 75, 100].flatMap((share) => [
    line([PLOT.left, y(share / 100)], [PLOT.right, y(share / 100)], theme.line),
    text(PLOT.left - 8, y(share / 100) + 4, `${share} %`, { ...small, anchor: "end" }),
  ]);
  const step = (PLOT.right - PLOT.left) / Math.max(full.length, 1);
  const columns = full.flatMap((one, i) => column(one, PLOT.left + (i + 0.5) * step, theme));
  return picture(SIZE, words, theme, [
    text(16, 30, words.title, { fill: theme.ink, size: 18, bold: true }),
    ...legend(theme),
    ...rows,
    ...columns,
    text((PLOT.left + PLOT.right) / 2, PLOT.bottom + 68, "odds that the finding was given", {
      ...small,
      anchor: "middle",
    }),
  ]);
}

function legend(theme: Theme): readonly string[] {
  const words = { fill: theme.muted };
  return [
    dot(24, 54, 6, theme.ours, theme.paper),
    text(38, 58, "right, with the range that holds the true share 19 times in 20", words),
    line([452, 54], [452 + 2 * STROKE, 54], theme.peer, 3),
    text(512, 58, "what the odds promise", words),
  ];
}

function column(one: Bucket, x: number, theme: Theme): readonly string[] {
  const share = one.right / one.findings;
  const centred = { fill: theme.ink, anchor: "middle" } as const;
  return [
    line([x, y(one.low)], [x, y(one.high)], theme.ours, 2),
    line([x - STROKE, y(one.promised)], [x + STROKE, y(one.promised)], theme.peer, 3),
    dot(x, y(share), 6, theme.ours, theme.paper),
    text(x, PLOT.bottom + 24, oddsText(one), centred),
    text(x, PLOT.bottom + 42, `${one.right} of ${one.findings}`, {
      ...centred,
      fill: theme.muted,
      size: 12,
    }),
  ];
}

function oddsText({ from, to }: Bucket): string {
  return to === Infinity ? `over ${from}:1` : `${from}:1 to ${to}:1`;
}

const percents = (share: number): string => `${(100 * share).toFixed(0)} %`;

const y = (share: number): number => PLOT.bottom - (PLOT.bottom - PLOT.top) * share;
