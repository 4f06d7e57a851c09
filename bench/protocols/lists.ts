/** Lists of slips against lists of innocent domains. */
import type { MeasuringData } from "../data";
import { createTally } from "../tally";
import { knownWithoutPolicy, tallyInnocents, tallySlips } from "./list-cases";
import type { Protocol } from "./protocol";

/** Innocent domains that are known in the list protocol for work. */
const FREQUENT = 150;

/** Known: all intended domains and the most frequent innocent ones. */
export const work: Protocol = {
  id: "work",
  title: "list, work",
  run(data, engine) {
    if (data.workSlips.length === 0) return null;
    const frequent = data.workDomains.slice(0, FREQUENT);
    const known = [...data.workSlips.map(({ intended }) => intended), ...frequent];
    const check = engine.prepare({ learned: null, listed: [...new Set(known)] });
    const tally = createTally("work", engine.id);
    tallySlips(check, "work", data.workSlips, tally);
    for (const [list, domains] of innocentLists(data, new Set(known))) {
      tallyInnocents(check, list, domains, tally);
    }
    return tally.result();
  },
};

/** No policy at all: what is built in must do. */
export const signup: Protocol = {
  id: "signup",
  title: "list, sign-up",
  run(data, engine) {
    if (data.signupSlips.length === 0) return null;
    const check = engine.prepare({ learned: null, listed: [] });
    const tally = createTally("signup", engine.id);
    tallySlips(check, "signup", data.signupSlips, tally, knownWithoutPolicy());
    for (const [list, domains] of data.negatives) tallyInnocents(check, list, domains, tally);
    return tally.result();
  },
};

function innocentLists(
  data: MeasuringData,
  known: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const lists = new Map([["work domains", data.workDomains], ...data.negatives]);
  return new Map(
    [...lists].map(([list, domains]) => [list, domains.filter((domain) => !known.has(domain))]),
  );
}
