/**
 * Top-level names that are never delegated and yet in use inside organisations, or set aside for
 * documents and tests: an address there is not a slip of somebody's domain.
 */
const SPECIAL_NAMES: ReadonlySet<string> = new Set([
  // RFC 6761, RFC 6762 (multicast DNS), RFC 7686, RFC 9476.
  "example",
  "invalid",
  "localhost",
  "test",
  "local",
  "onion",
  "alt",
  // Reserved by ICANN for private use, board resolution 2024.07.29.06.
  "internal",
  // RFC 6762 appendix G; "corp" and "home" also ICANN 2018.02.04.12, never to be delegated.
  "corp",
  "home",
  "intranet",
  "lan",
  "private",
  // Default search domain of resolvers and mail servers out of the box.
  "localdomain",
]);

/** Whether a lower-case label is reserved for local use or for documents. */
export function isSpecialName(label: string): boolean {
  return SPECIAL_NAMES.has(label);
}
