/** What is written into docs/quality.md, by the names that its comments have. */
import { calibrationBlock } from "./calibration-text";
import { orNotMeasured, resultOf } from "./figures";
import type { AccuracyRun, Figures } from "./figures";
import { latencyBlock } from "./latency-text";
import { alarmsTable, missesTable } from "./listings";
import { shortfallsBlock } from "./shortfalls";
import { accuracyBoundsBlock, costTable, enginesTable, permutationsTable } from "./tables";

/**
 * What was not measured says so, but for speed, which has a run of its own: null leaves what stands.
 * Every miss by name is `byNameBlocks`' business.
 */
export function blocksOf({
  accuracy,
  latency,
  calibration,
}: Figures): ReadonlyMap<string, string | null> {
  const measured = orNotMeasured([
    ["headline", headline(accuracy)],
    ["bounds", accuracyBoundsBlock(accuracy)],
    ["shortfalls", shortfallsBlock(accuracy)],
    ["deployed", enginesTable(accuracy, "deployed")],
    ["history", enginesTable(accuracy, "history")],
    ["unboxed", enginesTable(accuracy, "unboxed")],
    ["work", enginesTable(accuracy, "work")],
    ["signup", enginesTable(accuracy, "signup")],
    ["protected", enginesTable(accuracy, "protected")],
    ["chromium", enginesTable(accuracy, "chromium")],
    ["permutations", permutationsTable(accuracy)],
    ["misses-deployed", missesTable(accuracy, "deployed")],
    ["misses-history", missesTable(accuracy, "history")],
    ["misses-unboxed", missesTable(accuracy, "unboxed")],
    ["misses-work", missesTable(accuracy, "work")],
    ["misses-signup", missesTable(accuracy, "signup")],
    ["misses-protected", missesTable(accuracy, "protected")],
    ["misses-chromium", missesTable(accuracy, "chromium")],
    ["alarms-lists", alarmsTable(accuracy, ["work", "signup"])],
    ["alarms", alarmsTable(accuracy, ["deployed", "unboxed", "history"])],
    ["cost", costTable(accuracy)],
    ["calibration", calibrationBlock(calibration)],
  ]);
  return new Map([...measured, ["latency", latency === null ? null : latencyBlock(latency)]]);
}

function headline(run: AccuracyRun): string | null {
  const deployed = resultOf(run, "deployed");
  const traffic = deployed?.innocents[0];
  if (deployed === null || deployed.reachable === 0 || traffic === undefined) return null;
  const { caught, reachable } = deployed;
  const { alarms, checked } = traffic;
  const often = alarms === 0 ? "none" : alarms === 1 ? "one" : String(alarms);
  return (
    `In the mail of open-source projects, with half of each history learned, Second Look caught ` +
    `**${caught} of ${reachable}** mistyped domains, with the right one as its first suggestion, and stopped ` +
    `**${often}** of ${checked.toLocaleString("en-US")} messages for a domain that was right.`
  );
}
