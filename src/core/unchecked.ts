import type { Draft, Unchecked, Verdict } from "./types";

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

/** No message goes to nobody: one that shows nobody holds text, which Outlook does not hand over. */
export function showsNobody({ recipients, unchecked }: Draft): boolean {
  return recipients.length === 0 && unchecked.length === 0;
}

/** The draft with what was typed and is still text. */
export function withTypedText(draft: Draft): Draft {
  const hidden = { cause: "unresolved", field: null, count: 1, names: [], detail: "" } as const;
  return { ...draft, unchecked: [hidden] };
}
