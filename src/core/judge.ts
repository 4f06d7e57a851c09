import { candidates } from "./candidates";
import { classify } from "./classify";
import { oneEdit } from "./detectors/edits";
import { parseDomain, topLevelOf } from "./domain";
import { drawnTargets } from "./drawn-targets";
import { oddsOf, weigh } from "./evidence";
import type { Circumstances } from "./evidence";
import { excused } from "./excuses";
import type { KnownIndex } from "./known-domains";
import { meantHost } from "./meant-host";
import type { Policy } from "./policy";
import { isUnderQuiet, protectedSlips } from "./protected-suffixes";
import { protectedTargets } from "./protected-targets";
import { suffixTargets } from "./suffix-targets";
import type {
  Action,
  Confusion,
  Domain,
  EvidenceTerm,
  FindingKind,
  KnownDomain,
  LearnedIndex,
} from "./types";
import { countFor, isWebsite, voucher } from "./vouch";
import { isWellKnown } from "./well-known";

/** A confusion with its odds, and the host that was probably meant. */
export interface Suspect {
  readonly confusion: Confusion;
  readonly odds: number;
  readonly terms: readonly EvidenceTerm[];
  /** U-label host to suggest. */
  readonly meant: string;
}

/** Most suspects that are told of one address. */
export const MAX_SUSPECTS = 3;

/** What of the circumstances does not depend on the pair. */
export interface Setting {
  readonly index: KnownIndex;
  readonly policy: Policy;
  readonly ownKnown: boolean;
  /** Whether this mailbox name is known at a host. */
  readonly mailboxAt: (host: string) => boolean;
  /** Whether such a finding is not told of a domain: policy or user have settled it. */
  readonly settled: (domain: Domain, kind: FindingKind) => boolean;
}

/**
 * The known domains that an unknown typed one was probably meant for, likeliest first.
 *
 * @param typed - a domain that nobody vouches for
 * @returns at most MAX_SUSPECTS, each with odds of at least `policy.noteOdds`
 */
export function suspects(typed: Domain, setting: Setting): readonly Suspect[] {
  const found = weighedAll(typed, setting).map((suspect) => followed(suspect, setting));
  // Of two ways to one domain, the likelier first step tells what happened.
  const told = found.map((suspect) => ({
    ...suspect,
    confusion: (found.find(({ meant }) => meant === suspect.meant) ?? suspect).confusion,
  }));
  // Two that nobody vouches for, each near the other: neither is told to be the other.
  return likeliest(told.filter(({ meant }) => meant !== typed.unicode));
}

function weighedAll(typed: Domain, setting: Setting): readonly Suspect[] {
  const { index, policy } = setting;
  const found: Suspect[] = [];
  const offered = protectedTargets(typed, index, policy).concat(
    suffixTargets(typed),
    drawnTargets(typed),
    candidates(typed, index),
  );
  if (offered.length === 0) return found;
  const facts = factsOf(typed, setting);
  // Home speaks for names that nobody knows: stanford.ed is no stanford.de.
  const isNamed = offered.some(
    ({ domain, source, weight }) =>
      domain.name === typed.name && source !== "suffix" && weight >= 1,
  );
  const homes = isNamed ? [] : index.homes;
  for (const known of offered) {
    const suspect = weighed(facts, known, setting, homes);
    if (suspect !== null && suspect.odds >= policy.noteOdds) found.push(suspect);
  }
  // Of the known hosts that the typed one has whole, the longest is meant: yahoo.com.br.com. Where that
  // one would not stop the send, the shorter stays: mail.contoso.com.example.com.
  const isPart = ({ meant }: Suspect): boolean =>
    found.some(
      ({ meant: longer, odds }) =>
        odds >= policy.promptOdds &&
        longer !== meant &&
        longer.indexOf(meant) >= 0 &&
        typed.unicode.indexOf(longer) >= 0,
    );
  return likeliest(found.filter((suspect) => !isPart(suspect)));
}

/**
 * A suggestion never leads to another: where it would, the other is suggested at once. What nobody
 * vouches for may have a slip in it too: a name of which only the suffix is known, a host that was
 * seldom written to.
 */
function followed(suspect: Suspect, setting: Setting, steps = MAX_STEPS): Suspect {
  // Of two unknown domains on one message, who is meant was settled by their numbers.
  if (suspect.confusion.known.source === "message") return suspect;
  const meant = parseDomain(suspect.meant);
  if (meant === null || steps === 0 || voucher(meant, setting.index) !== null) return suspect;
  const [next] = likeliest(weighedAll(meant, setting));
  // Where it would be silent about the next, nobody is led there.
  if (next === undefined || setting.settled(meant, next.confusion.kind)) return suspect;
  const last = followed(next, setting, steps - 1);
  // www.live.com is no step of its own: the odds of the first are those of live.com already.
  if (isWebsite(meant)) return { ...suspect, meant: last.meant };
  return {
    confusion: ledOn(suspect.confusion, last.confusion),
    odds: suspect.odds * last.odds,
    terms: suspect.terms.concat(last.terms),
    meant: last.meant,
  };
}

/**
 * What is said of an ending is said of a domain that is known, not of the name as it was typed:
 * contoso-mail.ml is told from contoso.com, not from contoso-mail.mil, which nobody has.
 */
function ledOn(confusion: Confusion, { known }: Confusion): Confusion {
  const { kind } = confusion;
  if (kind !== "wrong-suffix" && kind !== "protected-suffix") return confusion;
  if (confusion.known.source !== (kind === "wrong-suffix" ? "suffix" : "protected"))
    return confusion;
  const knownSuffix = known.domain.publicSuffix;
  return knownSuffix === confusion.knownSuffix
    ? { ...confusion, known }
    : { ...confusion, kind: "wrong-suffix", known, knownSuffix };
}

/** Most suggestions that are followed: each is likelier than the one before. */
const MAX_STEPS = 3;

/** The policy's action for a kind; a note where the odds do not carry it. */
export function actionFor(kind: FindingKind, odds: number, policy: Policy): Action {
  const action = policy.actions[kind];
  return odds >= policy.promptOdds || action === "allow" ? action : "note";
}

/** What is the same for all that a typed domain is compared with. */
type TypedFacts = Pick<Circumstances, "typed" | "typedCount" | "total" | "ownKnown" | "wellKnown">;

function factsOf(typed: Domain, { index: { learned }, ownKnown }: Setting): TypedFacts {
  return {
    typed,
    typedCount: countFor(typed, learned),
    total: learned === null ? null : learned.total,
    ownKnown,
    wellKnown: isWellKnown(typed.registrable),
  };
}

function weighed(
  facts: TypedFacts,
  known: KnownDomain,
  setting: Setting,
  homes: readonly string[],
): Suspect | null {
  const { typed } = facts;
  const { learned } = setting.index;
  if (known.domain.registrable === typed.registrable && !isProvidersWebsite(typed, known))
    return null;
  const confusion = underAdded(classify(typed, known), setting.policy);
  if (confusion === null || excused(typed, confusion)) return null;
  const circumstances: Circumstances = {
    typed,
    typedCount: facts.typedCount,
    total: facts.total,
    ownKnown: facts.ownKnown,
    wellKnown: facts.wellKnown,
    knownCount: countOf(known, learned),
    quietSuffix: quietFor(confusion, typed, setting),
    sameMailbox: setting.mailboxAt(known.domain.unicode),
    atHome: homes.indexOf(topLevelOf(known.domain.publicSuffix)) >= 0,
  };
  const terms = weigh(confusion, circumstances);
  return { confusion, terms, odds: oddsOf(terms), meant: meantHost(typed, confusion) };
}

/** Nobody has a mailbox at www.gmail.com; of other websites nobody knows. */
function isProvidersWebsite(typed: Domain, { domain, source }: KnownDomain): boolean {
  return source === "provider" && domain.subdomain === "" && isWebsite(typed);
}

/** An ending that the policy added is protected like those built in; who runs it, the policy says. */
function underAdded(confusion: Confusion | null, { protectedSuffixes }: Policy): Confusion | null {
  if (confusion === null || confusion.kind !== "wrong-suffix") return confusion;
  const { knownSuffix } = confusion;
  const added = protectedSuffixes.add.some(({ suffix }) => suffix === knownSuffix);
  return added ? { ...confusion, kind: "protected-suffix", knownOwner: "" } : confusion;
}

function countOf({ source, weight, domain }: KnownDomain, learned: LearnedIndex | null): number {
  if (source === "learned") return weight;
  return learned === null ? 0 : learned.count(domain.unicode);
}

/** Little mail goes to a quiet suffix, whichever one beside it was meant: ziggo.nl for ziggo.ml. */
function quietFor(confusion: Confusion, typed: Domain, setting: Setting): boolean | null {
  const { index, policy } = setting;
  if (confusion.kind === "wrong-suffix") {
    const beside = oneEdit(confusion.typedSuffix, confusion.knownSuffix) !== null;
    return (beside && isUnderQuiet(typed, protectedSlips(typed, policy, index.homes))) || null;
  }
  if (confusion.kind !== "protected-suffix") return null;
  const slip = protectedSlips(typed, policy, index.homes).find(
    ({ protectedSuffix }) => protectedSuffix === confusion.knownSuffix,
  );
  return slip === undefined ? null : slip.quiet;
}

/** One suspect for each host, the likeliest ones; of equal ones, that which was offered first. */
function likeliest(found: readonly Suspect[]): readonly Suspect[] {
  if (found.length < 2) return found;
  const sorted = [...found].sort((a, b) => b.odds - a.odds || found.indexOf(a) - found.indexOf(b));
  const hosts = new Set<string>();
  return sorted
    .filter(({ meant }) => !hosts.has(meant) && hosts.add(meant).size > 0)
    .slice(0, MAX_SUSPECTS);
}
