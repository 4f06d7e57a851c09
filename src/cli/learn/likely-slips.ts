import { createChecker } from "../../core/check";
import { parseDomain } from "../../core/domain";
import { createKnownBase, EMPTY_KNOWLEDGE } from "../../core/known-domains";
import { learnedFromRows } from "../../core/learned";
import { DEFAULT_POLICY } from "../../core/policy";
import type { Policy } from "../../core/policy";
import type { Draft, KnownDomain, KnownSource, LearnedIndex } from "../../core/types";
import type { KnownRow } from "../known-file";
import { suggestedHost } from "../suggested-host";

/** A domain that is not learned, and why. */
export interface LeftOut extends Reason {
  readonly domain: string;
  readonly senders: number;
}

interface Reason {
  /** The domain that was probably meant; "" for one that the policy denies. */
  readonly meant: string;
  /** How many write there; 0 where that is not on record. */
  readonly meantSenders: number;
}

export interface Sorted {
  readonly kept: readonly KnownRow[];
  readonly leftOut: readonly LeftOut[];
}

/** A domain is a slip of another only if that one has so many times its senders. */
export const MIN_RATIO = 10;
/** The whole world writes to mail providers. */
const MIN_PROVIDER_RATIO = 1;

/** Meant, however few write there: mail within the organisation is not counted at all. */
const ALWAYS_MEANT: readonly KnownSource[] = ["own", "partner", "protected"];

/**
 * Sort out what would be questioned on Send if it were not learned: slips of much more frequent
 * domains, and what the policy denies. Each domain is checked against all the others.
 *
 * @param onProgress - is waited for now and then, with the domains checked by then
 */
export async function sortOutSlips(
  rows: readonly KnownRow[],
  policy: Policy,
  onProgress: (checked: number) => Promise<void>,
): Promise<Sorted> {
  const judge = createJudge(rows, policy);
  const reasons = new Map<string, Reason | null>();
  const kept: KnownRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of rows) {
    const [domain, senders] = row;
    const registrable = parseDomain(domain)?.registrable ?? domain;
    let reason = reasons.get(registrable);
    if (reason === undefined) {
      reason = judge(registrable);
      reasons.set(registrable, reason);
      if (reasons.size % CHECKED_AT_ONCE === 0) await onProgress(reasons.size);
    }
    if (reason === null) kept.push(row);
    else leftOut.push({ domain, senders, ...reason });
  }
  return { kept, leftOut };
}

const CHECKED_AT_ONCE = 500;

/** Why a registrable domain is left out; null when it is not. */
type Judge = (registrable: string) => Reason | null;

function createJudge(rows: readonly KnownRow[], policy: Policy): Judge {
  const all = learnedFromRows(rows);
  let judged = "";
  const others: LearnedIndex = {
    ...all,
    count: (host) => (host === judged || host.endsWith(`.${judged}`) ? 0 : all.count(host)),
  };
  const check = createChecker({ trusted: [], learned: others }, armed(policy));
  // Where a domain is on record too, the core says so first.
  const { listed } = createKnownBase(EMPTY_KNOWLEDGE, policy);

  return (registrable) => {
    judged = registrable;
    const senders = all.count(registrable);
    for (const finding of check(draftTo(registrable)).verdicts[0]?.findings ?? []) {
      const { action, kind, known } = finding;
      if (action !== "prompt" && action !== "block") continue;
      if (kind === "denied") return { meant: "", meantSenders: 0 };
      if (known === null || !isMoreFrequent(known, senders)) continue;
      const meant = suggestedHost(finding) ?? known.domain.unicode;
      return { meant, meantSenders: all.count(known.domain.unicode) };
    }
    return null;
  };

  function isMoreFrequent(known: KnownDomain, senders: number): boolean {
    const { domain } = known;
    const { source } = listed.get(domain.unicode) ?? known;
    if (ALWAYS_MEANT.includes(source)) return true;
    const ratio = source === "provider" ? MIN_PROVIDER_RATIO : MIN_RATIO;
    return all.count(domain.unicode) >= senders * ratio;
  }
}

/**
 * A policy that is being tried out, that has been disarmed, or that asks seldom still knows what a
 * slip is.
 */
function armed({ suspended: _, ...policy }: Policy): Policy {
  const { actions, promptOdds, noteOdds } = DEFAULT_POLICY;
  return {
    ...policy,
    actions,
    promptOdds: Math.min(policy.promptOdds, promptOdds),
    noteOdds: Math.min(policy.noteOdds, noteOdds),
  };
}

function draftTo(domain: string): Draft {
  const recipient = { field: "to", displayName: "", address: `someone@${domain}` } as const;
  return { sender: "", recipients: [recipient], unchecked: [], confirmed: [] };
}
