import { nearWords } from "../../src/text/alert-words";
import { LANGUAGES, pluralForm } from "../../src/text/language";
import { PACKS } from "../../src/text/packs";
import type { Entry } from "../../src/text/sentence";
import { fill } from "../../src/text/sentence";
import { simulator } from "../../src/text/en/simulator";

const GROUPS = ["alert", "card", "spoken", "pane"] as const;
const COUNTS = [0, 1, 2, 3, 11, 100];
const NUMBERS = ["count", "checked", "total", "blocked", "skipped", "position"];

type Row = readonly [key: string, entry: Entry];

const entriesOf = (language: (typeof LANGUAGES)[number]): readonly Row[] =>
  GROUPS.flatMap((group) => Object.entries<Entry>(PACKS[language][group]));

const formsOf = (entry: Entry): readonly string[] =>
  typeof entry === "string" ? [entry] : Object.values(entry);

const holesOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");

const english = new Map(entriesOf("en"));

/** Sentences that only hold what others make. */
const BARE = ["keep.choiceMeant"];

test.each(LANGUAGES)("the packed words of %s are those of the catalogue", (language) => {
  // When this fails: node tools/run.js tools/generate-near-words.ts
  const packed = Object.entries(nearWords(language)).filter(([key]) => english.has(key));
  expect(Object.fromEntries(packed)).toEqual(PACKS[language].alert);
});

test("every key is in one group only", () => {
  const keys = entriesOf("en").map(([key]) => key);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(keys.length).toBeGreaterThan(300);
});

describe.each(LANGUAGES)("%s", (language) => {
  const rows = entriesOf(language);

  test("has every key, none is empty, none is English left over", () => {
    expect(rows.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
    const bad = rows.filter(([, entry]) => formsOf(entry).some((form) => form.trim() === ""));
    expect(bad).toEqual([]);
  });

  test("each number leaves no brace and drops no placeholder", () => {
    const wrong: unknown[] = [];
    for (const [key, entry] of rows) {
      const names = [...new Set(formsOf(english.get(key) ?? "").flatMap(holesOf))];
      for (const count of COUNTS) {
        const holes = Object.fromEntries(
          names.map((name) => [name, NUMBERS.includes(name) ? 77 : `<${name}>`]),
        );
        const text = fill(entry, { ...holes, count }, language);
        if (text === "" || /[{}]|undefined/.test(text)) wrong.push([key, count, text]);
        const form =
          typeof entry === "string" ? entry : (entry[pluralForm(count, language)] ?? entry.other);
        for (const name of holesOf(form ?? "")) {
          if (name === "count" || text.includes(NUMBERS.includes(name) ? "77" : `<${name}>`))
            continue;
          if (!(count === 0 && typeof entry !== "string" && entry.zero !== undefined)) {
            wrong.push([key, count, name]);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test("sentences end as sentences of the language do where the English ones do", () => {
    const ends = /[.?!:。？：؟]$/;
    const wrong = rows.filter(([key, entry]) => {
      const model = formsOf(english.get(key) ?? "");
      if (BARE.includes(key) || !model.every((form) => /\.$/.test(form))) return false;
      return !formsOf(entry).every((form) => ends.test(form));
    });
    expect(wrong).toEqual([]);
  });

  test("labels of buttons stay within twenty characters", () => {
    const { alert } = PACKS[language];
    const labels = formsOf(alert["alert.button"]);
    expect(labels.filter((label) => label.length > 20 || label === "")).toEqual([]);
  });

  test("no blame, no pleading, no exclamation mark", () => {
    const words = rows.flatMap(([, entry]) => formsOf(entry)).join("\n");
    expect(words).not.toMatch(/!|！|\bsorry\b|whitelist|suspicious|you typed|mistyped|invalid/i);
  });
});

/** Marks that belong to a language, against those of others. */
test.each([
  ["en", /[„«»「」]|["']/],
  ["de", /[«»「」”]|["']|[’](?!s)/],
  ["fr", /[„“”「」]|["']/],
  ["es", /[„«»「」]|["']/],
  ["ja", /[„“”«»]|["'?]/],
  ["ar", /[„“”「」]|["'?;,](?! ?Outlook)/],
] as const)("%s keeps to its own quotes and marks", (language, foreign) => {
  const wrong = entriesOf(language).filter(([, entry]) =>
    formsOf(entry).some((form) => foreign.test(form)),
  );
  expect(wrong).toEqual([]);
});

test("French sets a no-break space before its high marks and inside its quotes", () => {
  const wrong = entriesOf("fr").filter(([, entry]) =>
    formsOf(entry).some((form) => /[^\u00a0][?:»]|«[^\u00a0]/.test(form)),
  );
  expect(wrong).toEqual([]);
});

test("Arabic holds no direction marks of its own: what is put in is isolated", () => {
  const words = entriesOf("ar").flatMap(([, entry]) => formsOf(entry));
  expect(words.filter((word) => /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(word))).toEqual([]);
});

test("the simulator's words are there", () => {
  expect(Object.values<string>(simulator).filter((word) => word === "")).toEqual([]);
  expect(simulator["sim.title"]).toBe("Second Look simulator, not Outlook");
});

test("no French word that would lose its vowel stands before an address or a name", () => {
  const elided =
    /\b(?:de|que|le|la|ne|se) \{(?:typed|meant|organization|name|entry)(?:Domain|Owner)?\}/;
  const sentences = entriesOf("fr").flatMap(([, entry]) => formsOf(entry));
  expect(sentences.filter((sentence) => elided.test(sentence))).toEqual([]);
});
