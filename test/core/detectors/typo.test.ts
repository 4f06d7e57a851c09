import { typo } from "../../../src/core/detectors/typo";
import { detected } from "../../support/domains";
import type { Facts } from "../../support/findings";

const CASES: readonly (readonly [typed: string, known: string, facts: Facts | null])[] = [
  ["exmple.com", "example.com", { kind: "omission", at: 2, expected: "a" }],
  ["exmaple.com", "example.com", { kind: "transposition", at: 2, first: "a", second: "m" }],
  ["exmple.co.uk", "example.co.uk", { kind: "omission", at: 2, expected: "a" }],
  [
    "exaample.com",
    "example.com",
    { kind: "insertion", at: 3, extra: "a", repeated: true, adjacentKey: false },
  ],
  [
    "ezample.com",
    "example.com",
    {
      kind: "substitution",
      at: 1,
      typedLetter: "z",
      expected: "x",
      adjacentKey: true,
      oneBit: true,
      vowels: false,
    },
  ],
  // Hosts below a known registrable domain are covered by it: only the name counts.
  ["mail.exmple.com", "example.com", { kind: "omission", at: 2, expected: "a" }],
  // A known host is compared whole, or by name when the labels in front are the same.
  ["mal.example.com", "mail.example.com", { kind: "omission", at: 2, expected: "i" }],
  ["mail.exmple.com", "mail.example.com", { kind: "omission", at: 2, expected: "a" }],
  ["mail.xample.com", "mail.example.com", { kind: "omission", at: 0, expected: "e" }],
  // A hyphen is told apart.
  [
    "fourthcoffee.com",
    "fourth-coffee.com",
    { kind: "hyphen", change: "dropped", before: "fourth" },
  ],
  ["con-toso.com", "contoso.com", { kind: "hyphen", change: "added", before: "con" }],
  ["mail-x.contoso.com", "mailx.contoso.com", { kind: "hyphen", change: "added", before: "mail" }],

  // Not a single typing error.
  ["exmaplee.com", "example.com", null], // two edits
  ["exmple.org", "example.com", null], // other public suffix
  ["example.com", "example.com", null], // equal
  ["mail.example.com", "example.com", null], // below the known one
  ["exmple.com", "mail.example.com", null], // another host
  ["com", "example.com", null], // a suffix has no name
  ["mailexample.com", "mail.example.com", null], // a dot is the business of dots
  ["ma.il.example.com", "mail.example.com", null],
  ["example", "exampl.com", null],
];

test.each(CASES)("%s for %s", (typed, known, facts) => {
  expect(detected(typo, typed, known)).toEqual(facts);
});
