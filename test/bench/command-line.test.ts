import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chosen, wholeNumber } from "../../bench/command-line";
import { tempFolder } from "../support/temp-folder";
import { testUnlessWindows } from "../support/unless-windows";
import { run } from "./run-program";

const ROOT = join(__dirname, "../..");
const folder = tempFolder();

const PROGRAMS = [
  ...["bench/accuracy.ts", "bench/calibration.ts", "bench/latency.ts", "bench/learn.ts"],
  ...["bench/mine.ts", "bench/quality.ts"],
];

test.each(PROGRAMS)(
  "%s says in one line what is wrong with its options, and with --help what there is",
  (program) => {
    expect(run(program, "--nope")).toEqual({
      ...{ status: 2, stdout: "" },
      stderr: "Unknown option '--nope'. --help says what there is.\n",
    });
    const { status, stdout } = run(program, "--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run bench:[a-z]+ -- /);
  },
  60_000,
);

test.each([
  [["stray.json"], "Unexpected argument 'stray.json'. --help says what there is."],
  [["--json"], "Option '--json <value>' argument missing. --help says what there is."],
  [["--only", "typo"], '--only: no "typo" among cold, steady, worst, build.'],
  [["--only", ""], '--only: no "" among cold, steady, worst, build.'],
])(
  "bench/latency.ts refuses %j",
  (args, message) => {
    const ended = run("bench/latency.ts", ...args);
    expect(ended).toEqual({ status: 2, stdout: "", stderr: `${message}\n` });
  },
  60_000,
);

test("those that are named are chosen, all where none is", () => {
  const all = [{ id: "a" }, { id: "b" }];
  expect(chosen("--only", all, undefined)).toEqual(all);
  expect(chosen("--only", all, "b, a")).toEqual([{ id: "b" }, { id: "a" }]);
  expect(() => chosen("--only", all, "a,c")).toThrow('--only: no "c" among a, b.');
});

test("numbers are whole and above 0", () => {
  expect(wholeNumber("--rows", "20")).toBe(20);
  for (const text of ["", "0", "-1", "1.5", "many"])
    expect(() => wholeNumber("--rows", text)).toThrow(`--rows ${text}: no whole number above 0.`);
});

test("what reads only the beginning of the tables does not stop the run", async () => {
  const json = join(folder(), "run.json");
  const asked = ["--only", "permutations", "--engines", "distance-1", "--misses", "--json", json];
  const program = ["tools/run.js", "bench/accuracy.ts", "--data", folder(), ...asked];
  const child = spawn(process.execPath, program, { cwd: ROOT });
  const said: string[] = [];
  child.stderr.on("data", (text: Buffer) => said.push(text.toString("utf8")));
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.once("close", resolve));
  expect([status, said.join("")]).toEqual([0, expect.not.stringContaining("EPIPE")]);
  expect(readFileSync(json, "utf8")).toContain('"permutations"');
}, 60_000);

test("calibration is written as JSON", () => {
  const json = join(folder(), "run.json");
  const { status } = run("bench/calibration.ts", "--data", folder(), "--json", json);
  expect(status).toBe(0);
  expect(JSON.parse(readFileSync(json, "utf8"))).toMatchObject({
    ...{ sets: [], leftOut: null, refit: null },
    missing: expect.arrayContaining(["git_typos.tsv"]) as unknown,
  });
}, 60_000);

testUnlessWindows.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s leaves no temporary folder behind", async (signal, code) => {
  const program = join(folder(), "waits.ts");
  writeFileSync(
    program,
    `import { temporaryFolder } from ${JSON.stringify(join(ROOT, "bench/temporary-folder"))};
    temporaryFolder();
    temporaryFolder();
    console.log("ready");
    setInterval(() => undefined, 1000);`,
  );
  const env = { ...process.env, TMPDIR: folder() };
  const child = spawn(process.execPath, ["tools/run.js", program], { cwd: ROOT, env });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  expect(readdirSync(folder())).toHaveLength(3);
  child.kill(signal);
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(code);
  expect(readdirSync(folder())).toEqual(["waits.ts"]);
});

test("the benchmarks make no temporary folder in another way", () => {
  const files = readdirSync(join(ROOT, "bench"), { recursive: true, encoding: "utf8" });
  const makers = files.filter(
    (name) =>
      name.endsWith(".ts") && readFileSync(join(ROOT, "bench", name), "utf8").includes("mkdtemp"),
  );
  expect(makers).toEqual(["temporary-folder.ts"]);
});
