import type { Confusion, Domain, Edit, KnownDomain } from "../types";
import { compared, MIN_NAME_UNITS, sameSuffix, typedHost } from "./compared";
import { oneEdit, twoEdits } from "./edits";

/**
 * Two typing errors in one domain: both in the name, or one in the name and one in the suffix.
 *
 * Names of four letters and less are never judged: too little of them would be left.
 */
export function twoEditsApart(typed: Domain, known: KnownDomain): Confusion | null {
  const names = compared(typed, known);
  if (names.known.length < MIN_NAME_UNITS || names.typed === "") return null;
  if (sameSuffix(typed, known)) {
    const edits = twoEdits(names.typed, names.known);
    return edits && { kind: "two-edits", edits, known };
  }
  const inName = oneEdit(names.typed, names.known);
  const inSuffix = oneEdit(typed.publicSuffix, known.domain.publicSuffix);
  if (inName !== null && inSuffix !== null) {
    const edits: readonly Edit[] = [
      inName,
      { ...inSuffix, at: inSuffix.at + names.known.length + 1 },
    ];
    return { kind: "two-edits", edits, known };
  }
  if (names.typed === names.known) return null;
  const country = countryBehind(typed.publicSuffix, known.domain.publicSuffix);
  // Firms have names of their own under co.uk; that of a provider is known to everyone.
  const carriedOn = known.source === "provider" || goesOn(typed.publicSuffix, known.domain);
  if (inName !== null && country !== "" && carriedOn) {
    const at = names.typed.length + typed.publicSuffix.length - country.length + 1;
    const how = { repeated: false, adjacentKey: false };
    const edits: readonly Edit[] = [inName, { kind: "insertion", at, extra: country, ...how }];
    return { kind: "two-edits", edits, known };
  }
  const across = twoEdits(typedHost(typed, known), known.domain.unicode);
  return across && { kind: "two-edits", edits: across, known };
}

/** ".ar" for com.ar or co.ar and com, which people add from habit: gmial.com.ar. Else "". */
export function countryBehind(typedSuffix: string, knownSuffix: string): string {
  // Asked of each listed name that is near; most suffixes end otherwise.
  if (typedSuffix.charAt(typedSuffix.length - COUNTRY_UNITS) !== ".") return "";
  const front = typedSuffix.slice(0, -COUNTRY_UNITS);
  return front === knownSuffix || (front === "co" && knownSuffix === "com")
    ? typedSuffix.slice(-COUNTRY_UNITS)
    : "";
}

/** Length of ".uk". */
const COUNTRY_UNITS = 3;

function goesOn(typedSuffix: string, { publicSuffix }: Domain): boolean {
  return typedSuffix.indexOf(publicSuffix) === 0;
}
