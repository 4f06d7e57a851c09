import type { Confusion, Domain, Edit, KnownDomain } from "../types";
import { compared, sameSuffix } from "./compared";
import { oneEdit } from "./edits";

/**
 * One typing error: omission, insertion, substitution or transposition; or a hyphen added or
 * dropped, which is told apart because different organisations do differ by a hyphen.
 *
 * Judges what stands left of the public suffix; a different suffix is `wrongSuffix`'s business.
 *
 * @returns the single edit that turns the known name into the typed one; null when they are
 *   equal, more than one edit apart, or under different suffixes
 * @see Damerau 1964, CACM 7(3):171-176
 */
export function typo(typed: Domain, known: KnownDomain): Confusion | null {
  if (!sameSuffix(typed, known)) return null;
  const names = compared(typed, known);
  if (names.typed === "" || names.known === "") return null;
  const edit = oneEdit(names.typed, names.known);
  if (edit === null) return null;
  const before = names.known.slice(0, edit.at).replace(/.*\./, "");
  if (edit.kind === "omission" && edit.expected === "-") {
    return { kind: "hyphen", change: "dropped", before, known };
  }
  if (edit.kind === "insertion" && edit.extra === "-") {
    return { kind: "hyphen", change: "added", before, known };
  }
  return touchesDot(edit) ? null : Object.assign(edit, { known });
}

function touchesDot(edit: Edit): boolean {
  return (
    (edit.kind === "omission" && edit.expected === ".") ||
    (edit.kind === "insertion" && edit.extra === ".")
  );
}
