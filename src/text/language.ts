/** The languages, and the small rules they need: plurals, numbers, lists. No `Intl`: some clients lack it. */

export const LANGUAGES = ["en", "de", "fr", "es", "ja", "ar"] as const;

export type Language = (typeof LANGUAGES)[number];

export type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";

/** The plural forms that each language needs: a catalogue without one of them does not compile. */
export interface PluralForms {
  readonly en: "one" | "other";
  readonly de: "one" | "other";
  readonly fr: "one" | "other";
  readonly es: "one" | "other";
  readonly ja: "other";
  readonly ar: PluralForm;
}

/**
 * The language that a BCP 47 tag asks for.
 *
 * @param tag - as a host gives it: "de-AT", "ar-EG", "zh_TW", ""
 * @returns "en" for a language that has no catalogue
 */
export function pickLanguage(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? "en";
}

export function isRtl(language: Language): boolean {
  return language === "ar";
}

/**
 * The plural form for a whole number.
 *
 * @param count - 0 or more
 * @see CLDR, Language Plural Rules, the cardinal rules for whole numbers
 */
export function pluralForm(count: number, language: Language): PluralForm {
  if (language === "ja") return "other";
  if (language === "ar") return arabicForm(count);
  return count === 1 || (count === 0 && language === "fr") ? "one" : "other";
}

/**
 * A whole number as people write it, in Western digits (also in Arabic, beside addresses).
 *
 * @param groupFrom - the smallest number whose thousands are parted: 10000 in running text
 */
export function formatNumber(value: number, language: Language, groupFrom = 10000): string {
  const digits = String(value);
  return value < groupFrom ? digits : digits.replace(/\B(?=(\d{3})+$)/g, THOUSANDS[language]);
}

/** "a, b and c" in the words of the language. */
export function joinList(items: readonly string[], language: Language): string {
  const last = items[items.length - 1] ?? "";
  if (items.length < 2) return last;
  const [comma, and] = LISTS[language];
  const joint = language === "es" && SPANISH_I.test(last) ? " e " : and;
  return items.slice(0, -1).join(comma) + joint + last;
}

/** "a, b, c" with the commas of the language. */
export function joinRow(items: readonly string[], language: Language): string {
  return items.join(LISTS[language][0]);
}

function arabicForm(count: number): PluralForm {
  if (count === 0) return "zero";
  if (count === 1) return "one";
  if (count === 2) return "two";
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return "few";
  return rest >= 11 ? "many" : "other";
}

/** CLDR `group`; French uses the narrow no-break space. */
const THOUSANDS: Readonly<Record<Language, string>> = {
  en: ",",
  de: ".",
  fr: "\u202f",
  es: ".",
  ja: ",",
  ar: ",",
};

/** Between the items, and before the last. */
const LISTS: Readonly<Record<Language, readonly [string, string]>> = {
  en: [", ", " and "],
  de: [", ", " und "],
  fr: [", ", " et "],
  es: [", ", " y "],
  ja: ["、", "、"],
  ar: ["، ", " و"],
};

/** Begins with the sound of an i, isolated or not: "Ingeniería", "hijos", but not "hielo". */
const SPANISH_I = /^[\u2066\u2068]?h?(?:í|i(?![aeo]))/i;
