/** What slips and tricks make of thirty domains, by kind. */
import type { MeasuringData } from "../data";
import type { Engine } from "../engines/engine";
import { hostOf, PERMUTATIONS } from "../permutations/generate";
import { TARGETS } from "../permutations/targets";
import { createTally } from "../tally";
import type { Result } from "../tally";
import { tallySlips } from "./list-cases";
import type { Protocol } from "./protocol";

const MIN_NAME_UNITS = 6;

/** Known: the thirty targets, as partners. */
export const permutationKinds: Protocol = {
  id: "permutations",
  title: "permutations by kind",
  run: (_data: MeasuringData, engine: Engine): Result => {
    const targets = TARGETS.filter(({ name }) => name.length >= MIN_NAME_UNITS);
    const hosts = new Set(targets.map(hostOf));
    const check = engine.prepare({ learned: null, listed: [...hosts] });
    const tally = createTally("permutations", engine.id);
    for (const [kind, permute] of Object.entries(PERMUTATIONS)) {
      const slips = targets
        .flatMap(permute)
        .filter(([typed]) => !hosts.has(typed))
        .map(([typed, intended]) => ({ typed, intended, kind }));
      tallySlips(check, kind, slips, tally);
    }
    return tally.result();
  },
};
