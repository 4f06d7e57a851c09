import type { Policy } from "../../src/core/policy";
import { describeChanges } from "../../src/policy/describe-changes";
import type { ComparedPolicy } from "../../src/policy/describe-changes";
import { parsePolicy } from "../../src/policy/parse-policy";
import schema from "../../src/policy/policy.schema.json";

function compared(written: object): ComparedPolicy {
  const parsed = parsePolicy(
    JSON.stringify({ version: 1, revision: 1, ...written, monitor: false }),
  );
  if (!parsed.ok) throw new Error(parsed.errors.map(({ message }) => message).join("\n"));
  const { policy, knownDomains } = parsed;
  return { policy, knownDomains, monitor: "monitor" in written };
}

/** Sentences marked with their direction, but for the one about the revision. */
function changes(from: object, to: object): readonly string[] {
  return describeChanges(compared(from), compared({ revision: 2, ...to }))
    .map(({ direction, text }) => `${direction}: ${text}`)
    .filter((line) => !line.startsWith("other: Revision 1 becomes 2"));
}

const CASES: readonly (readonly [
  name: string,
  from: object,
  to: object,
  expected: readonly string[],
])[] = [
  ["nothing", { partners: ["a.example"] }, { partners: ["A.example"] }, []],
  [
    "monitoring ends",
    { monitor: true },
    {},
    ["stricter: Sends are stopped from now on: it no longer only monitors."],
  ],
  [
    "monitoring begins",
    {},
    { monitor: true },
    ["looser: Nothing stops a send any more: the policy only monitors."],
  ],
  [
    "own domains",
    { organization: { domains: ["a.example", "b.example"] } },
    { organization: { domains: ["b.example", "c.example"] } },
    [
      "other: c.example is one of your own domains.",
      "stricter: a.example is none of your own domains any more.",
    ],
  ],
  [
    "partners",
    { partners: ["a.example", { entry: "b.example", name: "B" }, "c.example"] },
    {
      partners: [
        { entry: "a.example", weight: 5 },
        { entry: "b.example", name: "Bee" },
        "d.example",
      ],
    },
    [
      "other: d.example is a partner: what is close to it is pointed out.",
      "stricter: c.example is no partner any more.",
      "other: The partner a.example weighs 5; it was 100.",
      'other: The partner b.example is called "Bee"; it was "B".',
    ],
  ],
  [
    "exceptions",
    { deny: ["ml"], allow: ["old.ml", "x.example"] },
    { deny: ["ml"], allow: ["new.ml", "x.example"] },
    [
      "looser: new.ml is never questioned, an exception to ml.",
      "stricter: old.ml is questioned again, no exception to ml.",
    ],
  ],
  [
    "denied",
    { deny: ["a.example", { entry: "b.example", reason: "Old." }] },
    {
      deny: [
        { entry: "b.example", reason: "New." },
        { entry: "c.example", reason: "Why." },
      ],
    },
    [
      'stricter: c.example is denied: "Why."',
      "looser: a.example is not denied any more.",
      'other: The reason for b.example is now: "New."',
    ],
  ],
  [
    "entries that another one covers change nothing",
    {
      organization: { domains: ["a.example", "mail.a.example"] },
      partners: ["b.example", "sub.b.example", "c.a.example"],
      allow: ["b.example", "d.example", "sub.d.example"],
      deny: ["e.example", "shop.e.example"],
    },
    {
      organization: { domains: ["a.example"] },
      partners: ["b.example"],
      allow: ["d.example"],
      deny: ["e.example"],
    },
    [
      "other: mail.a.example is still your own, by a.example.",
      "other: sub.b.example is still known, by b.example.",
      "other: c.a.example is still known, by a.example.",
      "other: b.example is still not questioned: it is known.",
      "other: sub.d.example is still not questioned, by d.example.",
      "other: shop.e.example is still denied, by e.example.",
    ],
  ],
  [
    "entries that another one covered before change nothing",
    { allow: ["d.example"], deny: ["e.example"] },
    {
      allow: ["d.example", "sub.d.example"],
      deny: ["e.example", { entry: "shop.e.example", reason: "Why." }],
    },
    [
      "other: sub.d.example is never questioned, as before by d.example.",
      'other: shop.e.example is denied, as before by e.example: "Why."',
    ],
  ],
  [
    "an exception between two denials counts",
    { deny: ["ml", "shop.ok.ml"], allow: ["ok.ml"] },
    { deny: ["ml"], allow: ["ok.ml"] },
    ["looser: shop.ok.ml is not denied any more."],
  ],
  [
    "the longest entries decide, whatever their order",
    { deny: ["ml", "shop.ok.ml", "x.shop.ok.ml", "y.shop.ok.ml"], allow: ["ok.ml"] },
    { deny: ["ml", "shop.ok.ml", "z.shop.ok.ml"], allow: ["ok.ml", "y.shop.ok.ml"] },
    [
      "looser: y.shop.ok.ml is never questioned, an exception to shop.ok.ml.",
      "other: z.shop.ok.ml is denied, as before by shop.ok.ml.",
      "other: x.shop.ok.ml is still denied, by shop.ok.ml.",
      "looser: y.shop.ok.ml is not denied any more.",
    ],
  ],
  [
    "a partner that is only allowed",
    { partners: ["a.example", "sub.b.example"] },
    { allow: ["a.example", "b.example"] },
    [
      "other: a.example is no partner any more, but still not questioned.",
      "other: sub.b.example is no partner any more, but still not questioned, by b.example.",
      "other: a.example is never questioned, as before.",
      "looser: b.example is never questioned.",
    ],
  ],
  [
    "a partner that is one's own",
    { partners: ["a.example"] },
    { organization: { domains: ["a.example"] } },
    [
      "other: a.example is one of your own domains.",
      "other: a.example is no partner any more, but still not questioned.",
    ],
  ],
  [
    "one's own that is a partner, or allowed",
    { organization: { domains: ["a.example", "b.example"] } },
    { partners: ["a.example"], allow: ["b.example"] },
    [
      "other: a.example is none of your own domains any more, but still not questioned.",
      "other: b.example is none of your own domains any more, but still not questioned.",
      "other: a.example is a partner: what is close to it is pointed out.",
      "other: b.example is never questioned, as before.",
    ],
  ],
  [
    "what is allowed and a partner's already, unless it was denied",
    { partners: ["a.example", "b.ml"], deny: ["ml"] },
    { partners: ["a.example", "b.ml"], deny: ["ml"], allow: ["sub.a.example", "b.ml"] },
    [
      "other: sub.a.example is never questioned, as before by a.example.",
      "looser: b.ml is never questioned, an exception to ml.",
    ],
  ],
  [
    "a partner that was denied all the same",
    { partners: ["b.ml"], deny: ["ml"] },
    { deny: ["ml"] },
    ["other: b.ml is no partner any more."],
  ],
  [
    "what is denied now is no longer good, whoever knows it",
    { allow: ["a.example"], partners: ["a.example"] },
    { deny: ["a.example"], partners: ["a.example"] },
    ["stricter: a.example is questioned again.", "stricter: a.example is denied."],
  ],
  [
    "names and reasons that are taken out",
    {
      partners: [{ entry: "b.example", name: "B" }, "c.example"],
      deny: [{ entry: "x.example", reason: "Old." }],
    },
    { partners: ["b.example", { entry: "c.example", name: "C" }], deny: ["x.example"] },
    [
      'other: The partner b.example has no name any more; it was "B".',
      'other: The partner c.example is called "C"; it had no name.',
      "other: The denial of x.example has no reason any more.",
    ],
  ],
  [
    "protected endings",
    { protectedSuffixes: { add: ["gob.example"], remove: ["edu"] } },
    { protectedSuffixes: { add: ["mil.example"], remove: ["int"] } },
    [
      "stricter: .mil.example is a protected ending.",
      "looser: .gob.example is no protected ending any more.",
      "looser: .int is no protected ending any more.",
      "stricter: .edu is a protected ending again.",
    ],
  ],
  [
    "who runs a protected ending",
    {
      protectedSuffixes: {
        add: [{ suffix: "a.example", owner: "us" }, "b.example", { suffix: "mil", owner: "them" }],
      },
    },
    {
      protectedSuffixes: {
        add: [{ suffix: "A.example", owner: "them" }, { suffix: "b.example", owner: "us" }, "mil"],
      },
    },
    [
      'other: The owner of .a.example becomes "them"; it was "us".',
      'other: The owner of .b.example becomes "us"; it was none.',
      'other: The owner of .mil becomes none; it was "them".',
    ],
  ],
  [
    "actions",
    { actions: { "wrong-suffix": "block" }, onError: "allow" },
    { actions: { denied: "prompt" }, couldNotCheck: { time: "block" } },
    [
      "looser: Another ending (wrong-suffix): prompt; it was block.",
      "looser: Denied by this policy (denied): prompt; it was block.",
      "stricter: Time ran out (time): block; it was prompt.",
      "stricter: If the check itself fails: prompt; it was allow.",
      "looser: People may trust an address for good at wrong-suffix.",
    ],
  ],
  [
    "odds",
    { promptOdds: 9 },
    { promptOdds: 19, noteOdds: 0.5 },
    [
      "looser: Sends are stopped from odds of 19 to 1; it was 9 to 1.",
      "stricter: The pane mentions a finding from odds of 0.5 to 1; it was 1 to 1.",
    ],
  ],
  [
    "rights",
    { userTrust: { kinds: ["omission"] }, keep: { reasonFor: ["omission"] } },
    { userTrust: { kinds: ["insertion"], domains: false }, keep: { notFor: ["junk"] } },
    [
      "looser: People may trust an address for good at insertion.",
      "stricter: People may no longer trust an address at omission.",
      "stricter: People may trust single addresses only, no domains.",
      "looser: To keep an address at omission takes no reason.",
      "stricter: An address at junk cannot be kept.",
    ],
  ],
  [
    "a block, which nobody can trust away",
    { actions: { omission: "block" } },
    { actions: { hyphen: "block" } },
    [
      "looser: A letter is missing (omission): prompt; it was block.",
      "stricter: A hyphen added or dropped (hyphen): block; it was prompt.",
      "looser: People may trust an address for good at omission.",
      "stricter: People may no longer trust an address at hyphen.",
    ],
  ],
  [
    "kinds by which nobody can trust an address",
    { userTrust: { kinds: ["omission", "embedding"] } },
    { userTrust: { kinds: ["omission", "malformed", "unknown-suffix"] } },
    [
      "other: malformed: what is trusted for another reason may be silent about it too.",
      "other: unknown-suffix: what is trusted for another reason may be silent about it too.",
      "other: embedding: what is trusted for another reason is not silent about it any more.",
    ],
  ],
  [
    "keeping, the other way",
    { keep: { notFor: ["junk"] } },
    { keep: { reasonFor: ["omission"] } },
    [
      "stricter: To keep an address at omission takes a reason.",
      "looser: An address at junk can be kept for one message.",
    ],
  ],
  [
    "words and files",
    { organization: { name: "Contoso" }, contact: "a@b.example" },
    { organization: { name: "Contoso Ltd" }, helpUrl: "https://b.example", knownDomains: "k.csv" },
    [
      'other: The name people read becomes "Contoso Ltd"; it was "Contoso".',
      'other: The contact for questions becomes none; it was "a@b.example".',
      'other: The page about the policy becomes "https://b.example"; it was none.',
      'other: The file of learned domains becomes "k.csv"; it was none.',
    ],
  ],
  [
    "deployment",
    { deployment: { id: "8d0f7d6e-4d0f-4d3a-9d53-1f6f3f3f7f10", host: "https://a.example" } },
    { deployment: { id: "8d0f7d6e-4d0f-4d3a-9d53-1f6f3f3f7f11", host: "https://b.example" } },
    [
      "careful: Another add-in id is another add-in: with the old one still deployed, both ask, and what people trust does not come along.",
      'other: The address of the site becomes "https://b.example"; it was "https://a.example".',
      "careful: The manifest changes with the address: raise manifestVersion, or nobody gets it.",
    ],
  ],
  [
    "the first id and address",
    {},
    { deployment: { id: "8d0f7d6e-4d0f-4d3a-9d53-1f6f3f3f7f10", host: "https://a.example" } },
    ['other: The address of the site becomes "https://a.example"; it was none.'],
  ],
  [
    "a manifest version and a cloud",
    {},
    { deployment: { manifestVersion: "1.0.1.0", cloud: "gcch" } },
    [
      'other: The cloud becomes "gcch"; it was "public".',
      'other: The version of the manifest becomes "1.0.1.0"; it was "1.0.0.0".',
    ],
  ],
];

test.each(CASES)("%s", (_name, from, to, expected) => {
  expect(changes(from, to)).toEqual(expected);
});

test.each([
  [1, 2, "other: Revision 1 becomes 2: what people confirmed for a message is asked again."],
  [
    2,
    2,
    "careful: The revision is still 2: raise it above every one that was ever served, since policies are told apart by it.",
  ],
  [3, 2, "careful: The revision falls from 3 to 2: raise it above every one that was ever served."],
])("revision %d to %d", (before, after, expected) => {
  const found = describeChanges(
    compared({ revision: before }),
    compared({ revision: after, allow: ["a.example"] }),
  ).map(({ direction, text }) => `${direction}: ${text}`);
  expect(found[found.length - 1]).toBe(expected);
});

test("no kind of finding changes in silence", () => {
  const kinds = Object.keys(schema.properties.actions.properties);
  for (const kind of kinds) {
    const before = compared({ actions: { [kind]: "allow" } }).policy;
    const after: Policy = compared({ actions: { [kind]: "block" } }).policy;
    const of = (policy: Policy): ComparedPolicy => ({ policy, monitor: false, knownDomains: "" });
    const texts = describeChanges(of(before), of(after)).map(({ text }) => text);
    expect(texts[0]).toContain(`(${kind}): block; it was allow.`);
  }
});
