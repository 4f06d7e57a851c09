/** Texts read as the core reads them, for tests that take domains. */
import { parseDomain } from "../../src/core/domain";
import type { Detector, Domain, KnownDomain, KnownSource } from "../../src/core/types";
import type { Facts } from "./findings";

/** @throws for a text that is no domain: the test's own mistake */
export function domain(text: string): Domain {
  const parsed = parseDomain(text);
  if (parsed === null) throw new Error(`Not a domain: ${text}`);
  return parsed;
}

export function knownDomain(
  text: string,
  source: KnownSource = "partner",
  weight = 1000,
): KnownDomain {
  return { domain: domain(text), source, weight, label: "" };
}

/** What a detector says of a pair, without the known domain that it hands back unchanged. */
export function detected(detect: Detector, typed: string, knownText: string): Facts | null {
  const known = knownDomain(knownText);
  const confusion = detect(domain(typed), known);
  if (confusion === null) return null;
  const { known: same, ...facts } = confusion;
  if (same !== known) throw new Error(`${typed}: another known domain came back`);
  return facts;
}
