/**
 * Generate src/core/data/fitted-evidence.ts: what real slips and real traffic say.
 *
 * `node tools/run.js tools/fit-evidence.ts [FOLDER] [--check]`
 *
 * Without the folder of measuring data beside the checkout it is skipped; a folder that is named has
 * to be there, and to hold what is fitted on.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readData } from "../bench/data";
import type { MeasuringData } from "../bench/data";
import { fitEvidence, lacking, LONGEST, SMOOTHING } from "../bench/fit/evidence";
import { emit, inputArgument, ROOT } from "./generated-file";

const PATH = "src/core/data/fitted-evidence.ts";

const named = inputArgument();
const folder = named ?? join(ROOT, "../shared/data");
if (existsSync(folder)) void generate(readData(folder));
else if (named === undefined) console.log(`${PATH}: skipped: input not present (${folder})`);
else refuse(`${folder}: no such folder. docs/quality.md says how to make one.`);

async function generate(data: MeasuringData): Promise<void> {
  const evidence = fitEvidence(data);
  if (evidence === null) {
    refuse(`${folder} has no ${lacking(data).join(", no ")}: nothing is fitted without.`);
    return;
  }
  const { slips, traffic, lengths, counted } = evidence;
  const messages = data.replays.reduce((sum, replay) => sum + replay.messages.length, 0);
  await emit(
    PATH,
    {
      about: "How often people slip and where mail goes, as decimal logarithms of probabilities.",
      sources: [
        `${counted} distinct slips of hand-judged pairs and ${messages} messages in the public histories ` +
          `of ${data.replays.length} open-source projects, 2005 to 2026; ${SMOOTHING} added to each count. Counts are facts; no licence applies.`,
        "a slip is counted under the kind that the detectors give it; the second half of each history is compared with what the first half taught",
      ],
      command: "node tools/run.js tools/fit-evidence.ts [FOLDER]",
    },
    `
/** A slip of this kind happens, per message; shared among the ways it can happen. */
export const COUNTED_SLIPS = ${JSON.stringify(slips)} as const;

/** A message goes to the sender's own domain; to one on record; to one that is neither. */
export const TRAFFIC = ${JSON.stringify(traffic)} as const;

/** Share of unknown domains whose name has this many letters, 0 to ${LONGEST}. */
export const LENGTH_SHARE: readonly number[] = ${JSON.stringify(lengths)};
`,
  );
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 2;
}
