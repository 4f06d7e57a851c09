/** What is compared: anything that answers for the recipients of a message. */
import type { LearnedRow } from "../../src/core/learned";

/** A message as the protocols have it. */
export interface Message {
  /** addr-spec; "" when unknown. */
  readonly sender: string;
  /** addr-specs, each once. */
  readonly recipients: readonly string[];
}

/** What an engine says of one recipient. */
export interface Answer {
  /** Whether the send is stopped (prompt or block). */
  readonly stops: boolean;
  /** Domain of the first suggestion, in lower case; "" when none. */
  readonly suggested: string;
  /** Why, for listings; "" when nothing was found. */
  readonly why: string;
  /** Odds of the first finding, 0 when there is none or the engine gives no odds. */
  readonly odds: number;
}

/** One answer for each recipient, in order. */
export type Check = (message: Message) => readonly Answer[];

/** What an engine is given to know. */
export interface Given {
  /** Domains on record with counts; null when there is no record. */
  readonly learned: readonly LearnedRow[] | null;
  /** Domains listed by hand, as partners. */
  readonly listed: readonly string[];
  /** Whether protected suffixes are at stake: spellers are lent the names under them. */
  readonly protectedNames?: boolean;
}

export interface Engine {
  /** Short, for `--engines`. */
  readonly id: string;
  readonly name: string;
  readonly prepare: (given: Given) => Check;
}

export const SILENT: Answer = { stops: false, suggested: "", why: "", odds: 0 };

/** What stands behind the last "@". */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1);

/** The answer for one address in a message of its own. */
export function askAlone(check: Check, domain: string): Answer {
  return check({ sender: "", recipients: ["someone@" + domain] })[0] ?? SILENT;
}
