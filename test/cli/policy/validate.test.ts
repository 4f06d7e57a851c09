import { resolve } from "node:path";
import { run } from "../../../src/cli/run";
import { memoryIo } from "../../support/cli-io";

async function validate(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const io = memoryIo({ files });
  const code = await run(["policy", "validate", "p.json"], io);
  return { code, out: io.out(), err: io.err() };
}

test("every error, with its place and what to do", async () => {
  const text = '{ "version": 1,\n  "denny": [],\n  "organization": { "domains": ["*.x.com"] } }';
  expect(await validate({ "p.json": text })).toEqual({
    code: 2,
    out:
      'p.json:2:3: /denny: There is no "denny" in a policy. Did you mean "deny"?\n' +
      'p.json:3:33: /organization/domains/0: "*.x.com" needs no asterisk: a domain covers its subdomains.\n',
    err: "p.json: 2 errors.\n",
  });
});

test("a good policy: what is in it; warnings do not make it bad", async () => {
  const text = '{ "version": 1, "revision": 3, "monitor": true, "partners": ["gmail.com"] }';
  const { code, out, err } = await validate({ "p.json": text });
  expect(code).toBe(0);
  expect(out).toMatch(
    /^p\.json:1:62: warning: \/partners\/0: "gmail\.com" is a public mail service/,
  );
  expect(err).toBe(
    "p.json: good, with 1 warning. Revision 3: 0 own domains, 1 partner, 0 entries never questioned, 0 denied. Monitor only: nothing stops a send.\n",
  );
});

test("the file of learned domains is checked with it", async () => {
  const path = resolve("known.csv");
  const policy = '{ "version": 1, "knownDomains": "known.csv" }';
  const good = await validate({ "p.json": policy, [path]: "litware.example,42\n" });
  expect(good.err).toContain("1 learned domain.");
  const bad = await validate({ "p.json": policy, [path]: "litware.example,none\n" });
  expect(bad.code).toBe(2);
  expect(bad.out).toContain('known.csv:1: "none" is not a count.');
  const missing = await validate({ "p.json": policy });
  expect(missing.code).toBe(2);
  expect(missing.out).toContain("known.csv: there is no such file.");
});

test("a file that is not there, and one that is no JSON", async () => {
  expect((await validate({})).err).toBe("p.json: there is no such file. Check the path.\n");
  const { code, out } = await validate({ "p.json": "version: 1" });
  expect(code).toBe(2);
  expect(out).toMatch(/^p\.json:1:1: This is not JSON: /);
});

test("no name, value or row steers the terminal, or makes a line of its own", async () => {
  const named = '{ "version": 1, "\\u001b[2J\\np.json: good.": 1, "deny": ["\u009b2J\u202e"] }';
  const { out } = await validate({ "p.json": named });
  expect(out).toContain("/<U+001B>[2J<U+000A>p.json: good.: ");
  expect(out).toContain("<U+009B>2J<U+202E>");
  expect(out.trimEnd().split("\n")).toHaveLength(2);

  const policy = '{ "version": 1, "knownDomains": "known.csv" }';
  const rows = 'litware.example,"\u001b[2J\np.json: good."\nfabrikam.example,none\n';
  const listed = await validate({ "p.json": policy, [resolve("known.csv")]: rows });
  expect(listed.out).toContain("<U+001B>[2J");
  expect(listed.out.trimEnd().split("\n")).toHaveLength(2);
  expect(listed.out).not.toContain("\u001b");
});
