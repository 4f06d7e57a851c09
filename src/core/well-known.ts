import { BITS, COUNT, MAX_NAME_UNITS, PACKED, SLIPS } from "./data/well-known";
import { filterHas, unpackFilter } from "./membership-filter";

let hashes: Int32Array | null = null;

/**
 * Whether a domain is that of a well-known organisation, so that its nearness to another is no
 * slip. One unknown domain in 128 with so short a name is taken for one.
 *
 * @param registrable - lower-case registrable domain as U-labels, as in `Domain.registrable`
 */
export function isWellKnown(registrable: string): boolean {
  if (registrable.indexOf(".") > MAX_NAME_UNITS || SLIPS.indexOf(registrable) >= 0) return false;
  if (hashes === null) hashes = unpackFilter({ count: COUNT, bits: BITS, packed: PACKED });
  return filterHas(hashes, BITS, registrable);
}
