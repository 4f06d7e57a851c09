import { ASSUMED_TOTAL, PRIOR } from "./data/evidence-tables";
import type { Circumstances } from "./evidence";
import { term } from "./evidence-term";
import { providers } from "./providers";
import type { EvidenceTerm, KnownDomain } from "./types";

/** How likely a message goes to the known domain: the larger of what its source and the records say. */
export function knownTerm(known: KnownDomain, at: Circumstances): EvidenceTerm {
  return term("known:" + known.source, prior(known, at));
}

function prior(known: KnownDomain, at: Circumstances): number {
  const { total, knownCount } = at;
  const listed = listedPrior(known, at);
  if (total === null || knownCount === 0) return listed;
  return Math.max(listed, PRIOR.learned + Math.log10(knownCount / total));
}

/** The share of messages that a source stands for, whatever the records say. */
function listedPrior({ source, weight }: KnownDomain, { total, ownKnown }: Circumstances): number {
  switch (source) {
    case "own":
    case "sender":
      return PRIOR.own;
    case "learned":
      return PRIOR.never;
    case "provider": {
      const mass = ownKnown || total !== null ? PRIOR.provider : PRIOR.providerAlone;
      return mass + Math.log10(weight / providerTotal());
    }
    case "message":
      return PRIOR.message;
    case "protected":
      return PRIOR.protected + Math.log10(weight);
    case "suffix":
      return Math.log10(weight / 100_000) + PRIOR.unknownName;
    default:
      return Math.log10(weight / Math.max(total ?? 0, ASSUMED_TOTAL));
  }
}

let allProviders = 0;

function providerTotal(): number {
  if (allProviders === 0) for (const [, weight] of providers()) allProviders += weight;
  return allProviders;
}
