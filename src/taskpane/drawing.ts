/** What the picture of one card holds: which two addresses, and how they are laid over each other. */
import type { Lookalike } from "../core/types";
import { parseAddress } from "../core/address";
import { compareAddresses, showAddress, type Comparison } from "./comparison";
import type { Flagged } from "./flagged";

export interface Drawing {
  readonly comparison: Comparison;
  readonly upper: "pair.now" | "pair.shown";
  /** null: one row only. */
  readonly lower: "pair.probable" | "pair.possible" | "pair.known" | "pair.now" | null;
  /** A look-alike to show enlarged. */
  readonly tile: Lookalike | null;
}

/** The picture of a flagged recipient, or of the domains of a group alone. */
export function drawingOf(flagged: Flagged): Drawing {
  const { finding, suggestions, level } = flagged;
  const typed = readable(flagged.address);
  const [suggestion] = suggestions;
  if (finding.kind === "display-name") {
    return {
      comparison: compareAddresses(readable(finding.shown), typed),
      upper: "pair.shown",
      lower: "pair.now",
      tile: null,
    };
  }
  if (finding.kind === "denied" || suggestion === undefined) {
    return { comparison: showAddress(typed), upper: "pair.now", lower: null, tile: null };
  }
  return {
    comparison: compareAddresses(typed, readable(suggestion), styleOf(flagged)),
    upper: "pair.now",
    lower:
      finding.kind === "same-mailbox"
        ? "pair.known"
        : level === "possible"
          ? "pair.possible"
          : "pair.probable",
    tile: finding.kind === "homoglyph" ? (finding.lookalikes[0] ?? null) : null,
  };
}

export function domainDrawing(typedDomain: string, meantDomain: string): Comparison {
  return compareAddresses(typedDomain, meantDomain);
}

/** Readable letters, lower-case domain; what cannot be read stays as it is. */
export function readable(address: string): string {
  const parsed = parseAddress(address);
  return parsed.kind === "smtp" ? `${parsed.localPart}@${parsed.domain.unicode}` : address;
}

function styleOf({ finding }: Flagged): Parameters<typeof compareAddresses>[2] {
  if (finding.kind === "embedding") return { kind: "destination", owner: finding.owner };
  return { kind: finding.kind === "same-mailbox" ? "domains" : "letters" };
}
