import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Readable, Writable } from "node:stream";
import packageJson from "../../package.json";
import { run } from "../../src/cli/run";
import { memoryIo } from "../support/cli-io";
import type { MemoryWorld } from "../support/cli-io";

const CONTOSO = readFileSync(join(__dirname, "../support/contoso-policy.json"), "utf8");

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function secondLook(argv: readonly string[], world: MemoryWorld = {}): Promise<Outcome> {
  const io = memoryIo({ ...world, files: { "policy.json": CONTOSO, ...world.files } });
  const code = await run(argv, io);
  return { code, out: io.out(), err: io.err() };
}

interface Line {
  readonly address: string;
  readonly action: string;
  readonly findings: readonly { readonly kind: string; readonly suggestion: string | null }[];
  readonly unchecked?: string;
}

async function judged(argv: readonly string[], world: MemoryWorld = {}): Promise<readonly Line[]> {
  const { out } = await secondLook(["check", "--json", ...argv], world);
  return out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
}

const suggestions = (lines: readonly Line[]): readonly (string | null)[] =>
  lines.map(({ findings }) => findings[0]?.suggestion ?? null);

describe("check", () => {
  test("for people: aligned, with the reason, and a summary on standard error", async () => {
    const { code, out, err } = await secondLook(["check", "jane@army.ml", "john@navy.mil"]);
    expect(out).toBe(
      [
        "prompt  jane@army.ml          did you mean jane@army.mil?",
        "                                                      ^",
        "        Different endings: .ml is Mali, .mil is the US military.",
        "allow   john@navy.mil",
        "",
      ].join("\n"),
    );
    expect(err).toBe("2 addresses: 1 to be asked about, 1 allowed.\n");
    expect(code).toBe(1);
  });

  test("standard input, one a line: CRLF, blank lines, names", async () => {
    const stdin = "jane@army.ml\r\n\r\n  \nJane <ann@gmial.com>\njohn@navy.mil";
    const lines = await judged([], { stdin });
    expect(lines.map(({ address, action }) => [address, action])).toEqual([
      ["jane@army.ml", "prompt"],
      ["Jane <ann@gmial.com>", "prompt"],
      ["john@navy.mil", "allow"],
    ]);
    expect(suggestions(lines)).toEqual(["jane@army.mil", "ann@gmail.com", null]);
  });

  test("the addresses of the policy's own organisation", async () => {
    const stdin =
      "jane@army.ml\njohn@navy.mil\nann@gmial.com\nbob@contoso.co\nx@аrmy.mil\n" +
      "y@army.mil.example.com\nz@mailarmy.mil\nq@gmail\n";
    expect(suggestions(await judged(["--policy", "policy.json"], { stdin }))).toEqual([
      "jane@army.mil",
      null,
      "ann@gmail.com",
      "bob@contoso.com",
      "x@army.mil",
      "y@army.mil",
      "z@mail.army.mil",
      "q@gmail.com",
    ]);
  });

  test("a denied address is blocked, with the reason and whom to ask", async () => {
    const { code, out } = await secondLook([
      "check",
      "--policy",
      "policy.json",
      "bids@rival.example",
    ]);
    expect(out).toBe(
      [
        "block   bids@rival.example",
        "        Contoso does not allow mail to rival.example. Reason given: Bids go through the legal team. Questions: mail-help@contoso.com",
        "",
      ].join("\n"),
    );
    expect(code).toBe(1);
  });

  test.each([
    ["nothing to say", ["john@navy.mil"], 0],
    ["a note", ["--policy", "notes.json", "jane@army.ml"], 0],
    ["a prompt", ["jane@army.ml"], 1],
    ["a block", ["--policy", "policy.json", "x@rival.example"], 1],
    ["not checked, and allowed", ["/o=ExchangeLabs/ou=x/cn=jane"], 0],
    [
      "not checked, and the policy asks",
      ["--policy", "ask.json", "/o=ExchangeLabs/ou=x/cn=jane"],
      1,
    ],
  ])("exit code for %s", async (_, argv, code) => {
    const files = {
      "notes.json": '{"version":1,"actions":{"protected-suffix":"note"}}',
      "ask.json": '{"version":1,"couldNotCheck":{"x500":"prompt"}}',
    };
    expect(await secondLook(["check", ...argv], { files })).toMatchObject({ code });
  });

  test("what cannot be checked names its cause", async () => {
    expect(await judged(["/o=ExchangeLabs/ou=x/cn=jane"])).toEqual([
      { address: "/o=ExchangeLabs/ou=x/cn=jane", action: "allow", findings: [], unchecked: "x500" },
    ]);
  });

  test("known domains from a CSV, from the option and from the policy", async () => {
    const files = {
      "known.csv": "domain,count\nfabrikam.example,42000\n",
      "/etc/policy.json": '{"version":1,"knownDomains":"known.csv"}',
      [resolve("/etc/known.csv")]: "fabrikam.example,42000\n",
    };
    const typed = "x@farbikam.example";
    expect(suggestions(await judged([typed], { files }))).toEqual([null]);
    expect(suggestions(await judged(["--known", "known.csv", typed], { files }))).toEqual([
      "x@fabrikam.example",
    ]);
    expect(suggestions(await judged(["--policy", "/etc/policy.json", typed], { files }))).toEqual([
      "x@fabrikam.example",
    ]);
  });

  test("the sender's own domain is known", async () => {
    const argv = ["--sender", "me@fabrikam.example", "x@farbikam.example"];
    expect(suggestions(await judged(argv))).toEqual(["x@fabrikam.example"]);
  });

  test("together, the recipients are those of one message", async () => {
    const stdin = "a@fabrikam.example\nb@fabrikam.example\nc@farbikam.example\n";
    expect(suggestions(await judged([], { stdin }))).toEqual([null, null, null]);
    expect(suggestions(await judged(["--together"], { stdin }))).toEqual([
      null,
      null,
      "c@fabrikam.example",
    ]);
  });

  test("explained, the evidence is there in both forms", async () => {
    const human = await secondLook(["check", "--explain", "jane@army.ml"]);
    expect(human.out).toMatch(/\n {10}protected-suffix: [\d.e+]+ to 1 that army\.mil was meant\n/);
    expect(human.out).toMatch(/\n +sum +\+[\d.]+ decibans\n/);
    const json = await secondLook(["check", "--explain", "--json", "jane@army.ml"]);
    expect(JSON.parse(json.out)).toMatchObject({
      findings: [{ evidence: { terms: expect.any(Array), typedCount: null } }],
    });
  });

  test("colour where it is forced, and none where it is not", async () => {
    const coloured = await secondLook(["check", "jane@army.ml"], { env: { FORCE_COLOR: "1" } });
    expect(coloured.out).toContain("jane@army.m\u001b[32m\u001b[4m\u001b[1mi");
    expect(coloured.out.split("\n")).toHaveLength(3);
    const plain = await secondLook(["check", "jane@army.ml"], {
      terminal: true,
      env: { NO_COLOR: "1" },
    });
    expect(plain.out).not.toContain("\u001b");
  });

  test("addresses from a file, which every shell takes", async () => {
    const files = { "addresses.txt": "jane@army.ml\r\n\r\njohn@navy.mil\r\n" };
    expect(suggestions(await judged(["--from", "addresses.txt"], { files }))).toEqual([
      "jane@army.mil",
      null,
    ]);
    const missing = await secondLook(["check", "--from", "none.txt"], { files });
    expect(missing).toMatchObject({ code: 2, out: "" });
    expect(missing.err).toContain("none.txt");
    const both = await secondLook(["check", "--from", "addresses.txt", "a@b.example"], { files });
    expect(both).toMatchObject({ code: 2, out: "" });
    expect(both.err).toContain("--from addresses.txt: give addresses there or here, not both.");
  });

  test("at a terminal it says what it waits for", async () => {
    const stdin = Object.assign(Readable.from(["john@navy.mil\n"]), { isTTY: true });
    const { err } = await secondLook(["check"], { stdin });
    expect(err).toMatch(/^Reading addresses, one a line\./);
  });

  test("no addresses", async () => {
    expect(await secondLook(["check"])).toEqual({ code: 0, out: "", err: "No addresses given.\n" });
    expect(await secondLook(["check", "--together"])).toMatchObject({ code: 0, out: "" });
  });

  test("the tables of evidence, as text and as JSON", async () => {
    const text = await secondLook(["check", "--tables"]);
    expect(text.out).toMatch(/^ {2}transposition +-[\d.]+$/m);
    const json = await secondLook(["check", "--tables", "--json"]);
    expect(JSON.parse(json.out)).toMatchObject({
      SLIP: { transposition: expect.any(Number) },
      LETTER_WAYS: { substitution: expect.any(Number) },
      AT_HOME: expect.any(Number),
      SUFFIX_SHARES: expect.arrayContaining([["com", expect.any(Number)]]),
    });
  });

  test("hostile text ends in one line of JSON each, and cannot steer a terminal", async () => {
    const hostile = [
      "\u001b[2J@x",
      "a".repeat(5000) + "@b.c",
      "\u202e",
      '"',
      "<",
      "@",
      "=cmd|x!A1",
      "{}",
    ];
    const lines = await judged([], { stdin: hostile.join("\n") });
    expect(lines).toHaveLength(hostile.length);
    const { out } = await secondLook(["check"], { stdin: hostile.join("\n") });
    expect(out).not.toContain("\u001b");
    expect(out).not.toContain("\u202e");
  });
});

describe("bad usage, policy or file: exit code 2, and what to do", () => {
  const FILES = {
    "bad.json": '{\n  "version": 1,\n  "partnes": [],\n  "onError": "promt"\n}',
    "bad.csv": "domain,count\narmy.mil,many\n",
    "lost.json": '{"version":1,"knownDomains":"nowhere.csv"}',
    "gone.json": '{"version":1,"allow":["litware.example","litware.example"]}',
  };

  test.each([
    ["no command", [], "Usage: second-look"],
    ["an unknown command", ["chekc"], "unknown command 'chekc'\n(Did you mean check?)"],
    [
      "an unknown option",
      ["check", "--polcy", "x"],
      "unknown option '--polcy'\n(Did you mean --policy?)",
    ],
    ["an option without its value", ["check", "--policy"], "argument missing"],
    [
      "a sender that is none",
      ["check", "--sender", "me", "a@b.example"],
      '--sender: "me" is no mail address.',
    ],
    [
      "a policy that is not there",
      ["check", "--policy", "no.json", "x@y.example"],
      "no.json: there is no such file.",
    ],
    [
      "a list that is not there",
      ["check", "--known", "no.csv", "x@y.example"],
      "no.csv: there is no such file.",
    ],
    [
      "a list that the policy names",
      ["check", "--policy", "lost.json", "x@y.example"],
      "nowhere.csv: there is no such file.",
    ],
    [
      "a bad list",
      ["check", "--known", "bad.csv", "x@y.example"],
      'bad.csv:2: "many" is not a count.',
    ],
    ["tables of addresses", ["check", "--tables", "x@y.example"], "leave the addresses out"],
  ])("%s", async (_, argv, message) => {
    const { code, out, err } = await secondLook(argv, { files: FILES });
    expect(err).toContain(message);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  test("a bad policy: every error with its place", async () => {
    expect(
      await secondLook(["check", "--policy", "bad.json", "x@y.example"], { files: FILES }),
    ).toEqual({
      code: 2,
      out: "",
      err: [
        'bad.json:3:3: /partnes: There is no "partnes" in a policy. Did you mean "partners"?',
        'bad.json:4:3: /onError: "promt" is not possible here. Did you mean "prompt"? Allowed: allow, prompt or block.',
        "2 errors in bad.json. Correct them and run the command again.",
        "",
      ].join("\n"),
    });
  });

  test("a bad policy with one error", async () => {
    const files = { "bad.json": '{ "version": 1, "onError": "promt" }' };
    const { err } = await secondLook(["check", "--policy", "bad.json", "x@y.example"], { files });
    expect(err).toContain("1 error in bad.json. Correct it and run the command again.");
  });

  test("warnings of a policy do not stop", async () => {
    const { code, err } = await secondLook(["check", "--policy", "gone.json", "john@navy.mil"], {
      files: FILES,
    });
    expect(code).toBe(0);
    expect(err).toMatch(/^gone\.json:1:\d+: warning: \/allow\/1: /);
  });

  test("too many for one message", async () => {
    const stdin = "x@y.example\n".repeat(10_001);
    expect(await secondLook(["check", "--together"], { stdin })).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("at most 10000 addresses"),
    });
  });
});

test("help and version", async () => {
  expect(await secondLook(["--version"])).toEqual({
    code: 0,
    out: `${packageJson.version}\n`,
    err: "",
  });
  const help = await secondLook(["check", "--help"]);
  expect(help.code).toBe(0);
  expect(help.out).toContain(
    "second-look check --policy policy.json --known known-domains.csv --from addresses.txt",
  );
  expect(help.out).toContain("Exit code: 0");
});

describe("a long input", () => {
  const LINES = 100_000;

  /** Counts the lines it has given out. */
  function countedLines(given: { lines: number }): Readable {
    const block = "john@navy.mil\n".repeat(1000);
    const blocks = function* (): Generator<Buffer> {
      for (let at = 0; at < LINES; at += 1000) {
        given.lines += 1000;
        yield Buffer.from(block);
      }
    };
    return Readable.from(blocks(), { objectMode: true, highWaterMark: 1 });
  }

  test("passes a slow reader with few lines in flight", async () => {
    const given = { lines: 0 };
    const seen = { lines: 0, mostInFlight: 0 };
    const slow = new Writable({
      highWaterMark: 1,
      decodeStrings: false,
      write(text: string, _encoding, done) {
        seen.mostInFlight = Math.max(seen.mostInFlight, given.lines - seen.lines);
        seen.lines += text.split("\n").length - 1;
        setImmediate(done);
      },
    });
    const code = await run(["check", "--json"], {
      ...memoryIo(),
      stdin: countedLines(given),
      stdout: slow,
    });
    expect({ code, lines: seen.lines }).toEqual({ code: 0, lines: LINES });
    expect(seen.mostInFlight).toBeLessThanOrEqual(5000);
  }, 120_000);

  test("ends quietly when the reader has seen enough", async () => {
    const given = { lines: 0 };
    let texts = 0;
    const impatient = new Writable({
      write(_text, _encoding, done) {
        texts++;
        done(texts < 3 ? null : Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
      },
    });
    impatient.on("error", () => undefined);
    const io = { ...memoryIo(), stdin: countedLines(given), stdout: impatient };
    expect(await run(["check", "--json"], io)).toBe(0);
    expect(io.err()).toBe("");
    expect(given.lines).toBeLessThan(10_000);
  });
});
