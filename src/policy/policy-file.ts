import type { Partner, DenyEntry, Policy, ProtectedSuffix } from "../core/policy";

/** A policy as an admin writes it: what `policy.schema.json` lets through. */
export interface PolicyFile {
  readonly $schema?: string;
  readonly version: 1;
  readonly revision?: number;
  readonly monitor?: boolean;
  readonly deployment?: Partial<Policy["deployment"]>;
  readonly organization?: Partial<Policy["organization"]>;
  readonly partners?: readonly (string | (Pick<Partner, "entry"> & Partial<Partner>))[];
  readonly knownDomains?: string;
  readonly allow?: Policy["allow"];
  readonly deny?: readonly (string | (Pick<DenyEntry, "entry"> & Partial<DenyEntry>))[];
  readonly protectedSuffixes?: {
    readonly add?: readonly (
      string | (Pick<ProtectedSuffix, "suffix"> & Partial<ProtectedSuffix>)
    )[];
    readonly remove?: readonly string[];
  };
  readonly actions?: Partial<Policy["actions"]>;
  readonly promptOdds?: number;
  readonly noteOdds?: number;
  readonly couldNotCheck?: Partial<Policy["couldNotCheck"]>;
  readonly onError?: Policy["onError"];
  readonly userTrust?: Partial<Policy["userTrust"]>;
  readonly keep?: Partial<Policy["keep"]>;
  readonly helpUrl?: string;
  readonly contact?: string;
}

/** What is wrong at one place of a policy, before the place is looked up in the text. */
export interface Problem {
  /** RFC 6901; "" is the whole policy. */
  readonly pointer: string;
  /** What stands there, as a person would name it. */
  readonly found: string;
  /** What may stand there. */
  readonly allowed: string;
  /** The nearest valid word, for a misspelt one; else null. */
  readonly nearest: string | null;
  /** All of it in a sentence or two. */
  readonly message: string;
}

/** One error or warning about a policy. */
export interface PolicyError extends Problem {
  /** Counts from 1. */
  readonly line: number;
  /** Counts from 1, in UTF-16 units. */
  readonly column: number;
}

/** What the rules beyond the schema have to say. */
export interface RuleProblems {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

const MAX_FOUND_CHARS = 60;

/** A value as it is shown to the admin: JSON, cut to a readable length. */
export function showValue(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > MAX_FOUND_CHARS ? `${text.slice(0, MAX_FOUND_CHARS)}...` : text;
}

/** "allow, note, prompt or block" */
export function listWords(words: readonly string[], conjunction: "or" | "and" = "or"): string {
  const last = words[words.length - 1] ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
