import {
  COMBINED_ELSEWHERE_WAYS,
  COUNTRY_FROM_HABIT,
  FIRST_LETTER,
  FIRST_OF_TWO,
  LETTER_IN_FRONT,
  LETTER_WAYS,
  MAX_SHORT_UNITS,
  OTHER_WAYS,
  PLAIN_OF_TWO,
  SLIP,
  SUFFIX_KEYS_TOUCH,
  SUFFIX_SWAPPED,
  SUFFIX_WAYS,
} from "./data/evidence-tables";
import { oneEdit } from "./detectors/edits";
import { countryBehind } from "./detectors/two-edits";
import { term } from "./evidence-term";
import { isForAllCountries, isNearSuffix } from "./excuses";
import { neighbourKeys } from "./keyboard";
import { isAscii } from "./punycode";
import { isCut } from "./suffix-slip";
import type { Confusion, Domain, Edit, EvidenceTerm, KnownDomain } from "./types";

/** How likely it is, for a message meant for the known domain, that just this slip happens. */
export function slipTerm(confusion: Confusion, typed: Domain): EvidenceTerm {
  const { kind, known } = confusion;
  const units = known.domain.name.length;
  switch (kind) {
    case "omission":
    case "insertion":
    case "substitution":
    case "transposition": {
      const { key, ways } = editWays(confusion, units);
      const first = confusion.at > 0 ? 0 : firstLetter(units, typed.name.length);
      return term("slip:" + key, SLIP[key] - Math.log10(ways) + first);
    }
    case "two-edits": {
      const ways = confusion.edits.map((edit) => Math.log10(editWays(edit, units).ways));
      const first = confusion.edits.some((edit) => edit.at === 0) ? FIRST_OF_TWO : 0;
      const plain = confusion.edits.some(isPlain) ? PLAIN_OF_TWO : 0;
      const behind = countryBehind(typed.publicSuffix, known.domain.publicSuffix);
      const habit = behind !== "" && isForAllCountries(known);
      const sum = ways.reduce((a, b) => a + b, habit ? -COUNTRY_FROM_HABIT : 0);
      return term("slip:two-edits", SLIP["two-edits"] - sum + first + plain);
    }
    case "junk": {
      const choices = /^[0-9]+$/.test(confusion.extra) ? confusion.extra.length : OTHER_WAYS;
      return term("slip:junk", SLIP.junk - choices);
    }
    case "wrong-suffix":
    case "protected-suffix":
      return suffixSlip(confusion.typedSuffix, confusion.typedExists, known);
    case "missing-dot":
    case "moved-dot":
    case "hyphen":
      return term("slip:" + kind, SLIP[kind] - Math.log10(units));
    case "homoglyph":
      return term("slip:homoglyph", isAscii(typed.unicode) ? SLIP.homoglyph : 0);
    case "combosquatting": {
      const same = typed.publicSuffix === known.domain.publicSuffix;
      return term("slip:" + kind, SLIP[kind] - (same ? OTHER_WAYS : COMBINED_ELSEWHERE_WAYS));
    }
    default:
      return term("slip:" + kind, SLIP[kind] - OTHER_WAYS);
  }
}

/** In front of a short name, one letter more makes another word: mlive and live. */
function firstLetter(units: number, typedUnits: number): number {
  const grown = units !== typedUnits && Math.min(units, typedUnits) <= MAX_SHORT_UNITS;
  return grown ? FIRST_LETTER + LETTER_IN_FRONT : FIRST_LETTER;
}

/** Another letter, from elsewhere on the keyboard. */
function isPlain(edit: Edit): boolean {
  return edit.kind === "substitution" && !edit.adjacentKey && !edit.vowels;
}

type EditKey = keyof typeof SLIP & (Edit["kind"] | `${Edit["kind"]}:${string}`);

/** The row of the table for an edit, and in how many ways it could have happened to the name. */
function editWays(edit: Edit, units: number): { readonly key: EditKey; readonly ways: number } {
  switch (edit.kind) {
    case "omission":
      return { key: "omission", ways: units };
    case "transposition":
      return { key: "transposition", ways: Math.max(units - 1, 1) };
    case "insertion":
      if (edit.repeated) return { key: "insertion:repeated", ways: units };
      if (edit.adjacentKey)
        return { key: "insertion:adjacent", ways: units * LETTER_WAYS.adjacentInsertion };
      return { key: "insertion", ways: units * LETTER_WAYS.insertion };
    case "substitution":
      if (edit.adjacentKey) {
        const keys = Math.max(neighbourKeys(edit.expected).length, 1);
        return { key: "substitution:adjacent", ways: units * keys };
      }
      if (edit.vowels) return { key: "substitution:vowel", ways: units * LETTER_WAYS.vowel };
      return { key: "substitution", ways: units * LETTER_WAYS.substitution };
  }
}

function suffixSlip(
  typedSuffix: string,
  typedExists: boolean,
  { domain: known, source }: KnownDomain,
): EvidenceTerm {
  const edit = oneEdit(typedSuffix, known.publicSuffix);
  const oneSlip = edit !== null;
  const touches = edit !== null && "adjacentKey" in edit && edit.adjacentKey;
  const touch = touches && source !== "suffix" ? SUFFIX_KEYS_TOUCH : 0;
  const labels = typedSuffix.indexOf(".") > 0;
  const swapped = labels && edit !== null && edit.kind === "transposition" ? SUFFIX_SWAPPED : 0;
  if (!typedExists || (oneSlip && labels)) {
    const key = "wrong-suffix:unreal";
    const goesOn = typedSuffix.indexOf(known.publicSuffix) === 0;
    const near = oneSlip || isCut(typedSuffix, known.publicSuffix);
    const ways = near ? "unreal" : goesOn ? "goesOn" : "farUnreal";
    return term("slip:" + key, SLIP[key] - SUFFIX_WAYS[ways] + touch + swapped);
  }
  return isNearSuffix(typedSuffix, known.publicSuffix)
    ? term("slip:wrong-suffix:near", SLIP["wrong-suffix:near"] - SUFFIX_WAYS.near + touch)
    : term("slip:wrong-suffix:far", SLIP["wrong-suffix:far"] - SUFFIX_WAYS.far + touch);
}
