import { homoglyph } from "../../../src/core/detectors/homoglyph";
import type { Lookalike } from "../../../src/core/types";
import { detected } from "../../support/domains";

const like = (at: number, typed: string, expected: string, script = "Latin"): Lookalike => ({
  at,
  typed,
  expected,
  script,
});

const CASES: readonly (readonly [
  typed: string,
  known: string,
  lookalikes: readonly Lookalike[] | null,
])[] = [
  ["\u0430rmy.mil", "army.mil", [like(0, "\u0430", "a", "Cyrillic")]],
  // The same in A-label form.
  ["xn--rmy-5cd.mil", "army.mil", [like(0, "\u0430", "a", "Cyrillic")]],
  [
    "c\u043entos\u043e.com",
    "contoso.com",
    [like(1, "\u043e", "o", "Cyrillic"), like(6, "\u043e", "o", "Cyrillic")],
  ],
  ["c\u03bfntoso.com", "contoso.com", [like(1, "\u03bf", "o", "Greek")]],
  ["cont\u00f6so.com", "contoso.com", [like(4, "\u00f6", "o")]],
  ["c0ntoso.com", "contoso.com", [like(1, "0", "o")]],
  ["gmai1.com", "gmail.com", [like(4, "1", "l")]],
  ["cornpany.com", "company.com", [like(2, "rn", "m")]],
  ["vvoodgrove.com", "woodgrove.com", [like(0, "vv", "w")]],
  ["aclatum.com", "adatum.com", [like(1, "cl", "d")]],
  // What stands in front of a known registrable domain does not matter; of a known host it does.
  ["mail.c0ntoso.com", "contoso.com", [like(1, "0", "o")]],
  ["mai1.contoso.com", "mail.contoso.com", [like(3, "1", "l")]],

  ["contoso.com", "contoso.com", null],
  ["mail.contoso.com", "contoso.com", null],
  ["cantoso.com", "contoso.com", null], // other letters
  ["c0ntos.com", "contoso.com", null], // a letter short
  ["c0ntoso.org", "contoso.com", null], // another suffix
  ["dla.mil", "dia.mil", null], // i and l are told apart
  ["mai1.contoso.com", "contoso.com", null],
];

test.each(CASES)("%s for %s", (typed, known, lookalikes) => {
  expect(detected(homoglyph, typed, known)).toEqual(
    lookalikes && { kind: "homoglyph", lookalikes },
  );
});
