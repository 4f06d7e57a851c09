import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { run } from "../../../src/cli/run";

import { memoryIo } from "../../support/cli-io";
import { tempFolder } from "../../support/temp-folder";
import { testUnlessWindows } from "../../support/unless-windows";

const folder = tempFolder();

async function importFiles(
  files: Readonly<Record<string, string | Buffer>>,
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder(), name), text);
  const io = { ...memoryIo(), openFile: (path: string) => createReadStream(path) };
  const paths = argv.map((each) => (each in files ? join(folder(), each) : each));
  const code = await run(["policy", "import", ...paths], io);
  return {
    code,
    out: io.out().replaceAll(folder() + sep, ""),
    err: io.err().replaceAll(folder() + sep, ""),
  };
}

const policy = (): unknown => JSON.parse(readFileSync(join(folder(), "p.json"), "utf8"));

test("lists by their names and columns: every line told, what is clear added", async () => {
  const { code, out, err } = await importFiles(
    {
      "p.json":
        '{"version":1,"revision":3,"organization":{"name":"Contoso","domains":["Contoso.example"]}}',
      "accepted.csv":
        '#TYPE X\r\n"DomainName";"DomainType"\r\n"contoso.example";"Authoritative"\r\n"plant.example";"InternalRelay"\r\n',
      "TrustedDomains.txt": "litware.example\n*x.example\n",
      "unsafedomains.txt": "[BLOCK]\nrival.example\n",
      "partners.csv": "domain,name\nlitware.example,Litware\nfab.example,Fabrikam\n",
    },
    "accepted.csv",
    "TrustedDomains.txt",
    "unsafedomains.txt",
    "partners.csv",
    "--policy",
    "p.json",
  );
  expect(out.split("\n")).toEqual([
    "accepted.csv",
    "      3  contoso.example  nothing: is there already",
    "      4  plant.example    own domain plant.example",
    "TrustedDomains.txt",
    "      1  litware.example  partner litware.example (covers its subdomains too)",
    "      2  *x.example       TO DECIDE: it matched every domain that ends so, such as evilx.example.",
    "unsafedomains.txt",
    "      1  [BLOCK]        nothing: denied from here",
    "      2  rival.example  denied rival.example (covers its subdomains too)",
    "partners.csv",
    "      2  litware.example  nothing: is taken from line 1, so its details are not",
    "      3  fab.example      partner fab.example (Fabrikam)",
    "",
  ]);
  expect(err).toBe("4 entries added to p.json. 1 line to decide, marked above.\n");
  expect(code).toBe(1);
  expect(policy()).toEqual({
    version: 1,
    revision: 4,
    organization: { name: "Contoso", domains: ["Contoso.example", "plant.example"] },
    partners: ["litware.example", { entry: "fab.example", name: "Fabrikam" }],
    deny: ["rival.example"],
  });
});

test("what the rest of the policy speaks against is left to decide", async () => {
  const { code, out } = await importFiles(
    {
      "p.json": '{"version":1,"deny":["plant.example"]}',
      "a.csv":
        "DomainName,DomainType\nplant.example,Authoritative\ncontoso.example,Authoritative\n",
    },
    "a.csv",
    "--policy",
    "p.json",
  );
  expect(code).toBe(1);
  expect(out).toContain('plant.example    TO DECIDE: "plant.example" is denied by /deny/0.');
  expect(policy()).toEqual({
    version: 1,
    revision: 1,
    deny: ["plant.example"],
    organization: { domains: ["contoso.example"] },
  });
});

test("a denial of what is own or allowed is left to decide, and nothing else is lost", async () => {
  const { code, out, err } = await importFiles(
    {
      "p.json":
        '{"version":1,"organization":{"domains":["contoso.example"]},"allow":["partner.ml"],"deny":["ml"]}',
      "a.csv": "DomainName,DomainType\nplant.example,Authoritative\n",
      "unsafedomains.txt":
        "[BLOCK]\npartner.ml\ncontoso.example\nshop.plant.example\nplant.example\nrival.example\n",
    },
    "unsafedomains.txt",
    "a.csv",
    "--policy",
    "p.json",
  );
  expect(out.split("\n").slice(2, 7)).toEqual([
    "      2  partner.ml          TO DECIDE: it is allowed by /allow/0.",
    '      3  contoso.example     TO DECIDE: it would deny "contoso.example", which is your own by /organization/domains/0.',
    "      4  shop.plant.example  denied shop.plant.example (covers its subdomains too)",
    '      5  plant.example       TO DECIDE: it would deny "plant.example", which is your own by line 2.',
    "      6  rival.example       denied rival.example (covers its subdomains too)",
  ]);
  expect([code, err.split("\n").slice(-2)[0]]).toEqual([
    1,
    "3 entries added to p.json. 3 lines to decide, marked above.",
  ]);
  expect(policy()).toMatchObject({
    revision: 1,
    organization: { domains: ["contoso.example", "plant.example"] },
    deny: ["ml", "shop.plant.example", "rival.example"],
  });
});

test("a warning that the policy had before is said once, with its place", async () => {
  const { err } = await importFiles(
    { "p.json": '{"version":1,"deny":["ml"]}', "unsafedomains.txt": "[BLOCK]\nmali.example\n" },
    "unsafedomains.txt",
    "--policy",
    "p.json",
  );
  expect(err.match(/is an ending/g)).toHaveLength(1);
  expect(err).toContain("p.json:1:22: warning: /deny/0: ");
});

test("a policy that can take no more says why, and stays as it was", async () => {
  const files = {
    "p.json": '{"version":1,"revision":2147483647}',
    "TrustedDomains.txt": "litware.example\n",
  };
  const { code, err } = await importFiles(files, "TrustedDomains.txt", "--policy", "p.json");
  expect(code).toBe(2);
  expect(err).toBe(
    "p.json: with these entries: /revision: 2147483648 is not possible here. Allowed: a number up to 2147483647.\n",
  );
  expect(policy()).toEqual({ version: 1, revision: 2147483647 });
});

test.each([["--dry-run"], []])("nothing is written with %p", async (...flags) => {
  const files = { "p.json": '{"version":1}', "TrustedDomains.txt": "litware.example\n" };
  const policyFlags = flags.length > 0 ? ["--policy", "p.json"] : [];
  const { code, err } = await importFiles(files, "TrustedDomains.txt", ...policyFlags, ...flags);
  expect([code, err]).toEqual([0, "1 entry to add; nothing written.\n"]);
  expect(policy()).toEqual({ version: 1 });
});

const TABLE = "DomainName,DomainType\r\nbücher.example,Authoritative\r\n";

test.each([
  ["UTF-16, as Windows PowerShell writes it", Buffer.from(`\ufeff${TABLE}`, "utf16le")],
  ["UTF-16 without its mark", Buffer.from(TABLE, "utf16le")],
  ["UTF-8 with a mark", Buffer.from(`\ufeff${TABLE}`)],
  ["Windows-1252, as Excel saves a CSV", Buffer.from(TABLE, "latin1")],
])("%s", async (_encoding, bytes) => {
  const { out } = await importFiles({ "a.csv": bytes }, "a.csv");
  expect(out).toContain("own domain bücher.example");
});

test("a policy that is not UTF-8 is refused with the place, and stays as it was", async () => {
  const bytes = Buffer.from('{"version":1,\n "organization":{"name":"Müller AG"}}', "latin1");
  const files = { "p.json": bytes, "TrustedDomains.txt": "litware.example\n" };
  const { code, err } = await importFiles(files, "TrustedDomains.txt", "--policy", "p.json");
  expect(code).toBe(2);
  expect(err).toMatch(/^p\.json:2:27: from here this is no UTF-8 text\. Save the file as UTF-8/);
  expect(readFileSync(join(folder(), "p.json"))).toEqual(bytes);
});

test("a sign for a lost letter that stands in a policy is no fault of its encoding", async () => {
  const text = '{"version":1,"organization":{"name":"M\ufffdller AG"}}';
  const files = { "p.json": text, "TrustedDomains.txt": "litware.example\n" };
  const { code } = await importFiles(files, "TrustedDomains.txt", "--policy", "p.json");
  expect(code).toBe(0);
});

test.each([
  [
    "list.csv",
    "a,b\nc,d\n",
    [],
    /what this list is cannot be told .* Say it with --as: accepted-domains, /,
  ],
  [
    "list.csv",
    "a,b\n",
    ["--as", "accepted-domains"],
    /no column DomainName\. Export it with: Get-Acc/,
  ],
  ["list.csv", 'domain\na\n"x\nb\nc\n', [], /list\.csv:3: a quotation mark is never closed/],
  ["list.csv", "domain\na.example\nb\u0000.example\n", [], /list\.csv:3: a zero byte stands in/],
  ["none.csv", null, [], /none\.csv: there is no such file/],
])("%s with %p %p is refused", async (name, text, flags, message) => {
  const path = text === null ? join(folder(), name) : name;
  const { code, err } = await importFiles(text === null ? {} : { [name]: text }, path, ...flags);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});

test("a table of partners without a header, when it is said what it is", async () => {
  const { out } = await importFiles(
    { "l.csv": "x.example,X\ny.example\n" },
    "l.csv",
    "--as",
    "partners",
  );
  expect(out.split("\n").slice(1, 3)).toEqual([
    "      1  x.example  partner x.example (X)",
    "      2  y.example  partner y.example",
  ]);
});

testUnlessWindows("no path steers the terminal", async () => {
  const files = { "\u001b[2J.json": '{"version":1}', "TrustedDomains.txt": "litware.example\n" };
  const { err } = await importFiles(files, "TrustedDomains.txt", "--policy", "\u001b[2J.json");
  expect(err).toBe("1 entry added to <U+001B>[2J.json.\n");
});
