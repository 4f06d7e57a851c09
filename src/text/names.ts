/** Names of places, owners of endings, and scripts, as sentences need them. */
export interface Names {
  /** Name of an owner code ("ml", "us-military"), in the form that follows "is"; "" when unknown. */
  readonly owner: (code: string) => string;
  /** Name of a Unicode script by its English name ("Cyrillic"); "" when unknown. */
  readonly script: (script: string) => string;
}

/** Scripts with letters that pass for Latin ones, by their Unicode names. */
export const NAMED_SCRIPTS = [
  "Latin",
  "Cyrillic",
  "Greek",
  "Armenian",
  "Georgian",
  "Hebrew",
  "Arabic",
  "Cherokee",
] as const;

/** Owners of endings that are no country. */
export const NAMED_OWNERS = [
  "us-military",
  "us-government",
  "us-education",
  "international",
  "uk-government",
  "uk-military",
  "uk-health",
  "uk-academic",
] as const;

/** Their names in one language, in the order of the two lists above. */
export interface NamesInOrder {
  readonly scripts: OneEach<typeof NAMED_SCRIPTS>;
  readonly owners: OneEach<typeof NAMED_OWNERS>;
}

/** As many texts as the list has entries. */
type OneEach<List extends readonly unknown[]> = { readonly [I in keyof List]: string };

/** "UK" is reserved in ISO 3166 and used as a country domain; the code of the country is GB. */
export function countryCode(code: string): string {
  return code === "uk" ? "gb" : code;
}

/** Names in the form "adAndorra|aeUnited Arab Emirates", as a map. */
export function unpackPlaces(packed: string): ReadonlyMap<string, string> {
  return new Map(
    packed.split("|").map((entry): [string, string] => [entry.slice(0, 2), entry.slice(2)]),
  );
}
