import type {
  Action,
  Decision,
  Finding,
  FindingKind,
  RecipientField,
  Verdict,
} from "../core/types";

/**
 * The verdicts that something is to be said about, in the order people should meet them: blocked
 * ones, those that stop the send, the rest; within these tricks before slips, and slips by odds;
 * then by field and by place in the message.
 */
export function worstFirst({ verdicts }: Decision): readonly Verdict[] {
  return verdicts
    .map((verdict, place) => ({ verdict, place, keys: keysOf(verdict) }))
    .filter(({ verdict }) => verdict.action !== "allow" && verdict.findings.length > 0)
    .sort((a, b) => firstDifference(a.keys, b.keys) || a.place - b.place)
    .map(({ verdict }) => verdict);
}

/** Lower comes first. */
function keysOf({ action, findings, recipient }: Verdict): readonly number[] {
  const [worst] = findings;
  const rank = worst === undefined ? LAST_RANK : rankOf(worst);
  const odds = worst === undefined ? 0 : worst.odds;
  return [ACTIONS[action], rank, rank === LAST_RANK ? -odds : 0, FIELDS[recipient.field]];
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at += 1) {
    const left = a[at] ?? 0;
    const right = b[at] ?? 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function rankOf(finding: Finding): number {
  if (finding.kind === "wrong-suffix") return finding.typedExists ? LAST_RANK : NOWHERE_RANK;
  return RANKS[finding.kind] ?? LAST_RANK;
}

const ACTIONS: Readonly<Record<Action, number>> = { block: 0, prompt: 1, note: 2, allow: 3 };

/** What cannot be delivered. */
const NOWHERE_RANK = 5;
const LAST_RANK = 6;

const RANKS: Readonly<Partial<Record<FindingKind, number>>> = {
  denied: 0,
  homoglyph: 1,
  "display-name": 2,
  embedding: 3,
  "protected-suffix": 4,
  "missing-suffix": NOWHERE_RANK,
  "unknown-suffix": NOWHERE_RANK,
  malformed: NOWHERE_RANK,
};

const FIELDS: Readonly<Record<RecipientField, number>> = {
  to: 0,
  required: 0,
  cc: 1,
  optional: 1,
  bcc: 2,
};
