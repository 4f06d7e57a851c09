import { names as ar } from "./ar/names";
import { NEAR_PLACES } from "./data/near-places";
import { names as de } from "./de/names";
import { names as en } from "./en/names";
import { names as es } from "./es/names";
import { names as fr } from "./fr/names";
import { names as ja } from "./ja/names";
import type { Language } from "./language";
import type { Names, NearNames } from "./names";
import { NEAR_OWNERS, NEAR_SCRIPTS, unpackPlaces } from "./names";

/** The names that the dialog needs, in every language; the pane knows them all (`pack.ts`). */
export function nearNames(language: Language): Names {
  const { scripts, owners } = NEAR[language];
  const places = unpackPlaces(NEAR_PLACES[language]);
  return {
    owner: (code) => places.get(code) ?? owners[NEAR_OWNERS.findIndex((o) => o === code)] ?? "",
    script: (script) => scripts[NEAR_SCRIPTS.findIndex((s) => s === script)] ?? "",
  };
}

const NEAR: Readonly<Record<Language, NearNames>> = { en, de, fr, es, ja, ar };
