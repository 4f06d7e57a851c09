/** Longest display name and address that Outlook takes back, in UTF-16 units. */
export const MAX_NAME_CHARS = 255;
export const MAX_ADDRESS_CHARS = 571;

/**
 * The display name a recipient gets with its new address.
 *
 * A true name stays. A name that is the wrong address, or holds it, is changed with it; so is one
 * that shows some third address, which classic Outlook would mangle. No name becomes the address.
 *
 * @param name - the display name as it is; may be ""
 */
export function correctedName(name: string, typed: string, corrected: string): string {
  const renamed = replaceAddress(name, typed, corrected);
  if (renamed.trim() === "" || renamed.length > MAX_NAME_CHARS) return corrected;
  return renamed.indexOf("@") >= 0 && !holds(renamed, corrected) ? corrected : renamed;
}

function replaceAddress(name: string, typed: string, corrected: string): string {
  if (typed === "") return name;
  const at = findAddress(name, typed);
  if (at < 0) return name;
  const rest = replaceAddress(name.slice(at + typed.length), typed, corrected);
  return name.slice(0, at) + corrected + rest;
}

function holds(name: string, address: string): boolean {
  return findAddress(name, address) >= 0;
}

// "bob@contoso.co" is not in "bob@contoso.com", nor in "jim.bob@contoso.co".
function findAddress(name: string, address: string): number {
  const text = name.toLowerCase();
  const wanted = address.toLowerCase();
  if (text.length !== name.length || wanted.length !== address.length) return -1;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + wanted.length);
    if (
      !/[^\s<>()[\]"',;:]$/.test(before) &&
      !/^(?:[^\s<>()[\]"',;:.]|\.[^\s<>()[\]"',;:])/.test(after)
    ) {
      return at;
    }
  }
  return -1;
}
