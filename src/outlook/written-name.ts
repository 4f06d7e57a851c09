/** Longest display name and address that Outlook takes back, in UTF-16 units. */
export const MAX_NAME_CHARS = 255;
export const MAX_ADDRESS_CHARS = 571;

/** "Jane Doe <jane@army.ml>", "'Doe, Jane' (jane@army.ml).": a name, and an address in brackets. */
const NAME_AND_ADDRESS =
  /^\s*(["']?)([^@]*[^@\s])\1\s*[<([]([^\s<>()[\]]+@[^\s<>()[\]]+)[>)\]][\s.,;]*$/;

/**
 * The display name that Outlook can be given with an address: a true name, or else the address.
 *
 * Classic Outlook makes mere text of a recipient whose name looks like another address
 * (OfficeDev/office-js issue 6477): "jane@army.ml", "Jane Doe <jane@army.ml>". Of the latter the name
 * alone is kept, but only where the address in it is the recipient's own: another one shall not be
 * hidden. An Exchange name is told by its display name alone, which stays.
 *
 * @param name - the display name as it is; may be ""
 * @param former - the address that this one replaces, or the text that was one: "Bob (bob@x.com)"
 */
export function nameToWrite(name: string, address: string, former = address): string {
  if (name.trim() === "" || name.length > MAX_NAME_CHARS) return address;
  if (name.indexOf("@") < 0 || /^\/o=/i.test(address)) return name;
  const [, , bare = "", shown = ""] = NAME_AND_ADDRESS.exec(name) ?? [];
  const own = [address, former].map((one) => one.toLowerCase());
  const isOwn = own.indexOf(shown.toLowerCase()) >= 0 || (name === former && name !== address);
  return isOwn && bare !== "" ? bare : address;
}
