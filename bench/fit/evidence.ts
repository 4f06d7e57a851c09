/** What real slips and real traffic say of the odds: what can be counted is counted. */
import { classify } from "../../src/core/classify";
import { parseDomain } from "../../src/core/domain";
import { slipTerm } from "../../src/core/slip-odds";
import type { KnownDomain } from "../../src/core/types";
import type { MeasuringData, ReplayMessage } from "../data";

/** Decimal logarithms of probabilities, and shares: what `fitted-evidence.ts` of the core holds. */
export interface FittedEvidence {
  /** A slip of a kind happens, per message. */
  readonly slips: Readonly<Record<string, number>>;
  /** A message goes to the sender's own domain; to one on record; to one that is neither. */
  readonly traffic: Readonly<Record<"own" | "learned" | "unknown", number>>;
  /** Share of unknown domains whose name has so many letters, 0 to `LONGEST`. */
  readonly lengths: readonly number[];
  /** Distinct slips that were counted. */
  readonly counted: number;
}

/** Added to every count, so that what was not seen is rare and not impossible. */
export const SMOOTHING = 0.5;
/** Names longer than this are counted with it. */
export const LONGEST = 20;
/** What people do by accident, and often enough to be counted. */
const COUNTED = [
  ...["omission", "insertion:repeated", "insertion:adjacent", "insertion"],
  ...["substitution:adjacent", "substitution:vowel", "substitution", "transposition"],
  ...["two-edits", "missing-dot", "moved-dot", "wrong-suffix:near", "wrong-suffix:far"],
  ...["wrong-suffix:unreal", "missing-suffix", "junk"],
];

/** @returns null where something of `lacking` is missing */
export function fitEvidence(data: MeasuringData): FittedEvidence | null {
  if (lacking(data).length > 0) return null;
  const kinds = countKinds(data);
  const counted = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  const perMessage = slipsPerMessage(data);
  const spread = counted + SMOOTHING * COUNTED.length;
  const slips = COUNTED.map((key) => {
    const share = ((kinds.get(key) ?? 0) + SMOOTHING) / spread;
    return [key, log10(perMessage * share)] as const;
  });
  const { own, learned, unknown } = shares(data);
  return {
    slips: Object.fromEntries(slips),
    traffic: { own: log10(own), learned: log10(learned), unknown: log10(unknown) },
    lengths: lengths(data),
    counted,
  };
}

/** What has to be in the data and is not: without any of it, there is nothing to count. */
export function lacking(data: MeasuringData): readonly string[] {
  const { own, learned, unknown } = shares(data);
  const needed: readonly (readonly [boolean, string])[] = [
    [data.workSlips.length > 0, "sure slips in git_typos.tsv"],
    [data.workDomains.length > 0, "domains in git_domains_ok.tsv"],
    [data.replays.length > 0, "replays in replay/*.tsv.gz"],
    [
      data.replays.length === 0 || slipsPerMessage(data) > 0,
      "slips of sampled senders in the replays",
    ],
    [
      data.replays.length === 0 || own * learned * unknown > 0,
      "mail to own, known and unknown domains",
    ],
  ];
  return needed.flatMap(([isThere, what]) => (isThere ? [] : [what]));
}

/** Distinct slips by the row of the table that they come under. */
function countKinds({ workSlips }: MeasuringData): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { typed, intended } of workSlips) {
    const domain = parseDomain(typed);
    const meant = parseDomain(intended);
    if (domain === null || meant === null) continue;
    const known: KnownDomain = { domain: meant, source: "partner", weight: 1, label: "" };
    const confusion = classify(domain, known);
    if (confusion === null) continue;
    const key = slipTerm(confusion, domain).name.replace(/^slip:/, "");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Distinct slips of sampled senders, per message: one that is kept in a file counts once. */
function slipsPerMessage({ replays, workSlips }: MeasuringData): number {
  const slips = new Set(workSlips.map(({ typed }) => typed));
  const distinct = new Set<string>();
  let messages = 0;
  for (const replay of replays) {
    for (const message of replay.messages.filter(({ sampled }) => sampled)) {
      messages += 1;
      for (const host of hosts(message).filter((text) => slips.has(text))) {
        distinct.add([replay.project, message.sender, host].join(" "));
      }
    }
  }
  return distinct.size / messages;
}

interface Shares {
  readonly own: number;
  readonly learned: number;
  readonly unknown: number;
}

/** Where the recipients of the second halves are; a domain new to a sender counts once. */
function shares({ replays }: MeasuringData): Shares {
  const seen = { own: 0, learned: 0, unknown: 0 };
  const met = new Set<string>();
  for (const replay of replays) {
    const ordered = [...replay.messages].sort((a, b) => (a.date < b.date ? -1 : 1));
    const half = Math.floor(ordered.length / 2);
    const learned = new Set(ordered.slice(0, half).flatMap(hosts));
    for (const message of ordered.slice(half).filter(({ sampled }) => sampled)) {
      for (const host of hosts(message)) {
        if (host === hostOf(message.sender)) seen.own += 1;
        else if (learned.has(host)) seen.learned += 1;
        else met.add([replay.project, message.sender, host].join(" "));
      }
    }
  }
  seen.unknown = met.size;
  const all = seen.own + seen.learned + seen.unknown;
  return {
    own: seen.own / all,
    learned: seen.learned / all,
    unknown: seen.unknown / all,
  };
}

function lengths({ workDomains }: MeasuringData): readonly number[] {
  const counts = new Array<number>(LONGEST + 1).fill(SMOOTHING);
  for (const text of workDomains) {
    const units = Math.min(parseDomain(text)?.name.length ?? 0, LONGEST);
    counts[units] = (counts[units] ?? 0) + 1;
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => Number((count / total).toPrecision(2)));
}

function hosts({ recipients }: ReplayMessage): readonly string[] {
  return recipients.map(hostOf);
}

function hostOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

/** To two places. */
function log10(share: number): number {
  return Math.round(Math.log10(share) * 100) / 100;
}
