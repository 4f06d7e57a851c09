/** An addr-spec inside running text; deliberately narrow, since names hold many an "@". */
const ADDRESS = /[^\s<>"'(),;:@[\]]+@[^\s<>"'(),;:@[\]]+\.[^\s<>"'(),;:@[\].]{2,}/;

/**
 * The address that a display name shows, if any.
 *
 * @returns the addr-spec as it stands in the name; null when there is none
 */
export function shownAddress(displayName: string): string | null {
  if (displayName.indexOf("@") < 0) return null;
  const match = ADDRESS.exec(displayName);
  return match && match[0];
}
