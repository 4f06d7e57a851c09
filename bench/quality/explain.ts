/** Why a slip was missed, and what evidence would have decided it. */
import { classify } from "../../src/core/classify";
import { suffixesWithNames } from "../../src/core/protected-names";
import { isPublicMailService, providers } from "../../src/core/providers";
import { isWellKnown } from "../../src/core/well-known";
import { parseDomain } from "../../src/core/domain";
import { excused, MIN_SUBSTITUTED_UNITS } from "../../src/core/excuses";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { protectedSuffixOf } from "../../src/core/protected-suffixes";
import type { Domain, KnownDomain } from "../../src/core/types";
import type { Miss } from "../tally";
import { GROUNDS } from "./grounds";
import type { Reason } from "./grounds";
import { readWhy } from "./why";

export interface Explanation {
  readonly reason: Reason;
  /** What decided, as it stands. */
  readonly decided: string;
  /** What would decide for the domain that was meant. */
  readonly wanted: string;
}

export function explain(miss: Miss): Explanation {
  const reason = reasonOf(miss);
  const { decided, wanted } = GROUNDS[reason];
  return { reason, decided: decided(miss), wanted };
}

/** The one reason for which a slip was missed: what was said of it first, then what it is. */
export function reasonOf(miss: Miss): Reason {
  const { meant, suggested, stops, why, odds } = miss;
  if (meant === "") return "no-site";
  if (suggested !== "" && suggested !== meant) return "other-first";
  const { kind, terms } = readWhy(why);
  if (suggested === "" && !stops && kind === "") return silentReason(miss);
  if (kind === "unknown-suffix" || terms.includes("wrong-suffix unreal")) return "unreal-ending";
  if (suggested === "") return "no-suggestion";
  if (kind === "combosquatting") return "added-word";
  if (odds >= DEFAULT_POLICY.promptOdds) return "mentioned-kind";
  return kind === "wrong-suffix" ? "other-ending" : "noted";
}

function silentReason({ typed: typedText, meant: meantText, knownFrom }: Miss): Reason {
  const typed = parseDomain(typedText);
  const meant = parseDomain(meantText);
  if (typed === null || meant === null) return "too-far";
  if (typed.registrable !== "" && typed.registrable === meant.registrable)
    return "same-organisation";
  if (knownFrom === "message") return "two-strangers";
  if (knownFrom === "nobody") return unknownReason(typed, meant);
  return isPublicMailService(typed.registrable) || isWellKnown(typed.registrable)
    ? "known-itself"
    : pairReason(typed, meant, knownFrom);
}

/** Nothing knows the domain that was meant; under a protected suffix its name might tell. */
function unknownReason(typed: Domain, meant: Domain): Reason {
  const under = protectedSuffixOf(meant, DEFAULT_POLICY);
  const sameName = typed.name === meant.name && typed.publicSuffix !== meant.publicSuffix;
  const typedUnder = protectedSuffixOf(typed, DEFAULT_POLICY);
  if (under === null) return "not-built-in";
  // The suffix is built in, and mistyped: fazenda.gov.com.br.
  if (!sameName) return typedUnder === null ? "too-far" : "not-built-in";
  if (!suffixesWithNames().includes(under)) return "no-names-there";
  return typedUnder === null ? "held-by-others" : "other-authority";
}

function pairReason(typed: Domain, meant: Domain, knownFrom: Miss["knownFrom"]): Reason {
  const confusion = classify(typed, asKnown(meant, knownFrom));
  if (confusion === null) return "too-far";
  if (confusion.kind === "wrong-suffix") return "other-ending";
  if (!excused(typed, confusion)) return "unsaid";
  // Fewer letters have rules of their own.
  return meant.name.length < MIN_SUBSTITUTED_UNITS ? "few-letters" : "neighbours";
}

function asKnown(domain: Domain, knownFrom: Miss["knownFrom"]): KnownDomain {
  const weight = PROVIDERS.get(domain.unicode);
  if (knownFrom !== "built in") return { domain, source: "partner", weight: 1, label: "" };
  return weight === undefined
    ? { domain, source: "protected", weight: 1, label: "" }
    : { domain, source: "provider", weight, label: "" };
}

const PROVIDERS: ReadonlyMap<string, number> = new Map(
  providers().map(([domain, weight]) => [domain, weight]),
);
