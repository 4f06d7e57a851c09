/** The vocabulary of decisions: findings with their odds, verdicts, and what they are made from. */
import type {
  Confusion,
  FindingKind,
  Observation,
  Recipient,
  RecipientField,
  UncheckedCause,
} from "./types";

/** One addend of the odds. */
export interface EvidenceTerm {
  /** Key of the table row that decided, such as "slip:omission". */
  readonly name: string;
  /** Contribution in decibans: ten times the decimal logarithm of the factor. */
  readonly decibans: number;
}

/** What is known about a finding beyond the pair itself, for people to read. */
export interface Evidence {
  /** Addends of the odds, in the order they were weighed. */
  readonly terms: readonly EvidenceTerm[];
  /** Messages (or distinct senders) on record; null when the organisation has no records. */
  readonly typedCount: number | null;
  readonly knownCount: number | null;
  /** Other recipients of this message at the known domain. */
  readonly sameMessage: number;
  /** The letters whose keys touch, when that is what happened; else null. */
  readonly keys: readonly [string, string] | null;
}

/** What the core concludes about a confusion or an observation. */
export interface Judgement {
  /** The whole corrected address; null when none is offered. */
  readonly suggestion: string | null;
  /**
   * Odds that the known domain was meant: 9 reads nine to one. Infinity for facts; `noteOdds` for
   * `same-mailbox`, which is not weighed.
   */
  readonly odds: number;
  readonly action: Action;
  readonly evidence: Evidence;
}

/** One reason. */
export type Finding = (Confusion | Observation) & Judgement;

/** What happens on Send; `note`: only the pane says it. Later is stricter. */
export type Action = "allow" | "note" | "prompt" | "block";

/** One recipient. */
export interface Verdict {
  readonly recipient: Recipient;
  /** Strictest of the findings' actions and of what policy says about being unchecked. */
  readonly action: Action;
  /** Worst first; at most three, the first is the one shown on Send. */
  readonly findings: readonly Finding[];
  /** Why it could not be checked; null when it was. */
  readonly unchecked: UncheckedCause | null;
}

/** Recipients that could not be judged, by cause. */
export interface Unchecked {
  readonly cause: UncheckedCause;
  /** Field concerned; null when it is about the whole message. */
  readonly field: RecipientField | null;
  /** How many recipients; for `truncated` the number that Outlook did give; 0 when unknown. */
  readonly count: number;
  /** Names of contact groups, in order; empty otherwise. */
  readonly names: readonly string[];
  /** "to.getAsync 9002" for a failed read, "check" for a failed check; "" for any other cause. */
  readonly detail: string;
}

/** One message. */
export interface Decision {
  readonly action: Action;
  /** One per recipient, in the order of the draft: none is ever dropped. */
  readonly verdicts: readonly Verdict[];
  /** What could not be checked, gathered by cause and field. */
  readonly unchecked: readonly Unchecked[];
}

/** "It's correct", said in the pane about one address of one message. */
export interface Confirmation {
  readonly address: string;
  readonly kind: FindingKind;
  /** Policy revision at the time: a new policy asks again. */
  readonly revision: number;
}

/** What the user trusts for good: an address (with "@") or a domain with its subdomains. */
export interface TrustEntry {
  readonly entry: string;
  /** Day it was added, "2026-11-22"; "" when unknown. */
  readonly added: string;
}

/** A message or meeting about to be sent. */
export interface Draft {
  /** The sender's SMTP address; "" when unknown. */
  readonly sender: string;
  readonly recipients: readonly Recipient[];
  /** What the host could not hand over. */
  readonly unchecked: readonly Unchecked[];
  readonly confirmed: readonly Confirmation[];
}

/** The known domains learned from the organisation's own mail; see `learned.ts`. */
export interface LearnedIndex {
  /** Number of hosts held, registrable domains above them included. */
  readonly size: number;
  /** Sum of the counts learned. */
  readonly total: number;
  /** Key of the hashes; see `hash.ts`. */
  readonly key: number;
  /** Mixed hash of every host held, ascending. */
  readonly hashes: Uint32Array;
  /** How often the organisation wrote to this U-label host or to hosts below it; 0 when never. */
  count(host: string): number;
}

/** What the client knows beside the policy. */
export interface Knowledge {
  readonly trusted: readonly TrustEntry[];
  /** null when the organisation has no records. */
  readonly learned: LearnedIndex | null;
}
