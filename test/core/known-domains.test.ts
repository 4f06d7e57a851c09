import { protectedNames } from "../../src/core/protected-names";
import { providers } from "../../src/core/providers";
import { hashOf } from "../../src/core/hash";
import { createKnownBase, withMessage } from "../../src/core/known-domains";
import type { KnownIndex } from "../../src/core/known-domains";
import { learnedFromRows } from "../../src/core/learned";
import type { LearnedRow } from "../../src/core/learned";
import { mayHold } from "../../src/core/sieve";
import { domain } from "../support/domains";
import { NO_POLICY, contosoPolicy, knowledge } from "../support/drafts";

const ROWS: readonly LearnedRow[] = [
  ["northwindtraders.com", 400],
  ["contoso.com", 9000],
  ["army.mil", 70],
  ["centcom.mil", 2],
  ["proseware.com", 3],
  ["adventure-works.com", 12],
];
const POLICY = contosoPolicy({
  partners: [
    { entry: "litware.com", name: "Litware, Inc.", weight: 500 },
    { entry: "jane@relecloud.com", name: "Jane", weight: 20 },
    { entry: "ann@gmail.com", name: "Ann", weight: 20 },
    { entry: "bob@navy.mil", name: "Bob", weight: 20 },
    { entry: "kim@adventure-works.com", name: "Kim", weight: 20 },
    { entry: "sam@litware.com", name: "Sam", weight: 1 },
    { entry: "@münchen.de", name: "", weight: 7 },
    { entry: "mil", name: "", weight: 7 },
  ],
});
const BASE = createKnownBase(
  knowledge(ROWS, ["Fabrikam.com", "pat@wingtiptoys.com", "gmail.com"]),
  POLICY,
);
const INDEX = withMessage(BASE, domain("adatum.com"), [
  domain("proseware.com"),
  domain("tailspintoys.com"),
  domain("gmail.com"),
]);

/** host, source and weight of what is known of it; whether the whole domain is known */
const FOUND = [
  ["contoso.com", "own", 10_000, true],
  ["litware.com", "partner", 500, true],
  ["münchen.de", "partner", 7, true],
  ["fabrikam.com", "trusted", 10, true],
  ["adatum.com", "sender", 10_000, true],
  ["northwindtraders.com", "learned", 400, true],
  // A provider vouches, a user's word does not; a record is stronger than the list of names.
  ["gmail.com", "provider", 30_000, true],
  ["hotmail.com", "provider", 8000, true],
  ["army.mil", "learned", 70, true],
  ["navy.mil", "protected", 1, true],
  ["centcom.mil", "protected", 1, true],
  // A domain of the message that is on record too.
  ["proseware.com", "learned", 3, true],
  ["tailspintoys.com", "message", 1, true],
  // One address there says nothing of the others.
  ["relecloud.com", "partner", 20, false],
  ["adventure-works.com", "learned", 12, true],

  ["wingtiptoys.com", null, 0, false],
  ["mail.contoso.com", null, 0, false],
  ["evilcontoso.com", null, 0, false],
  ["contoso.com.evil.example", null, 0, false],
  ["mil", null, 0, false],
  ["", null, 0, false],
] as const;

test.each(FOUND)("%s is known as %p of weight %d, whole: %p", (host, source, weight, whole) => {
  const known = INDEX.find(host);
  expect(known?.source ?? null).toBe(source);
  expect(known?.weight ?? 0).toBe(weight);
  expect(known?.domain.unicode ?? host).toBe(host);
  expect(INDEX.findWhole(host)).toEqual(whole ? known : null);
});

test("a partner has its name", () => {
  expect(INDEX.find("litware.com")?.label).toBe("Litware, Inc.");
  expect(INDEX.find("relecloud.com")?.label).toBe("Jane");
  expect(INDEX.find("contoso.com")?.label).toBe("");
});

function sieveHas(index: KnownIndex, host: string): boolean {
  return mayHold(index.sieve, hashOf(host, index.hash));
}

test.each([0, 1, -7, 0x7fffffff])("under key %d the sieve lets through what is found", (key) => {
  const learned = learnedFromRows(ROWS, key);
  const base = createKnownBase({ ...knowledge(null, ["fabrikam.com"]), learned }, POLICY);
  const index = withMessage(base, domain("adatum.com"), [domain("tailspintoys.com")]);
  const found = FOUND.map(([host]) => host).filter((host) => index.find(host) !== null);
  expect(found).toHaveLength(15);
  expect(found.filter((host) => !sieveHas(index, host))).toEqual([]);
});

test("a message leaves nothing behind for the next", () => {
  const base = createKnownBase(knowledge(), POLICY);
  const before = [...base.sieve.words];
  const others = Array.from({ length: 300 }, (_, i) => domain(`other${i}.example`));
  const index = withMessage(base, domain("sender.example"), others);
  expect(others.every(({ unicode }) => index.find(unicode)?.source === "message")).toBe(true);
  expect(others.every(({ unicode }) => sieveHas(index, unicode))).toBe(true);
  expect(withMessage(base, null, []).find("other7.example")).toBeNull();
  expect([...base.sieve.words]).toEqual(before);
});

test("at home are the organisation's own domains and the sender's", () => {
  const base = createKnownBase(knowledge(), {
    ...NO_POLICY,
    organization: { name: "", domains: ["contoso.co.uk", "contoso.com"] },
  });
  expect(withMessage(base, null, []).homes).toEqual(["uk", "com"]);
  expect(withMessage(base, domain("mail.contoso.nl"), []).homes).toEqual(["uk", "com", "nl"]);
});

test("near ones are looked for among the listed and the message's own", () => {
  const near = (host: string): readonly string[] =>
    INDEX.near(domain(host)).map((known) => known.domain.unicode);
  expect(near("litwrae.org")).toEqual([]);
  expect(near("ltwae.com")).toContain("litware.com");
  expect(near("relcelodu.com")).toContain("relecloud.com");
  expect(near("tailspntoy.com")).toContain("tailspintoys.com");
  expect(near("dtaum.com")).toContain("adatum.com");
});

test("providers are registrable domains, so that their first label is their name", () => {
  const hosts = providers().map(([host]) => host);
  expect(hosts.length).toBeGreaterThan(300);
  const others = hosts.filter((host) => {
    const { name, publicSuffix } = domain(host);
    return name === "" || `${name}.${publicSuffix}` !== host;
  });
  expect(others).toEqual([]);
});

test("names under protected suffixes are hosts that may be suggested", () => {
  const hosts = protectedNames().map(domain);
  expect(hosts.length).toBeGreaterThan(500);
  expect(hosts.filter(({ name, publicSuffix }) => name === "" || publicSuffix === "")).toEqual([]);
});

test("a built-in domain is taken apart when it is asked for", () => {
  const known = INDEX.find("gmx.co.uk");
  expect(known).toMatchObject({ source: "provider", weight: 80, label: "" });
  expect(known?.domain).toMatchObject({ name: "gmx", publicSuffix: "co.uk" });
  expect(known?.domain).toBe(known?.domain);
});
