import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileNames } from "../../../bench/mine/file-names";
import { tempFolder } from "../../support/temp-folder";

const folder = tempFolder();

test("a clone's file is called by its folder, bare or not", () => {
  const names = fileNames([
    "/mirror/linux.git",
    "/clones/seabios/.git",
    "/clones/git",
    "/clones/fio/",
  ]);
  expect([...names.values()]).toEqual([
    ...["linux.tsv.gz", "seabios.tsv.gz", "git.tsv.gz", "fio.tsv.gz"],
  ]);
});

test.each([
  ["a/proj", "b/proj"],
  ["linux", "mirror/linux.git"],
  ["linux", "linux/.git"],
])("%s and %s would be one file", (one, other) => {
  expect(() => fileNames(["fio", one, other])).toThrow(
    `${one} and ${other} would both be written to ${one === "linux" ? "linux" : "proj"}.tsv.gz: rename`,
  );
});

test("two clones of one name are refused before anything is written", () => {
  const clones = ["a/proj", "b/proj"].map((name) => join(folder(), name));
  for (const clone of clones) execFileSync("git", ["init", "-q", clone]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["tools/run.js", "bench/mine.ts", ...clones, "--out", join(folder(), "mined")],
    { cwd: join(__dirname, "../../.."), encoding: "utf8" },
  );
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain(`${clones[0]} and ${clones[1]} would both be written to proj.tsv.gz`);
  expect(readdirSync(folder())).toEqual(["a", "b"]);
}, 60_000);
