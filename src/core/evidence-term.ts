import type { EvidenceTerm } from "./types";

/** @param log10 - decimal logarithm of the factor, rounded here to a tenth of a deciban */
export function term(name: string, log10: number): EvidenceTerm {
  return { name, decibans: Math.round(log10 * 100) / 10 };
}
