import { NOT_MEASURED } from "../figures";
import type { Figures } from "../figures";
import { byKind } from "./by-kind";
import { calibrationChart } from "./calibration";
import { caughtAndAlarms } from "./caught-and-alarms";
import { picture, text, THEMES } from "./svg";
import type { Theme } from "./svg";

/** By file name: one for light and one for dark pages. What was not measured says so. */
export function chartsOf({ accuracy, calibration }: Figures): ReadonlyMap<string, string> {
  const traffic = calibration.sets.find(({ name }) => name === "traffic");
  const charts: Readonly<Record<string, (theme: Theme) => string | null>> = {
    "caught-and-alarms": (theme) => caughtAndAlarms(accuracy, theme),
    "by-kind": (theme) => byKind(accuracy, theme),
    calibration: (theme) => (traffic === undefined ? null : calibrationChart(traffic, theme)),
  };
  const files = new Map<string, string>();
  for (const [name, draw] of Object.entries(charts)) {
    for (const theme of THEMES) {
      files.set(`${name}-${theme.id}.svg`, draw(theme) ?? notMeasured(theme));
    }
  }
  return files;
}

function notMeasured(theme: Theme): string {
  const words = { title: NOT_MEASURED, description: NOT_MEASURED };
  return picture({ width: 720, height: 60 }, words, theme, [
    text(16, 36, NOT_MEASURED, { fill: theme.muted }),
  ]);
}
