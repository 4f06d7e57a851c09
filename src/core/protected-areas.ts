import { ALSO, UMBRELLAS, WORDS } from "./data/protected-suffixes";

/**
 * Area of every protected suffix and umbrella domain: "military", "government", "academic",
 * "international", "health" or "police", followed by ":" and a country where the name does not show it.
 */
export function protectedAreas(): ReadonlyMap<string, string> {
  if (areas === null) areas = readAreas();
  return areas;
}

/** Whether a suffix, lower-case and without leading dot, is protected: "mil", "gov.uk". */
export function isProtectedSuffix(suffix: string): boolean {
  return protectedAreas().has(suffix);
}

let areas: ReadonlyMap<string, string> | null = null;

function readAreas(): ReadonlyMap<string, string> {
  const map = new Map([
    ["mil", "military"],
    ["gov", "government"],
    ["edu", "academic"],
    ["int", "international"],
  ]);
  for (const [area, word, countries] of WORDS) {
    let first = "";
    for (const letter of countries) {
      if (letter < "a") first = "." + letter.toLowerCase();
      else map.set(word + first + letter, area);
    }
  }
  for (const [area, names] of ALSO.concat(UMBRELLAS)) {
    for (const name of names.split(" ")) map.set(name, area);
  }
  return map;
}
