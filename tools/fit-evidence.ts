/**
 * Generate src/core/data/fitted-evidence.ts: what real slips and real traffic say.
 *
 * `node tools/run.js tools/fit-evidence.ts [FOLDER] [--check]`
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readData } from "../bench/data";
import type { MeasuringData, ReplayMessage } from "../bench/data";
import { classify } from "../src/core/classify";
import { parseDomain } from "../src/core/domain";
import { slipTerm } from "../src/core/slip-odds";
import type { KnownDomain } from "../src/core/types";
import { emit, inputArgument, ROOT } from "./generated-file";

const PATH = "src/core/data/fitted-evidence.ts";
/** Added to every count, so that what was not seen is rare and not impossible. */
const SMOOTHING = 0.5;
/** Names longer than this are counted with it. */
const LONGEST = 20;
/** What people do by accident, and often enough to be counted. */
const COUNTED = [
  ...["omission", "insertion:repeated", "insertion:adjacent", "insertion"],
  ...["substitution:adjacent", "substitution:vowel", "substitution", "transposition"],
  ...["two-edits", "missing-dot", "moved-dot", "wrong-suffix:near", "wrong-suffix:far"],
  ...["wrong-suffix:unreal", "missing-suffix", "junk"],
];

const folder = inputArgument() ?? join(ROOT, "../shared/data");
if (existsSync(folder)) void generate(readData(folder));
else console.log(`${PATH}: skipped: input not present (${folder})`);

async function generate(data: MeasuringData): Promise<void> {
  const kinds = countKinds(data);
  const total = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  const perMessage = slipsPerMessage(data);
  const spread = total + SMOOTHING * COUNTED.length;
  const slip = COUNTED.map((key) => {
    const share = ((kinds.get(key) ?? 0) + SMOOTHING) / spread;
    return [key, round(Math.log10(perMessage * share))] as const;
  });
  const traffic = shares(data);
  await emit(
    PATH,
    {
      about: "How often people slip and where mail goes, as decimal logarithms of probabilities.",
      sources: [
        `${total} distinct slips of hand-judged pairs and ${traffic.messages} messages in the public histories ` +
          `of ${data.replays.length} open-source projects, 2005 to 2026; ${SMOOTHING} added to each count. Counts are facts; no licence applies.`,
        "a slip is counted under the kind that the detectors give it; the second half of each history is compared with what the first half taught",
      ],
      command: "node tools/run.js tools/fit-evidence.ts [FOLDER]",
    },
    `
/** A slip of this kind happens, per message; shared among the ways it can happen. */
export const COUNTED_SLIPS = ${JSON.stringify(Object.fromEntries(slip))} as const;

/** A message goes to the sender's own domain; to one on record; to one that is neither. */
export const TRAFFIC = ${JSON.stringify({ own: round(Math.log10(traffic.own)), learned: round(Math.log10(traffic.learned)), unknown: round(Math.log10(traffic.unknown)) })} as const;

/** Share of unknown domains whose name has this many letters, 0 to ${LONGEST}. */
export const LENGTH_SHARE: readonly number[] = ${JSON.stringify(lengths(data))};
`,
  );
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
  readonly messages: number;
  readonly own: number;
  readonly learned: number;
  readonly unknown: number;
}

/** Where the recipients of the second halves are; a domain new to a sender counts once. */
function shares({ replays }: MeasuringData): Shares {
  const seen = { own: 0, learned: 0, unknown: 0 };
  const met = new Set<string>();
  let messages = 0;
  for (const replay of replays) {
    const ordered = [...replay.messages].sort((a, b) => (a.date < b.date ? -1 : 1));
    const half = Math.floor(ordered.length / 2);
    const learned = new Set(ordered.slice(0, half).flatMap(hosts));
    messages += ordered.length;
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
    messages,
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

function round(log10: number): number {
  return Math.round(log10 * 100) / 100;
}
