import type { Figures } from "../figures";
import { byKind } from "./by-kind";
import { calibrationChart } from "./calibration";
import { caughtAndAlarms } from "./caught-and-alarms";
import { THEMES } from "./svg";
import type { Theme } from "./svg";

/** Every chart that the figures suffice for, by file name: one for light and one for dark pages. */
export function chartsOf({ accuracy, calibration }: Figures): ReadonlyMap<string, string> {
  const [traffic] = calibration.sets;
  const charts: Readonly<Record<string, (theme: Theme) => string | null>> = {
    "caught-and-alarms": (theme) => caughtAndAlarms(accuracy, theme),
    "by-kind": (theme) => byKind(accuracy, theme),
    calibration: (theme) => (traffic === undefined ? null : calibrationChart(traffic, theme)),
  };
  const files = new Map<string, string>();
  for (const [name, draw] of Object.entries(charts)) {
    for (const theme of THEMES) {
      const svg = draw(theme);
      if (svg !== null) files.set(`${name}-${theme.id}.svg`, svg);
    }
  }
  return files;
}
