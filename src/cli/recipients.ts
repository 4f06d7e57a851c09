import { trimSpace } from "../core/characters";
import type { Recipient } from "../core/types";

/**
 * A line of input as a recipient; null for a blank line.
 *
 * @param line - an address, or `Jane Doe <jane@army.mil>`; kept whole as the address, since the core
 *   reads that form too
 */
export function toRecipient(line: string): Recipient | null {
  const address = trimSpace(line);
  if (address === "") return null;
  return { field: "to", displayName: displayNameOf(address), address };
}

/** The name before an address in angle brackets; "" when there is none. */
function displayNameOf(text: string): string {
  const open = text.lastIndexOf("<");
  if (open <= 0 || !text.endsWith(">")) return "";
  const name = text.slice(0, open).trim();
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(name)?.[1];
  return quoted === undefined ? name : quoted.replace(/\\(.)/g, "$1");
}
