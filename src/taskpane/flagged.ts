import { isConfirmed } from "../core/check";
import type { Policy } from "../core/policy";
import { askedKinds } from "../core/rights";
import type {
  Confirmation,
  Decision,
  Finding,
  FindingKind,
  RecipientField,
  Verdict,
} from "../core/types";

export type Level = "blocked" | "probable" | "possible";

/** One recipient of the message, found again by what it is. */
export interface Place {
  readonly field: RecipientField;
  /** Exactly as Outlook gave it. */
  readonly address: string;
  /** Number among those of the field with the same address, counted from 0. */
  readonly place: number;
}

/** A recipient to look at, as one card shows it. */
export interface Flagged extends Place {
  /** Display name to show; "" when there is none, or when it is an address itself. */
  readonly name: string;
  /** Place in the field at the last reading, from 0. */
  readonly at: number;
  readonly verdict: Verdict;
  /** The finding that the card is about. */
  readonly finding: Finding;
  readonly level: Level;
  /** Whole addresses that may be meant, the likeliest first: at most three. */
  readonly suggestions: readonly string[];
}

const MAX_SUGGESTIONS = 3;
/** How much less likely than the first a further suggestion may be. */
const NEAR_ODDS_FACTOR = 10;

/**
 * The recipients to look at, worst first: all with a finding, but for those that were kept.
 *
 * @param decision - verdicts in the order of the draft
 * @param confirmed - what was kept for this message
 */
export function flaggedOf(
  decision: Decision,
  confirmed: readonly Confirmation[],
  policy: Policy,
): readonly Flagged[] {
  const places = placesOf(decision.verdicts);
  return decision.verdicts
    .flatMap((verdict, index): readonly Flagged[] => {
      const finding = verdict.findings[0];
      const where = places[index];
      if (finding === undefined || where === undefined) return [];
      if (askedKinds(verdict).length === 0 || isKept(verdict, confirmed, policy)) return [];
      return [
        {
          ...where,
          name: shownName(verdict.recipient.displayName, verdict.recipient.address),
          verdict,
          finding,
          level: levelOf(finding, policy.promptOdds),
          suggestions: suggestionsOf(verdict.findings),
        },
      ];
    })
    .sort(compareFlagged);
}

/** Whether each finding was confirmed for this message. A block is never confirmed away. */
export function isKept(
  verdict: Verdict,
  confirmed: readonly Confirmation[],
  policy: Policy,
): boolean {
  const kinds = askedKinds(verdict);
  if (kinds.length === 0 || verdict.action === "block") return false;
  return kinds.every((kind) => isConfirmed(kind, verdict.recipient, confirmed, policy));
}

/** Worst first; ties in the order of the message. */
export function compareFlagged(a: Flagged, b: Flagged): number {
  return (
    rankOf(a) - rankOf(b) ||
    compareOdds(b.finding.odds, a.finding.odds) ||
    FIELD_ORDER.indexOf(a.field) - FIELD_ORDER.indexOf(b.field) ||
    a.at - b.at
  );
}

/** Same recipient of the same field: keeps a card in its place from one check to the next. */
export function keyOf({ field, address, place }: Place): string {
  return `${field} ${String(place)} ${address}`;
}

/** Where each verdict's recipient stands, by field. */
export function placesOf(
  verdicts: readonly Verdict[],
): readonly (Place & { readonly at: number })[] {
  const seen = new Map<string, number>();
  const next = (key: string): number => {
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count;
  };
  return verdicts.map(({ recipient: { field, address } }) => ({
    field,
    address,
    place: next(`${field} ${address}`),
    at: next(field),
  }));
}

export const FIELD_ORDER: readonly RecipientField[] = ["to", "cc", "bcc", "required", "optional"];

function levelOf(finding: Finding, promptOdds: number): Level {
  if (finding.action === "block") return "blocked";
  const likely = finding.odds >= promptOdds && finding.odds !== Infinity;
  return finding.action === "prompt" || likely ? "probable" : "possible";
}

/** Kinds in the order of their weight, whatever the odds; all others follow, by odds. */
const WORST_KINDS: readonly (readonly FindingKind[])[] = [
  ["homoglyph"],
  ["display-name"],
  ["embedding"],
  ["protected-suffix"],
  ["unknown-suffix", "missing-suffix", "malformed"],
];

function rankOf({ level, finding }: Flagged): number {
  if (level === "blocked") return -1;
  if (level === "possible") return WORST_KINDS.length + 1;
  const undeliverable = finding.kind === "wrong-suffix" && !finding.typedExists;
  const kind = undeliverable ? "unknown-suffix" : finding.kind;
  const rank = WORST_KINDS.findIndex((kinds) => kinds.includes(kind));
  return rank < 0 ? WORST_KINDS.length : rank;
}

function compareOdds(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function suggestionsOf(findings: readonly Finding[]): readonly string[] {
  const [first] = findings;
  const near = findings.filter((finding) => finding.odds * NEAR_ODDS_FACTOR >= (first?.odds ?? 0));
  const all = near.flatMap(({ suggestion }) => (suggestion === null ? [] : [suggestion]));
  return [...new Set(all)].slice(0, MAX_SUGGESTIONS);
}

/** A name that is an address itself is never shown as a name: it may not be the real one. */
function shownName(displayName: string, address: string): string {
  const name = displayName.trim();
  const isAddress = name.includes("@") || name.toLowerCase() === address.toLowerCase();
  return isAddress ? "" : name;
}
