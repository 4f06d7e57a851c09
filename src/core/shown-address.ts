/** Characters that end an addr-spec in running text; deliberately many, since names hold many an "@". */
const ENDS = /[\s<>"'(),;:@[\]]/;
/** A host with a dot, up to the last one that two more characters follow. */
const HOST = /^.+\.[^.]{2,}/;

/**
 * The address that a display name shows, if any.
 *
 * @returns the addr-spec as it stands in the name; null when there is none. Work grows linearly
 *   with the length.
 */
export function shownAddress(displayName: string): string | null {
  for (let sign = displayName.indexOf("@"); sign >= 0; sign = displayName.indexOf("@", sign + 1)) {
    let start = sign;
    while (start > 0 && !ENDS.test(displayName.charAt(start - 1))) start -= 1;
    let end = sign + 1;
    while (end < displayName.length && !ENDS.test(displayName.charAt(end))) end += 1;
    const host = HOST.exec(displayName.slice(sign + 1, end));
    if (start < sign && host !== null) return displayName.slice(start, sign + 1) + host[0];
  }
  return null;
}
