import {
  HOME_SHARE,
  WEIGHT_IN_HALF,
  WEIGHT_ONLY_TYPED,
  WEIGHT_UNDER_OTHER,
  WEIGHT_UNDER_PAIR,
  WEIGHT_UNDER_QUIET,
} from "./data/evidence-tables";
import { oneEdit } from "./detectors/edits";
import { parseDomain } from "./domain";
import type { KnownIndex } from "./known-domains";
import type { Policy } from "./policy";
import { isClosed, protectedHosts } from "./protected-hosts";
import { isProtectedName } from "./protected-names";
import { isUnderQuiet, protectedSlips } from "./protected-suffixes";
import { OMISSION_LIKELIHOOD } from "./suffix-slip";
import type { Domain, KnownDomain } from "./types";
import { isWellKnown } from "./well-known";

/**
 * The armed forces' domains whose names others have as well, mail.com, or that are short. Where nobody
 * can register, such a name tells a slip too: mail.il.
 */
const SHARED: readonly string[] = ["mail.mil", "af.mil"];

/** A name that its owner has under the suffix of nearly every country. */
const EVERYWHERE = "google";

/**
 * The same name under each protected suffix that the typed one is a slip of.
 *
 * Under a quiet suffix (or one that does not exist) any name is proposed; under a busy one only
 * a name that exists under the protected suffix, or is otherwise known there. A well-known
 * firm's name is not proposed for an institution's: google.ml is no google.mil.
 */
export function protectedTargets(
  typed: Domain,
  index: KnownIndex,
  policy: Policy,
): readonly KnownDomain[] {
  const targets: KnownDomain[] = [];
  const add = (host: string, weight: number, known: "unicode" | "registrable"): void => {
    const domain = parseDomain(host);
    if (domain === null || domain.name === "") return;
    const found = index.find(domain[known]) ?? { domain, source: "protected", weight, label: "" };
    // Of a known institution the host that was typed: cs.leeds.ac.ik.
    targets.push(domain.publicSuffix === typed.publicSuffix ? found : { ...found, domain });
  };
  const { suffixExists } = typed;
  const { homes } = index;
  const slips = protectedSlips(typed, policy, homes);
  for (const slip of slips) {
    const host = typed.name + "." + slip.protectedSuffix;
    const shared = SHARED.indexOf(host) >= 0;
    const exists =
      isProtectedName(typed.name, slip.protectedSuffix) || (shared && isClosed(typed.publicSuffix));
    if (exists || (slip.quiet && (shared || !isFirms(typed.name))))
      add(host, exists ? 1 : suffixExists ? WEIGHT_UNDER_QUIET : WEIGHT_ONLY_TYPED, "unicode");
  }
  if (isUnderQuiet(typed, slips) && !isFirms(typed.name)) targets.push(...atHome(typed, homes));
  for (const { host, likelihood } of protectedHosts(typed, policy)) {
    const weight = likelihood === OMISSION_LIKELIHOOD ? WEIGHT_UNDER_PAIR : WEIGHT_UNDER_OTHER;
    add(host, suffixExists ? WEIGHT_IN_HALF : weight, "registrable");
  }
  return targets;
}

/** The same name under the sender's own ending, where the keys touch: example.ml, from example.nl. */
function atHome({ name, publicSuffix }: Domain, homes: readonly string[]): readonly KnownDomain[] {
  const targets: KnownDomain[] = [];
  for (const home of homes) {
    const edit = oneEdit(publicSuffix, home);
    if (edit === null || edit.kind !== "substitution" || !edit.adjacentKey) continue;
    const domain = parseDomain(name + "." + home);
    if (domain === null || domain.publicSuffix !== home) continue;
    targets.push({ domain, source: "suffix", weight: HOME_SHARE, label: "" });
  }
  return targets;
}

function isFirms(name: string): boolean {
  return name === EVERYWHERE || isWellKnown(name + ".com");
}
