/**
 * Generate src/text/data/near-words.ts: the words that the dialog on Send needs, in all languages,
 * packed without their keys. The event script has to be small; the pane loads the catalogues.
 *
 * `node tools/run.js tools/generate-near-words.ts [--check]`
 */
import { PACKED_FORMS } from "../src/text/alert-words";
import type { Language } from "../src/text/language";
import { LANGUAGES } from "../src/text/language";
import { NAMED_OWNERS, NAMED_SCRIPTS, unpackPlaces } from "../src/text/names";
import { PACKS } from "../src/text/packs";
import type { Entry } from "../src/text/sentence";
import { lettersOf, withStandIns } from "../src/text/stand-ins";
import { emit } from "./generated-file";

const COMMAND = "node tools/run.js tools/generate-near-words.ts";

/**
 * Endings of three letters in daily use. The dialog names a country only where a letter lost from
 * one of these leaves the country's ending: .ml for .mil, .co for .com. Between the endings of two
 * countries it names both endings instead.
 */
const GENERIC = ["com", "net", "org", "mil", "gov", "edu", "int"];

/** The owners of those of them that have one. */
const OWNERS = ["us-military", "us-government", "us-education", "international"] as const;

async function main(): Promise<void> {
  const words = new Map(LANGUAGES.map((language) => [language, wordsOf(language)]));
  const keys = Object.keys(wordsOf("en"));
  const texts = LANGUAGES.map((language) => {
    const text = keys.map((key) => pack(words.get(language)?.[key] ?? "")).join("|");
    const letters = lettersOf(text);
    return { language, letters, packed: withStandIns(text, letters) };
  });
  const rows = (field: "letters" | "packed"): string =>
    texts.map((text) => `${text.language}: ${JSON.stringify(text[field])},`).join("\n");
  await emit(
    "src/text/data/near-words.ts",
    {
      about: "The words that the dialog needs: entries parted by |, plural forms by ^.",
      sources: [
        "src/text/<language>/alert.ts, names.ts",
        `src/text/data/places.<language>.ts, with its own source: the places whose endings are one letter short of ${GENERIC.map((ending) => `.${ending}`).join(" ")}`,
      ],
      command: COMMAND,
    },
    `
import type { Language } from "../language";

export const NEAR_KEYS =
  ${JSON.stringify(keys.join("|"))};

/** The letters that have stand-ins; see stand-ins.ts. */
export const NEAR_LETTERS: Readonly<Record<Language, string>> = {
${rows("letters")}
};

export const NEAR_WORDS: Readonly<Record<Language, string>> = {
${rows("packed")}
};`,
  );
}

function wordsOf(language: Language): Readonly<Record<string, Entry>> {
  const { alert, names, places } = PACKS[language];
  const { owners, scripts } = names;
  const named = [
    ...OWNERS.map(
      (owner) => [`owner.${owner}`, owners[NAMED_OWNERS.indexOf(owner)] ?? ""] as const,
    ),
    // A letter is told about for not being Latin.
    ...NAMED_SCRIPTS.map(
      (script, index) => [`script.${script}`, scripts[index] ?? ""] as const,
    ).filter(([key]) => key !== "script.Latin"),
    ...[...unpackPlaces(places)]
      .filter(([code]) => GENERIC.some((ending) => lostLetter(ending, code)))
      .map(([code, name]) => [`owner.${code}`, name] as const),
  ];
  return { ...alert, ...Object.fromEntries(named) };
}

function lostLetter(ending: string, code: string): boolean {
  return [0, 1, 2].some((at) => ending.slice(0, at) + ending.slice(at + 1) === code);
}

function pack(entry: Entry): string {
  const forms =
    typeof entry === "string"
      ? [entry]
      : PACKED_FORMS.map((form) => entry[form]).filter((text) => text !== undefined);
  const text = forms.join("^");
  if (text === "" || text.includes("|") || text.split("^").length !== forms.length) {
    throw new Error(`cannot be packed: ${JSON.stringify(entry)}`);
  }
  return text;
}

void main();
