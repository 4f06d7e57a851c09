/** What follows a package: the next one, an earlier one, a disarmed one, none at all. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeBuiltSite } from "../../support/built-site";
import { packageIn, POLICY } from "../../support/package-run";
import { tempFolder } from "../../support/temp-folder";

const folder = tempFolder();
const guide = (of = "out"): string => readFileSync(join(folder(), of, "deploy.md"), "utf8");

beforeEach(() => writeBuiltSite(join(folder(), "built")));

async function packed(policy: object, ...argv: readonly string[]): Promise<string> {
  const { code, out, err } = await packageIn(folder(), policy, ...argv);
  expect([code, err]).toEqual([0, ""]);
  return out;
}

const at = (manifestVersion: string, more: object = {}): object => ({
  ...POLICY,
  ...more,
  deployment: { ...POLICY.deployment, manifestVersion },
});

describe("a package that is kept beside the next one", () => {
  const next = (): readonly string[] => [
    ...["--after", join(folder(), "out")],
    ...["--out", join(folder(), "next")],
  ];

  test("tells whether the manifest changes", async () => {
    await packed(POLICY);
    expect(await packed(POLICY, ...next())).toContain("The manifest is the same as before");
    const refused = await packageIn(folder(), POLICY, ...next(), "--mode", "block");
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(`${join(folder(), "out")}: the manifest changes`);
    expect(await packed(at("1.0.1.0"), ...next(), "--mode", "block")).toContain(
      "give version 1.0.1.0 to Microsoft 365",
    );
  });

  test("has to be one", async () => {
    const { code, err } = await packageIn(folder(), POLICY, ...next());
    expect([code, err]).toEqual([
      2,
      `--after ${join(folder(), "out")}: there is no package. Name the folder of one.\n`,
    ]);
  });

  test("is what deploy.md keeps", async () => {
    await packed(POLICY);
    expect(guide()).toContain("`second-look-package-7`");
    expect(guide()).toContain("`--after second-look-package-7`");
  });
});

describe("the revision of the policy", () => {
  const SAME =
    "Careful: the revision is still 7, and the policy is not the same as in the package before.";
  const RAISE = "Raise it above every one that was ever served.";
  const partners = [{ entry: "fabrikam.example" }];
  const known = (rows: string): object => {
    writeFileSync(join(folder(), "known.csv"), `domain,count\n${rows}`);
    return { ...POLICY, knownDomains: "known.csv" };
  };

  test("has to rise with the policy", async () => {
    await packed(POLICY);
    expect(await packed(POLICY)).not.toContain("Careful");
    expect(await packed({ ...POLICY, partners })).toContain(`${SAME} ${RAISE}`);
    expect(await packed({ ...POLICY, revision: 8 })).not.toContain("Careful");
  });

  test("has to rise where the policy no longer only monitors", async () => {
    await packed({ ...POLICY, monitor: true });
    expect(await packed(POLICY, "--mode", "promptuser")).toContain(`${SAME} ${RAISE}`);
  });

  test("does not fall on the way back, where it would be given twice", async () => {
    await packed({ ...POLICY, revision: 8 });
    const report = await packed(
      POLICY,
      "--after",
      join(folder(), "out"),
      "--out",
      join(folder(), "next"),
    );
    expect(report).toContain(`Careful: the revision falls from 8 to 7. ${RAISE}`);
    expect(guide()).toContain("`revision` above every one that was ever served, 8 included");
  });

  test("has to rise with the learned domains", async () => {
    await packed(known("litware.example,5\n"));
    expect(await packed(known("litware.example,5\n"))).not.toContain("Careful");
    expect(await packed(known("litware.example,5\nproseware.example,9\n"))).toContain(
      `the learned domains are not the same as in the package before. ${RAISE}`,
    );
  });

  test("need not rise for another manifest", async () => {
    await packed(POLICY);
    expect(await packed(at("1.0.1.0"), "--host", "https://b.example/x")).not.toContain("Careful");
  });

  test("stays where the policy is disarmed, and is in force again", async () => {
    await packed(POLICY);
    expect(await packed(POLICY, "--disarm")).not.toContain("Careful");
    expect(await packed(POLICY)).not.toContain("Careful");
  });

  test.each([
    ["missing", null],
    ["without a policy", "Office.actions;"],
    ["damaged", '"<<second-look:policy":nul,"second-look:policy>>"'],
  ])("is not compared where the script of the package before is %s", async (_what, script) => {
    await packed({ ...POLICY, revision: 8 });
    const path = join(folder(), "out/site/commands.js");
    if (script === null) rmSync(path);
    else writeFileSync(path, script);
    expect(await packed(POLICY)).not.toContain("Careful");
  });
});

test("a script that cannot be read is told with its folder", async () => {
  await packed(POLICY);
  const script = join(folder(), "out/site/commands.js");
  rmSync(script);
  mkdirSync(script);
  const { code, err } = await packageIn(folder(), POLICY);
  expect(code).toBe(2);
  expect(err.startsWith(`${join(folder(), "out")}: `)).toBe(true);
});

test("another id is another add-in, and the old one stays", async () => {
  const id = POLICY.deployment.id;
  const other = { ...POLICY.deployment, id: id.replace(/.$/, "9") };
  await packed({ ...POLICY, deployment: { ...POLICY.deployment, id: id.toUpperCase() } });
  expect(await packed(POLICY)).not.toContain("Careful");
  expect(await packed({ ...POLICY, deployment: other }, "--disarm")).not.toContain("Careful");
  await packed(POLICY);
  expect(await packed({ ...POLICY, deployment: other })).toContain(
    `Careful: the package before has another add-in id, ${id}. To Outlook this is another add-in: take ` +
      "the old one away in Microsoft 365, or people have two, and both ask. What people trust does " +
      "not come along.\n",
  );
});

describe("the settings of servers, beside a site that changed", () => {
  const AZURE = "  servers/azure-static-web-apps/staticwebapp.config.json";
  const HEADERS = "  servers/headers.json";
  const IIS = "  servers/iis/web.config";
  const settings = (report: string): readonly string[] =>
    report.split("\n").filter((line) => line.startsWith("  servers/"));
  const next = (...more: readonly string[]): readonly string[] => [
    ...["--after", join(folder(), "out"), "--out", join(folder(), "next")],
    ...more,
  ];

  test("none, where the package is the same", async () => {
    await packed(POLICY);
    expect(await packed(POLICY, ...next())).toContain("copying the files of the site is enough.");
  });

  test.each([
    ["a policy", { ...POLICY, revision: 8 }, [], [AZURE, HEADERS, IIS]],
    [
      "an address that may frame the pages",
      POLICY,
      ["--frame-ancestor", "https://mail.contoso.example"],
      [
        ...[AZURE, HEADERS, IIS],
        "  servers/nginx/second-look-maps.conf",
        "  servers/s3-cloudfront/response-headers-policy.json",
      ],
    ],
    [
      "a cloud",
      POLICY,
      ["--cloud", "gcch"],
      [
        ...[AZURE, HEADERS, IIS],
        "  servers/nginx/second-look-maps.conf",
        "  servers/s3-cloudfront/response-headers-policy.json",
      ],
    ],
  ])("%s: those that name the pane's script or carry the policy of the pages", async (...row) => {
    const [, policy, argv, expected] = row;
    await packed(POLICY);
    const report = await packed(policy, ...next(...argv));
    expect(report).not.toContain("is enough");
    expect(settings(report)).toEqual(expected);
  });

  test("those of a new address, with the manifest", async () => {
    await packed(POLICY);
    const host = "https://other.contoso.example/second-look";
    const report = await packed(at("1.0.1.0"), ...next("--host", host));
    expect(report).toContain("give version 1.0.1.0 to Microsoft 365");
    expect(settings(report)).toContain("  servers/nginx/second-look-location.conf");
  });

  test("are named where deploy.md copies the site, and where it goes back", async () => {
    await packed(POLICY);
    expect(guide()).toContain("what `package` names of `servers/` where your server uses it");
    expect(guide()).toContain("the settings of your server from its `servers/`");
  });
});

describe("a disarmed package", () => {
  test("keeps the send mode of what is deployed, also when the policy monitors by now", async () => {
    await packed(POLICY, "--mode", "softblock");
    const [, line = ""] = /^second-look package .*(--mode .*) --out disarmed$/m.exec(guide()) ?? [];
    rmSync(join(folder(), "out"), { recursive: true });
    const report = await packed({ ...POLICY, monitor: true }, ...line.split(" "));
    expect(report).toContain("Disarmed: everything is allowed");
    expect(readFileSync(join(folder(), "out/manifest.xml"), "utf8")).toContain(
      'SendMode="SoftBlock"',
    );
  });

  test("takes the place of a later one, since its manifest is given to nobody", async () => {
    await packed(at("1.0.1.0"), "--disarm");
    const report = await packed(at("1.0.0.0"), "--disarm", "--mode", "block");
    expect(report).toContain("The manifest has version 1.0.0.0.");
  });
});

describe("the way out in deploy.md", () => {
  test.each([
    ["public", "**Remove Add-in**"],
    ["gcch", "`Remove-OrganizationAddIn -ProductId`"],
    ["https://static.contoso.example/o/office.js", "`Remove-OrganizationAddIn -ProductId`"],
  ])("for %s says how the add-in is taken away", async (cloud, words) => {
    await packed(POLICY, "--cloud", cloud);
    expect(guide()).toContain(words);
    expect(guide()).toContain(`Remove-App -OrganizationApp -Identity ${POLICY.deployment.id}`);
  });

  test("says that people's lists stay in their mailboxes", async () => {
    await packed(POLICY);
    const [, way = ""] = guide().split("**Take the add-in away**");
    expect(way).toContain("What people trust for good stays in their mailboxes");
    expect(way).toContain("**Addresses I trust**");
  });

  test("says what follows where the site is deleted first", async () => {
    await packed(POLICY, "--mode", "block");
    expect(guide()).toContain("no mail goes\nout from a client that finds no site");
    rmSync(join(folder(), "out"), { recursive: true });
    await packed(POLICY);
    expect(guide()).toContain("tells its user at each send that the add-in is unavailable");
  });
});

describe("another address in deploy.md", () => {
  test.each([
    ["softblock", "a client that finds no\nsite tells its user at each send"],
    ["block", "in mode block no mail goes\nout from a client that finds no site"],
  ])("with %s: the old site stays, and why", async (mode, why) => {
    await packed(POLICY, "--mode", mode);
    const [, section = ""] = guide().split("## 4.");
    const [, move = ""] = (section.split("## 5.")[0] ?? "").split("**To another address**");
    expect(move).toContain("`verify` it first, then update the manifest, and\nleave the old site");
    expect(move).toContain(why);
    expect(move).toContain("disarm both");
  });
});

test("an office.js of one's own says nothing of the cloud", async () => {
  await packed(POLICY, "--cloud", "https://static.contoso.example/o/office.js");
  expect(guide()).toContain("**Upload custom apps**");
  expect(guide()).toContain("New-OrganizationAddIn");
  expect(guide()).not.toContain("This cloud has no Integrated apps page");
  expect(guide()).not.toContain("New Outlook on Windows does not serve");
});
