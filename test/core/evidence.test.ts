import { classify } from "../../src/core/classify";
import { LENGTH_SHARE, SLIP } from "../../src/core/data/evidence-tables";
import { oddsOf, weigh } from "../../src/core/evidence";
import { SUFFIX_SHARES } from "../../src/core/suffix-shares";
import type { Circumstances } from "../../src/core/evidence";
import { term } from "../../src/core/evidence-term";
import type { EvidenceTerm, KnownSource } from "../../src/core/types";
import { domain, knownDomain } from "../support/domains";

const PLAIN: Omit<Circumstances, "typed"> = {
  typedCount: 0,
  knownCount: 0,
  total: null,
  ownKnown: true,
  wellKnown: false,
  quietSuffix: null,
  sameMailbox: false,
  atHome: false,
};

interface Weighed {
  readonly source?: KnownSource;
  readonly weight?: number;
  readonly at?: Partial<Circumstances>;
}

function terms(
  typed: string,
  known: string,
  { source, weight, at }: Weighed = {},
): readonly EvidenceTerm[] {
  const confusion = classify(domain(typed), knownDomain(known, source, weight));
  if (confusion === null) throw new Error(`No confusion: ${typed}, ${known}`);
  return weigh(confusion, { typed: domain(typed), ...PLAIN, ...at });
}

const odds = (...args: Parameters<typeof terms>): number => oddsOf(terms(...args));

/** typed, known, source, names of the addends */
const NAMES: readonly (readonly [string, string, KnownSource, string, string])[] = [
  ["conoso.com", "contoso.com", "own", "slip:omission", "typed:unknown"],
  ["contosoo.com", "contoso.com", "sender", "slip:insertion:repeated", "typed:unknown"],
  ["conytoso.com", "contoso.com", "partner", "slip:insertion:adjacent", "typed:unknown"],
  ["conqtoso.com", "contoso.com", "partner", "slip:insertion", "typed:unknown"],
  ["cobtoso.com", "contoso.com", "trusted", "slip:substitution:adjacent", "typed:unknown"],
  ["cantoso.com", "contoso.com", "partner", "slip:substitution:vowel", "typed:unknown"],
  ["cowtoso.com", "contoso.com", "partner", "slip:substitution", "typed:unknown"],
  ["cnotoso.com", "contoso.com", "learned", "slip:transposition", "typed:unknown"],
  ["cntso.com", "contoso.com", "message", "slip:two-edits", "typed:unknown"],
  ["con-toso.com", "contoso.com", "partner", "slip:hyphen", "typed:unknown"],
  ["contoso.con", "contoso.com", "suffix", "slip:wrong-suffix:unreal", "typed:unreal"],
  ["hotmail.frl", "hotmail.fr", "provider", "slip:wrong-suffix:far", "typed:same-name:near"],
  // People have names of their own under the endings that are in use, and shorter ones anywhere.
  ["hotmail.dev", "hotmail.de", "provider", "slip:wrong-suffix:far", "typed:same-name:national"],
  ["live.frl", "live.fr", "provider", "slip:wrong-suffix:far", "typed:same-name:national"],
  ["contoso.frl", "contoso.fr", "partner", "slip:wrong-suffix:far", "typed:same-name:national"],
  ["g.mail.com", "gmail.com", "provider", "slip:moved-dot", "typed:torn"],
  ["g.mall.com", "gmall.com", "provider", "slip:moved-dot", "typed:unknown"],
  ["contoso.co", "contoso.com", "partner", "slip:wrong-suffix:near", "typed:same-name:near"],
  ["contoso.org", "contoso.com", "partner", "slip:wrong-suffix:far", "typed:same-name:generic"],
  ["contoso.com", "contoso.org", "own", "slip:wrong-suffix:far", "typed:same-name:generic"],
  ["mint.org", "mint.com", "partner", "slip:wrong-suffix:far", "typed:same-name:short"],
  ["mint.org", "mint.com", "own", "slip:wrong-suffix:far", "typed:same-name:generic"],
  ["mint.org", "mint.com", "learned", "slip:wrong-suffix:far", "typed:same-name:personal"],
  ["contoso.cq", "contoso.com", "suffix", "slip:wrong-suffix:unreal", "typed:unreal"],
  ["con_toso.com", "contoso.com", "partner", "slip:insertion", "typed:unreal"],
  ["contoso.uk", "contoso.co.uk", "partner", "slip:wrong-suffix:near", "typed:same-name:generic"],
  ["contoso.uk", "contoso.co.uk", "learned", "slip:wrong-suffix:near", "typed:same-name:shorter"],
  ["mint.uk", "mint.co.uk", "partner", "slip:wrong-suffix:near", "typed:same-name:shorter"],
  ["contoso.de", "contoso.com", "partner", "slip:wrong-suffix:far", "typed:same-name:national"],
  ["contoso", "contoso.com", "partner", "slip:missing-suffix", "typed:unreal"],
  ["mailcontoso.com", "contoso.com", "partner", "slip:missing-dot", "typed:unknown"],
  ["con.toso.com", "contoso.com", "partner", "slip:moved-dot", "typed:unknown"],
  ["contoso.com.evil.com", "contoso.com", "partner", "slip:embedding", "typed:embedding"],
  ["contoso-support.com", "contoso.com", "partner", "slip:combosquatting", "typed:lure"],
  ["filosofy.com", "philosophy.com", "provider", "slip:soundsquatting", "typed:unknown"],
  ["12contoso.com", "contoso.com", "partner", "slip:junk", "typed:unknown"],
  ["c0ntoso.com", "contoso.com", "partner", "slip:homoglyph", "typed:unknown"],
  ["c\u043entoso.com", "contoso.com", "partner", "slip:homoglyph", "typed:drawn"],
  ["cenctom.mil", "centcom.mil", "protected", "slip:transposition", "typed:institution"],
];

test.each(NAMES)("%s for %s (%s) is weighed by %s and %s", (typed, known, source, slip, prior) => {
  const weighed = terms(typed, known, { source });
  expect(weighed.map(({ name }) => name)).toEqual([`known:${source}`, slip, prior]);
  expect(weighed.every(({ decibans }) => Number.isFinite(decibans))).toBe(true);
});

test("a slip of a protected suffix is weighed by how much mail the typed one gets", () => {
  const named = (quietSuffix: boolean | null): string | undefined =>
    terms("army.ml", "army.mil", { source: "protected", at: { quietSuffix } })[2]?.name;
  expect(named(true)).toBe("typed:quiet-suffix");
  expect(named(false)).toBe("typed:busy-suffix");
});

test("what else agrees is added, and rare domains on both sides are held back", () => {
  const last = (at: Partial<Circumstances>, source: KnownSource = "partner") =>
    terms("cnotoso.com", "contoso.com", { source, at }).map(({ name }) => name)[3];
  expect(last({})).toBeUndefined();
  expect(last({ sameMailbox: true })).toBe("same-mailbox");
  expect(last({ total: 10, knownCount: 1 }, "learned")).toBe("known:seldom");
  expect(last({ atHome: true })).toBeUndefined(); // of a partner more is known than its country
  const host = terms("rs.jp.ne.com", "rs.jp.nec.com");
  expect(host.map(({ name }) => name)[3]).toBe("same-host");
});

test.each([
  ["cotnoos.com", "contoso.com", true],
  ["ocntiso.com", "contoso.com", true], // the first letter, and a slip of the fingers
  ["bonqoso.com", "contoso.com", false], // letters out of nowhere
])("two slips: %s stops for a partner's %s: %p", (typed, known, stops) => {
  expect(odds(typed, known) >= 9).toBe(stops);
});

test.each([
  ["contoso-support.com", true],
  ["logincontoso.com", true],
  ["contoso-hq.com", false],
  ["contosogroup.com", false],
  ["contoso-fabrikam.com", false],
])("%s asks for trust in contoso.com's name: %p", (typed, isLure) => {
  const known = { source: "learned", at: { total: 9999, knownCount: 9000 } } as const;
  const all = terms(typed, "contoso.com", known);
  expect(all.some(({ name }) => name === "typed:lure")).toBe(isLure);
  expect(all.some(({ name }) => name === "typed:customary")).toBe(!isLure);
  expect(oddsOf(all) >= 9).toBe(isLure);
});

test.each([
  ["contoso-group.com", "partner", true],
  ["my-contoso.com", "own", true],
  ["contosogroup.com", "partner", false], // as firms write it
  ["contoso-group.net", "partner", false],
  ["contoso-fabrikam.com", "partner", false],
  ["contoso-group.com", "trusted", false],
  ["mints-group.com", "partner", false], // a name of five letters, mints.com
] as const)("%s asks for trust in the name of a domain that is listed (%s): %p", (...row) => {
  const [typed, source, isLure] = row;
  const all = terms(typed, typed === "mints-group.com" ? "mints.com" : "contoso.com", { source });
  expect(all[2]?.name).toBe(isLure ? "typed:lure" : "typed:combined");
  expect(oddsOf(all) >= 9).toBe(isLure);
});

/** Each pair: what makes the second likelier to be a slip than the first. */
const LIKELIER: readonly (readonly [string, number, number])[] = [
  [
    "the known one is written to more often",
    odds("cnotoso.com", "contoso.com", { source: "learned", at: { total: 9999, knownCount: 40 } }),
    odds("cnotoso.com", "contoso.com", { source: "learned", at: { total: 9999, knownCount: 900 } }),
  ],
  [
    "a partner of more weight",
    odds("cnotoso.com", "contoso.com", { weight: 10 }),
    odds("cnotoso.com", "contoso.com", { weight: 1000 }),
  ],
  [
    "our own rather than a partner",
    odds("cnotoso.com", "contoso.com", { weight: 1000 }),
    odds("cnotoso.com", "contoso.com", { source: "own" }),
  ],
  [
    "the typed one is not on record",
    odds("cnotoso.com", "contoso.com", { at: { total: 9999, knownCount: 900, typedCount: 300 } }),
    odds("cnotoso.com", "contoso.com", { at: { total: 9999, knownCount: 900 } }),
  ],
  [
    "the typed one is seldom on record",
    odds("cnotoso.com", "contoso.com", { at: { total: 9999, knownCount: 900, typedCount: 300 } }),
    odds("cnotoso.com", "contoso.com", { at: { total: 9999, knownCount: 900, typedCount: 9 } }),
  ],
  [
    "the typed one is not well known",
    odds("conoso.com", "contoso.com", { at: { wellKnown: true } }),
    odds("conoso.com", "contoso.com"),
  ],
  [
    "the suffix can be no country's",
    odds("contoso.dez", "contoso.de"),
    odds("contoso.dq", "contoso.de"),
  ],
  [
    "the second slip is one of the fingers",
    odds("cintosq.com", "contoso.com"),
    odds("cintosi.com", "contoso.com"),
  ],
  [
    "a label of the suffix is right, or all its letters are",
    odds("contoso.trr", "contoso.tr", { source: "suffix" }) * 99,
    odds("contoso.comtr", "contoso.com.tr", { source: "suffix" }),
  ],
  [
    "but nothing is right of another one",
    odds("contoso.comtr", "contoso.co.uk") * 2,
    odds("contoso.comtr", "contoso.com"),
  ],
  [
    "the suffix only goes on",
    odds("contoso.xyzzyq", "contoso.com"),
    odds("contoso.comugi", "contoso.com"),
  ],
  [
    "the name is longer",
    odds("mitn.com", "mint.com"),
    odds("alpineskihosue.com", "alpineskihouse.com"),
  ],
  [
    "the ending is that of the sender's own country",
    odds("tailspin.nlk", "tailspin.nl", { source: "suffix" }) * 10,
    odds("tailspin.nlk", "tailspin.nl", { source: "suffix", at: { atHome: true } }),
  ],
  [
    "the name is longer, though it is already long",
    odds("alpineskihosue.com", "alpineskihouse.com") * 3,
    odds("northwindtradres.com", "northwindtraders.com"),
  ],
  [
    "listed by the organisation, however customary its words",
    odds("lidware.com", "litware.com", { source: "trusted" }) * 20,
    odds("lidware.com", "litware.com", { source: "partner" }),
  ],
  [
    "listed, and one slip",
    odds("lidwsre.com", "litware.com", { source: "partner" }),
    odds("lidwsre.com", "litware.com", { source: "trusted" }) * 2,
  ],
  ["the keys touch", odds("cowtoso.com", "contoso.com"), odds("cobtoso.com", "contoso.com")],
  [
    "the keys touch, in a suffix",
    odds("yahoo.com.nr", "yahoo.com.ar", { source: "provider" }),
    odds("yahoo.com.nr", "yahoo.com.br", { source: "provider" }),
  ],
  [
    "the keys touch, in a suffix that does not exist",
    odds("contoso.cqm", "contoso.com"),
    odds("contoso.vom", "contoso.com"),
  ],
  ["not the first letter", odds("ocntoso.com", "contoso.com"), odds("cnotoso.com", "contoso.com")],
  ["the name is not everybody's", odds("mint.net", "mint.com"), odds("mints.net", "mints.com")],
  [
    "our own short name",
    odds("mint.net", "mint.com", { weight: 1e4 }),
    odds("mint.net", "mint.com", { source: "own" }),
  ],
  [
    "the suffix does not exist",
    odds("contoso.co", "contoso.com"),
    odds("contoso.cmo", "contoso.com"),
  ],
  [
    "the suffix is one slip away",
    odds("contoso.de", "contoso.com"),
    odds("contoso.co", "contoso.com"),
  ],
  ["one edit rather than two", odds("cntso.com", "contoso.com"), odds("contso.com", "contoso.com")],
  [
    "letters of another script",
    odds("c0ntoso.com", "contoso.com"),
    odds("c\u043entoso.com", "contoso.com"),
  ],
  [
    "the same mailbox is known there",
    odds("cnotoso.com", "contoso.com"),
    odds("cnotoso.com", "contoso.com", { at: { sameMailbox: true } }),
  ],
];

test.each(LIKELIER)("likelier: %s", (_what, less, more) => {
  expect(more).toBeGreaterThan(less);
});

/** Decibans of the slip: the table's row, its ways, the first letter, a letter before a short name. */
test.each([
  ["xmint.com", "mint.com", -42.5 - 20.2 - 5 - 3],
  ["mint.com", "xmint.com", -36.5 - 7 - 5 - 3],
  ["xmints.com", "mints.com", -42.5 - 21.1 - 5], // five letters carry it
  ["mxint.com", "mint.com", -42.5 - 20.2],
  ["imnt.com", "mint.com", -39.9 - 4.8 - 5], // no letter more
])("a letter in front of a short name: %s for %s", (typed, known, decibans) => {
  expect(terms(typed, known)[1]?.decibans).toBeCloseTo(decibans, 1);
});

test("a country is added from habit to what has none", () => {
  const slip = (typed: string, source: KnownSource): number =>
    terms(typed, "gmail.com", { source })[1]?.decibans ?? NaN;
  expect(slip("gmial.com.ar", "provider") - slip("gmial.com.ar", "partner")).toBeCloseTo(11);
  expect(slip("gmial.cm", "provider") - slip("gmial.cm", "partner")).toBeCloseTo(0);
});

test("both rare: the odds are not above the times they were seen", () => {
  const rare = { total: 100_000, knownCount: 1, typedCount: 0 };
  expect(odds("cnotoso.com", "contoso.com", { source: "learned", at: rare })).toBeLessThanOrEqual(
    10,
  );
});

test("addends in decibans multiply", () => {
  expect(oddsOf([])).toBe(1);
  expect(oddsOf([term("a", 1), term("b", 1)])).toBeCloseTo(100);
  expect(oddsOf([term("a", 2), term("b", -1)])).toBeCloseTo(10);
  expect(term("a", 0.4771)).toEqual({ name: "a", decibans: 4.8 });
});

test("the tables are shares and probabilities", () => {
  expect(Object.values(SLIP).every((log10) => log10 < 0)).toBe(true);
  expect(LENGTH_SHARE.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 1);
  const shares = SUFFIX_SHARES.map(([, share]) => share);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(100_000);
});
