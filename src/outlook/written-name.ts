/** Longest display name and address that Outlook takes back, in UTF-16 units. */
export const MAX_NAME_CHARS = 255;
export const MAX_ADDRESS_CHARS = 571;

/**
 * The display name that Outlook can be given with an address: a true name, or else the address.
 *
 * Classic Outlook makes mere text of a recipient whose name looks like another address
 * (OfficeDev/office-js issue 6477): "jane@army.ml", "Jane Doe <jane@army.ml>". An Exchange name is
 * told by its display name alone, which stays.
 *
 * @param name - the display name as it is; may be ""
 */
export function nameToWrite(name: string, address: string): string {
  if (name.trim() === "" || name.length > MAX_NAME_CHARS) return address;
  return name.indexOf("@") >= 0 && !/^\/o=/i.test(address) ? address : name;
}
