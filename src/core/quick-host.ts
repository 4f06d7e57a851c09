import { MAX_ADDRESS_OCTETS, MAX_LOCAL_PART_OCTETS } from "./addr-spec";

/** What an encapsulated address begins with; see `address-forms.ts`. */
const CAPSULE = "imcea";
const AT = 64;
const DOT = 46;

/**
 * The host of an address in the plainest form: lower-case letters, digits, dots, hyphens and
 * underscores around one "@". Most are, and what is in it need not be taken apart to be known.
 *
 * @returns "" for any other address, readable or not
 */
export function quickHost(address: string): string {
  const { length } = address;
  if (length > MAX_ADDRESS_OCTETS || address.startsWith(CAPSULE)) return "";
  let at = -1;
  let before = DOT;
  for (let i = 0; i < length; i += 1) {
    const unit = address.charCodeAt(i);
    // a to z, 0 to 9, hyphen, underscore: most are, and a call for each would be dear.
    const isPlain =
      (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 45 || unit === 95;
    if (!isPlain) {
      // One "@", not behind a dot; and nothing but a letter or its like before a dot.
      if (before === DOT) return "";
      if (unit === AT && at < 0 && i <= MAX_LOCAL_PART_OCTETS) at = i;
      else if (unit !== DOT || before === AT) return "";
    }
    before = unit;
  }
  return at < 0 || before === DOT || before === AT ? "" : address.slice(at + 1);
}
