import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { DEFAULT_POLICY } from "../../src/core/policy";
import type { Policy } from "../../src/core/policy";
import { parsePolicy } from "../../src/policy/parse-policy";
import type { ParsedPolicy, PolicyError } from "../../src/policy/parse-policy";

function parsed(written: object): Extract<ParsedPolicy, { ok: true }> {
  const result = parsePolicy(JSON.stringify({ version: 1, ...written }));
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join("\n"));
  return result;
}

function policyOf(written: object): Policy {
  return parsed(written).policy;
}

function errorsOf(text: string): readonly PolicyError[] {
  const result = parsePolicy(text);
  return result.ok ? [] : result.errors;
}

test("the version alone is a policy: the defaults", () => {
  expect(parsePolicy('{"version":1}')).toEqual({
    ok: true,
    policy: DEFAULT_POLICY,
    monitor: false,
    knownDomains: "",
    warnings: [],
  });
});

test("a policy of every setting", () => {
  const written = {
    $schema: "./policy.schema.json",
    version: 1,
    revision: 7,
    deployment: {
      id: "8d0f7d6e-4d0f-4d3a-9d53-1f6f3f3f7f10",
      manifestVersion: "1.0.3.0",
      host: "https://addins.contoso.com/second-look/",
      cloud: "gcch" as const,
    },
    organization: { name: "Contoso", domains: ["Contoso.COM", "xn--bcher-kva.example"] },
    partners: ["litware.example", { entry: "Jane@Fabrikam.example", name: "Jane", weight: 5 }],
    knownDomains: "known-domains.csv",
    allow: ["BÜCHER.example"],
    deny: ["bad.example", { entry: "rival.example", reason: "Bids." }],
    protectedSuffixes: { add: ["GOB.example", { suffix: "mil.example", owner: "us" }], remove: [] },
    actions: { omission: "note", denied: "prompt" },
    promptOdds: 19,
    noteOdds: 0.5,
    couldNotCheck: { x500: "note" },
    onError: "allow",
    userTrust: { kinds: ["omission"], domains: false },
    keep: { reasonFor: ["protected-suffix"], notFor: ["homoglyph"] },
    helpUrl: "https://contoso.com/help?x=1#y",
    contact: "mail-help@contoso.com",
  };
  const result = parsed(written);
  expect(result.knownDomains).toBe("known-domains.csv");
  expect(result.warnings).toEqual([]);
  expect(result.policy).toEqual({
    version: 1,
    revision: 7,
    deployment: { ...written.deployment, host: "https://addins.contoso.com/second-look" },
    organization: { name: "Contoso", domains: ["contoso.com", "bücher.example"] },
    partners: [
      { entry: "litware.example", name: "", weight: 100 },
      { entry: "jane@fabrikam.example", name: "Jane", weight: 5 },
    ],
    allow: ["bücher.example"],
    deny: [
      { entry: "bad.example", reason: "" },
      { entry: "rival.example", reason: "Bids." },
    ],
    protectedSuffixes: {
      add: [
        { suffix: "gob.example", owner: "" },
        { suffix: "mil.example", owner: "us" },
      ],
      remove: [],
    },
    actions: { ...DEFAULT_POLICY.actions, omission: "note", denied: "prompt" },
    promptOdds: 19,
    noteOdds: 0.5,
    couldNotCheck: { ...DEFAULT_POLICY.couldNotCheck, x500: "note" },
    onError: "allow",
    userTrust: { kinds: ["omission"], domains: false },
    keep: { reasonFor: ["protected-suffix"], notFor: ["homoglyph"] },
    helpUrl: "https://contoso.com/help?x=1#y",
    contact: "mail-help@contoso.com",
  } satisfies Policy);
});

test("the sample policy of the tests", () => {
  const result = parsePolicy(
    readFileSync(join(__dirname, "../support/contoso-policy.json"), "utf8"),
  );
  expect(result).toMatchObject({
    ok: true,
    warnings: [],
    policy: {
      revision: 7,
      organization: { name: "Contoso", domains: ["contoso.com"] },
      partners: [{ entry: "litware.example", name: "Litware", weight: 100 }],
      deny: [{ entry: "rival.example", reason: "Bids go through the legal team." }],
      contact: "mail-help@contoso.com",
    },
  });
});

test("monitoring stops nothing: every action is a note at most", () => {
  const { policy, monitor } = parsed({
    monitor: true,
    actions: { omission: "allow", homoglyph: "block" },
    deny: ["rival.example"],
    onError: "block",
  });
  expect(monitor).toBe(true);
  expect(policy.actions).toEqual({
    ...Object.fromEntries(Object.keys(DEFAULT_POLICY.actions).map((kind) => [kind, "note"])),
    omission: "allow",
  });
  expect(policy.couldNotCheck).toEqual({
    x500: "allow",
    "contact-group": "allow",
    unresolved: "allow",
    fax: "allow",
    "ip-literal": "allow",
    truncated: "note",
    "read-failed": "note",
    time: "note",
  });
  expect(policy.onError).toBe("allow");
  expect(policy.suspended).toBe("monitor");
  expect(policy.deny).toEqual([{ entry: "rival.example", reason: "" }]);
});

test("promptOdds below the default of noteOdds takes it along", () => {
  expect(policyOf({ promptOdds: 0.5 })).toMatchObject({ promptOdds: 0.5, noteOdds: 0.5 });
});

test("slashes at the end of the site's address are passed over", () => {
  const { deployment } = policyOf({ deployment: { host: "https://a.example/x//" } });
  expect(deployment.host).toBe("https://a.example/x");
});

test("a byte order mark is passed over", () => {
  expect(parsePolicy('\ufeff{"version":1}')).toMatchObject({ ok: true });
});

describe("errors of one setting each", () => {
  const CASES = [
    // written                       pointer, found, nearest, message
    [
      { partnes: [] },
      "/partnes",
      '"partnes"',
      "partners",
      'There is no "partnes" in a policy. Did you mean "partners"?',
    ],
    [
      { actions: { omision: "note" } },
      "/actions/omision",
      '"omision"',
      "omission",
      'There is no "omision" in /actions. Did you mean "omission"?',
    ],
    [
      { actions: { omission: "promt" } },
      "/actions/omission",
      '"promt"',
      "prompt",
      '"promt" is not possible here. Did you mean "prompt"? Allowed: allow, note, prompt or block.',
    ],
    [
      { actions: { omission: "warn" } },
      "/actions/omission",
      '"warn"',
      null,
      '"warn" is not possible here. Allowed: allow, note, prompt or block.',
    ],
    [
      { onError: "note" },
      "/onError",
      '"note"',
      null,
      '"note" is not possible here. Allowed: allow, prompt or block.',
    ],
    [
      { revision: "7" },
      "/revision",
      '"7"',
      null,
      '"7" is not possible here. Allowed: a whole number.',
    ],
    [
      { revision: 1.5 },
      "/revision",
      "1.5",
      null,
      "1.5 is not possible here. Allowed: a whole number.",
    ],
    [
      { revision: -1 },
      "/revision",
      "-1",
      null,
      "-1 is not possible here. Allowed: a number from 0.",
    ],
    [
      { promptOdds: 0 },
      "/promptOdds",
      "0",
      null,
      "0 is not possible here. Allowed: a number above 0.",
    ],
    [
      { monitor: "yes" },
      "/monitor",
      '"yes"',
      null,
      '"yes" is not possible here. Allowed: true or false.',
    ],
    [
      { partners: "a.example" },
      "/partners",
      '"a.example"',
      null,
      '"a.example" is not possible here. Allowed: a list in [ ].',
    ],
    [
      { partners: [3] },
      "/partners/0",
      "3",
      null,
      "3 is not possible here. Allowed: a text in double quotes or an object in { }.",
    ],
    [{ partners: [{ name: "x" }] }, "/partners/0", "nothing", null, '"entry" is missing.'],
    [
      { partners: [{ entry: "a.example", wieght: 3 }] },
      "/partners/0/wieght",
      '"wieght"',
      "weight",
      'There is no "wieght" in /partners/0. Did you mean "weight"?',
    ],
    [
      { partners: [""] },
      "/partners/0",
      '""',
      null,
      '"" is not possible here. Allowed: a text that is not empty.',
    ],
    [
      { deployment: { cloud: "gcchigh" } },
      "/deployment/cloud",
      '"gcchigh"',
      null,
      '"gcchigh" is not possible here. Allowed: public, gcc, gcch, dod, 21vianet or an https address of your own copy of office.js, such as "https://static.contoso.com/office-js/office.js".',
    ],
    [
      { deployment: { cloud: "pubic" } },
      "/deployment/cloud",
      '"pubic"',
      "public",
      '"pubic" is not possible here. Did you mean "public"? Allowed: public, gcc, gcch, dod, 21vianet or an https address of your own copy of office.js, such as "https://static.contoso.com/office-js/office.js".',
    ],
    [
      { deployment: { host: "https://b\u00fcro.example:443/SL/" } },
      "/deployment/host",
      '"https://b\u00fcro.example:443/SL/"',
      null,
      '"https://b\u00fcro.example:443/SL/" is no plain https address. Write https://xn--bro-hoa.example/SL.',
    ],
    [
      { deployment: { host: "https://a.example/$uri" } },
      "/deployment/host",
      '"https://a.example/$uri"',
      null,
      '"https://a.example/$uri" has a letter that servers read differently. Use A to Z, 0 to 9, - . _ ~',
    ],
    [
      { deployment: { host: "https://a$(id)b.example/x" } },
      "/deployment/host",
      '"https://a$(id)b.example/x"',
      null,
      '"https://a$(id)b.example/x" has a letter that host names do not have. Use a to z, 0 to 9, - .',
    ],
    [
      { deployment: { cloud: "https://a.example/$(id)/office.js" } },
      "/deployment/cloud",
      '"https://a.example/$(id)/office.js"',
      null,
      '"https://a.example/$(id)/office.js" has a letter that servers read differently. Use A to Z, 0 to 9, - . _ ~',
    ],
    [
      { deployment: { cloud: "https://A.example/office.js?v=1" } },
      "/deployment/cloud",
      '"https://A.example/office.js?v=1"',
      null,
      '"https://A.example/office.js?v=1" is no plain https address. Write https://a.example/office.js.',
    ],
    [
      { deployment: { host: "https://[a/x" } },
      "/deployment/host",
      '"https://[a/x"',
      null,
      '"https://[a/x" is no plain https address.',
    ],
    [
      { deployment: { host: "https:///a.example" } },
      "/deployment/host",
      '"https:///a.example"',
      null,
      '"https:///a.example" is not possible here. Allowed: an https address of a folder, without ? and #, such as "https://addins.contoso.com/second-look".',
    ],
    [
      { helpUrl: "http://contoso.com" },
      "/helpUrl",
      '"http://contoso.com"',
      null,
      '"http://contoso.com" is not possible here. Allowed: an https address, such as "https://intranet.contoso.com/second-look".',
    ],
    [
      { contact: "mail help" },
      "/contact",
      '"mail help"',
      null,
      '"mail help" is not possible here. Allowed: a mail address, such as "mail-help@contoso.com".',
    ],
    [{ keep: { notFor: ["homoglyphs"] } }, "/keep/notFor/0", '"homoglyphs"', "homoglyph", null],
    [
      { keep: { notFor: ["junk", "junk"] } },
      "/keep/notFor/1",
      '"junk"',
      null,
      '"junk" is in this list already.',
    ],
    [{ "a/b~c": 1 }, "/a~1b~0c", '"a/b~c"', null, null],

    // Entries, endings and odds, which the schema cannot judge.
    [
      { allow: ["not a domain"] },
      "/allow/0",
      '"not a domain"',
      null,
      '"not a domain" cannot be read.',
    ],
    [
      { allow: ["*.litware.example"] },
      "/allow/0",
      '"*.litware.example"',
      null,
      '"*.litware.example" needs no asterisk: a domain covers its subdomains.',
    ],
    [
      { allow: [".litware.example"] },
      "/allow/0",
      '".litware.example"',
      null,
      '".litware.example" needs no dot in front: a domain covers its subdomains.',
    ],
    [
      { allow: ["https://litware.example/"] },
      "/allow/0",
      '"https://litware.example/"',
      null,
      '"https://litware.example/" is a web address: write its domain alone.',
    ],
    [
      { partners: [{ entry: "co.uk" }] },
      "/partners/0/entry",
      '"co.uk"',
      null,
      '"co.uk" is an ending under which others have names: it would cover strangers.',
    ],
    [
      { organization: { domains: ["jane@contoso.com"] } },
      "/organization/domains/0",
      '"jane@contoso.com"',
      null,
      '"jane@contoso.com" is a single address, and only domains can be your own.',
    ],
    [
      { organization: { domains: ["gmail.com"] } },
      "/organization/domains/0",
      '"gmail.com"',
      null,
      '"gmail.com" is a public mail service, where anyone can have an address: it is nobody\'s own.',
    ],
    [
      { organization: { domains: ["libero.it"] } },
      "/organization/domains/0",
      '"libero.it"',
      null,
      '"libero.it" is a public mail service, where anyone can have an address: it is nobody\'s own.',
    ],
    [
      { organization: { domains: ["a.contoso.com"] }, deny: ["contoso.com"] },
      "/organization/domains/0",
      '"a.contoso.com"',
      null,
      '"a.contoso.com" is denied by /deny/0.',
    ],
    [
      { allow: ["Rival.example"], deny: [{ entry: "rival.example" }] },
      "/allow/0",
      '"Rival.example"',
      null,
      '"Rival.example" is both allowed here and denied by /deny/0/entry.',
    ],
    [
      { userTrust: { kinds: ["omission", "denied"] } },
      "/userTrust/kinds/1",
      '"denied"',
      null,
      'What the policy denies nobody can trust: take "denied" out of this list.',
    ],
    [{ userTrust: { kinds: ["homoglyph"] } }, "/userTrust/kinds/0", '"homoglyph"', null, null],
    [
      { promptOdds: 9, noteOdds: 10 },
      "/noteOdds",
      "10",
      null,
      "noteOdds (10) is above promptOdds (9): nothing could be noted without stopping the send.",
    ],
    [
      { protectedSuffixes: { remove: ["com"] } },
      "/protectedSuffixes/remove/0",
      '"com"',
      null,
      '"com" is not a protected ending.',
    ],
    [
      { protectedSuffixes: { add: [".mil.example"] } },
      "/protectedSuffixes/add/0",
      '".mil.example"',
      null,
      '".mil.example" has a dot in front: write "mil.example".',
    ],
    [
      { protectedSuffixes: { add: ["mil"], remove: ["MIL"] } },
      "/protectedSuffixes/remove/0",
      '"MIL"',
      null,
      '"MIL" is added at /protectedSuffixes/add/0 too.',
    ],
  ] as const;

  test.each(CASES)("%j", (written, pointer, found, nearest, message) => {
    const errors = errorsOf(JSON.stringify({ version: 1, ...written }));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ pointer, found, nearest });
    if (message !== null) expect(errors[0]?.message).toBe(message);
    expect(errors[0]?.allowed).not.toBe("");
  });
});

test.each([
  ["allow", "contoso", '"contoso" has no ending such as ".com".'],
  ["deny", "contoso", '"contoso" has no ending such as ".com".'],
  [
    "allow",
    "onmicrosoft.com",
    '"onmicrosoft.com" is an ending under which others have names: it would cover strangers.',
  ],
  ["allow", "com", '"com" is an ending under which others have names: it would cover strangers.'],
  [
    "partners",
    "local",
    '"local" is an ending under which others have names: it would cover strangers.',
  ],
])("%s of the bare name %s", (list, entry, message) => {
  expect(errorsOf(JSON.stringify({ version: 1, [list]: [entry] }))[0]?.message).toBe(message);
});

test("institutions have mailboxes at endings of their own", () => {
  const written = {
    organization: { domains: ["sa.gov.au", "gov.bm"] },
    partners: [{ entry: "nic.in" }],
    allow: ["gouv.ml"],
    deny: [{ entry: "ml" }],
  };
  const policy = policyOf(written);
  expect([policy.organization.domains, policy.partners[0]?.entry, policy.allow]).toEqual([
    ["sa.gov.au", "gov.bm"],
    "nic.in",
    ["gouv.ml"],
  ]);
  expect(errorsOf(JSON.stringify({ version: 1, allow: ["mil", "gov.co.uk"] }))).toHaveLength(1);
});

test("one spelling of a domain and of an address", () => {
  const allow = [
    "@Litware.EXAMPLE",
    " xn--bcher-kva.example ",
    "Jane.Doe@Litware.EXAMPLE",
    "a.example.",
  ];
  expect(policyOf({ allow }).allow).toEqual([
    "litware.example",
    "bücher.example",
    "jane.doe@litware.example",
    "a.example",
  ]);
});

test.each([
  ["[]", "[] is not possible here. Allowed: an object in { }."],
  ["{}", '"version" is missing. The first line of a policy is "version": 1.'],
  ['{"version":2}', "2 is not possible here. Allowed: 1."],
  ["{", "This is not JSON: found the end of the file, expected a name in double quotes."],
  ["", "This is not JSON: found the end of the file, expected a value."],
])("%s", (text, message) => {
  expect(errorsOf(text).map((error) => error.message)).toEqual([message]);
});

test("every error is told, in the order of the text, with its line and column", () => {
  const text = `{
  "version": 1,
  "partnes": [],
  "actions": { "omission": "promt", "hyphen": "blok" },
  "allow": ["litware.example", "co.uk"],
  "revision": 1,
  "revision": 2,
  "noteOdds": 20
}`;
  expect(
    errorsOf(text).map(({ pointer, line, column, nearest }) => [pointer, line, column, nearest]),
  ).toEqual([
    ["/partnes", 3, 3, "partners"],
    ["/actions/omission", 4, 16, "prompt"],
    ["/actions/hyphen", 4, 37, "block"],
    ["/allow/1", 5, 32, null],
    ["/revision", 7, 3, null],
    ["/noteOdds", 8, 3, null],
  ]);
});

test("a fault of syntax is told by line and column", () => {
  expect(errorsOf('{\n  "version": 1,\n}')).toEqual([
    {
      pointer: "",
      line: 3,
      column: 1,
      found: "}, perhaps after a comma too many",
      allowed: "a name in double quotes",
      nearest: null,
      message:
        "This is not JSON: found }, perhaps after a comma too many, expected a name in double quotes.",
    },
  ]);
});

describe("warnings", () => {
  const CASES = [
    [
      { allow: ["litware.example", "LITWARE.example"] },
      "/allow/1",
      '"LITWARE.example" is in this list already, at /allow/0: the first one counts.',
    ],
    [
      { deny: ["a.example", { entry: "a.example", reason: "x" }] },
      "/deny/1/entry",
      '"a.example" is in this list already, at /deny/0: the first one counts.',
    ],
    [
      { allow: ["gmail.com"] },
      "/allow/0",
      '"gmail.com" is a public mail service, where anyone can have an address: it covers them all.',
    ],
    [
      { partners: ["gmail.com"] },
      "/partners/0",
      '"gmail.com" is a public mail service, where anyone can have an address: it covers them all.',
    ],
    [
      { organization: { domains: ["posteo.de"] } },
      "/organization/domains/0",
      '"posteo.de" is a public mail service, where anyone can have an address: it covers them all.',
    ],
    [
      { partners: ["litware.example"], deny: ["litware.example"] },
      "/partners/0",
      '"litware.example" is a partner and denied by /deny/0.',
    ],
    [
      { deny: ["co.uk"] },
      "/deny/0",
      '"co.uk" is an ending: every address that ends in .co.uk is denied.',
    ],
    [{ deny: ["ml"] }, "/deny/0", '"ml" is an ending: every address that ends in .ml is denied.'],
    [
      { deny: ["a.example"], actions: { denied: "allow" } },
      "/actions/denied",
      'The entries of "deny" have no effect while this is "allow".',
    ],
    [
      { keep: { reasonFor: ["junk"], notFor: ["junk"] } },
      "/keep/reasonFor/0",
      'No reason will be asked for "junk": /keep/notFor does not let it be kept.',
    ],
    [
      { userTrust: { kinds: ["junk", "hyphen"] }, actions: { hyphen: "block" } },
      "/userTrust/kinds/1",
      'Nobody can trust an address at "hyphen": /actions/hyphen blocks it.',
    ],
    [
      { protectedSuffixes: { add: ["a.example", "A.example"] } },
      "/protectedSuffixes/add/1",
      '"A.example" is in this list already, at /protectedSuffixes/add/0.',
    ],
  ] as const;

  test.each(CASES)("%j", (written, pointer, message) => {
    expect(parsed(written).warnings).toMatchObject([{ pointer, message }]);
  });

  test.each([
    [{ allow: ["jane@gmail.com"], partners: ["joe@gmail.com"] }],
    [{ allow: ["sub.rival.example", "jane@rival.example"], deny: ["rival.example"] }], // exceptions
    [{ deny: ["legacy.contoso.com"], organization: { domains: ["contoso.com"] } }],
    [{ allow: ["evilcontoso.com"], deny: ["contoso.com"] }],
    [{ organization: { domains: ["contoso.local"] } }],
    [{ allow: ["contoso.onmicrosoft.com"] }],
    [{ partners: ["mail.gmail.com"] }], // a host of theirs
    [{ noteOdds: 9, promptOdds: 9 }],
    [{ actions: { denied: "allow" } }], // and nothing is denied
  ])("%j is not one", (written) => {
    expect(parsed(written).warnings).toEqual([]);
  });
});

test("any JSON is judged without a throw, and what is accepted is a whole policy", () => {
  const word = fc.constantFrom(
    ...Object.keys(DEFAULT_POLICY),
    "kinds",
    "entry",
    "add",
    "__proto__",
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(1, 0, "note", "denied", "a.example", "co.uk", null, true, -1, 1e300),
      fc.string(),
      fc.array(tie("any"), { maxLength: 3 }),
      fc.dictionary(word, tie("any"), { maxKeys: 4 }),
    ),
  })).any;
  fc.assert(
    fc.property(fc.dictionary(word, value), fc.boolean(), (root, versioned) => {
      const result = parsePolicy(JSON.stringify(versioned ? { ...root, version: 1 } : root));
      if (result.ok) expect(Object.keys(result.policy)).toEqual(Object.keys(DEFAULT_POLICY));
      else expect(result.errors.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test("any text is judged without a throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(parsePolicy(text).ok).toBe(false);
    }),
  );
});

test.each([
  "a;b.example",
  "a,b.example",
  "a*.example",
  "a`id`.example",
  "a$host",
  "a_b.example",
  "-a",
])("no address has the host name %s", (name) => {
  const urls = { host: `https://${name}/x`, cloud: `https://${name}/office.js` };
  for (const [member, url] of Object.entries(urls)) {
    const parsed = parsePolicy(JSON.stringify({ version: 1, deployment: { [member]: url } }));
    expect(parsed).toMatchObject({ ok: false, errors: [{ pointer: `/deployment/${member}` }] });
  }
});

test("an address may have a port, and names in capitals in its path", () => {
  const deployment = {
    host: "https://10.0.0.1:8443/Second-Look_1/v~2.0/",
    cloud: "https://static-1.contoso.com:8443/Office/office.js",
  };
  expect(parsePolicy(JSON.stringify({ version: 1, deployment }))).toMatchObject({ ok: true });
});
