import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, sep } from "node:path";
import { parseManifest } from "../../../src/manifest/parse-manifest";
import { PANE_SCRIPT, writeBuiltSite } from "../../support/built-site";
import { filesOf, packageIn, POLICY } from "../../support/package-run";
import { readStamp } from "../../support/read-stamp";
import { tempFolder } from "../../support/temp-folder";

const folder = tempFolder();
const out = (...path: readonly string[]): string => join(folder(), "out", ...path);
const text = (...path: readonly string[]): string => readFileSync(out(...path), "utf8");

/** On Windows a junction, which needs no rights. */
const linkTo = (target: string): void => symlinkSync(target, out(), "junction");

beforeEach(() => writeBuiltSite(join(folder(), "built")));

async function packed(policy: object, ...argv: readonly string[]): Promise<string> {
  const { code, out: report, err } = await packageIn(folder(), policy, ...argv);
  expect([code, err]).toEqual([0, ""]);
  return report;
}

test("everything that is deployed, and nothing that is not", async () => {
  await packed(POLICY);
  const hashed = readdirSync(out("site")).filter((name) => name.startsWith("taskpane."));
  expect(Object.keys(filesOf(out()))).toEqual(
    [
      "SHA256SUMS",
      "THIRD-PARTY-NOTICES",
      "deploy.md",
      "manifest.xml",
      "sbom.cdx.json",
      "servers/azure-static-web-apps/index.html",
      "servers/azure-static-web-apps/staticwebapp.config.json",
      "servers/headers.json",
      "servers/iis/web.config",
      "servers/nginx/second-look-location.conf",
      "servers/nginx/second-look-maps.conf",
      "servers/s3-cloudfront/response-headers-policy.json",
      "servers/s3-cloudfront/upload.sh",
      "site/7.0123456789abcdef0123.js",
      "site/assets/icon-128.png",
      "site/assets/icon-16.png",
      "site/assets/icon-32.png",
      "site/assets/icon-64.png",
      "site/assets/icon-80.png",
      "site/commands.html",
      "site/commands.js",
      "site/support.html",
      ...hashed.map((name) => `site/${name}`),
      "site/third-party-notices.txt",
    ].sort(),
  );
  expect(hashed).toHaveLength(2);
});

test("the policy is in every script that has a place for it, under a name of its own", async () => {
  await packed(POLICY);
  const pane = readdirSync(out("site")).find((name) => /^taskpane\..*\.js$/.test(name)) ?? "";
  for (const name of ["commands.js", pane]) {
    const { policy, known } = readStamp(text("site", name));
    expect(policy).toMatchObject({
      revision: 7,
      organization: { name: "Contoso" },
      deployment: { ...POLICY.deployment, cloud: "public", manifestVersion: "1.0.0.0" },
    });
    expect(known).toBeNull();
  }
  const hash = createHash("sha256").update(text("site", pane)).digest("hex").slice(0, 20);
  expect(pane).toBe(`taskpane.${hash}.js`);
  expect(pane).not.toBe(PANE_SCRIPT);
  expect(text("site", "taskpane.html")).toContain(`src="${pane}"`);
  expect(text("site", "taskpane.html")).not.toContain(PANE_SCRIPT);
  expect(text("site", pane).split("\n")[0]).toBe(
    "/*! For license information please see third-party-notices.txt */",
  );
});

test("the manifest: id, version, addresses, send mode", async () => {
  await packed(POLICY, "--mode", "block");
  const parsed = parseManifest(text("manifest.xml"));
  if (parsed.kind === "refused") throw new Error(parsed.errors[0]?.message);
  expect(parsed.manifest).toMatchObject({
    id: "8d0f7d6e-4d0f-4d3a-9d53-1f6f3f3f7f10",
    version: "1.0.0.0",
    pageUrl: "https://addins.contoso.example/second-look/commands.html",
    scriptUrl: "https://addins.contoso.example/second-look/commands.js",
  });
  expect(parsed.manifest.events.map(({ sendMode }) => sendMode)).toEqual(["Block", "Block"]);
  expect(text("manifest.xml")).not.toContain("localhost");
  expect(text("manifest.xml")).not.toContain("For development");
});

const AJAX = "https://ajax.aspnetcdn.com";
const CLOUDS = [
  ["public", "https://appsforoffice.microsoft.com", "https://outlook.office.com"],
  ["gcc", "https://appsforoffice.gcc.cdn.office.net", "https://outlook.office.com"],
  ["gcch", "https://appsforoffice.gcch.cdn.office.net", "https://outlook.office365.us"],
  ["dod", "https://appsforoffice.dod.cdn.office.net", "https://webmail.apps.mil"],
  ["21vianet", "https://appsforoffice.cdn.partner.office365.cn", "https://partner.outlook.cn"],
  [
    "https://static.contoso.example/o/office.js",
    "https://static.contoso.example",
    "https://outlook.office.com",
  ],
] as const;

test.each(CLOUDS)(
  "cloud %s: office.js of %s in pages, policies and headers",
  async (cloud, origin, ancestor) => {
    await packed(POLICY, "--cloud", cloud);
    for (const page of ["commands.html", "taskpane.html"]) {
      const html = text("site", page);
      expect(html.match(/<script src="(https:\/\/[^/]+)\//)?.[1]).toBe(origin);
      expect(html).toContain(`script-src 'self' ${origin} ${AJAX};`);
      const origins = html.match(/https:\/\/[^/;" ]+/g) ?? [];
      expect(new Set(origins)).toEqual(new Set([origin, AJAX]));
    }
    const headers = JSON.parse(text("servers", "headers.json")) as {
      path: string;
      headers: Record<string, string>;
    }[];
    const pane = headers.find(({ path }) => path === "taskpane.html")?.headers ?? {};
    expect(pane["Content-Security-Policy"]).toContain(`script-src 'self' ${origin} ${AJAX};`);
    expect(pane["Content-Security-Policy"]).toContain(`frame-ancestors ${ancestor}`);
  },
);

test("the same input gives the same bytes", async () => {
  await packed(POLICY, "--frame-ancestor", "https://mail.contoso.example");
  const first = filesOf(out());
  await packed(POLICY, "--frame-ancestor", "https://mail.contoso.example");
  expect(filesOf(out())).toEqual(first);
  expect(text("servers", "headers.json")).toContain(
    "https://*.cloud.microsoft https://mail.contoso.example",
  );
});

test("a changed policy changes the checksums and not the manifest", async () => {
  expect(await packed(POLICY)).toContain("The manifest has version 1.0.0.0.");
  const before = filesOf(out());
  const report = await packed({ ...POLICY, revision: 8, deny: ["other.example"] });
  const after = filesOf(out());
  expect(after["manifest.xml"]).toBe(before["manifest.xml"]);
  expect(after["SHA256SUMS"]).not.toBe(before["SHA256SUMS"]);
  expect(report).toContain("The manifest is the same as before: copy the files of the site.");
});

test("a changed manifest needs a higher version, or nobody gets it", async () => {
  await packed(POLICY);
  const before = filesOf(out());
  const refused = await packageIn(folder(), POLICY, "--mode", "promptuser");
  expect(refused.code).toBe(2);
  expect(refused.err).toContain(
    'the manifest changes, so its version has to rise: set "manifestVersion" to "1.0.1.0" in the policy.',
  );
  expect(filesOf(out())).toEqual(before);
  const raised = { ...POLICY, deployment: { ...POLICY.deployment, manifestVersion: "1.0.1.0" } };
  expect(await packed(raised, "--mode", "promptuser")).toContain(
    "The manifest has changed: give version 1.0.1.0 to Microsoft 365.",
  );
  const fallen = await packageIn(folder(), POLICY, "--mode", "promptuser");
  expect(fallen.err).toContain("the version of the manifest falls from 1.0.1.0 to 1.0.0.0");
});

test("checksums are those of the files", async () => {
  await packed(POLICY);
  const lines = text("SHA256SUMS").trimEnd().split("\n");
  expect(lines.map((line) => line.slice(66))).toEqual(
    Object.keys(filesOf(out()))
      .filter((path) => path !== "SHA256SUMS")
      .sort(),
  );
  for (const line of lines) {
    const sum = createHash("sha256")
      .update(readFileSync(out(line.slice(66))))
      .digest("hex");
    expect(line).toBe(`${sum}  ${line.slice(66)}`);
  }
});

test("disarmed: the same manifest, and everything is allowed", async () => {
  await packed(POLICY);
  const manifest = text("manifest.xml");
  const report = await packed(POLICY, "--disarm");
  expect(text("manifest.xml")).toBe(manifest);
  const policy = readStamp(text("site", "commands.js")).policy;
  expect(new Set(Object.values(policy?.actions ?? {}))).toEqual(new Set(["allow"]));
  expect(policy).toMatchObject({ suspended: "disarmed", onError: "allow" });
  expect(report).toContain("Disarmed: everything is allowed, and the pane says so.");
  expect(text("deploy.md")).toContain("**This package is disarmed");
});

test("the way out in deploy.md makes the same site, disarmed", async () => {
  const { host, ...deployment } = POLICY.deployment;
  const policy = { ...POLICY, deployment };
  const csp = (): string =>
    /frame-src[^"\\]*/.exec(text("servers", "headers.json"))?.[0] ?? "no header";
  await packed(
    policy,
    ...["--host", host, "--cloud", "gcch", "--mode", "block"],
    ...["--frame-ancestor", "https://*.contoso.com"],
  );
  const before = [text("manifest.xml"), csp()];
  const [, line = ""] =
    /^second-look package --policy policy\.json (.*) --out disarmed$/m.exec(text("deploy.md")) ??
    [];
  rmSync(out(), { recursive: true });
  await packed(policy, ...line.replaceAll('"', "").split(" "));
  expect(text("deploy.md")).toContain("**This package is disarmed");
  expect([text("manifest.xml"), csp()]).toEqual(before);
  expect(csp()).toContain("https://outlook.office365.us https://*.contoso.com");
});

test("monitoring: prompt user, and no other mode", async () => {
  const monitoring = { ...POLICY, monitor: true };
  expect(await packed(monitoring)).toContain("send mode promptuser.\n");
  expect(text("manifest.xml").match(/SendMode="[^"]*"/g)).toEqual([
    'SendMode="PromptUser"',
    'SendMode="PromptUser"',
  ]);
  const { code, err } = await packageIn(folder(), monitoring, "--mode", "block");
  expect(code).toBe(2);
  expect(err).toContain("--mode block: the policy only monitors");
});

const without = (name: "id" | "host"): object => ({
  ...POLICY,
  deployment: { ...POLICY.deployment, [name]: "" },
});

const REFUSED: readonly (readonly [
  why: string,
  policy: object,
  argv: readonly string[],
  RegExp,
])[] = [
  ["a bad policy", { ...POLICY, denny: [] }, [], /\/denny: There is no "denny"/],
  [
    "no id",
    without("id"),
    [],
    /the policy has no id.*"id": "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"/,
  ],
  ["no host", without("host"), [], /where will the site be served\? Say it with --host/],
  [
    "http",
    POLICY,
    ["--host", "http://a.example"],
    /^--host: "http:\/\/a\.example" is not possible here/,
  ],
  ["a host that is no address", POLICY, ["--host", "https://a b.example"], /^--host: /],
  ["a query", POLICY, ["--host", "https://a.example/x?y"], /^--host: /],
  [
    "upper case",
    POLICY,
    ["--host", "https://A.example/x"],
    /is no plain https address\. Write https:\/\/a\.example\/x\./,
  ],
  [
    "dots in the path",
    POLICY,
    ["--host", "https://a.example/x/../y"],
    /Write https:\/\/a\.example\/y\./,
  ],
  [
    "a dollar sign",
    POLICY,
    ["--host", "https://a.example/$uri"],
    /has a letter that servers read differently/,
  ],
  [
    "a command in the host",
    POLICY,
    ["--host", "https://a;id.example/x"],
    /^--host: .*has a letter that host names do not have/,
  ],
  [
    "a command in the cloud",
    POLICY,
    ["--cloud", "https://a.example/$(id)/office.js"],
    /^--cloud: .*has a letter that servers read differently/,
  ],
  ["an unknown cloud", POLICY, ["--cloud", "mars"], /^--cloud: "mars" is not possible here/],
  [
    "an office.js that is none",
    POLICY,
    ["--cloud", "https://a.example/office"],
    /^--cloud: .* does not end in "\.js"/,
  ],
  [
    "an unknown mode",
    POLICY,
    ["--mode", "hard"],
    /Allowed choices are promptuser, softblock, block/,
  ],
  [
    "a frame ancestor with a path",
    POLICY,
    ["--frame-ancestor", "https://a.example/owa"],
    /is no https origin/,
  ],
  [
    "a hostile frame ancestor",
    POLICY,
    ["--frame-ancestor", "https://a.example; script-src *"],
    /is no https origin/,
  ],
  ["no number", POLICY, ["--top", "many"], /--top: "many" is no whole number/],
  [
    "no learned file",
    { ...POLICY, knownDomains: "none.csv" },
    [],
    /none\.csv: there is no such file/,
  ],
];

test.each(REFUSED)("%s is never packaged", async (_why, policy, argv, message) => {
  await packed(POLICY);
  const before = filesOf(out());
  const { code, err } = await packageIn(folder(), policy, ...argv);
  expect(code).toBe(2);
  expect(err.replaceAll(folder() + sep, "")).toMatch(message);
  expect(filesOf(out())).toEqual(before);
  expect(readdirSync(folder()).sort()).toEqual(["built", "out", "policy.json"]);
});

test("a folder with something else in it is left alone", async () => {
  mkdirSync(out());
  writeFileSync(out("thesis.txt"), "mine");
  const { code, err } = await packageIn(folder(), POLICY);
  expect(code).toBe(2);
  expect(err).toContain("holds something that is no package. Choose another folder with --out.");
  expect(Object.keys(filesOf(out()))).toEqual(["thesis.txt"]);
});

test("a file that somebody added to a package is not lost", async () => {
  await packed(POLICY);
  writeFileSync(out("site", "NOTES.txt"), "mine");
  const { code, err } = await packageIn(folder(), POLICY);
  expect(code).toBe(2);
  expect(err).toContain('"site/NOTES.txt" is no part of the package and would be lost. Move it');
  expect(readFileSync(out("site", "NOTES.txt"), "utf8")).toBe("mine");
  rmSync(out("site", "NOTES.txt"));
  writeFileSync(out(".DS_Store"), "a file manager's");
  await packed(POLICY);
  expect(existsSync(out(".DS_Store"))).toBe(false);
});

test("folders beside it with names like its own stay as they are", async () => {
  await packed(POLICY);
  for (const name of ["out.old", "out.new"]) {
    mkdirSync(join(folder(), name));
    writeFileSync(join(folder(), name, "mine"), name);
  }
  await packed(POLICY);
  expect(readdirSync(folder()).sort()).toEqual([
    "built",
    "out",
    "out.new",
    "out.old",
    "policy.json",
  ]);
  expect(readFileSync(join(folder(), "out.old", "mine"), "utf8")).toBe("out.old");
  expect(readFileSync(join(folder(), "out.new", "mine"), "utf8")).toBe("out.new");
});

test("a packed copy beside it is not taken for what a killed run left", async () => {
  writeFileSync(`${out()}.zip`, "");
  expect((await packageIn(folder(), POLICY)).code).toBe(0);
});

test("a package that a killed run left under another name is not passed over", async () => {
  await packed(POLICY);
  renameSync(out(), `${out()}.0123456789ab.old`);
  const { code, err } = await packageIn(folder(), POLICY);
  expect(code).toBe(2);
  expect(err).toMatch(
    /an earlier run was cut short\. .*out\.0123456789ab\.old: name it .*out again/,
  );
  expect(existsSync(out())).toBe(false);
});

test("a link to a folder is followed, and stays a link", async () => {
  mkdirSync(join(folder(), "served"));
  linkTo(join(folder(), "served"));
  await packed(POLICY);
  expect(lstatSync(out()).isSymbolicLink()).toBe(true);
  expect(existsSync(join(folder(), "served", "manifest.xml"))).toBe(true);
});

test.each([
  ["a file", () => writeFileSync(out(), ""), /out: this is a file\. Name a folder with --out\./],
  [
    "the folder where the command runs",
    () => linkTo(process.cwd()),
    /out: a package takes the place of its whole folder, and this is where you are\./,
  ],
])("%s is no place for a package", async (_what, make, message) => {
  make();
  const { code, err } = await packageIn(folder(), POLICY);
  expect([code, err.split("\n").length]).toEqual([2, 2]);
  expect(err).toMatch(message);
});

const BROKEN: readonly (readonly [string, string, string | null, RegExp])[] = [
  ["a file missing", "commands.js", null, /this is no built site: commands\.js missing/],
  [
    "an event script without a slot",
    "commands.js",
    "Office.actions.associate('x')",
    /no place for a policy/,
  ],
  [
    "a page without office.js",
    "taskpane.html",
    "<html></html>",
    /taskpane\.html: it loads no office\.js/,
  ],
  [
    "handlers that are not registered",
    "commands.js",
    `'{"<<second-look:policy":null,"second-look:policy>>":0}','{"<<second-look:known":null,"second-look:known>>":0}'`,
    /onMessageSendHandler/,
  ],
  [
    "a script that names the pane's, which gets another name",
    "7.0123456789abcdef0123.js",
    `load("${PANE_SCRIPT}")`,
    /7\.0123456789abcdef0123\.js: it names taskpane\.31d6cfe0d16ae931b73c\.js/,
  ],
];

test.each(BROKEN)("a site with %s is not packaged", async (_why, name, content, message) => {
  const path = join(folder(), "built", name);
  if (content === null) rmSync(path);
  else writeFileSync(path, content);
  const { code, err } = await packageIn(folder(), POLICY);
  expect(code).toBe(2);
  expect(err).toMatch(message);
  expect(existsSync(out())).toBe(false);
});

test("what a stranger could read is said, and a path that nobody guesses is offered", async () => {
  const report = await packed({
    ...POLICY,
    partners: [
      { entry: "litware.example", name: "Litware", weight: 5000 },
      { entry: "fabrikam.example", weight: 40 },
      { entry: "adatum.example", name: "Adatum" },
      "northwind.example",
    ],
    allow: ["a.example", "b.example", "c.example", "d.example", "e.example", "f.example"],
  });
  expect(report).toMatch(
    new RegExp(
      [
        "Whoever knows the address of the site can read in its scripts:",
        "  your organisation's name: Contoso",
        "  your own domains: contoso\\.com",
        "  partners: litware\\.example \\(Litware, weight 5000\\), fabrikam\\.example \\(weight 40\\), adatum\\.example \\(Adatum\\), northwind\\.example",
        "  never questioned: a\\.example, b\\.example, c\\.example, d\\.example, e\\.example and 1 more",
        "  denied: rival\\.example",
        "  reasons given: Bids go through the legal team\\.",
        "  contact and help page: mail-help@contoso\\.com",
        "  what each kind of finding leads to, and from which odds",
        "If that is too much for strangers, serve it from a path that nobody guesses:",
        "  --host https://addins\\.contoso\\.example/second-look/[0-9a-f]{12}",
      ].join("\\n"),
    ),
  );
  const secret = await packed(
    POLICY,
    "--host",
    "https://a.example/0123456789ab",
    "--out",
    join(folder(), "secret"),
  );
  expect(secret).not.toContain("nobody guesses");
});

test("learned domains: the most frequent ones, packed, with their number and the size", async () => {
  writeFileSync(
    join(folder(), "known.csv"),
    "domain,count\nlitware.example,40\nfabrikam.example,20\nproseware.example,3\n",
  );
  const report = await packed({ ...POLICY, knownDomains: "known.csv" }, "--top", "2");
  expect(report).toMatch(
    /^The event script has \d+\.\d kB gzipped, with 2 learned domains; 1 rarer one left out, see --top\.$/m,
  );
  expect(report).toContain(
    "2 learned domains, as fingerprints: no list, but any name can be tried",
  );
  const { known } = readStamp(text("site", "commands.js"));
  expect(known).toMatch(/^[A-Za-z0-9_-]{20,}$/);
  expect(text("site", "commands.js")).not.toContain("fabrikam");
  const disarmed = await packed({ ...POLICY, knownDomains: "known.csv" }, "--disarm");
  expect(disarmed).not.toContain("learned");
});
