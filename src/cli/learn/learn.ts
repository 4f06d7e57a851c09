import type { Policy } from "../../core/policy";
import type { CliIo } from "../io";
import type { KnownRow } from "../known-file";
import { readTrace } from "../trace/read-trace";
import type { TraceFile } from "../trace/read-trace";
import type { TraceSink } from "../trace/trace-reader";
import { createCountedDomains } from "./counted-domains";
import type { TallyOptions } from "./domain-tally";
import { chooseRows, knownRows, mergeRows } from "./known-rows";
import { sortOutSlips } from "./likely-slips";
import type { LeftOut } from "./likely-slips";
import { createOtherSenders } from "./other-senders";
import { createIsOwn } from "./own-domains";
import { createProgress } from "./progress";
import type { Progress } from "./progress";
import { createTallies } from "./tallies";

export interface LearnInput {
  readonly paths: readonly string[];
  /** In any form; may be empty where only results of queries are read. */
  readonly own: readonly string[];
  readonly policy: Policy;
  readonly minSenders: number;
  /** Limits of memory, for tests. */
  readonly limits?: TallyOptions;
}

export interface Learned {
  readonly files: readonly LearnedFile[];
  /** Most senders first. */
  readonly rows: readonly KnownRow[];
  readonly leftOut: readonly LeftOut[];
  /** Domains of fewer senders. */
  readonly seldom: number;
  /** Hosts that were forgotten for want of room. */
  readonly forgotten: number;
}

export interface LearnedFile extends TraceFile {
  /** Recipients that count: mail of the organisation's own to others. */
  readonly counted: number;
  /** Where the rest came from: sender domains that are not its own, most frequent first. */
  readonly otherSenders: readonly string[];
}

/** Learn from traces which domains the organisation writes to. Rejects only for a mistake of ours. */
export async function learn(io: CliIo, input: LearnInput): Promise<Learned> {
  const progress = createProgress(io);
  const { files, rows, seldom, forgotten } = await readTraces(io, input, progress);
  const total = rows.length.toLocaleString("en-US");
  const { kept, leftOut } = await sortOutSlips(rows, withOwn(input), (checked) =>
    progress.at(checked, (number) => `${number} of ${total} domains checked`, ROWS_PER_CHECK),
  );
  await progress.clear();
  return { files, rows: kept, leftOut, seldom, forgotten };
}

/** Domains named by --own are as much its own as those of the policy. */
function withOwn({ policy, own }: LearnInput): Policy {
  return { ...policy, organization: { ...policy.organization, domains: own } };
}

/** One domain is checked while so many rows are read. */
const ROWS_PER_CHECK = 100;

type Traces = Omit<Learned, "leftOut">;

/** By itself, so that the memory of counting is free when the domains are checked. */
async function readTraces(io: CliIo, input: LearnInput, progress: Progress): Promise<Traces> {
  const isOwn = createIsOwn(input.own);
  const tallies = createTallies(isOwn, input.limits);
  const ownKnown = input.own.length > 0;
  const counted = createCountedDomains(isOwn, ownKnown);
  const files: LearnedFile[] = [];
  for (const path of input.paths) {
    const others = createOtherSenders(isOwn);
    let taken = 0;
    const sink: TraceSink = {
      madeBy: tallies.madeBy,
      delivery(sender, recipient, outcome) {
        if (tallies.add(sender, recipient, outcome)) taken += 1;
        else if (outcome === "delivered" || outcome === "sent") others.add(sender);
      },
      counted(domain, senders, senderDomain) {
        if (counted.add(domain, senders, senderDomain)) taken += 1;
        else if (ownKnown) others.add(`@${senderDomain}`);
      },
    };
    const file = await readTrace(io, path, sink, (rows) =>
      progress.at(rows, (number) => `${path}: ${number} rows`),
    );
    await progress.clear();
    tallies.endFile();
    files.push({ ...file, counted: taken, otherSenders: others.list() });
  }
  const tally = tallies.end();
  const told = knownRows(tally.all(), input.minSenders);
  const asked = counted.rows();
  const all = asked.length === 0 ? told : mergeRows([told, asked]);
  return { files, ...chooseRows(all, input.minSenders), forgotten: tally.forgotten() };
}
