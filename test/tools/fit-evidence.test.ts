import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();

/** Compares only: a test must not write the evidence that ships. */
function check(path: string): readonly [status: number | null, stderr: string] {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["tools/run.js", "tools/fit-evidence.ts", path, "--check"],
    { cwd: join(__dirname, "../.."), encoding: "utf8" },
  );
  return [status, stderr];
}

function write(name: string, text: string): void {
  mkdirSync(join(folder(), "replay"), { recursive: true });
  writeFileSync(join(folder(), name), name.endsWith(".gz") ? gzipSync(text) : text);
}

test("a folder that is named and is not there is no reason to skip", () => {
  const path = join(folder(), "none");
  expect(check(path)).toEqual([
    2,
    `${path}: no such folder. docs/quality.md says how to make one.\n`,
  ]);
}, 60_000);

test("a folder that is half made is refused, and says what it lacks", () => {
  expect(check(folder())).toEqual([
    2,
    `${folder()} has no sure slips in git_typos.tsv, no domains in git_domains_ok.tsv, ` +
      "no replays in replay/*.tsv.gz: nothing is fitted without.\n",
  ]);
  write("git_typos.tsv", "typed\tintended\tconfidence\nfabirkam.com\tfabrikam.com\tsure\n");
  write("git_domains_ok.tsv", "domain\nfabrikam.com\n");
  write("replay/one.tsv.gz", "S\t2020-01-01\tm0@contoso.com\tm1@fabrikam.com\n");
  expect(check(folder())).toEqual([
    2,
    `${folder()} has no slips of sampled senders in the replays, no mail to own, known and unknown domains: ` +
      "nothing is fitted without.\n",
  ]);
}, 60_000);
