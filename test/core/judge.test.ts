import { oddsOf } from "../../src/core/evidence";
import { MAX_SUSPECTS, actionFor, suspects } from "../../src/core/judge";
import type { Setting } from "../../src/core/judge";
import { createKnownBase, withMessage } from "../../src/core/known-domains";
import type { LearnedRow } from "../../src/core/learned";
import type { Policy } from "../../src/core/policy";
import { domain } from "../support/domains";
import { NO_POLICY, contosoPolicy, knowledge } from "../support/drafts";

const ROWS: readonly LearnedRow[] = [
  ["northwindtraders.com", 4000],
  ["northwindtarders.com", 2],
  ["mail.relecloud.com", 900],
];

function setting(policy: Policy, rows: readonly LearnedRow[] | null = null): Setting {
  const index = withMessage(createKnownBase(knowledge(rows), policy), null, []);
  return { index, policy, ownKnown: true, mailboxAt: () => false, settled: () => false };
}

const CONTOSO = setting(contosoPolicy(), ROWS);

/** typed, kind of the likeliest suspect, host to suggest */
const MEANT = [
  ["cnotoso.com", "transposition", "contoso.com"],
  // The labels in front stay as they were typed.
  ["mail.cnotoso.com", "transposition", "mail.contoso.com"],
  ["mail.contoso.co", "wrong-suffix", "mail.contoso.com"],
  ["us.army.ml", "protected-suffix", "us.army.mil"],
  // What stood around the known domain goes.
  ["contoso.com.evil.example", "embedding", "contoso.com"],
  ["2857contoso.com", "junk", "contoso.com"],
  ["contoso", "missing-suffix", "contoso.com"],
  // Dots go where they belong.
  ["mailcontoso.com", "missing-dot", "mail.contoso.com"],
  ["us.armymil", "missing-dot", "us.army.mil"],
  ["contos.ocom", "moved-dot", "contoso.com"],
  // A known host is suggested whole.
  ["mail.relecluod.com", "transposition", "mail.relecloud.com"],
  // On record, but seldom, beside one that is on record often.
  ["northwindtarders.com", "transposition", "northwindtraders.com"],
  // One letter from what was seldom written to, which is a slip itself.
  ["northwindtarder.com", "omission", "northwindtraders.com"],
  // Only the suffix is known; its name has a slip in it too.
  ["nobody-knows.con", "wrong-suffix", "nobody-knows.com"],
  ["cntso.con", "wrong-suffix", "contoso.com"],
  ["nobody-knows.con.au", "wrong-suffix", "nobody-knows.com.au"],
  ["mail.nobody-knows.om.br", "wrong-suffix", "mail.nobody-knows.com.br"],
  ["gmial.o.uk", "wrong-suffix", "gmail.com"],
  // Of several protected endings, the one under which the name is known; then one that many write to.
  ["leeds.ac.ik", "protected-suffix", "leeds.ac.uk"],
  ["leeds.ac.u", "protected-suffix", "leeds.ac.uk"],
  ["huji.ac.ul", "protected-suffix", "huji.ac.il"],
  ["nobody-knows.ac.ik", "protected-suffix", "nobody-knows.ac.uk"],
  ["nobody-knows.ac.u", "protected-suffix", "nobody-knows.ac.uk"],
  ["nobody-knows.ml", "protected-suffix", "nobody-knows.mil"],
  // The armed forces' own, rather than a university that nobody knows.
  ["us.af.il", "protected-suffix", "us.af.mil"],
  // Letters that changed places, rather than another one.
  ["leeds.ca.uk", "protected-suffix", "leeds.ac.uk"],
  ["nobody-knows.ca.uk", "protected-suffix", "nobody-knows.ac.uk"],
  ["mit.ed", "protected-suffix", "mit.edu"],
  // A provider's domain in that country, rather than its domain for the world.
  ["hotmail.com.uk", "wrong-suffix", "hotmail.co.uk"],
  ["yahoo.com.uk", "wrong-suffix", "yahoo.co.uk"],
  // The own domain, rather than one that nobody knows.
  ["contoso.com.uk", "embedding", "contoso.com"],

  ["proseware.com", null, null],
  ["evilcontoso.com", null, null],
  ["ice.com", null, null],
] as const;

test.each(MEANT)("%s: %p, %p", (typed, kind, host) => {
  const [first] = suspects(domain(typed), CONTOSO);
  expect([first?.confusion.kind ?? null, first?.meant ?? null]).toEqual([kind, host]);
});

test("for .ml a partner's domain under .nl comes before a name that nobody knows under .mil", () => {
  const partners = [{ entry: "graphicdesigninstitute.nl", name: "", weight: 100 }];
  const found = suspects(
    domain("graphicdesigninstitute.ml"),
    setting(contosoPolicy({ partners }), ROWS),
  );
  expect(found.map(({ meant }) => meant)).toEqual([
    "graphicdesigninstitute.nl",
    "graphicdesigninstitute.mil",
  ]);
});

test.each([
  ["stanford.ed", "stanford.edu"],
  ["orange.fe", "orange.fr"],
  ["nobody-knows.ed", "nobody-knows.de"],
])("a name that is known is no other at home: %s is %s to a German", (typed, meant) => {
  const index = withMessage(createKnownBase(knowledge(null), NO_POLICY), domain("adatum.de"), []);
  const [first] = suspects(domain(typed), { ...setting(NO_POLICY), index });
  expect(first?.meant).toBe(meant);
});

test("what nobody knows does not come before what its own slip leads to", () => {
  const rows: readonly LearnedRow[] = [["relecloud.de", 900]];
  const found = suspects(domain("relcloud.ed"), setting(NO_POLICY, rows));
  expect(found.map(({ meant }) => meant)).toEqual(["relecloud.de", "relcloud.edu", "relcloud.eu"]);
  // Both steps count.
  const [{ odds, terms } = { odds: NaN, terms: [] }] = found;
  expect(terms.length).toBe(6);
  expect(oddsOf(terms)).toBeCloseTo(odds, 3);
});

test("the longer of two hosts is meant only where it would stop the send by itself", () => {
  const rows: readonly LearnedRow[] = [
    ["mail.contoso.com", 1],
    ["litware.com", 500_000],
  ];
  const [first] = suspects(domain("mail.contoso.com.example.com"), setting(contosoPolicy(), rows));
  expect([first?.meant, (first?.odds ?? 0) > 9]).toEqual(["contoso.com", true]);
});

test.each(["mlive.com", "yahoo-inc.com"])("www.%s is no surer than without www", (host) => {
  const odds = (typed: string) => suspects(domain(typed), CONTOSO)[0]?.odds ?? 0;
  expect(odds(`www.${host}`)).toBeLessThan(9);
  expect(odds(`www.${host}`)).toBeLessThan(2 * odds(host) + 1);
});

test("what is said of an ending is said of the domain that is suggested", () => {
  const told = (typed: string) => {
    const [first] = suspects(domain(typed), CONTOSO);
    const { known, ...facts } = first?.confusion ?? { known: null };
    return [known?.domain.unicode, known?.source, facts];
  };
  const facts = { kind: "wrong-suffix", typedExists: true, typedOwner: "" };
  expect(told("yhoo.om.br")).toEqual([
    "yahoo.com.br",
    "provider",
    { ...facts, typedSuffix: "om.br", knownSuffix: "com.br" },
  ]);
  expect(told("gmail.om.br")).toEqual([
    "gmail.com",
    "provider",
    { ...facts, typedSuffix: "om.br", knownSuffix: "com" },
  ]);
});

test("likeliest first, one for each host, three at most, none below the threshold", () => {
  for (const typed of [
    "mit.ed",
    "af.mi",
    "gmial.com",
    "gmx.con",
    "mai.com",
    "ail.com",
    "hotmal.cm",
  ]) {
    const found = suspects(domain(typed), CONTOSO);
    const odds = found.map((suspect) => suspect.odds);
    expect(odds).toEqual([...odds].sort((a, b) => b - a));
    expect(new Set(found.map(({ meant }) => meant)).size).toBe(found.length);
    expect(found.length).toBeLessThanOrEqual(MAX_SUSPECTS);
    expect(odds.every((each) => each >= NO_POLICY.noteOdds)).toBe(true);
  }
});

test("a higher threshold leaves out what is less likely", () => {
  const strict = setting(contosoPolicy({ noteOdds: 1e9 }), ROWS);
  expect(suspects(domain("contosp.com"), strict)).toEqual([]);
  expect(suspects(domain("contosp.com"), CONTOSO)).toHaveLength(1);
});

test("a mailbox that is known there is evidence", () => {
  const typed = domain("cnotoso.com");
  const known = { ...CONTOSO, mailboxAt: (host: string) => host === "contoso.com" };
  const [plain] = suspects(typed, CONTOSO);
  const [better] = suspects(typed, known);
  expect(better?.odds).toBeGreaterThan(plain?.odds ?? Infinity);
});

/** kind, its action in the policy, odds, what follows where 9 prompt and 1 is a note */
const ACTIONS = [
  ["omission", "prompt", 9, "prompt"],
  ["omission", "prompt", 8.9, "note"],
  ["omission", "prompt", 1, "note"],
  ["omission", "block", 9, "block"],
  ["omission", "block", 8.9, "note"],
  ["omission", "note", 9, "note"],
  ["omission", "note", 2, "note"],
  ["omission", "allow", 99, "allow"],
  ["omission", "allow", 2, "allow"],
  ["denied", "block", Infinity, "block"],
] as const;

test.each(ACTIONS)("%s is %s: odds of %d make it %p", (kind, action, odds, follows) => {
  const actions = { ...NO_POLICY.actions, [kind]: action };
  expect(actionFor(kind, odds, { ...NO_POLICY, actions, promptOdds: 9, noteOdds: 1 })).toBe(
    follows,
  );
});
