/** Every state of the pane by name: how it comes about, and what a person has done in it. */
import type { Finding } from "../../src/core/types";
import { suspendPolicy } from "../../src/policy/suspend-policy";
import type { FakePort } from "../support/fake-port";
import { recipient } from "../support/fake-port";
import { armyMl, finding, swapped } from "../support/findings";
import { CONTOSO, type PaneSetup } from "../support/make-pane";

/** Hands on the pane, by the words on its buttons. */
export interface Hands {
  readonly press: (name: string) => Promise<void>;
  readonly focus: (name: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Change the message in Outlook, until the pane has seen it. */
  readonly byHand: (lines: readonly string[]) => Promise<void>;
  readonly port: FakePort;
}

export interface GalleryState {
  readonly setup: PaneSetup;
  readonly then?: (hands: Hands) => Promise<void>;
}

const others = (count: number, domain = "army.mil"): readonly string[] =>
  Array.from({ length: count }, (_, index) => `cc colleague.${String(index + 1)}@${domain}`);

const lookalike = finding(
  {
    kind: "homoglyph",
    lookalikes: [{ at: 0, typed: "\u0430", expected: "a", script: "Cyrillic" }],
  },
  { meant: "r.ortiz@army.mil", odds: 900, source: "protected" },
);

const ann = swapped("ann@gmail.com", { source: "provider" });

export const TABLE: Readonly<Record<string, readonly Finding[]>> = {
  "jane.doe@army.ml": [
    armyMl("jane.doe@army.mil", {
      evidence: { knownCount: 4236, typedCount: 0, sameMessage: 2 },
    }),
  ],
  "ann@gmial.com": [
    ann,
    finding(
      { kind: "two-edits", edits: [] },
      { meant: "ann@gmx.com", odds: 20, source: "provider" },
    ),
  ],
  "sam.rivera@gmail.com": [
    finding(
      { kind: "same-mailbox" },
      { meant: "sam.rivera@contoso.com", action: "note", odds: 2, source: "own" },
    ),
  ],
  "r.ortiz@\u0430rmy.mil": [lookalike],
  "pat@rival.example": [
    finding(
      { kind: "denied", entry: "rival.example", reason: "Bids go through the legal team." },
      { action: "block", odds: Infinity },
    ),
  ],
  "sam@army.mil.example.com": [
    finding(
      { kind: "embedding", owner: "example.com" },
      { meant: "sam@army.mil", odds: 300, source: "protected" },
    ),
  ],
  "li.wei@litwre.example": [
    finding({ kind: "omission", at: 4, expected: "a" }, { meant: "li.wei@litware.example" }),
  ],
  "li.wei@litwware.example": [
    finding(
      { kind: "insertion", at: 4, extra: "w", repeated: true, adjacentKey: false },
      { meant: "li.wei@litware.example" },
    ),
  ],
  "li.wei@litwsre.example": [
    finding(
      {
        kind: "substitution",
        at: 4,
        typedLetter: "s",
        expected: "a",
        adjacentKey: true,
        oneBit: false,
        vowels: false,
      },
      { meant: "li.wei@litware.example", evidence: { keys: ["s", "a"] } },
    ),
  ],
  "kim@mod.gov.uk": [
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
  ],
  "li.wei@cornpany.example": [
    finding(
      {
        kind: "homoglyph",
        lookalikes: [{ at: 2, typed: "rn", expected: "m", script: "Latin" }],
      },
      { meant: "li.wei@company.example" },
    ),
  ],
  "sam@mailarmy.mil": [
    finding({ kind: "missing-dot", before: "mail", after: "army" }, { meant: "sam@mail.army.mil" }),
  ],
  "help@contosogroup.com": [
    finding(
      { kind: "combosquatting", extra: "group" },
      { meant: "help@contoso.com", action: "note", odds: 1.6, source: "own" },
    ),
  ],
  "ann@gmail,com": [
    finding(
      { kind: "malformed", error: "comma", count: 1 },
      { meant: "ann@gmail.com", odds: Infinity },
    ),
  ],
  "maximiliane.charlotte.von-und-zu-hohenstein-langenburg.assistant@logistics.readiness.command.army.ml":
    [
      armyMl(
        "maximiliane.charlotte.von-und-zu-hohenstein-langenburg.assistant@logistics.readiness.command.army.mil",
      ),
    ],
  "name.shown@army.ml": [
    finding(
      { kind: "display-name", shown: "name.shown@army.mil" },
      { meant: "name.shown@army.mil", odds: 100, source: "protected" },
    ),
  ],
};

const MANY = [
  ...["jane.doe", "tom.baker", "l.nguyen", "h.berg", "t.okoye", "mia.chen", "a.b", "c.d"].flatMap(
    (name, index) => [
      `${index % 3 === 2 ? "cc" : "to"} ${name}@army.ml`,
      ...(index < 4 ? [`to ${name}@navy.ml`] : []),
    ],
  ),
];

const MANY_TABLE = {
  ...TABLE,
  ...Object.fromEntries(
    MANY.map((line) => {
      const address = line.slice(line.indexOf(" ") + 1);
      return [address, [armyMl(address.replace(/ml$/, "mil"))]];
    }),
  ),
};

const ONE = ["to Jane Doe <jane.doe@army.ml>", ...others(11)];
const TRUSTED = [
  { entry: "sam.rivera@gmail.com", added: "2026-03-12" },
  { entry: "contoso.co", added: "2026-02-02" },
  { entry: "lee@partner.example", added: "2026-01-19" },
  { entry: "info@afn.ml", added: "2026-01-08" },
  { entry: "north-wind.example", added: "2025-12-03" },
];
const REFUSED = { name: "OutlookError", message: "", api: "to.setAsync", code: 5001 } as const;

const one = (setup: Partial<PaneSetup> = {}): PaneSetup => ({ lines: ONE, table: TABLE, ...setup });
const alone = (line: string, count = 2): GalleryState => ({
  setup: { lines: [line, ...others(count)], table: TABLE },
});

export const GALLERY: Readonly<Record<string, GalleryState>> = {
  loading: {
    setup: one({
      prepare: (port) => {
        port.holdReads();
      },
    }),
  },
  one: { setup: one() },
  clear: { setup: { lines: others(12) } },
  empty: { setup: {} },
  three: {
    setup: {
      lines: [
        "cc Ann Lee <ann@gmial.com>",
        "to Sam Rivera <sam.rivera@gmail.com>",
        "to R. Ortiz <r.ortiz@\u0430rmy.mil>",
        ...others(8),
        "cc Project Falcon <>",
      ],
      table: TABLE,
    },
  },
  partway: {
    setup: {
      lines: [
        "cc Ann Lee <ann@gmial.com>",
        "to Sam Rivera <sam.rivera@gmail.com>",
        "to R. Ortiz <r.ortiz@\u0430rmy.mil>",
        ...others(8),
        "bcc Project Falcon <>",
      ],
      table: TABLE,
    },
    then: ({ press }) => press("Replace with r.ortiz@army.mil (Latin letters only)"),
  },
  fixed: {
    setup: {
      lines: [
        "to Jane Doe <jane.doe@army.ml>",
        "to Ann Lee <ann@gmial.com>",
        "to Sam Rivera <sam.rivera@gmail.com>",
      ],
      table: TABLE,
    },
    then: async ({ press }) => {
      await press("Replace with jane.doe@army.mil");
      await press("Replace with ann@gmail.com");
      await press("It’s correct");
    },
  },
  folded: {
    setup: {
      lines: [
        "to li.wei@litwre.example",
        "to ann@gmial.com",
        "to sam@mailarmy.mil",
        "cc Sam Rivera <sam.rivera@gmail.com>",
        "cc help@contosogroup.com",
      ],
      table: TABLE,
    },
  },
  many: {
    setup: {
      lines: [...MANY, "cc Ann Lee <ann@gmial.com>", "bcc sam@army.mil.example.com", ...others(20)],
      table: MANY_TABLE,
    },
  },
  why: { setup: one(), then: ({ press }) => press("Why this was flagged") },
  "why-lookalike": {
    setup: { lines: ["to R. Ortiz <r.ortiz@\u0430rmy.mil>", ...others(3)], table: TABLE },
    then: async ({ press }) => {
      await press("Why this was flagged");
      await press("Details for your IT team");
    },
  },
  choose: { setup: one(), then: ({ press }) => press("It’s correct") },
  "choose-lookalike": {
    setup: { lines: ["to R. Ortiz <r.ortiz@\u0430rmy.mil>", ...others(11)], table: TABLE },
    then: ({ press }) => press("It’s correct"),
  },
  reason: {
    setup: {
      lines: ["to Ann Lee <ann@gmial.com>", ...others(2)],
      table: TABLE,
      policy: { ...CONTOSO, keep: { reasonFor: ["transposition", "two-edits"], notFor: [] } },
    },
    then: ({ press }) => press("It’s correct"),
  },
  edit: {
    setup: one(),
    then: async ({ press, type }) => {
      await press("Edit");
      await type("jane.doe@army.mil");
    },
  },
  "edit-finding": {
    setup: one(),
    then: async ({ press, type }) => {
      await press("Edit");
      await type("ann@gmial.com");
    },
  },
  menu: { setup: one(), then: ({ press }) => press("More for jane.doe@army.ml") },
  "copy-failed": {
    setup: one(),
    then: async ({ press, port }) => {
      port.fail("copy", 0);
      await press("More for jane.doe@army.ml");
      await press("Copy jane.doe@army.mil");
    },
  },
  "trust-dialog": {
    setup: { lines: ["to Ann Lee <li.wei@litwre.example>", ...others(2)], table: TABLE },
    then: async ({ press }) => {
      await press("More for li.wei@litwre.example");
      await press("Always trust…");
    },
  },
  "trust-failed": {
    setup: { lines: ["to Li Wei <li.wei@litwre.example>", ...others(2)], table: TABLE },
    then: async ({ press, port }) => {
      port.fail("saveTrust", 9019);
      await press("More for li.wei@litwre.example");
      await press("Always trust…");
      await press("Trust it from now on");
    },
  },
  blocked: {
    setup: {
      lines: ["to Pat Keller <pat@rival.example>", "to Jane Doe <jane.doe@army.ml>", ...others(4)],
      table: TABLE,
      policy: { ...CONTOSO, helpUrl: "https://contoso.com/mail-rules" },
    },
  },
  "blocked-kind": {
    setup: {
      lines: ["to Jane Doe <jane.doe@army.ml>", ...others(4)],
      core: true,
      policy: { ...CONTOSO, actions: { ...CONTOSO.actions, "protected-suffix": "block" } },
    },
  },
  unchecked: { setup: { lines: [...others(6), "to Project Falcon <>"] } },
  "unchecked-more": {
    setup: {
      lines: [...others(6), "to /o=ExchangeLabs/ou=x/cn=y"],
      unchecked: [
        { cause: "truncated", field: "to", count: 500, names: [], detail: "" },
        { cause: "read-failed", field: "bcc", count: 0, names: [], detail: "bcc.getAsync 9002" },
      ],
    },
  },
  rollback: {
    setup: one(),
    then: async ({ press, port }) => {
      port.failWrite({ status: "restored", error: REFUSED, journalError: null });
      await press("Replace with jane.doe@army.mil");
    },
  },
  half: {
    setup: one({ restore: { status: "failed", error: REFUSED } }),
    then: async ({ press, port }) => {
      const list = ONE.slice(0, 4).map(recipient);
      port.failWrite({ status: "half-way", error: REFUSED, former: [{ field: "to", list }] });
      await press("Replace with jane.doe@army.mil");
    },
  },
  "group-stops": { setup: one({ lines: [...ONE, "to Project Falcon <>"] }) },
  error: {
    setup: one({
      prepare: (port) => {
        port.fail("read", 9002);
      },
    }),
  },
  crash: { setup: one({ breaks: true }) },
  offline: { setup: one({ online: false }) },
  monitor: { setup: one({ core: true, policy: suspendPolicy(CONTOSO, "monitor") }) },
  disarmed: { setup: one({ core: true, policy: suspendPolicy(CONTOSO, "disarmed") }) },
  readonly: { setup: one({ writable: false }) },
  noitem: { setup: { noItem: true } },
  old: { setup: one({ remembers: false }) },
  stale: { setup: one({ hint: { revision: 2, bundle: "0.9.0" } }) },
  restored: { setup: one({ interrupted: true, restore: { status: "restored", fields: [] } }) },
  "journal-unknown": { setup: one({ interrupted: true, restore: { status: "unknown" } }) },
  "journal-failed": {
    setup: one({ interrupted: true, restore: { status: "failed", error: REFUSED } }),
  },
  "by-hand": {
    setup: { lines: ["to Jane Doe <jane.doe@army.ml>", "to ann@gmial.com"], table: TABLE },
    then: ({ byHand }) => byHand(["to Jane Doe <jane.doe@army.mil>"]),
  },
  waiting: {
    setup: one(),
    then: async ({ focus, byHand }) => {
      await focus("Edit");
      await byHand([...ONE, "cc Ann Lee <ann@gmial.com>"]);
    },
  },
  long: alone(
    "to Maximiliane Charlotte von und zu Hohenstein-Langenburg (Assistant) <maximiliane.charlotte.von-und-zu-hohenstein-langenburg.assistant@logistics.readiness.command.army.ml>",
  ),
  "kind-omission": alone("to li.wei@litwre.example"),
  "kind-insertion": alone("to li.wei@litwware.example"),
  "kind-substitution": alone("to li.wei@litwsre.example"),
  "kind-suffix": alone("to kim@mod.gov.uk"),
  "kind-ascii": alone("to li.wei@cornpany.example"),
  "kind-dot": alone("to sam@mailarmy.mil"),
  "kind-embedding": alone("to sam@army.mil.example.com"),
  "kind-combo": alone("to help@contosogroup.com"),
  "kind-malformed": alone("to Ann Lee <ann@gmail,com>"),
  "kind-name": alone("to name.shown@army.mil <name.shown@army.ml>"),
  trust: {
    setup: {
      trusted: TRUSTED,
      policy: {
        ...CONTOSO,
        allow: Array.from({ length: 14 }, (_, index) => `partner-${String(index)}.example`),
      },
    },
    then: ({ press }) => press("Addresses I trust"),
  },
  "trust-removed": {
    setup: { trusted: TRUSTED },
    then: async ({ press }) => {
      await press("Addresses I trust");
      await press("Remove contoso.co");
    },
  },
  "trust-empty": { setup: {}, then: ({ press }) => press("Addresses I trust") },
  "trust-full": {
    setup: { trusted: TRUSTED, trustUsed: 0.95, entriesLeft: 40 },
    then: ({ press }) => press("Addresses I trust"),
  },
  "trust-damaged": {
    setup: { trusted: TRUSTED.slice(0, 2), trustDamaged: true },
    then: ({ press }) => press("Addresses I trust"),
  },
  "trust-locked": {
    setup: {
      trusted: TRUSTED.slice(0, 2),
      policy: { ...CONTOSO, userTrust: { kinds: [], domains: false } },
    },
    then: ({ press }) => press("Addresses I trust"),
  },
  about: { setup: {}, then: ({ press }) => press("About") },
};
