import type { Finding } from "../../src/core/types";
import { describeFinding } from "../../src/text/describe";
import { LANGUAGES } from "../../src/text/language";
import { PACKS } from "../../src/text/packs";
import { packNames } from "../../src/text/pack";
import { confusion, observation } from "./sample";

const CONTEXT = { typed: "jane@army.ml", organization: "Contoso" };

const suffix = (
  kind: "wrong-suffix" | "protected-suffix",
  typedSuffix: string,
  typedOwner: string,
  knownText: string,
  knownOwner = "",
  typedExists = true,
): Finding =>
  confusion(knownText, {
    kind,
    typedSuffix,
    typedOwner,
    typedExists,
    knownOwner,
    knownSuffix: knownText.slice(knownText.indexOf(".") + 1),
  } as never);

const swap = (typedLetter: string, expected: string): Finding =>
  confusion("army.mil", {
    kind: "substitution",
    at: 0,
    typedLetter,
    expected,
    adjacentKey: false,
    oneBit: false,
    vowels: false,
  });

const alike = (...pairs: readonly (readonly [typed: string, expected: string, script: string])[]) =>
  confusion("army.mil", {
    kind: "homoglyph",
    lookalikes: pairs.map(([typed, expected, script], at) => ({ at, typed, expected, script })),
  });

const malformed = (error: Extract<Finding, { kind: "malformed" }>["error"], count = 1) =>
  observation(null, { kind: "malformed", error, count });

const CASES: readonly (readonly [finding: Finding, sentence: string])[] = [
  [confusion("army.mil", { kind: "omission", at: 1, expected: "r" }), "The letter “r” is missing."],
  [
    confusion("army.mil", {
      kind: "insertion",
      at: 1,
      extra: "x",
      repeated: false,
      adjacentKey: false,
    }),
    "The letter “x” is one too many.",
  ],
  // First and second stand in the known order; the sentence tells what is there.
  [
    confusion("gmail.com", { kind: "transposition", at: 2, first: "a", second: "i" }),
    "The letters “i” and “a” have changed places.",
  ],
  [confusion("army.mil", { kind: "two-edits", edits: [] }), "Two letters differ from army.mil."],
  [
    confusion("gmail.com", {
      kind: "two-edits",
      edits: [
        { kind: "omission", at: 2, expected: "a" },
        { kind: "insertion", at: 8, extra: ".ar", repeated: false, adjacentKey: false },
      ],
    }),
    "Different ending: .com.ar here, .com in gmail.com.",
  ],

  // One letter for another.
  [swap("s", "a"), "It has “s” where army.mil has “a”."],
  [swap("0", "o"), "It has the digit “0”, which looks like the letter “o”."],
  [swap("5", "s"), "It has the digit “5”, which looks like the letter “s”."],
  [swap("7", "s"), "It has “7” where army.mil has “s”."],
  [swap("l", "i"), "It has “l”, which looks like “i”."],
  [swap("\u00e1", "a"), "“\u00e1” has a mark on it. army.mil has a plain “a”."],
  [swap("\u0131", "i"), "It has “\u0131”, which looks like “i”."],

  // Look-alikes.
  [
    alike(["\u0430", "a", "Cyrillic"]),
    "One letter is not what it looks like: this “\u0430” is Cyrillic. army.mil has the Latin “a”.",
  ],
  [
    alike(["\u0430", "a", "Cyrillic"], ["\u0443", "y", "Cyrillic"]),
    "2 letters are not what they look like: they are Cyrillic. army.mil has Latin letters.",
  ],
  [
    alike(["\u0430", "a", "Cyrillic"], ["\u03c1", "p", "Greek"]),
    "One letter is not what it looks like: this “\u0430” is Cyrillic. army.mil has the Latin “a”.",
  ],
  [alike(["rn", "m", "Latin"]), "It has “rn”, which looks like “m”."],
  [alike(["0", "o", "Latin"]), "It has the digit “0”, which looks like the letter “o”."],
  [alike(["\u00e1", "a", "Latin"]), "“\u00e1” has a mark on it. army.mil has a plain “a”."],
  [alike(["\uff41", "a", "Latin"]), "It has “\uff41”, which looks like “a”."],
  // Another letter that is alike counts only with a mark of its own: ae, thorn, dotless i.
  [swap("\u00e6", "a"), "It has “\u00e6”, which looks like “a”."],
  [swap("\u015f", "s"), "“\u015f” has a mark on it. army.mil has a plain “s”."],
  // A script without a name here, and a known domain that is not Latin.
  [alike(["\ua4ee", "a", "Lisu"]), "It has “\ua4ee”, which looks like “a”."],
  [alike(["a", "\u0430", "Latin"]), "It has “a”, which looks like “\u0430”."],

  // Endings.
  [
    suffix("wrong-suffix", "co", "co", "contoso.com"),
    "Different ending: .co is Colombia. contoso.com ends in .com.",
  ],
  [
    suffix("wrong-suffix", "info", "", "contoso.com"),
    "Different ending: .info here, .com in contoso.com.",
  ],
  [
    suffix("wrong-suffix", "con", "", "contoso.com", "", false),
    "The ending .con does not exist, so nothing could be delivered.",
  ],
  [
    suffix("protected-suffix", "ml", "ml", "army.mil", "us-military"),
    "Different endings: .ml is Mali, .mil is the US military.",
  ],
  [
    suffix("protected-suffix", "mi", "", "army.mil", "us-military", false),
    "The ending .mi does not exist, so nothing could be delivered.",
  ],
  [
    suffix("protected-suffix", "gov.ua", "government:ua", "mod.gov.uk", "uk-government"),
    "Different ending: .gov.ua here, .gov.uk in mod.gov.uk.",
  ],
  [
    confusion("gmail.com", { kind: "missing-suffix", knownSuffix: "com" }),
    "The ending is missing. gmail.com ends in .com.",
  ],
  [
    observation(null, { kind: "unknown-suffix", suffix: "xyzzy" }),
    "The ending .xyzzy is not known.",
  ],
  [
    observation("gmail.com", { kind: "unknown-suffix", suffix: "con" }),
    "The ending .con does not exist, so nothing could be delivered.",
  ],
  [observation(null, { kind: "unknown-suffix", suffix: "" }), "The ending is missing."],

  // Dots and hyphens.
  [
    confusion("army.mil", { kind: "missing-dot", before: "mail", after: "army" }),
    "The dot after “mail” is missing.",
  ],
  [
    confusion("chromium.org", { kind: "moved-dot", before: "o", after: "rg" }),
    "There is a dot too many after “o”.",
  ],
  [
    confusion("us.army.mil", { kind: "moved-dot", before: "us", after: "" }),
    "The dot after “us” is missing.",
  ],
  [
    confusion("a-b.example", { kind: "hyphen", change: "dropped", before: "a" }),
    "The hyphen after “a” is missing.",
  ],
  [
    confusion("ab.example", { kind: "hyphen", change: "added", before: "a" }),
    "There is a hyphen too many after “a”.",
  ],

  // Names.
  [
    confusion("army.mil", { kind: "embedding", owner: "example.com" }),
    "It starts like army.mil, but the mail would go to example.com.",
  ],
  [
    confusion("contoso.com", { kind: "combosquatting", extra: "-support" }),
    "It contains the name of contoso.com, but it is a different organisation’s address.",
  ],
  [
    confusion("rite.example", { kind: "soundsquatting" }),
    "It sounds like rite.example, but it is spelled differently.",
  ],
  [
    confusion("gmail.com", { kind: "junk", extra: "2857" }),
    "There is something extra around gmail.com: “2857”.",
  ],
  [confusion("army.mil", { kind: "same-mailbox" }), "The usual address is at army.mil."],
  [
    observation("army.mil", { kind: "display-name", shown: "jane@army.mil" }),
    "The name shows jane@army.mil, but the message would go to jane@army.ml.",
  ],

  // Forms and policy.
  [malformed("no-at-sign"), "There is no @."],
  [malformed("several-at-signs"), "There is more than one @."],
  [malformed("comma"), "There is a comma where a dot should be."],
  [malformed("space"), "There is a space inside."],
  [malformed("dots"), "There is a dot too many."],
  [malformed("hidden-character"), "It contains a character that cannot be seen."],
  [malformed("hidden-character", 3), "It contains 3 characters that cannot be seen."],
  [malformed("too-long"), "Outlook could not read this address."],
  [
    observation(null, { kind: "denied", entry: "rival.example", reason: "" }),
    "Contoso does not allow mail to rival.example.",
  ],
];

test.each(CASES)("%j", (finding, sentence) => {
  expect(describeFinding(finding, CONTEXT, "en")).toBe(sentence);
});

test("a policy that names nobody", () => {
  const finding = observation(null, { kind: "denied", entry: "rival.example", reason: "" });
  expect(describeFinding(finding, { ...CONTEXT, organization: "" }, "en")).toBe(
    "rival.example is not allowed.",
  );
});

test("with all names at hand, every country is named", () => {
  const names = packNames(PACKS.en);
  const finding = suffix(
    "protected-suffix",
    "gov.ua",
    "government:ua",
    "mod.gov.uk",
    "uk-government",
  );
  expect(describeFinding(finding, { ...CONTEXT, names }, "en")).toBe(
    "Different endings: .gov.ua is the government of Ukraine, .gov.uk is the UK government.",
  );
});

describe.each(LANGUAGES)("in %s", (language) => {
  test("each finding has a sentence of its own kind, without gaps", () => {
    const sentences = CASES.map(([finding]) => describeFinding(finding, CONTEXT, language));
    expect(sentences.filter((text) => text === "" || /[{}]|undefined|null/.test(text))).toEqual([]);
    expect(new Set(sentences).size).toBeGreaterThan(35);
  });
});

test.each([
  ["de", "Verschiedene Endungen: .ml (Mali) statt .mil (US-Militär)."],
  ["fr", "Terminaisons différentes\u00a0: .ml (Mali) au lieu de .mil (armée américaine)."],
  ["es", "Terminaciones distintas: .ml (Mali) en lugar de .mil (Fuerzas Armadas de EE. UU.)."],
  ["ja", "末尾が違います： .ml はマリ、.mil は米国の軍です。"],
] as const)("a protected ending in %s", (language, sentence) => {
  const finding = suffix("protected-suffix", "ml", "ml", "army.mil", "us-military");
  expect(describeFinding(finding, CONTEXT, language)).toBe(sentence);
});
