/**
 * Generate src/text/data/places.<language>.ts: the names of the places behind country domains, from
 * the CLDR data of Node.
 *
 * `node tools/run.js tools/generate-places.ts [--check]`
 *
 * English sentences say "{suffix} is {place}", so names that need an article carry it. The others
 * put the name in brackets or after a colon, so it stands as CLDR has it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countryCode } from "../src/text/names";
import type { Language } from "../src/text/language";
import { LANGUAGES } from "../src/text/language";
import { emit, ROOT } from "./generated-file";
import { topLabels } from "./suffix-list";

const COMMAND = "node tools/run.js tools/generate-places.ts";

/** The day the names were taken; changes with the version of Node that is used. */
const TAKEN = "2026-11-22";

const SOURCES = [
  `Unicode CLDR ${process.versions["cldr"]} (Unicode-3.0 licence), territory names, as shipped in ICU ${process.versions["icu"]} of Node and read by Intl.DisplayNames on ${TAKEN}`,
  "country domains: those of the public suffix list that CLDR knows as regions",
];

/** The long name reads better than the short one ("R.-U.", "EE. UU."), or is the better known. */
const LONG = ["GB", "US", "BA"];

/** English puts an article before these names. */
const WITH_ARTICLE =
  /^(Bahamas|British Indian Ocean|(?!South Georgia).* Islands|Central African|Comoros|Dominican|European Union|French Southern|Gambia|Isle of Man|Maldives|Netherlands|Caribbean Netherlands|Philippines|Seychelles|United)/;

/** Names that read better than CLDR's; Japanese ones as the owners of endings are called. */
const OWN: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  en: {
    CD: "the Democratic Republic of the Congo",
    CG: "the Republic of the Congo",
    BA: "Bosnia and Herzegovina",
    GM: "the Gambia",
    GS: "South Georgia and the South Sandwich Islands",
  },
  ja: { GB: "英国", US: "米国" },
};

async function main(): Promise<void> {
  if (process.argv.includes("--check") && !sameCldr()) {
    console.log(`src/text/data: skipped: made from another CLDR than ${process.versions["cldr"]}`);
    return;
  }
  const codes = topLabels().filter((label) => /^[a-z]{2}$/.test(label) && isRegion(label));
  for (const language of LANGUAGES) {
    await emit(
      `src/text/data/places.${language}.ts`,
      {
        about: `Names of the places behind ${codes.length} country domains, in the form that the sentences of "${language}" need.`,
        sources: SOURCES,
        command: COMMAND,
      },
      `export const places = ${JSON.stringify(pack(codes, language))};`,
    );
  }
}

/** Were the files made from the data that this Node carries? Another version has other names. */
function sameCldr(): boolean {
  const present = readFileSync(join(ROOT, "src/text/data/places.en.ts"), "utf8");
  return present.includes(`CLDR ${process.versions["cldr"]} `);
}

function isRegion(label: string): boolean {
  const code = countryCode(label).toUpperCase();
  return new Intl.Locale(`und-${code}`).region === code && nameOf(code, "en", "long") !== undefined;
}

function pack(labels: readonly string[], language: Language): string {
  const codes = [...new Set(labels.map(countryCode))].sort();
  const names = new Map(codes.map((code) => [code, placeName(code.toUpperCase(), language)]));
  const values = [...names.values()];
  return codes
    .map((code) => {
      const name = names.get(code) ?? "";
      const bare = name.replace(/ ?\([^)]*\)$/, "");
      return code + (values.includes(bare) ? name : bare);
    })
    .join("|");
}

function placeName(code: string, language: Language): string {
  const own = OWN[language]?.[code];
  const name = own ?? nameOf(code, language, LONG.includes(code) ? "long" : "short") ?? "";
  if (language !== "en") return name;
  return (WITH_ARTICLE.test(name) ? `the ${name}` : name).replace(" & ", " and ");
}

function nameOf(code: string, language: Language, style: "long" | "short"): string | undefined {
  return new Intl.DisplayNames([language], { type: "region", fallback: "none", style }).of(code);
}

void main();
