/** Whose word silences what: the user's, the sender's own, a seldom written one's, a denied one's. */
import type { LearnedRow } from "../../src/core/learned";
import type { Policy } from "../../src/core/policy";
import {
  brief,
  checker,
  contosoPolicy,
  draft,
  knowledge,
  NO_POLICY,
  partnersPolicy,
  recipient,
  verdictFor,
} from "../support/drafts";

const said = (
  policy: Policy,
  trusted: readonly string[],
  address: string | ReturnType<typeof recipient>,
): readonly string[] =>
  verdictFor(checker(policy, knowledge(null, trusted)), address).findings.map(brief);

describe("a trusted domain", () => {
  const lookalike = "jane@c\u043entoso.com";

  test("is silent about the kinds that may be trusted, and about no other", () => {
    const trusted = ["c\u043entoso.com", "cnotoso.com"];
    expect(said(contosoPolicy(), trusted, "jane@cnotoso.com")).toEqual([]);
    expect(said(contosoPolicy(), trusted, lookalike)).toEqual([
      "homoglyph jane@contoso.com prompt",
    ]);
    expect(said(contosoPolicy(), trusted, `x@mail.${lookalike.slice(5)}`)).not.toEqual([]);
  });

  test("does not outlast a policy that forbids it", () => {
    const kinds = NO_POLICY.userTrust.kinds;
    const policy = contosoPolicy({ userTrust: { kinds, domains: false } });
    const transposed = ["transposition jane@contoso.com prompt"];
    expect(said(policy, ["cnotoso.com"], "jane@cnotoso.com")).toEqual(transposed);
    expect(said(policy, ["jane@cnotoso.com"], "jane@cnotoso.com")).toEqual([]);
  });

  test.each([
    ["unknown-suffix", "jane@proseware.zzzzz"],
    ["display-name", recipient("jane@proseware.zzzzz", "jane@army.mil")],
  ] as const)("is silent about %s where the policy says so", (kind, address) => {
    const policy = (kinds: Policy["userTrust"]["kinds"]): Policy => ({
      ...NO_POLICY,
      userTrust: { kinds, domains: true },
    });
    const trusted = ["proseware.zzzzz"];
    const kindsSaid = (allowed: Policy): readonly string[] =>
      said(allowed, trusted, address).map((finding) => finding.split(" ", 1).join(""));
    expect(kindsSaid(policy([]))).toContain(kind);
    expect(kindsSaid(policy([kind]))).not.toContain(kind);
  });

  test("does not vouch for another against a provider", () => {
    expect(said(NO_POLICY, ["gmial.com"], "jane@gmail.com")).toEqual([]);
  });
});

test("two that nobody vouches for are not told to be each other, nor one to be itself", () => {
  const policy = contosoPolicy({
    partners: [
      { entry: "jane@litware.com", name: "", weight: 10 },
      { entry: "john@litwaer.com", name: "", weight: 10 },
    ],
  });
  for (const address of ["ann@litware.com", "ann@litwaer.com"]) {
    expect(said(policy, [], address).filter((finding) => finding.includes(address))).toEqual([]);
  }
});

/** partner, typed: the label in front of a service's domain says whom one writes to */
test.each([
  ["contoso.com", "help@contoso.zendesk.com"],
  ["contoso.com", "help@contoso.freshdesk.com"],
  ["contoso.com", "jane@contoso.onmicrosoft.com"],
])("with %s known, %s is a tenant", (partner, address) => {
  expect(said(partnersPolicy([partner]), [], address)).toEqual([]);
});

test("a label of a suffix that is missing or too many is still told", () => {
  const check = (known: string, address: string): readonly string[] =>
    said(partnersPolicy([known]), [], address);
  expect(check("contoso.co.uk", "a@contoso.uk")).toEqual(["wrong-suffix a@contoso.co.uk prompt"]);
  expect(check("waseda.ac.jp", "a@waseda.jp")).toEqual(["protected-suffix a@waseda.ac.jp prompt"]);
});

test("who writes from a host of a domain knows the domain", () => {
  const check = checker(NO_POLICY);
  const ask = (address: string): readonly string[] =>
    verdictFor(check, address, "me@cs.fabrikam.com").findings.map(brief);
  expect(ask("ann@fabrikam.com")).toEqual([]);
  expect(ask("ann@fabrikma.com")).toEqual(["transposition ann@fabrikam.com prompt"]);
  expect(ask("ann@cs.fabrikma.com")).toEqual(["transposition ann@cs.fabrikam.com prompt"]);
  expect(ask("ann@csfabrikam.com")).toEqual(["missing-dot ann@cs.fabrikam.com prompt"]);
});

describe("what the policy denies is never suggested", () => {
  const policy: Policy = {
    ...NO_POLICY,
    partners: [{ entry: "jane.doe@fabrikam.com", name: "", weight: 10 }],
    deny: [{ entry: "fabrikam.com", reason: "" }],
  };

  test("for a mailbox that is known there", () => {
    const known = { ...policy, deny: [] };
    const expected = ["same-mailbox jane.doe@fabrikam.com note"];
    expect(said(known, [], "jane.doe@proseware.com")).toEqual(expected);
    expect(said(policy, [], "jane.doe@proseware.com")).toEqual([]);
  });

  test("for a display name that shows it", () => {
    const shown = recipient("jane@proseware.com", "ann@army.mil");
    const denying = { ...NO_POLICY, deny: [{ entry: "army.mil", reason: "" }] };
    expect(said(NO_POLICY, [], shown)).toEqual(["display-name ann@army.mil prompt"]);
    expect(said(denying, [], shown)).toEqual(["display-name - prompt"]);
  });
});

test("a malformed address is stopped for the strictest that its readable part may be", () => {
  const policy: Policy = {
    ...NO_POLICY,
    partners: [
      { entry: "contoso.com", name: "", weight: 100_000 },
      { entry: "contosto.com", name: "", weight: 100 },
    ],
    actions: { ...NO_POLICY.actions, insertion: "note", substitution: "block", malformed: "note" },
  };
  expect(said(policy, [], "jane@contosso.com")).toEqual([
    "substitution jane@contosto.com block",
    "insertion jane@contoso.com note",
  ]);
  expect(said(policy, [], "jane@contosso,com")).toEqual([
    "substitution jane@contosto.com block",
    "malformed jane@contoso.com note",
  ]);
});

/** partner, typed */
test.each([
  ["adatumhr.com", "a@adatum.com"],
  ["adatum.com", "a@adatumhr.com"],
  ["e-adatum.com", "a@adatum.com"],
])("with %s known, two letters more or less make another name: %s", (partner, address) => {
  expect(said(partnersPolicy([partner]), [], address)).toEqual([]);
});

test("of three on a message, one that is a slip itself is not suggested for the third", () => {
  const check = checker(NO_POLICY);
  const many = ["a", "b", "c"].map((name) => `${name}@wingtiptoyland.com`);
  const slips = ["d@wingtiptoylnd.com", "e@wingtiptoylnd.com", "f@wingtptoylnd.com"];
  const { verdicts } = check(draft([...many, ...slips]));
  const suggestions = verdicts.flatMap(({ findings }) => findings.map(brief));
  expect(suggestions.filter((text) => text.includes("wingtiptoylnd.com"))).toEqual([]);
  expect(suggestions).toContain("omission d@wingtiptoyland.com prompt");
});

const ONE_EACH = (...entries: readonly string[]): Policy["partners"] =>
  entries.map((entry) => ({ entry, name: "", weight: 1000 }));

describe("a slip of what is settled is told to be that, not what is near it", () => {
  const partners = ONE_EACH("litwares.com");

  test("of a trusted domain", () => {
    const [first] = said({ ...NO_POLICY, partners }, ["litware.com"], "a@litwrae.com");
    expect(first).toBe("transposition a@litware.com prompt");
  });

  test("of a partner with one address", () => {
    const policy = { ...NO_POLICY, partners: [...partners, ...ONE_EACH("jane@litware.com")] };
    const [first] = said(policy, [], "jane@litwrae.com");
    expect(first).toBe("transposition jane@litware.com prompt");
  });
});

test("a display name that shows an address that is trusted, or a partner's, stops the send", () => {
  const shown = recipient("x@proseware.example", "jane@litware.com");
  const expected = ["display-name jane@litware.com prompt"];
  expect(said(NO_POLICY, [], shown)).toEqual(["display-name - note"]);
  expect(said(NO_POLICY, ["litware.com"], shown)).toEqual(expected);
  expect(said({ ...NO_POLICY, partners: ONE_EACH("jane@litware.com") }, [], shown)).toEqual(
    expected,
  );
});

test("a display name that shows a host is told of that host, and of no stranger beside the sender", () => {
  const shown = recipient("x@proseware.example", "jane@mail.litware.com");
  const expected = ["display-name jane@mail.litware.com prompt"];
  expect(said(NO_POLICY, ["mail.litware.com"], shown)).toEqual(expected);
  expect(said(NO_POLICY, ["litware.com"], shown)).toEqual(expected);
  const partners = ONE_EACH("jane@mail.litware.com");
  expect(said({ ...NO_POLICY, partners }, [], shown)).toEqual(expected);
  const beside = (address: string): readonly string[] =>
    verdictFor(
      checker(NO_POLICY),
      recipient("x@proseware.example", address),
      "me@acme.uk.com",
    ).findings.map(brief);
  expect(beside("bob@other.uk.com")).toEqual(["display-name - note"]);
  expect(beside("bob@uk.com")).toEqual(["display-name bob@uk.com prompt"]);
});

test("an allowed domain is mended to itself, not to an own one that is near", () => {
  const policy = contosoPolicy({ allow: ["cnotoso.com"] });
  expect(said(policy, [], "jane@cnotoso,com")).toEqual(["malformed jane@cnotoso.com prompt"]);
  expect(said(contosoPolicy(), [], "jane@cnotoso,com")).toEqual([
    "malformed jane@contoso.com prompt",
  ]);
});

test("the sender's own domain is the sender's, also where it is built in or trusted", () => {
  const ask = (sender: string, address: string, trusted: readonly string[] = []) =>
    verdictFor(checker(NO_POLICY, knowledge(null, trusted)), address, sender).findings.map(brief);
  expect(ask("", "a@stanfrod.edu")).toEqual([]);
  expect(ask("me@stanford.edu", "a@stanfrod.edu")).toEqual(["transposition a@stanford.edu prompt"]);
  expect(ask("me@x.centcom.mil", "a@centcomm.mil")).toEqual(["insertion a@centcom.mil prompt"]);
  const posing = ["combosquatting a@fabrikam.com prompt"];
  expect(ask("me@fabrikam.com", "a@fabrikam-support.com")).toEqual(posing);
  expect(ask("me@fabrikam.com", "a@fabrikam-support.com", ["fabrikam.com"])).toEqual(posing);
});

test("a trusted domain is known no less for being on record once", () => {
  const odds = (rows: readonly LearnedRow[]): number | undefined =>
    verdictFor(checker(NO_POLICY, knowledge(rows, ["litware.com"])), "a@litwrae.com").findings[0]
      ?.odds;
  const big: LearnedRow = ["big.example.org", 50_000];
  expect(odds([big, ["litware.com", 1]])).toBeCloseTo(odds([big]) ?? NaN, 3);
});

test("a sender's host does not vouch for the strangers beside it", () => {
  const ask = (address: string): readonly string[] =>
    verdictFor(checker(NO_POLICY), address, "me@acme.uk.com").findings.map(brief);
  expect(ask("a@gmail.uk.com")).not.toEqual([]);
  expect(ask("a@uk.com")).toEqual([]);
  expect(ask("a@acme.uk.com")).toEqual([]);
});
