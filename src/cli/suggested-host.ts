import type { Finding } from "../core/types";

/** The host that a finding leads to: that of its suggestion, or else the known one; null without either. */
export function suggestedHost({ suggestion, known }: Finding): string | null {
  if (suggestion !== null) return suggestion.slice(suggestion.lastIndexOf("@") + 1);
  return known === null ? null : known.domain.unicode;
}
