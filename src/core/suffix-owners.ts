import { IDN_COUNTRIES } from "./data/idn-countries";
import { tldExists } from "./data/tlds";
import { keep } from "./kept";
import { protectedAreas } from "./protected-areas";

/** Codes that do not follow the pattern. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["mil", "us-military"],
  ["gov", "us-government"],
  ["edu", "us-education"],
  ["int", "international"],
  ["gov.uk", "uk-government"],
  ["mod.uk", "uk-military"],
  ["nhs.uk", "uk-health"],
  ["ac.uk", "uk-academic"],
]);

/** What an institution is: the part before the colon of its code. */
export type OwnerArea = "government" | "military" | "academic" | "health" | "police";

/**
 * The code of who runs a suffix, or of whom it is reserved for.
 *
 *     code = ""                      nobody in particular (com, info), or no such suffix
 *          | country                 "ml": two letters, the ASCII country domain, so "uk" and "eu"
 *                                    too; also for co.uk and рф, which give "uk" and "ru"
 *          | named                   "us-military" (mil), "us-government" (gov), "us-education"
 *                                    (edu), "international" (int), "uk-government" (gov.uk),
 *                                    "uk-military" (mod.uk), "uk-health" (nhs.uk), "uk-academic"
 *                                    (ac.uk)
 *          | area ":" country        "government:au" (gov.au), "military:fr", "academic:jp" (ac.jp),
 *                                    "health:nz", "police:uk"; the area is an OwnerArea
 *
 * @param suffix - lower-case suffix with U-labels and without leading dot; an umbrella domain such
 *   as "mod.uk" or "admin.ch" has its code too
 */
export function ownerOf(suffix: string): string {
  return owners.get(suffix) ?? keep(owners, suffix, findOwner(suffix));
}

const owners = new Map<string, string>();

function findOwner(suffix: string): string {
  const tld = suffix.slice(suffix.lastIndexOf(".") + 1);
  if (!tldExists(tld)) return "";
  for (let rest = suffix; ; rest = rest.slice(rest.indexOf(".") + 1)) {
    const named = NAMED.get(rest);
    if (named !== undefined) return named;
    const area = protectedAreas().get(rest);
    if (area !== undefined) return area.indexOf(":") > 0 ? area : area + ":" + countryOf(tld);
    if (rest.indexOf(".") < 0) return countryOf(tld);
  }
}

/** All two-letter ASCII top-level domains are countries' (RFC 1591). */
function countryOf(tld: string): string {
  return /^[a-z]{2}$/.test(tld) ? tld : (idnCountries().get(tld) ?? "");
}

let countries: ReadonlyMap<string, string> | null = null;

function idnCountries(): ReadonlyMap<string, string> {
  if (countries === null) {
    const map = new Map<string, string>();
    for (const [country, tlds] of IDN_COUNTRIES) {
      for (const tld of tlds.split(" ")) map.set(tld, country);
    }
    countries = map;
  }
  return countries;
}
