import type { FieldEntry } from "../host";
import { contactGroup, mailbox, unresolved } from "../host";

/** Contact groups that the simulated mailbox knows: their names, typed, become one. */
export const CONTACT_GROUPS: readonly string[] = ["Conference team"];

/** A colleague whom Outlook knows by an Exchange name and not by an address. */
export const EXCHANGE_COLLEAGUE = mailbox(
  "/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=sam.reed",
  "Sam Reed",
);

/**
 * What becomes of text that was typed or pasted into a recipient field.
 *
 * Entries are parted by semicolons and line breaks; commas part them too, except within quotes and
 * in "Doe, Jane <jane@example.com>". What holds no address stays unresolved, as on the web.
 */
export function readRecipients(text: string): readonly FieldEntry[] {
  return splitOutside(text, /[;\r\n\t]/)
    .flatMap((part) => joinNames(splitOutside(part, /,/)))
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(readOne);
}

/** Whether text is a list, so that pasting it is to make several entries at once. */
export function isList(text: string): boolean {
  return readRecipients(text).length > 1 || /[\r\n;]/.test(text.trim());
}

/** The text from which `readRecipients` makes the entry again. */
export function entryText(entry: FieldEntry): string {
  if (entry.kind === "group") return entry.name;
  if (entry.kind === "unresolved") return entry.text;
  if (entry.name === "" || entry.name === entry.address) return entry.address;
  const name = /[,;<>"]/.test(entry.name) ? JSON.stringify(entry.name) : entry.name;
  return `${name} <${entry.address}>`;
}

function readOne(text: string): FieldEntry {
  const group = CONTACT_GROUPS.find((name) => name.toLowerCase() === text.toLowerCase());
  if (group !== undefined) return contactGroup(group);
  const named = /^(.*?)\s*<([^<>]*)>$/s.exec(text);
  const address = (named?.[2] ?? text).trim();
  const name = unquoted(named?.[1] ?? "");
  return isAddress(address) ? mailbox(address, name) : unresolved(text);
}

/** Outlook takes anything with something on either side of an at sign. */
function isAddress(text: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+$/.test(text) || text.startsWith("/o=");
}

function unquoted(name: string): string {
  const inside = /^"(.*)"$|^'(.*)'$/s.exec(name);
  return (inside?.[1] ?? inside?.[2] ?? name).replace(/\\(.)/g, "$1");
}

/** Splits at a separator that is not within quotes or angle brackets. */
function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts = [""];
  let quoted = false;
  let bracketed = false;
  for (const character of text) {
    // A list goes on in the next line, whatever is left open in this one.
    if (character === "\n") quoted = bracketed = false;
    if (character === '"') quoted = !quoted;
    else if (character === "<") bracketed = true;
    else if (character === ">") bracketed = false;
    if (separator.test(character) && !quoted && !bracketed) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/** "Doe" and " Jane <jane@example.com>" are one entry. */
function joinNames(parts: readonly string[]): readonly string[] {
  return parts.reduce<readonly string[]>((joined, part) => {
    const before = joined.at(-1);
    const belongs = before !== undefined && !before.includes("@") && /[^\s<]\s*<.*@/.test(part);
    return belongs ? [...joined.slice(0, -1), `${before},${part}`] : [...joined, part];
  }, []);
}
