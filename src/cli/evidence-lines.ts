import type { Finding } from "../core/types";
import { suggestedHost } from "./suggested-host";

/**
 * The evidence of a finding in lines of plain text: the odds, their addends, what is on record.
 *
 * A fact has neither odds nor addends; nor has `same-mailbox`, which is not weighed.
 */
export function evidenceLines(finding: Finding): readonly string[] {
  const { odds, evidence } = finding;
  const { terms, typedCount, knownCount, sameMessage, keys } = evidence;
  const total = terms.reduce((sum, { decibans }) => sum + decibans, 0);
  const widest = Math.max(0, ...terms.map(({ name }) => name.length));
  const meant = `${oddsInWords(odds)} that ${suggestedHost(finding) ?? "another address"} was meant`;
  const lines = [`${finding.kind}: ${terms.length === 0 ? "a fact, no odds" : meant}`];
  for (const { name, decibans } of terms)
    lines.push(`  ${name.padEnd(widest)}  ${signed(decibans)}`);
  if (terms.length > 1) lines.push(`  ${"sum".padEnd(widest)}  ${signed(total)} decibans`);
  if (typedCount !== null && knownCount !== null) {
    lines.push(`on record: ${knownCount} to the known domain, ${typedCount} to the one typed`);
  }
  if (sameMessage > 0) lines.push(`recipients of this message at the known domain: ${sameMessage}`);
  if (keys !== null) lines.push(`keys that touch: ${keys[0]} and ${keys[1]}`);
  return lines;
}

/** "420 to 1", "1 to 3" */
export function oddsInWords(odds: number): string {
  const whole = (value: number): string =>
    value >= 1e7 ? value.toExponential(1) : String(Number(value.toPrecision(2)));
  return odds >= 1 ? `${whole(odds)} to 1` : odds > 0 ? `1 to ${whole(1 / odds)}` : "0 to 1";
}

function signed(decibans: number): string {
  return `${decibans < 0 ? "-" : "+"}${Math.abs(decibans).toFixed(1)}`.padStart(6);
}
