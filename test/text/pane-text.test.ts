import type { Finding } from "../../src/core/types";
import { LANGUAGES } from "../../src/text/language";
import { loadPack } from "../../src/text/load-pack";
import { PACKS } from "../../src/text/packs";
import { makePaneText } from "../../src/text/pane-text";
import { splitMarks } from "../../src/text/pen";
import { confusion, observation, policyOf } from "./sample";

const text = makePaneText(PACKS.en, policyOf("Contoso"), "plain");

// The form goes with the number of recipients that were not: one that was has sentences of its own.
test.each([
  [1, "1 address checked, 1 recipient not checked."],
  [2, "1 address checked, 2 recipients not checked."],
])("1 checked, %i not", (count, sentence) => {
  expect(text.say("sub.clearButOne", { count })).toBe(sentence);
});

// How many are skipped has forms of its own: it is told as a number, in no sentence with a verb.
test.each([
  ["fr", "1 entrée ajoutée. Déjà dans la liste\u00a0: 1."],
  ["es", "1 entrada agregada. Ya en la lista: 1."],
] as const)("%s: one added, one skipped", (language, sentence) => {
  const { say } = makePaneText(PACKS[language], policyOf("Contoso"));
  expect(say("list.imported", { count: 1, skipped: 1 })).toBe(sentence);
});

const alike = (at: number, ...typed: readonly string[]): Finding =>
  confusion("army.mil", {
    kind: "homoglyph",
    lookalikes: typed.map((letter) => ({ at, typed: letter, expected: "a", script: "Cyrillic" })),
  });

const latin = (typed: string, expected: string): Finding =>
  confusion("company.example", {
    kind: "homoglyph",
    lookalikes: [{ at: 2, typed, expected, script: "Latin" }],
  });

const edits = [
  { kind: "omission", at: 0, expected: "a" },
  { kind: "transposition", at: 2, first: "m", second: "y" },
] as const;

/** What differs, for the ear. */
const SPOKEN: readonly (readonly [finding: Finding, sentence: string])[] = [
  [confusion("a.mil", { kind: "omission", at: 0, expected: "a" }), "Missing letter: A."],
  [
    confusion("a.mil", {
      kind: "insertion",
      at: 0,
      extra: "4",
      repeated: false,
      adjacentKey: false,
    }),
    "Extra digit: 4.",
  ],
  [
    confusion("a.mil", {
      kind: "substitution",
      at: 0,
      typedLetter: "s",
      expected: "a",
      adjacentKey: true,
      oneBit: false,
      vowels: false,
    }),
    "S instead of A.",
  ],
  [
    confusion("gmail.com", { kind: "transposition", at: 2, first: "a", second: "i" }),
    "I, A instead of A, I.",
  ],
  [
    confusion("a.mil", { kind: "two-edits", edits }),
    "Two letters differ: A missing and Y, M swapped.",
  ],
  [
    confusion("gmail.com", {
      kind: "two-edits",
      edits: [
        { kind: "omission", at: 2, expected: "a" },
        { kind: "insertion", at: 8, extra: ".ar", repeated: false, adjacentKey: false },
      ],
    }),
    "Ends in dot C O M dot A R, not dot C O M.",
  ],
  [alike(0, "\u0430"), "The first letter looks like A but is Cyrillic."],
  [alike(11, "\u0430"), "Letter 12 looks like A but is Cyrillic."],
  [alike(0, "\u0430", "\u0430"), "2 letters look Latin but are Cyrillic."],
  // Their capitals are a plain I and S.
  [latin("\u0131", "i"), "U+0131 in place of I."],
  [latin("\u017f", "f"), "U+017F in place of F."],
  [latin("\u00df", "b"), "\u00df in place of B."],
  [latin("\u00ef", "i"), "\u00cf in place of I."],
  [
    confusion("company.example", {
      kind: "homoglyph",
      lookalikes: [{ at: 2, typed: "rn", expected: "m", script: "Latin" }],
    }),
    "R N in place of M.",
  ],
  [
    confusion("army.mil", {
      kind: "protected-suffix",
      typedSuffix: "ml",
      knownSuffix: "mil",
      typedExists: true,
      typedOwner: "ml",
      knownOwner: "us-military",
    }),
    "Ends in dot M L, not dot M I L.",
  ],
  [
    confusion("a.co.uk", {
      kind: "wrong-suffix",
      typedSuffix: "uk",
      knownSuffix: "co.uk",
      typedExists: true,
      typedOwner: "uk",
    }),
    "Ends in dot U K, not dot C O dot U K.",
  ],
  [
    confusion("a.mil", { kind: "missing-suffix", knownSuffix: "mil" }),
    "No ending. It should end in dot M I L.",
  ],
  [
    observation(null, { kind: "unknown-suffix", suffix: "qq" }),
    "Ends in dot Q Q, which is not in the list of endings in use.",
  ],
  [observation(null, { kind: "unknown-suffix", suffix: "" }), "The ending is missing."],
  [
    confusion("a.mil", { kind: "missing-dot", before: "mail", after: "army" }),
    "No dot between mail and army.",
  ],
  [
    confusion("a.mil", { kind: "moved-dot", before: "o", after: "rg" }),
    "Extra dot between o and rg.",
  ],
  [confusion("a.mil", { kind: "moved-dot", before: "us", after: "" }), "The dot belongs after us."],
  [
    confusion("t-online.de", { kind: "moved-dot", before: "t", after: "online" }),
    "Hyphen after t: missing.",
  ],
  [
    confusion("a.mil", { kind: "hyphen", change: "dropped", before: "con" }),
    "Hyphen after con: missing.",
  ],
  [
    confusion("a.mil", { kind: "hyphen", change: "added", before: "con" }),
    "Hyphen after con: one too many.",
  ],
  [
    confusion("army.mil", { kind: "embedding", owner: "example.com" }),
    "Ends in example.com, not in army.mil.",
  ],
  [
    confusion("contoso.com", { kind: "combosquatting", extra: "-x" }),
    "The part after the at sign is army.ml, not contoso.com.",
  ],
  [
    confusion("rite.example", { kind: "soundsquatting" }),
    "It sounds like rite.example, but it is spelled differently.",
  ],
  [confusion("gmail.com", { kind: "junk", extra: ".c-1" }), "Extra characters: dot C hyphen 1."],
  [
    confusion("army.mil", { kind: "same-mailbox" }),
    "The part after the at sign is army.ml, not army.mil.",
  ],
  [
    observation(null, { kind: "display-name", shown: "a@b.example" }),
    "The name shows a different address.",
  ],
  [
    observation(null, { kind: "malformed", error: "comma", count: 1 }),
    "There is a comma where a dot should be.",
  ],
  [
    observation(null, { kind: "denied", entry: "army.ml", reason: "" }),
    "Contoso does not allow mail to army.ml.",
  ],
];

test.each(SPOKEN)("for the ear: %j", (finding, sentence) => {
  expect(text.describeSpoken(finding, "jane@army.ml")).toBe(sentence);
});

test("for the ear: the ending that is there", () => {
  const finding = confusion("gmail.com", {
    kind: "two-edits",
    edits: [{ kind: "insertion", at: 9, extra: ".uk", repeated: false, adjacentKey: false }],
  });
  expect(text.describeSpoken(finding, "ann@gmial.co.uk")).toBe(
    "Ends in dot C O dot U K, not dot C O M.",
  );
});

test("the finding for the ear has no marks, the one for the eye has", () => {
  const marked = makePaneText(PACKS.ar, policyOf("Contoso"));
  const finding = confusion("a.mil", { kind: "missing-dot", before: "mail", after: "army" });
  expect(
    splitMarks(marked.describe(finding, { address: "a@mailarmy.mil", displayName: "" })),
  ).toEqual([
    { kind: "text", text: "نقطة ناقصة بعد «" },
    { kind: "code", text: "mail" },
    { kind: "text", text: "»." },
  ]);
});

test.each(LANGUAGES)("in %s every finding can be heard", (language) => {
  const { describeSpoken } = makePaneText(PACKS[language], policyOf("Contoso"), "plain");
  const sentences = SPOKEN.map(([finding]) => describeSpoken(finding, "jane@army.ml"));
  expect(sentences.filter((words) => words === "" || /[{}|]|undefined/.test(words))).toEqual([]);
});

describe("the person", () => {
  const elsewhere = confusion("army.mil", { kind: "same-mailbox" });

  test("has a name in the pane", () => {
    expect(text.describe(elsewhere, { address: "jane@gmail.com", displayName: "Jane Doe" })).toBe(
      "Jane Doe usually gets mail at army.mil. This address is at gmail.com.",
    );
  });

  test.each(["", "jane@gmail.com"])("has none when the display name is %j", (displayName) => {
    expect(text.describe(elsewhere, { address: "jane@gmail.com", displayName })).toBe(
      "The usual address is at army.mil.",
    );
  });
});

describe("the organisation", () => {
  test.each([
    [policyOf("Contoso"), "Set by Contoso"],
    [
      { ...policyOf(""), organization: { name: "", domains: ["contoso.com"] } },
      "Set by contoso.com",
    ],
    [policyOf(""), "Set by your organisation"],
  ])("%#", (policy, words) => {
    expect(makePaneText(PACKS.en, policy, "plain").sayOwn("policy.by")).toBe(words);
  });

  test("in a sentence with other placeholders", () => {
    const { sayOwn } = makePaneText(PACKS.en, policyOf(""), "plain");
    expect(sayOwn("list.org", { count: 2 })).toBe("2 more are trusted by your organisation");
  });
});

test.each(LANGUAGES)("%s is loaded by itself", async (language) => {
  await expect(loadPack(language)).resolves.toBe(PACKS[language]);
});

describe("a digit is called a digit, and no letter", () => {
  const insertion = { kind: "insertion", at: 1, extra: "1", repeated: false, adjacentKey: false };
  const substitution = {
    ...{ kind: "substitution", at: 0, typedLetter: "4", expected: "a" },
    ...{ adjacentKey: false, oneBit: false, vowels: false },
  };
  const two = (...both: readonly object[]): Finding =>
    confusion("a1.mil", { kind: "two-edits", edits: both } as never);
  const omission = { kind: "omission", at: 1, expected: "1" };
  const DIGITS: readonly (readonly [Finding, eye: string, ear: string])[] = [
    [confusion("a1.mil", omission as never), "The digit “1” is missing.", "Missing digit: 1."],
    [confusion("a.mil", insertion as never), "The digit “1” is one too many.", "Extra digit: 1."],
    [
      confusion("a1.mil", { kind: "transposition", at: 0, first: "a", second: "1" }),
      "“1” and “a” have changed places.",
      "1, A instead of A, 1.",
    ],
    [
      two(edits[0], substitution),
      "Two characters differ from a1.mil.",
      "Two characters differ: A missing and 4 instead of A.",
    ],
    [
      two(...edits),
      "Two letters differ from a1.mil.",
      "Two letters differ: A missing and Y, M swapped.",
    ],
    [
      two(omission, { ...insertion, extra: ".ar" }),
      "Different ending: .mil.ar here, .mil in a1.mil.",
      "Ends in dot M I L dot A R, not dot M I L.",
    ],
  ];

  test.each(DIGITS.map(([finding, ...told]) => [...told, finding] as const))(
    "%s / %s",
    (eye, ear, finding) => {
      const recipient = { address: "x@typed.mil", displayName: "" };
      expect(text.describe(finding, recipient)).toBe(eye);
      expect(text.describeSpoken(finding, "x@typed.mil")).toBe(ear);
    },
  );

  test.each(LANGUAGES)("%s: in words of its own", (language) => {
    const { describe: tell, describeSpoken } = makePaneText(PACKS[language], policyOf("Contoso"));
    const recipient = { address: "x@typed.mil", displayName: "" };
    const told = DIGITS.slice(0, 4).flatMap(([finding]) => [
      tell(finding, recipient),
      describeSpoken(finding, recipient.address),
    ]);
    expect(told.join()).not.toMatch(/letter|Buchstabe|lettre|letra|حرف/i);
  });
});
