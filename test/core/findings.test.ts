import { parseAddress } from "../../src/core/address";
import { findingsFor } from "../../src/core/findings";
import { createKnownBase } from "../../src/core/known-domains";
import type { LearnedRow } from "../../src/core/learned";
import { createMessage } from "../../src/core/message";
import type { Policy } from "../../src/core/policy";
import { createRules } from "../../src/core/rules";
import type { Finding } from "../../src/core/types";
import {
  NO_POLICY,
  brief,
  contosoPolicy,
  firstOf,
  knowledge,
  partnersPolicy,
  recipient,
} from "../support/drafts";

interface Setup {
  readonly policy?: Policy;
  readonly trusted?: readonly string[];
  readonly rows?: readonly LearnedRow[];
  readonly others?: readonly string[];
}

function findings(address: string, displayName = "", setup: Setup = {}): readonly Finding[] {
  const { policy = contosoPolicy(), trusted, rows = null, others = [] } = setup;
  const known = knowledge(rows, trusted);
  const surroundings = {
    base: createKnownBase(known, policy),
    rules: createRules(known, policy),
    policy,
  };
  const parsed = parseAddress(address, displayName);
  if (parsed.kind === "unchecked") throw new Error(`Cannot be judged: ${address}`);
  const addresses = [parsed, ...others.map((text) => parseAddress(text))];
  const message = createMessage("", addresses, surroundings);
  return findingsFor(recipient(address, displayName), parsed, message);
}

const DENYING = contosoPolicy({
  deny: [
    { entry: "ml", reason: "No mail to Mali." },
    { entry: "rival.example", reason: "" },
  ],
  allow: ["bank.ml"],
});
const WITH_PARTNERS = contosoPolicy({
  partners: [
    { entry: "jane.doe@army.mil", name: "", weight: 10 },
    { entry: "sam@adatum.com", name: "", weight: 10 },
    { entry: "sam@litware.com", name: "", weight: 10 },
  ],
});
const QUIET = contosoPolicy({
  actions: { ...NO_POLICY.actions, transposition: "allow", "display-name": "allow" },
});

const BUSY: LearnedRow = ["fabrikam.com", 20_000];

/** address, display name, set-up, findings */
const CASES: readonly (readonly [string, string, Setup, readonly string[]])[] = [
  ["jane@contoso.com", "", {}, []],
  ["jane@proseware.com", "", {}, []],
  ["jane@cnotoso.com", "", {}, ["transposition jane@contoso.com prompt"]],
  ["Jane.Doe@cnotoso.com", "", {}, ["transposition Jane.Doe@contoso.com prompt"]],
  ['"a b"@cnotoso.com', "", {}, ['transposition "a b"@contoso.com prompt']],

  // How often we write there decides between a question and a note.
  [
    "jane@litware.co",
    "",
    { policy: NO_POLICY, rows: [BUSY, ["litware.com", 5]] },
    ["wrong-suffix jane@litware.com note"],
  ],
  [
    "jane@litware-support.de",
    "",
    { policy: NO_POLICY, rows: [BUSY, ["litware.com", 20]] },
    ["combosquatting jane@litware.com note"],
  ],

  // Denied, allowed, trusted.
  ["jane@rival.example", "", { policy: DENYING }, ["denied - block"]],
  [
    "jane@army.ml",
    "",
    { policy: DENYING },
    ["denied - block", "protected-suffix jane@army.mil prompt"],
  ],
  ["jane@bank.ml", "", { policy: DENYING }, []],
  ["jane@army.ml", "", { trusted: ["army.ml"] }, []],
  ["jane@army.ml", "", { trusted: ["jane@army.ml"] }, []],
  ["john@army.ml", "", { trusted: ["jane@army.ml"] }, ["protected-suffix john@army.mil prompt"]],
  // Some kinds cannot be trusted away.
  [
    "jane@\u0430rmy.mil",
    "",
    { trusted: ["jane@\u0430rmy.mil"] },
    ["homoglyph jane@army.mil prompt"],
  ],
  ["jane@cnotoso.com", "", { policy: QUIET }, []],

  // What cannot be read is said, with the address mended; what is near then counts.
  ["jane@contoso,com", "", {}, ["malformed jane@contoso.com prompt"]],
  ["jane@cnotoso,com", "", {}, ["malformed jane@contoso.com prompt"]],
  ["jane@proseware..com", "", {}, ["malformed jane@proseware.com prompt"]],
  ["jane@proseware..zzzzz", "", {}, ["malformed jane@proseware.zzzzz prompt"]], // nothing near
  ["jane", "", {}, ["malformed - prompt"]],
  ["a@b@c@d", "", {}, ["malformed - prompt"]],

  // An ending that does not exist.
  ["jane@proseware.con", "", {}, ["wrong-suffix jane@proseware.com prompt"]],
  ["jane@proseware.zzzzz", "", {}, ["unknown-suffix - note"]],
  ["jane@proseware", "", {}, ["unknown-suffix - note"]],
  ["jane@printer.local", "", {}, []],
  ["jane@proseware.zzzzz", "", { trusted: ["proseware.zzzzz"] }, []],

  // The same mailbox is known at another organisation.
  [
    "jane.doe@proseware.com",
    "",
    { policy: WITH_PARTNERS },
    ["same-mailbox jane.doe@army.mil note"],
  ],
  ["Jane.Doe@gmail.com", "", { policy: WITH_PARTNERS }, ["same-mailbox Jane.Doe@army.mil note"]],
  ["jane.doe@army.mil", "", { policy: WITH_PARTNERS }, []],
  ["jane.doe@mail.army.mil", "", { policy: WITH_PARTNERS }, []],
  ["john.doe@gmail.com", "", { policy: WITH_PARTNERS }, []],
  ["sam@gmail.com", "", { policy: WITH_PARTNERS }, []], // known at two: which?
  ["jane.doe@gmail.com", "", { policy: WITH_PARTNERS, trusted: ["gmail.com"] }, []],

  // The display name shows another address.
  ["jane@proseware.com", "jane@army.mil", {}, ["display-name jane@army.mil prompt"]],
  ["jane@proseware.com", "Jane <jane@contoso.com>", {}, ["display-name jane@contoso.com prompt"]],
  ["jane@proseware.com", "jane@adatum.com", {}, ["display-name - note"]],
  ["jane@gmail.com", "jane@army.mil", {}, ["display-name - note"]], // both are known
  ["jane@proseware.com", "JANE@Proseware.com", {}, []],
  ["jane@proseware.com", "john@proseware.com", {}, ["display-name - note"]],
  ["jane@proseware.com", "Jane @ Proseware", {}, []],
  ["jane@proseware.com", "jane@army.mil", { policy: QUIET }, []],
  ["jane@contoso.com", "jane@army.mil", {}, []], // our own is never questioned
  [
    "jane@cnotoso.com",
    "jane@contoso.com",
    {},
    ["display-name jane@contoso.com prompt", "transposition jane@contoso.com prompt"],
  ],
];

test.each(CASES)("%s (%p), case %#", (address, displayName, setup, found) => {
  expect(findings(address, displayName, setup).map(brief)).toEqual(found);
});

test("a display name's address is told as it stands there", () => {
  expect(findings("jane@proseware.com", "Jane <Jane@Army.mil>")).toMatchObject([
    { kind: "display-name", shown: "Jane@Army.mil" },
  ]);
});

test("what denies is said with its reason", () => {
  expect(firstOf(findings("jane@shop.ml", "", { policy: DENYING }))).toMatchObject({
    kind: "denied",
    entry: "ml",
    reason: "No mail to Mali.",
    known: null,
    odds: Infinity,
  });
});

test("a malformed address says who vouches for the mended one", () => {
  const [known] = findings("jane@army,mil");
  expect(known).toMatchObject({ kind: "malformed", error: "comma", count: 1 });
  expect(known?.known?.domain.unicode).toBe("army.mil");
  expect(findings("jane@cnotoso,com")[0]?.known?.domain.unicode).toBe("contoso.com");
  expect(findings("jane@proseware,com")[0]?.known).toBeNull();
});

test("where what was meant is denied, a malformed address is not mended to the slip", () => {
  const policy = contosoPolicy({ deny: [{ entry: "jane@army.mil", reason: "" }] });
  const [denied] = findings("jane@army..ml", "", { policy });
  expect(denied).toMatchObject({ kind: "malformed", suggestion: null });
  expect(denied?.known?.domain.unicode).toBe("army.mil");
});

test("three at most, the strictest first, then the likeliest", () => {
  const found = findings("jane@mit.ed", "jane@army.mil", {
    policy: contosoPolicy({ deny: [{ entry: "mit.ed", reason: "" }] }),
  });
  expect(found).toHaveLength(3);
  expect(found.map(({ action }) => action)).toEqual(["block", "prompt", "prompt"]);
  expect(found.map(({ kind }) => kind)).toEqual(["denied", "display-name", "protected-suffix"]);
});

test("records, other recipients and touching keys are in the evidence", () => {
  const rows: readonly LearnedRow[] = [
    ["northwindtraders.com", 4000],
    ["northwindtarders.com", 2],
  ];
  const others = ["a@northwindtraders.com", "b@mail.northwindtraders.com", "c@adatum.com"];
  const [seldom] = findings("jane@northwindtarders.com", "", { rows, others });
  expect(seldom?.evidence).toMatchObject({
    typedCount: 2,
    knownCount: 4000,
    sameMessage: 2,
    keys: null,
  });
  const [never] = findings("jane@northwindtradets.com", "", { rows });
  expect(never?.evidence).toMatchObject({
    typedCount: 0,
    knownCount: 4000,
    sameMessage: 0,
    keys: ["t", "r"],
  });
  // The website is no recipient at the provider.
  const [website] = findings("jane@www.gmail.com");
  expect(website?.evidence).toMatchObject({ sameMessage: 0 });
  const [unrecorded] = findings("jane@cnotoso.com");
  expect(unrecorded?.evidence).toMatchObject({ typedCount: null, knownCount: null });
  expect(unrecorded?.evidence.terms.length).toBeGreaterThan(2);
});

/** typed host, host suggested: a dot for a hyphen, a hyphen for a dot, the whole pasted twice */
const GLUED = [
  ["uni.bonn.de", "uni-bonn.de"],
  ["uni-bonn-de", "uni-bonn.de"],
  ["contoso-co.uk", "contoso.co.uk"],
  ["contoso.co.ukcontoso.co.uk", "contoso.co.uk"],
  ["uni-bonn.deuni-bonn.de", "uni-bonn.de"],
  ["tailspin-com.au", "tailspin.com.au"],
] as const;

test.each(GLUED)("%s stops a send as a slip of %s, own, partner's or on record", (typed, meant) => {
  const hosts = GLUED.map(([, host]) => host);
  const rows = hosts.map((host): LearnedRow => [host, 900]);
  const own = contosoPolicy({ organization: { name: "", domains: hosts } });
  const setups: readonly Setup[] = [{ policy: own }, { policy: partnersPolicy(hosts) }, { rows }];
  for (const setup of setups) {
    const [first] = findings(`jane@${typed}`, "", setup);
    expect([first?.suggestion, first?.action]).toEqual([`jane@${meant}`, "prompt"]);
  }
});

test.each([
  ["hotmail-com", "hotmail.com"],
  ["gmail-com", "gmail.com"],
  ["web-de", "web.de"],
  ["gmx-net", "gmx.net"],
  ["yahoo-co.uk", "yahoo.co.uk"],
  ["gmail.comgmail.com", "gmail.com"],
  ["tonline.de", "t-online.de"],
])("%s stops a send as a slip of the provider %s", (typed, meant) => {
  const [first] = findings(`jane@${typed}`);
  expect([first?.suggestion, first?.action]).toEqual([`jane@${meant}`, "prompt"]);
});

test.each([0, 1, 2, 3, 900])(
  "the website of a domain written to %i times is let alone",
  (count) => {
    const rows: readonly LearnedRow[] = [
      ["contoso.com", 5000],
      ["ui.ac.id", count],
    ];
    expect(findings("info@www.ui.ac.id", "", { rows })).toEqual([]);
    expect(findings("info@www.gmail.com", "", { rows })[0]?.action).toBe("prompt");
  },
);

test("a provider of the same name with a hyphen more is another", () => {
  expect(findings("jane@e-mail.de")).toEqual([]);
});
