/**
 * Generate src/core/data/suffix-owners.ts from tools/idn-countries.txt.
 *
 * `node tools/run.js tools/generate-suffix-owners.ts [--check]`
 */
import { emit, readLines, ROOT } from "./generated-file";
import { topLabels } from "./suffix-list";

const INPUT = "tools/idn-countries.txt";

async function main(): Promise<void> {
  const listed = new Set(topLabels());
  const rows = (readLines(`${ROOT}/${INPUT}`) ?? []).map((line) => {
    const [country = "", ...names] = line.split(/\s+/);
    for (const name of [country, ...names]) {
      if (!listed.has(name)) throw new Error(`${INPUT}: no such top-level domain: ${name}`);
    }
    return [country, names.join(" ")] as const;
  });
  await emit(
    "src/core/data/suffix-owners.ts",
    {
      about: "Who runs a suffix, as a code; the words for the codes are in src/text.",
      sources: [
        `${INPUT}: IANA Root Zone Database, https://www.iana.org/domains/root/db, the country of each internationalised country domain; facts`,
        "protected-suffixes.ts and tlds.ts, with their own sources",
      ],
      command: "node tools/run.js tools/generate-suffix-owners.ts",
    },
    `
import { keep } from "../kept";
import { protectedAreas } from "./protected-suffixes";
import { tldExists } from "./tlds";

/** Country, then its internationalised top-level domains as U-labels. */
const IDN_COUNTRIES: readonly (readonly [country: string, tlds: string])[] = [
${rows.map((row) => `  ${JSON.stringify(row)},`).join("\n")}
];

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
`,
  );
}

void main();
