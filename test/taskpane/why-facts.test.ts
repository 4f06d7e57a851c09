import { createChecker } from "../../src/core/check";
import type { Finding } from "../../src/core/types";
import { DEFAULT_POLICY, type Policy } from "../../src/core/policy";
import { flaggedOf } from "../../src/taskpane/flagged";
import { createPaneWords, plain } from "../../src/taskpane/words";
import { PACKS } from "../../src/text/packs";
import { armyMl, checkByTable, finding, swapped } from "../support/findings";

const policy: Policy = {
  ...DEFAULT_POLICY,
  organization: { name: "Contoso", domains: ["contoso.com"] },
  protectedSuffixes: { add: [{ suffix: "lib.example", owner: "Contoso Libraries" }], remove: [] },
  partners: [
    { entry: "ann@fabrikam.example", name: "Ann", weight: 5 },
    { entry: "fabrikam.example", name: "Fabrikam Ltd", weight: 5 },
    { entry: "jane@litware.example", name: "Litware", weight: 5 },
    { entry: "joe@litware.example", name: "", weight: 5 },
  ],
};

const words = createPaneWords(PACKS.en, policy, "2026-11-22");

function flagged(address: string, found: Finding) {
  const recipient = { field: "to", displayName: "", address } as const;
  const draft = { sender: "", recipients: [recipient], unchecked: [], confirmed: [] };
  const [first] = flaggedOf(checkByTable({ [address]: [found] })(draft, []), [], policy);
  if (first === undefined) throw new Error(`${address} is not flagged.`);
  return first;
}

const LIMIT = "Second Look cannot see whether a mailbox exists or who reads it.";

const CASES: readonly (readonly [string, string, Finding, readonly string[]])[] = [
  [
    "counts, then other recipients",
    "jane@army.ml",
    armyMl("jane@army.mil", { evidence: { knownCount: 4236, typedCount: 0, sameMessage: 2 } }),
    [
      "Contoso’s records have about 4,200 senders for army.mil and no entry for army.ml.",
      "2 other recipients of this message are at army.mil.",
    ],
  ],
  [
    "no records: no guess",
    "jane@army.ml",
    armyMl("jane@army.mil", { evidence: { sameMessage: 1 } }),
    ["1 other recipient of this message is at army.mil."],
  ],
  [
    "records with nothing in them",
    "jane@army.ml",
    armyMl("jane@army.mil", { evidence: { knownCount: 0, typedCount: 0 } }),
    ["No earlier mail to army.ml is on record here."],
  ],
  [
    "own organisation",
    "b@contsoo.com",
    swapped("b@contoso.com", { source: "own" }),
    ["contoso.com is your own organisation."],
  ],
  [
    "partner",
    "b@fabrikma.example",
    swapped("b@fabrikam.example", { source: "partner" }),
    ["fabrikam.example is on Contoso’s list of partners (Fabrikam Ltd)."],
  ],
  [
    "one address of a partner, where another one is suggested",
    "bob@litwrae.example",
    swapped("bob@litware.example", { source: "partner" }),
    ["jane@litware.example is on Contoso’s list of partners (Litware)."],
  ],
  [
    "the suggested address of a partner",
    "Joe@litwrae.example",
    swapped("Joe@litware.example", { source: "partner" }),
    ["joe@litware.example is on Contoso’s list of partners (litware.example)."],
  ],
  [
    "mail service and keys",
    "ann@gmsil.com",
    finding(
      {
        kind: "substitution",
        at: 2,
        typedLetter: "s",
        expected: "a",
        adjacentKey: true,
        oneBit: false,
        vowels: false,
      },
      { meant: "ann@gmail.com", source: "provider", evidence: { keys: ["s", "a"] } },
    ),
    [
      "gmail.com is a widely used mail service.",
      "“s” and “a” are next to each other on some keyboards.",
    ],
  ],
  [
    "whose ending the other one is",
    "kim@mod.gov.uk",
    finding(
      {
        kind: "wrong-suffix",
        typedSuffix: "gov.uk",
        knownSuffix: "uk",
        typedExists: true,
        typedOwner: "uk-government",
      },
      { meant: "kim@mod.uk" },
    ),
    [".uk is a country ending (the United Kingdom)."],
  ],
  [
    "the letter's script, and what to do",
    "r@\u0430rmy.mil",
    finding(
      {
        kind: "homoglyph",
        lookalikes: [{ at: 0, typed: "\u0430", expected: "a", script: "Cyrillic" }],
      },
      { meant: "r@army.mil" },
    ),
    [
      "“\u0430” is a Cyrillic letter (U+0430). The Latin letter is “a” (U+0061).",
      "If this address came from a message you received, that message may not be from the person it names. Check with them another way before you answer.",
    ],
  ],
  [
    "keys that touch on every keyboard",
    "ann@fabtikam.example",
    finding(
      {
        kind: "substitution",
        at: 3,
        typedLetter: "t",
        expected: "r",
        adjacentKey: true,
        oneBit: false,
        vowels: false,
      },
      { meant: "ann@fabrikam.example", evidence: { keys: ["t", "r"] } },
    ),
    ["“t” and “r” are next to each other on the keyboard."],
  ],
  [
    "nothing but the endings, whose they are",
    "jane@army.ml",
    armyMl("jane@army.mil"),
    [".ml is a country ending (Mali).", ".mil is the US military."],
  ],
  [
    "nothing but the endings, of which one does not exist",
    "jane@army.mol",
    finding(
      {
        kind: "protected-suffix",
        typedSuffix: "mol",
        knownSuffix: "mil",
        typedExists: false,
        typedOwner: "",
        knownOwner: "us-military",
      },
      { meant: "jane@army.mil", source: "protected" },
    ),
    [".mil is the US military."],
  ],
  [
    "nothing but the ending of both",
    "sam@mailarmy.mil",
    finding(
      { kind: "missing-dot", before: "mail", after: "army" },
      { meant: "sam@mail.army.mil", source: "protected" },
    ),
    [".mil is the US military."],
  ],
  [
    "an ending that everybody has tells nothing",
    "b@litwrae.de",
    swapped("b@litware.de", { source: "trusted" }),
    [],
  ],
  [
    "an ending in the policy's words",
    "b@townlibe.lib.example",
    swapped("b@townlieb.lib.example", { source: "trusted" }),
    [".lib.example is Contoso Libraries."],
  ],
];

test.each(CASES)("%s", (_name, address, found, facts) => {
  const told = words.facts(flagged(address, found)).map(plain);
  expect(told).toEqual([...facts, LIMIT]);
});

test.each([
  ["jane.doe@army.ml", [".ml is a country ending (Mali).", ".mil is the US military.", LIMIT]],
  ["sam@mailarmy.mil", [".mil is the US military.", LIMIT]],
])("%s, found without any configuration", (address, facts) => {
  const recipient = { field: "to", displayName: "", address } as const;
  const check = createChecker({ trusted: [], learned: null }, DEFAULT_POLICY);
  const decision = check({ sender: "", recipients: [recipient], unchecked: [], confirmed: [] });
  const [found] = flaggedOf(decision, [], DEFAULT_POLICY);
  const { facts: told } = createPaneWords(PACKS.en, DEFAULT_POLICY, "2026-11-22");
  expect(found === undefined ? [] : told(found).map(plain)).toEqual(facts);
});

test("for the IT team: kind and what weighed, without the odds; the form that mail systems use, code points", () => {
  const lookalike = CASES[9]?.[2] as Finding;
  const terms = [
    { name: "known:protected", decibans: -40 },
    { name: "slip:homoglyph", decibans: 21.04 },
  ];
  const evidence = { ...lookalike.evidence, terms };
  const found = flagged("r@\u0430rmy.mil", { ...lookalike, evidence });
  expect(words.technicalFacts(found).map(plain)).toEqual([
    "homoglyph: known:protected, slip:homoglyph",
    "In the form mail systems use: r@xn--rmy-5cd.mil",
    "U+0430",
  ]);
});

test("for the IT team: the address is as it is, but for what cannot be seen", () => {
  const lookalike = CASES[9]?.[2] as Finding;
  const form = (address: string) => words.technicalFacts(flagged(address, lookalike)).map(plain)[1];
  expect(form("r@www.army.ml")).toBe("In the form mail systems use: r@www.army.ml");
  expect(form("r\u202e@@army.ml")).toBe("In the form mail systems use: r<U+202E>@@army.ml");
});
