import fc from "fast-check";
import { probeEdits } from "../../src/core/candidate-edits";
import { prefixHashes } from "../../src/core/hash";
import type { KnownIndex } from "../../src/core/known-domains";
import { distance } from "../support/distance";
import { indexOf, offered } from "../support/known-index";

const HOST_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789-.";

function edited(
  typed: string,
  front: string,
  index: KnownIndex,
  units = typed.length,
): readonly string[] {
  return offered(front + typed, index, (_domain, offer) => {
    const target = {
      ...{ text: typed, units },
      prefixes: prefixHashes(typed, index.hash),
      front,
      frontPrefixes: prefixHashes(front, index.hash),
    };
    probeEdits(target, index, offer);
  });
}

const INDEX = indexOf(["contoso.com", "mail.contoso.com", "fourth-coffee.com", "münchen.de"]);

/** labels in front, text typed, known hosts offered */
const CASES = [
  ["", "conoso.com", ["contoso.com"]],
  ["", "contosoo.com", ["contoso.com"]],
  ["", "xcontoso.com", ["contoso.com"]],
  ["", "ontoso.com", ["contoso.com"]],
  ["", "contoso.co", ["contoso.com"]],
  ["", "contoso.comm", ["contoso.com"]],
  ["", "contosocom", ["contoso.com"]],
  ["", "cotnoso.com", ["contoso.com"]],
  ["", "contos.ocom", ["contoso.com"]],
  ["", "fourthcoffee.com", ["fourth-coffee.com"]],
  ["mail.", "conoso.com", ["contoso.com", "mail.contoso.com"]],
  ["", "mailcontoso.com", ["mail.contoso.com"]],
  // A dropped or changed letter that no key has is not looked for; one too many is.
  ["", "mnchen.de", []],
  ["", "müünchen.de", ["münchen.de"]],
  ["", "müncehn.de", ["münchen.de"]],

  ["", "cntso.com", []],
  ["x.", "cntso.com", []],
  ["", "fabrikam.com", []],
] as const;

test.each(CASES)("%s%s may be %j", (front, typed, hosts) => {
  expect([...edited(typed, front, INDEX)].sort()).toEqual(hosts);
});

const SHORT = indexOf(["peat.nl", "mail.peat.nl", "b0ld.nl", "peat1.nl"]);

/** labels in front, text typed with a name of so many letters, known hosts offered */
const SHORT_CASES = [
  ["", "meat.nl", 4, []],
  ["", "meat1.nl", 5, ["peat1.nl"]],
  ["mail.", "meat.nl", 4, ["mail.peat.nl"]],
  ["", "pet.nl", 3, ["peat.nl"]],
  ["", "peatt.nl", 5, ["peat.nl", "peat1.nl"]],
  ["", "paet.nl", 4, ["peat.nl"]],
  // A look-alike is no other letter, and the ending no name.
  ["", "bold.nl", 4, ["b0ld.nl"]],
  ["", "peat.nk", 4, ["peat.nl"]],
] as const;

test.each(SHORT_CASES)(
  "%s%s, with a name of %d letters, may be %j",
  (front, typed, units, hosts) => {
    expect([...edited(typed, front, SHORT, units)].sort()).toEqual(hosts);
  },
);

test("whatever is one edit away is offered, and nothing else that is known", () => {
  const place = fc.nat(40);
  const letter = fc.constantFrom(...HOST_CHARACTERS);
  let near = 0;
  fc.assert(
    fc.property(place, letter, fc.nat(3), place, letter, (at, put, kind, at2, put2) => {
      const host = "contoso.com";
      const i = at % host.length;
      const [head, here, tail] = [host.slice(0, i), host.charAt(i), host.slice(i + 1)];
      const once = [
        head + tail,
        head + put + here + tail,
        head + put + tail,
        head + tail.charAt(0) + here + tail.slice(1),
      ][kind];
      if (once === undefined) return;
      const j = at2 % (once.length + 1);
      const typed = put2 < "e" ? once.slice(0, j) + put2 + once.slice(j) : once;
      if (!/^[a-z0-9]+(-+[a-z0-9]+)*(\.[a-z0-9]+(-+[a-z0-9]+)*)*$/.test(typed)) return;
      if (!/[a-z]$/.test(typed) || typed === host) return;
      const isNear = distance(typed, host) === 1;
      if (isNear) near += 1;
      expect(edited(typed, "", INDEX).includes(host)).toBe(isNear);
    }),
    { numRuns: 3000, seed: 5 },
  );
  expect(near).toBeGreaterThan(500);
});

const LETTERS = "abcdefghijklmnopqrstuvwxyz-".split("");

test("each letter that was dropped or replaced is put back, and each digit that was replaced", () => {
  const host = (character: string): string => `con${character}toso.com`;
  const dropped = edited("contoso.com", "", indexOf(LETTERS.map(host)));
  expect([...dropped].sort()).toEqual(LETTERS.map(host).sort());
  const all = LETTERS.concat("0123456789".split(""));
  const replaced = edited("conütoso.com", "", indexOf(all.map(host)));
  expect([...replaced].sort()).toEqual(all.map(host).sort());
});
