import { alert as ar } from "./ar/alert";
import { alert as de } from "./de/alert";
import { alert as en } from "./en/alert";
import { alert as es } from "./es/alert";
import { alert as fr } from "./fr/alert";
import { alert as ja } from "./ja/alert";
import type { Language } from "./language";
import type { Say, Words } from "./sentence";
import { sayIn } from "./sentence";

export type AlertCatalogue = typeof en;

/** The sentences of the dialog and of the findings, in one language. */
export function alertWords(language: Language): Say<AlertCatalogue> {
  return sayIn(ALERT[language], language);
}

const ALERT: Readonly<Record<Language, Words<AlertCatalogue>>> = { en, de, fr, es, ja, ar };
