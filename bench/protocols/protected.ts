/** Protected suffixes with no policy at all. */
import { protectedAreas } from "../../src/core/protected-areas";
import { tldExists } from "../../src/core/data/tlds";
import type { MeasuringData } from "../data";
import { createTally } from "../tally";
import { knownWithoutPolicy, tallyInnocents, tallySlips } from "./list-cases";
import type { ListedSlip } from "./list-cases";
import { oneSlipFrom, PROTECTED_HOSTS } from "./protected-hosts";
import type { Protocol } from "./protocol";

/** Busy suffixes one slip from a protected one: what is typed there is mostly meant. */
const BUSY_SUFFIXES = ["il", "co", "in", "it", "eu"];
const INNOCENT_LISTS = ["mil_domains", "gov_domains"];

/**
 * Hosts that exist under a protected suffix, under each suffix one slip from it; all of .mil and .gov
 * and the traffic's domains under busy suffixes are innocent.
 */
export const protectedSuffixes: Protocol = {
  id: "protected",
  title: "protected suffixes",
  run(data, engine) {
    if (data.suffixNeighbours.length === 0) return null;
    const check = engine.prepare({ learned: null, listed: [], protectedNames: true });
    const tally = createTally("protected", engine.id);
    tallySlips(check, "protected", protectedSlips(data), tally, knownWithoutPolicy());
    for (const [list, domains] of data.negatives) {
      if (INNOCENT_LISTS.includes(list)) tallyInnocents(check, list, domains, tally);
    }
    const slipped = new Set(data.workSlips.map(({ typed }) => typed));
    for (const suffix of data.workDomains.length === 0 ? [] : BUSY_SUFFIXES) {
      const domains = data.workDomains.filter(
        (domain) => domain.endsWith("." + suffix) && !slipped.has(domain),
      );
      tallyInnocents(check, `traffic under .${suffix}`, domains, tally);
    }
    return tally.result();
  },
};

function protectedSlips({ suffixNeighbours }: MeasuringData): readonly ListedSlip[] {
  const areas = protectedAreas();
  const existing = suffixNeighbours
    .filter(({ intended }) => areas.has(intended))
    .map(({ intended, typed }) => ({ intended, typed, kind: `.${typed} for .${intended}` }));
  const unreal = ["mil", "gov", "edu", "int"].flatMap((intended) =>
    oneSlipFrom(intended)
      .filter((typed) => !tldExists(typed))
      .map((typed) => ({ intended, typed, kind: `no suffix, for .${intended}` })),
  );
  return [...existing, ...unreal].flatMap(({ intended, typed, kind }) =>
    hostsUnder(intended).map((name) => ({
      typed: `${name}.${typed}`,
      intended: `${name}.${intended}`,
      kind,
    })),
  );
}

function hostsUnder(suffix: string): readonly string[] {
  return PROTECTED_HOSTS.find(([known]) => known === suffix)?.[1].split(" ") ?? [];
}
