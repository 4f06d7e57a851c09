import { sortOutSlips } from "../../../src/cli/learn/likely-slips";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import type { Policy } from "../../../src/core/policy";

const CONTOSO: Policy = {
  ...DEFAULT_POLICY,
  organization: { name: "Contoso", domains: ["contoso.com"] },
  partners: [{ entry: "litware.com", name: "", weight: 1 }],
  deny: [{ entry: "rival.example", reason: "" }],
};

type Case = readonly [
  what: string,
  rows: readonly (readonly [string, number])[],
  leftOut: readonly (readonly [domain: string, meant: string, meantSenders: number])[],
];

const CASES: readonly Case[] = [
  [
    "a slip of something ten times as frequent",
    [
      ["fabrikam.com", 400],
      ["farbikam.com", 4],
    ],
    [["farbikam.com", "fabrikam.com", 400]],
  ],
  [
    "near, and nearly as frequent: both are meant",
    [
      ["fabrikam.com", 400],
      ["farbikam.com", 60],
    ],
    [],
  ],
  [
    "of the own domain, which no record counts",
    [
      ["contoso.co", 5],
      ["fabrikam.com", 9],
    ],
    [["contoso.co", "contoso.com", 0]],
  ],
  [
    "of a protected suffix that nobody writes to",
    [
      ["army.ml", 5],
      ["fabrikam.com", 9],
    ],
    [["army.ml", "army.mil", 0]],
  ],
  [
    "of a mail provider",
    [
      ["gmail.com", 300],
      ["gmial.com", 3],
    ],
    [["gmial.com", "gmail.com", 300]],
  ],
  [
    "of a protected suffix that no more people write to",
    [
      ["army.mil", 4],
      ["army.ml", 4],
    ],
    [["army.ml", "army.mil", 4]],
  ],
  [
    "of a mail provider that some more people write to",
    [
      ["gmail.com", 20],
      ["gmial.com", 3],
    ],
    [["gmial.com", "gmail.com", 20]],
  ],
  [
    "near a mail provider that fewer write to",
    [
      ["gmail.com", 2],
      ["gmial.com", 3],
    ],
    [],
  ],
  [
    "of a partner that nobody writes to",
    [["litwrae.com", 30]],
    [["litwrae.com", "litware.com", 0]],
  ],
  [
    "a slip below which there are hosts",
    [
      ["fabrikam.com", 400],
      ["mail.farbikam.com", 4],
    ],
    [["mail.farbikam.com", "fabrikam.com", 400]],
  ],
  ["denied by the policy", [["rival.example", 50]], [["rival.example", "", 0]]],
  [
    "far from everything",
    [
      ["fabrikam.com", 400],
      ["northwind.com", 3],
    ],
    [],
  ],
  [
    "a host of a known domain",
    [
      ["fabrikam.com", 400],
      ["mail.fabrikam.com", 3],
    ],
    [],
  ],
  ["nothing", [], []],
];

test.each(CASES)("%s", async (_, rows, expected) => {
  const { kept, leftOut } = await sortOutSlips(rows, CONTOSO, () => Promise.resolve());
  expect(leftOut.map(({ domain, meant, meantSenders }) => [domain, meant, meantSenders])).toEqual(
    expected,
  );
  const gone = expected.map(([domain]) => domain);
  expect(kept).toEqual(rows.filter(([domain]) => !gone.includes(domain)));
});

test("a policy that only monitors, or is disarmed, knows slips all the same", async () => {
  const allow = Object.keys(DEFAULT_POLICY.actions).map((kind) => [kind, "allow"]);
  const policy: Policy = {
    ...CONTOSO,
    actions: Object.fromEntries(allow) as Policy["actions"],
    suspended: "disarmed",
  };
  const { leftOut } = await sortOutSlips([["army.ml", 5]], policy, () => Promise.resolve());
  expect(leftOut).toHaveLength(1);
});

// Slips all the same: their odds are between 9 and 19.
test.each([
  { promptOdds: 19, noteOdds: 1 },
  { promptOdds: 19, noteOdds: 19 },
])("a policy that asks seldom learns no slip for it: %j", async (odds) => {
  const rows = ["dla.ml", "nga.ml", "osd.ml"].map((domain) => [domain, 3] as const);
  const { kept, leftOut } = await sortOutSlips(rows, { ...CONTOSO, ...odds }, () =>
    Promise.resolve(),
  );
  expect(kept).toEqual([]);
  expect(leftOut.map(({ meant }) => meant)).toEqual(["dla.mil", "nga.mil", "osd.mil"]);
});

test("what the policy trusts is kept, however near", async () => {
  const policy: Policy = { ...CONTOSO, allow: ["contoso.co"] };
  const { kept } = await sortOutSlips([["contoso.co", 5]], policy, () => Promise.resolve());
  expect(kept).toEqual([["contoso.co", 5]]);
});
