import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { run } from "../../../src/cli/run";
import { EMPTY_KNOWLEDGE } from "../../../src/core/known-domains";
import { parsePolicy } from "../../../src/policy/parse-policy";
import { PRESETS } from "../../../src/policy/presets";
import { memoryIo } from "../../support/cli-io";
import { checkDraft } from "../../support/drafts";
import { tempFolder } from "../../support/temp-folder";
import { testUnlessWindows } from "../../support/unless-windows";

const folder = tempFolder();
const FLAGS = ["--preset", "company", "--domains", "contoso.com"];

async function init(
  argv: readonly string[],
  typed: string | null = null,
): Promise<{ readonly code: number; readonly err: string; readonly path: string }> {
  const path = join(folder(), "policy.json");
  const stdin = Object.assign(Readable.from([typed ?? ""]), { isTTY: typed !== null });
  const io = memoryIo({ stdin });
  const code = await run(["policy", "init", "--out", path, ...argv], io);
  return { code, err: io.err(), path };
}

const written = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;

test("by flags: a good policy, linked to the schema that is written beside it", async () => {
  const { code, path } = await init([
    ...["--preset", "company", "--name", "Contoso", "--contact", "help@contoso.com"],
    ...["--domains", "contoso.com,@contoso.example", "fabrikam.example"],
    ...["--host", "https://addins.contoso.example/second-look/", "--cloud", "gcch", "--monitor"],
  ]);
  expect(code).toBe(0);
  const policy = written(path);
  expect(policy).toEqual({
    $schema: "./policy.schema.json",
    version: 1,
    revision: 1,
    monitor: true,
    deployment: {
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as string,
      manifestVersion: "1.0.0.0",
      host: "https://addins.contoso.example/second-look",
      cloud: "gcch",
    },
    organization: {
      name: "Contoso",
      domains: ["contoso.com", "contoso.example", "fabrikam.example"],
    },
    partners: [],
    allow: [],
    deny: [],
    contact: "help@contoso.com",
  });
  expect(parsePolicy(readFileSync(path, "utf8")).ok).toBe(true);
  const schema = written(join(folder(), "policy.schema.json"));
  expect(schema["title"]).toBe("Second Look policy");
});

test("two policies never share an id", async () => {
  const first = await init(FLAGS);
  const id = written(first.path)["deployment"];
  await init([...FLAGS, "--force"]);
  expect(written(first.path)["deployment"]).not.toEqual(id);
});

test("a file that is there is kept, unless --force is given", async () => {
  const path = join(folder(), "policy.json");
  writeFileSync(path, "mine");
  const { code, err } = await init(FLAGS);
  expect([code, readFileSync(path, "utf8")]).toEqual([2, "mine"]);
  expect(err).toBe(
    `${path} is there already. Choose another name with --out, or replace it with --force.\n`,
  );
  expect((await init([...FLAGS, "--force"])).code).toBe(0);
  expect(written(path)["version"]).toBe(1);
});

test.each([
  [["--domains", "contoso.com"], /--preset \(company, government, university, defence-supplier\)/],
  [["--preset", "company"], /--domains, your own mail domains/],
  [["--preset", "bank", "--domains", "contoso.com"], /Allowed choices are company, government/],
  [[...FLAGS, "--host", "http://contoso.com"], /deployment\/host: .* is not possible here/],
  [[...FLAGS, "--cloud", "mars"], /deployment\/cloud: .* Allowed: public, gcc, gcch, dod/],
  [[...FLAGS, "--random-path"], /--random-path needs --host/],
  [["--preset", "company", "--domains", "gmail.com"], /"gmail.com" is a public mail service/],
])("%p is refused, and nothing is written", async (argv, message) => {
  const { code, err, path } = await init(argv);
  expect(code).toBe(2);
  expect(err).toMatch(message);
  expect(() => readFileSync(path)).toThrow("ENOENT");
});

test("a path that nobody guesses: 12 hexadecimal digits, new each time", async () => {
  const host = async (): Promise<string> => {
    const { path } = await init([
      ...FLAGS,
      "--host",
      "https://a.example",
      "--random-path",
      "--force",
    ]);
    return (written(path)["deployment"] as { host: string }).host;
  };
  const [one, two] = [await host(), await host()];
  expect(one).toMatch(/^https:\/\/a\.example\/[0-9a-f]{12}$/);
  expect(two).not.toBe(one);
});

test("at a terminal: asks, and asks again for what cannot be", async () => {
  const answers = [
    "7",
    "4",
    "Contoso",
    "",
    "gmail.com",
    "contoso.com, fab.example",
    "me",
    "",
    "nein",
    "no",
  ];
  const { code, err, path } = await init([], `${answers.join("\n")}\n`);
  expect(code).toBe(0);
  expect(err).toContain("Write a number from 1 to 4.");
  expect(err).toContain("Write at least one, such as contoso.com.");
  expect(err).toContain('"gmail.com" is a public mail service');
  expect(err).toContain('"me" is not possible here.');
  expect(err).toContain("Write yes or no.");
  expect(written(path)).toMatchObject({
    organization: { name: "Contoso", domains: ["contoso.com", "fab.example"] },
    deny: [{ entry: "ml" }],
    contact: "",
  });
  expect(written(path)).not.toHaveProperty("monitor");
});

test("at a terminal: domains that were given are taken apart as well", async () => {
  const { code, path } = await init(
    ["--domains", "contoso.com,fab.example", "--name", "Contoso", "--contact", ""],
    "1\nno\n",
  );
  expect(code).toBe(0);
  expect(written(path)).toMatchObject({
    organization: { domains: ["contoso.com", "fab.example"] },
  });
});

test("answers that end too early write nothing", async () => {
  const { code, err, path } = await init([], "1\nContoso\n");
  expect(code).toBe(2);
  expect(err).toContain("Nothing was written: the answers ended too early.");
  expect(() => readFileSync(path)).toThrow("ENOENT");
});

/** What each preset does with an address, but for the lists that the admin fills in. */
const OUTCOMES = [
  ["company", { ml: "prompt", lookalike: "prompt", combo: "prompt", failure: "prompt" }],
  ["government", { ml: "prompt", lookalike: "block", combo: "prompt", failure: "prompt" }],
  ["university", { ml: "prompt", lookalike: "prompt", combo: "prompt", failure: "allow" }],
  ["defence-supplier", { ml: "block", lookalike: "block", combo: "prompt", failure: "prompt" }],
] as const;

test("every preset is tested", () => {
  expect(OUTCOMES.map(([name]) => name)).toEqual(PRESETS);
});

test.each(OUTCOMES)("the preset %s", async (preset, expected) => {
  const { path } = await init(["--preset", preset, "--domains", "contoso.com"]);
  const parsed = parsePolicy(readFileSync(path, "utf8"));
  if (!parsed.ok) throw new Error("a preset must be good");
  const { policy } = parsed;
  const actionOf = (address: string): string => {
    const recipient = { field: "to", displayName: "", address } as const;
    const draft = { sender: "", recipients: [recipient], unchecked: [], confirmed: [] };
    return checkDraft(draft, EMPTY_KNOWLEDGE, policy).action;
  };
  expect({
    ml: actionOf("jane@army.ml"),
    lookalike: actionOf("x@соntoso.com"),
    combo: policy.actions.combosquatting,
    failure: policy.onError,
  }).toEqual(expected);
});

test("the defence preset blocks all of .ml, but for the entries of allow", async () => {
  const { path } = await init(["--preset", "defence-supplier", "--domains", "contoso.com"]);
  const text = readFileSync(path, "utf8").replace('"allow": []', '"allow": ["partner.ml"]');
  const parsed = parsePolicy(text);
  if (!parsed.ok) throw new Error("must be good");
  const actions = ["x@anything-at-all.ml", "x@partner.ml", "x@mail.partner.ml", "x@evilpartner.ml"];
  expect(
    actions.map((address) => {
      const recipient = { field: "to", displayName: "", address } as const;
      const draft = { sender: "", recipients: [recipient], unchecked: [], confirmed: [] };
      return checkDraft(draft, EMPTY_KNOWLEDGE, parsed.policy).action;
    }),
  ).toEqual(["block", "allow", "allow", "block"]);
});

test("the next steps can be typed where the path has a space", async () => {
  const io = memoryIo();
  const path = join(folder(), "my policy.json");
  expect(await run(["policy", "init", "--out", path, ...FLAGS], io)).toBe(0);
  expect(io.err()).toContain(`  second-look policy validate "${path}"\n`);
  expect(io.err()).toContain(`explain jane@army.ml --policy "${path}"\n`);
});

testUnlessWindows("no path and no answer steers the terminal", async () => {
  const io = memoryIo();
  const path = join(folder(), "\u001b[2J.json");
  expect(await run(["policy", "init", "--out", path, ...FLAGS], io)).toBe(0);
  expect(io.err()).toContain("/<U+001B>[2J.json, and policy.schema.json beside it.");
  expect(io.err()).not.toContain("\u001b");
  const { err } = await init(["--preset", "company"], "Contoso\n\u009b2J\n");
  expect(err).toContain("<U+009B>2J");
  expect(err).not.toContain("\u009b");
});
