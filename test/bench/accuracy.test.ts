import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { AccuracyRun } from "../../bench/quality/figures";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();

/** Ann writes to the same people; twice she slips; once there is a new and innocent domain. */
const MESSAGES = [
  ["S", "2020-01-01", "m0@contoso.com", "m1@fabrikam.com"],
  ["S", "2020-01-02", "m0@contoso.com", "m1@fabrikam.com,m2@northwindtraders.com"],
  ["S", "2020-01-03", "m1@fabrikam.com", "m0@contoso.com"],
  ["S", "2020-01-04", "m3@contoso.com", "m1@fabrikam.com"],
  ["S", "2020-01-05", "m3@contoso.com", "m2@northwindtraders.com"],
  ["S", "2020-02-01", "m0@contoso.com", "m1@fabirkam.com"],
  ["S", "2020-02-02", "m0@contoso.com", "m2@northwindtraders.com"],
  ["S", "2020-02-03", "m3@contoso.com", "m0@contoso.co,m1@fabrikam.com"],
  ["T", "2020-02-04", "m3@contoso.com", "m4@wingtiptoys.com"],
  ["S", "2020-02-05", "m0@contoso.com", "m5@treyresearch.net"],
];
const SLIPS = [
  ["typed", "intended", "kind", "confidence", "repos"],
  ["fabirkam.com", "fabrikam.com", "transposition", "sure", "letters"],
  ["contoso.co", "contoso.com", "tld_1", "sure", "letters"],
  ["wingtiptoys.com", "wingtip.com", "multi2", "unsure", "letters"],
];

const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join("\t") + "\n").join("");

test("the benchmark runs on a small folder, for us and a peer, and counts right", () => {
  mkdirSync(join(folder(), "replay"));
  writeFileSync(join(folder(), "replay/letters.tsv.gz"), gzipSync(table(MESSAGES)));
  writeFileSync(join(folder(), "git_typos.tsv"), table(SLIPS));
  const json = join(folder(), "run.json");
  const printed = execFileSync(
    process.execPath,
    [
      ...["tools/run.js", "bench/accuracy.ts", "--data", folder(), "--json", json],
      ...["--only", "deployed,history,work", "--engines", "second-look,lookalike"],
      ...["--misses", "--alarms"],
    ],
    { cwd: join(__dirname, "../.."), encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  expect(printed).toContain("signup_typos.tsv is not there: measured without it.");
  expect(printed).toContain("replay, as deployed");
  expect(printed).toMatch(/tld_1: contoso\.co meant contoso\.com: nothing said/);

  const { results } = JSON.parse(readFileSync(json, "utf8")) as AccuracyRun;
  const counts = results.map(({ protocol, engine, slips, caught, innocents }) => [
    ...[protocol, engine, `${caught} of ${slips}`],
    innocents.map(({ alarms, checked, unit }) => `${alarms} in ${checked} ${unit}`).join(),
  ]);
  expect(counts).toEqual([
    ["deployed", "second-look", "2 of 2", "0 in 4 messages"],
    ["history", "second-look", "2 of 2", "0 in 9 messages"],
    ["work", "second-look", "2 of 2", ""],
    // It leaves endings alone.
    ["deployed", "lookalike", "1 of 2", "0 in 4 messages"],
    ["history", "lookalike", "1 of 2", "0 in 9 messages"],
    ["work", "lookalike", "1 of 2", ""],
  ]);
}, 60_000);
