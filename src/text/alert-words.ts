import { NEAR_KEYS, NEAR_LETTERS, NEAR_WORDS } from "./data/near-words";
import type { alert } from "./en/alert";
import type { Language, PluralForm } from "./language";
import type { Entry, Say, Words } from "./sentence";
import { sayIn } from "./sentence";
import { withoutStandIns } from "./stand-ins";

export type AlertCatalogue = typeof alert;

/** The order of plural forms in packed words; a language with two forms has the first two. */
export const PACKED_FORMS: readonly PluralForm[] = ["other", "one", "zero", "two", "few", "many"];

/** The sentences of the dialog and of the findings, in one language. */
export function alertWords(language: Language): Say<AlertCatalogue> {
  // That every key is among the packed words is tested.
  return sayIn(nearWords(language) as Words<AlertCatalogue>, language);
}

/** Packed words by their keys; decoded once. */
export function nearWords(language: Language): { readonly [key: string]: Entry } {
  const known = decoded[language];
  if (known !== undefined) return known;
  const entries = withoutStandIns(NEAR_WORDS[language], NEAR_LETTERS[language]).split("|");
  const words: { [key: string]: Entry } = {};
  NEAR_KEYS.split("|").forEach((key, index) => {
    words[key] = unpack((entries[index] ?? "").split("^"));
  });
  decoded[language] = words;
  return words;
}

const decoded: { [L in Language]?: { readonly [key: string]: Entry } } = {};

function unpack(forms: readonly string[]): Entry {
  if (forms.length === 1) return forms[0] ?? "";
  const entry: { [F in PluralForm]?: string } = {};
  forms.forEach((text, index) => {
    entry[PACKED_FORMS[index] ?? "other"] = text;
  });
  return entry;
}
