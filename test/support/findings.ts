/** Findings written out by hand, as the core would give them, and a check that gives them. */
import { parseAddress } from "../../src/core/address";
import { parseDomain } from "../../src/core/domain";
import type {
  Action,
  Confusion,
  Decision,
  Draft,
  Evidence,
  Finding,
  KnownDomain,
  KnownSource,
  Observation,
  TrustEntry,
  Verdict,
} from "../../src/core/types";

/** Distributes over the union, so that each kind keeps its own facts. */
type FactsOf<T> = T extends unknown ? Omit<T, "known"> : never;
export type Facts = FactsOf<Confusion> | FactsOf<Observation>;

export interface FindingParts {
  readonly meant?: string;
  readonly action?: Action;
  readonly odds?: number;
  readonly source?: KnownSource;
  readonly label?: string;
  readonly evidence?: Partial<Evidence>;
}

export function known(text: string, source: KnownSource = "learned", label = ""): KnownDomain {
  const domain = parseDomain(text);
  if (domain === null) throw new Error(`Not a domain: ${text}`);
  return { domain, source, weight: 1, label };
}

/** One finding; `meant` is the whole corrected address. */
export function finding(facts: Facts, parts: FindingParts = {}): Finding {
  const { meant, action = "prompt", odds = 40 } = parts;
  const host = meant?.slice(meant.lastIndexOf("@") + 1);
  return {
    ...facts,
    known: host === undefined ? null : known(host, parts.source, parts.label),
    suggestion: meant ?? null,
    odds,
    action,
    evidence: {
      terms: [],
      typedCount: null,
      knownCount: null,
      sameMessage: 0,
      keys: null,
      ...parts.evidence,
    },
  } as Finding;
}

export const armyMl = (meant: string, parts: FindingParts = {}): Finding =>
  finding(
    {
      kind: "protected-suffix",
      typedSuffix: "ml",
      knownSuffix: "mil",
      typedExists: true,
      typedOwner: "ml",
      knownOwner: "us-military",
    },
    { meant, source: "protected", ...parts },
  );

export const swapped = (meant: string, parts: FindingParts = {}): Finding =>
  finding({ kind: "transposition", at: 2, first: "a", second: "i" }, { meant, ...parts });

/** A check that finds what the table says of an address, unless it is trusted. */
export function checkByTable(
  table: Readonly<Record<string, readonly Finding[]>>,
): (draft: Draft, trusted: readonly TrustEntry[]) => Decision {
  return (draft, trusted) => {
    const verdicts = draft.recipients.map((recipient): Verdict => {
      const { address, displayName } = recipient;
      const parsed = parseAddress(address, displayName);
      const unchecked = parsed.kind === "unchecked" ? parsed.cause : null;
      const domain = address.slice(address.lastIndexOf("@") + 1);
      const silent = trusted.some(({ entry }) => entry === address || entry === domain);
      const findings = silent ? [] : (table[address] ?? []);
      const action = findings[0]?.action ?? "allow";
      return { recipient, action, findings, unchecked };
    });
    const groups = verdicts.flatMap(({ unchecked: cause, recipient }) =>
      cause === null
        ? []
        : [{ cause, field: recipient.field, count: 1, names: [recipient.displayName], detail: "" }],
    );
    const action = verdicts[0]?.action ?? "allow";
    return { action, verdicts, unchecked: [...draft.unchecked, ...groups] };
  };
}
