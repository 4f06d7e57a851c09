import { readLines, ROOT } from "./generated-file";
import { icannSuffixes } from "./suffix-list";

export const WORDS_FILE = "tools/protected-suffixes.txt";

/** "government", "military", "academic", "health", "police", perhaps with a country: "health:uk". */
export type Area = string;

/** All suffixes <word>.<country> of one word. */
export interface ProtectedWord {
  readonly area: Area;
  readonly word: string;
  /** Two-letter country domains, sorted. */
  readonly countries: readonly string[];
}

export interface ProtectedWords {
  readonly words: readonly ProtectedWord[];
  readonly also: readonly (readonly [suffix: string, area: Area])[];
  readonly umbrellas: readonly (readonly [domain: string, area: Area])[];
}

/** Read tools/protected-suffixes.txt against the suffix list. Throws on a word without suffixes. */
export function readProtectedWords(): ProtectedWords {
  const suffixes = icannSuffixes();
  const rows = (readLines(`${ROOT}/${WORDS_FILE}`) ?? []).map((line) => line.split(/\s+/));
  const pairs = (key: string): (readonly [string, Area])[] =>
    rows
      .filter(([kind]) => kind === key)
      .flatMap(([, area = "", ...names]) => names.map((name) => [name, area] as const));
  const words = rows
    .filter(([kind]) => kind === "word")
    .map(([, area = "", word = "", ...limits]) => {
      const countries = countriesOf(word, limits, suffixes);
      if (countries.length === 0) throw new Error(`${WORDS_FILE}: no suffix for ${word}`);
      return { area, word, countries };
    });
  return { words, also: pairs("also"), umbrellas: pairs("umbrella") };
}

/** @param limits - "!it" leaves a country out; without "!" only the named ones are taken */
function countriesOf(
  word: string,
  limits: readonly string[],
  suffixes: readonly string[],
): readonly string[] {
  const only = limits.filter((limit) => !limit.startsWith("!"));
  return suffixes
    .filter((suffix) => suffix.startsWith(`${word}.`) && /^[^.]+\.[a-z]{2}$/.test(suffix))
    .map((suffix) => suffix.slice(-2))
    .filter((country) => !limits.includes(`!${country}`))
    .filter((country) => only.length === 0 || only.includes(country))
    .sort();
}
