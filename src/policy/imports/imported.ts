import { parsePolicy } from "../parse-policy";

/** Lists of a policy that an import adds to. */
export type ImportTarget = "own" | "partner" | "deny";

/** How lists that raise warnings are read. */
export interface ImportOptions {
  /** Deny what only raised a warning, too. */
  readonly denyWarnings: boolean;
}

/** What a line of somebody else's list becomes. Nothing is dropped without a word. */
export type ImportOutcome =
  | {
      readonly kind: "entry";
      readonly list: ImportTarget;
      readonly entry: string;
      /** Name of a partner, reason of a denial; "" for none. */
      readonly words: string;
      /** Weight of a partner; null for the usual one. */
      readonly weight: number | null;
      /** In what it differs from what the line meant; "" when in nothing. */
      readonly remark: string;
    }
  /** It cannot be kept as it was: the admin decides. */
  | { readonly kind: "decide"; readonly why: string }
  /** It adds nothing by itself, and says why. */
  | { readonly kind: "nothing"; readonly why: string };

export interface ImportedLine {
  /** Counts from 1. */
  readonly line: number;
  /** As it stands in the file. */
  readonly text: string;
  readonly outcome: ImportOutcome;
}

/** A row of a table with its place. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface EntryDetails {
  readonly words?: string;
  readonly weight?: number | null;
  readonly remark?: string;
}

/** An entry if the rules for policies let it into the list; else something to decide. */
export function entryOutcome(
  list: ImportTarget,
  entry: string,
  { words = "", weight = null, remark = "" }: EntryDetails,
): ImportOutcome {
  const parsed = parsePolicy(JSON.stringify({ version: 1, ...policyWith(list, entry) }));
  const [problem] = parsed.ok ? parsed.warnings : parsed.errors;
  if (problem !== undefined && !(parsed.ok && list === "deny")) {
    return decide(problem.message);
  }
  return { kind: "entry", list, entry, words, weight, remark };
}

export function decide(why: string): ImportOutcome {
  return { kind: "decide", why };
}

export function nothing(why: string): ImportOutcome {
  return { kind: "nothing", why };
}

export const WITH_SUBDOMAINS = "covers its subdomains too";

/** For what matched the names below a domain, and not the domain. */
export function withItself(domain: string): string {
  return `covers ${domain} itself too`;
}

function policyWith(list: ImportTarget, entry: string): object {
  switch (list) {
    case "own":
      return { organization: { domains: [entry] } };
    case "partner":
      return { partners: [entry] };
    case "deny":
      return { deny: [entry] };
  }
}
