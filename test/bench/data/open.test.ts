import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { openFolder } from "../../../bench/data/open";
import { tempFolder } from "../../support/temp-folder";

const folder = tempFolder();

function run(...args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const [program = "", ...rest] = args;
  return spawnSync(process.execPath, ["tools/run.js", program, ...rest], {
    cwd: join(__dirname, "../../.."),
    encoding: "utf8",
  });
}

test("without the folder beside the checkout, all is missing and one line says so", () => {
  const beside = join(folder(), "shared/data");
  const { data, notes } = openFolder(undefined, beside);
  expect(data).toMatchObject({ replays: [], workSlips: [], signupSlips: [], chromium: [] });
  expect(data.missing).toHaveLength(7);
  expect(notes).toEqual([
    expect.stringMatching(
      /^No measuring data at .*shared.data: only what needs none is measured\./,
    ),
  ]);
});

test("a folder that is there has a note of each part that it lacks", () => {
  mkdirSync(join(folder(), "replay"));
  writeFileSync(join(folder(), "git_typos.tsv"), "typed\tintended\tconfidence\n");
  const { notes } = openFolder(undefined, folder());
  expect(notes).toHaveLength(6);
  expect(notes).toContain(`${join("replay", "*.tsv.gz")} is not there: measured without it.`);
});

test.each([["bench/accuracy.ts"], ["bench/calibration.ts"], ["bench/quality.ts"]])(
  "%s refuses what is no folder in one line",
  (program) => {
    writeFileSync(join(folder(), "file"), "");
    for (const name of ["none", "file"]) {
      const { status, stderr } = run(program, "--data", join(folder(), name));
      expect([status, stderr]).toEqual([
        2,
        `--data ${join(folder(), name)}: no such folder. docs/quality.md says how to make one.\n`,
      ]);
    }
  },
  60_000,
);

test("a damaged replay is named in one line", () => {
  mkdirSync(join(folder(), "replay"));
  const path = join(folder(), "replay/letters.tsv.gz");
  writeFileSync(path, gzipSync("S\t2020-01-01\ta@b.com\tc@d.com\n").subarray(0, 20));
  const { status, stderr } = run("bench/accuracy.ts", "--data", folder(), "--only", "deployed");
  expect([status, stderr]).toEqual([
    2,
    `${path} cannot be unzipped: unexpected end of file. Make it anew.\n`,
  ]);
}, 60_000);

test("a protocol that was asked for and cannot be measured is named, and others go on", () => {
  mkdirSync(join(folder(), "replay"));
  const asked = ["--only", "history,permutations", "--engines", "distance-1"];
  const { status, stdout } = run("bench/accuracy.ts", "--data", folder(), ...asked);
  expect(status).toBe(0);
  expect(stdout).toContain("replay, with history: nothing to measure");
  expect(stdout).toMatch(/permutations by kind: .*\n.*\n +edit distance 1 /);
  expect(run("bench/calibration.ts", "--data", folder()).stdout).toContain(
    "list, sign-up: nothing to measure",
  );
}, 60_000);
