import { parseAddress } from "../core/address";
import { createChecker } from "../core/check";
import { EMPTY_KNOWLEDGE } from "../core/known-domains";
import { learnedFromRows } from "../core/learned";
import type { Policy } from "../core/policy";
import type { Draft, Knowledge, Recipient, Verdict } from "../core/types";
import { CliError, ClosedPipe, write } from "./io";
import type { CliIo, ExitCode } from "./io";
import { readKnownFile } from "./known-file";
import { loadPolicy } from "./policy-input";
import { toRecipient } from "./recipients";
import { addToTally, NO_TALLY } from "./report";
import type { Report } from "./report";
import { lineBatches } from "./text-input";

export interface CheckOptions {
  readonly policy?: string;
  readonly known?: string;
  readonly sender?: string;
  readonly together?: true;
  /** File to read addresses from. */
  readonly from?: string;
}

/** Ten times what Exchange Online lets through: more is a list, not a message. */
export const MAX_TOGETHER = 10_000;

/**
 * Judge addresses and report on each, in the order of the input.
 *
 * @param addresses - empty: they are read from a file or standard input, one a line, as they come
 * @throws CliError for what the person at the command line can put right
 */
export async function check(
  io: CliIo,
  addresses: readonly string[],
  options: CheckOptions,
  createReport: (policy: Policy) => Report,
): Promise<ExitCode> {
  if (options.from !== undefined && addresses.length > 0) {
    throw new CliError(`--from ${options.from}: give addresses there or here, not both.`);
  }
  const { policy, knownFile } = await loadPolicy(io, options.policy);
  const known = await loadKnown(io, options.known ?? knownFile);
  const judge = createJudge(known, policy, options);
  const report = createReport(policy);
  const recipients = recipientBatches(io, addresses, options.from);
  const batches = options.together ? oneBatch(recipients) : recipients;
  let tally = NO_TALLY;
  let stops = false;
  try {
    for await (const batch of batches) {
      const judged = judge(batch);
      tally = addToTally(tally, judged.verdicts);
      stops ||= judged.stops;
      await write(io.stdout, report.lines(judged.verdicts));
    }
    const summary = report.summary(tally);
    if (summary !== "") await write(io.stderr, summary);
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error;
  }
  return stops ? 1 : 0;
}

interface Judged {
  readonly verdicts: readonly Verdict[];
  readonly stops: boolean;
}

function createJudge(
  known: Knowledge,
  policy: Policy,
  { sender = "", together }: CheckOptions,
): (recipients: readonly Recipient[]) => Judged {
  if (sender !== "" && parseAddress(sender).kind !== "smtp") {
    throw new CliError(`--sender: "${sender}" is no mail address. Write it like jane@contoso.com.`);
  }
  const checkDraft = createChecker(known, policy);
  const judgeOne = (recipients: readonly Recipient[]): Judged => {
    const draft: Draft = { sender, recipients, unchecked: [], confirmed: [] };
    const { action, verdicts } = checkDraft(draft);
    return { verdicts, stops: action === "prompt" || action === "block" };
  };
  if (together) return judgeOne;
  return (recipients) => {
    const judged = recipients.map((recipient) => judgeOne([recipient]));
    return {
      verdicts: judged.flatMap(({ verdicts }) => verdicts),
      stops: judged.some(({ stops }) => stops),
    };
  };
}

async function loadKnown(io: CliIo, path: string | null): Promise<Knowledge> {
  if (path === null) return EMPTY_KNOWLEDGE;
  return { ...EMPTY_KNOWLEDGE, learned: learnedFromRows(await readKnownFile(io, path)) };
}

async function* recipientBatches(
  io: CliIo,
  addresses: readonly string[],
  from: string | undefined,
): AsyncGenerator<readonly Recipient[], void> {
  if (addresses.length > 0) {
    yield toRecipients(addresses);
    return;
  }
  if (from === undefined && io.stdin.isTTY === true) {
    await write(
      io.stderr,
      "Reading addresses, one a line. End with Ctrl+D (Windows: Ctrl+Z, Enter).\n",
    );
  }
  const input = from === undefined ? io.stdin : io.openFile(from);
  for await (const lines of lineBatches(input, from ?? "standard input")) {
    const recipients = toRecipients(lines);
    if (recipients.length > 0) yield recipients;
  }
}

function toRecipients(lines: readonly string[]): readonly Recipient[] {
  return lines.map(toRecipient).filter((recipient) => recipient !== null);
}

async function* oneBatch(
  batches: AsyncIterable<readonly Recipient[]>,
): AsyncGenerator<readonly Recipient[], void> {
  const all: Recipient[] = [];
  for await (const batch of batches) {
    all.push(...batch);
    if (all.length > MAX_TOGETHER) {
      throw new CliError(
        `--together takes at most ${MAX_TOGETHER} addresses: that is more than one message can have. ` +
          "Leave --together out to judge each address by itself.",
      );
    }
  }
  yield all;
}
