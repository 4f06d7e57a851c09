import type { Unchecked, Verdict } from "./types";

/** What the host could not hand over, and what of the rest could not be read, by cause and field. */
export function gatherUnchecked(
  fromHost: readonly Unchecked[],
  verdicts: readonly Verdict[],
): readonly Unchecked[] {
  const gathered = new Map<string, Unchecked>();
  for (const { recipient, unchecked: cause } of verdicts) {
    if (cause === null) continue;
    const { field, displayName } = recipient;
    const key = cause + " " + field;
    const before = gathered.get(key);
    const names = cause === "contact-group" && displayName !== "" ? [displayName] : [];
    gathered.set(key, {
      cause,
      field,
      count: (before?.count ?? 0) + 1,
      names: [...(before?.names ?? []), ...names],
      detail: "",
    });
  }
  return [...fromHost, ...gathered.values()];
}
