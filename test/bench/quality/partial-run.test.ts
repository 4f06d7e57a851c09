import { execFileSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tempFolder } from "../../support/temp-folder";
import { runOf } from "./run-of";

const ROOT = join(__dirname, "../../..");
const folder = tempFolder();

/** The text of a block. */
const blockOf = (document: string, name: string): string | undefined =>
  document.split(`<!-- figures: ${name} -->`)[1]?.split("<!-- end of figures -->")[0]?.trim();

test("a run of a part leaves no older figure beside its own, but those of speed", () => {
  const before = readFileSync(join(ROOT, "docs/quality.md"), "utf8");
  for (const name of ["quality.md", "quality-misses.md"])
    copyFileSync(join(ROOT, "docs", name), join(folder(), name));
  const traffic = { list: "traffic", unit: "messages", checked: 1000, alarms: 0 } as const;
  const deployed = { protocol: "deployed", reachable: 10, caught: 10, innocents: [traffic] };
  const run = join(folder(), "run.json");
  writeFileSync(run, JSON.stringify({ ...runOf(deployed), missing: ["dev/signup_typos.tsv"] }));
  const printed = execFileSync(
    process.execPath,
    ["tools/run.js", "bench/quality.ts", "--accuracy", run, "--docs", folder()],
    { cwd: ROOT, encoding: "utf8" },
  );
  expect(printed).toContain("dev/signup_typos.tsv is not there: measured without it.");

  const after = readFileSync(join(folder(), "quality.md"), "utf8");
  const names = [...after.matchAll(/^<!-- figures: (.*) -->$/gm)].map(([, name = ""]) => name);
  const old = names.filter((name) => blockOf(after, name) === blockOf(before, name));
  const unmeasured = names.filter((name) => blockOf(after, name) === "Not measured in this run.");
  const written = ["headline", "deployed", "bounds", "shortfalls", "misses-deployed"];
  expect(old).toEqual(["latency"]);
  expect(names.filter((name) => !old.includes(name) && !unmeasured.includes(name))).toEqual([
    ...written,
    ...["alarms", "cost"],
  ]);
  expect(blockOf(after, "bounds")).toMatch(
    /^2 of 2 bounds are met\. .* run: Replay, with history;/,
  );
  expect(after).not.toContain("All bounds are met");

  const byName = readFileSync(join(folder(), "quality-misses.md"), "utf8");
  expect(blockOf(byName, "all-deployed")).toContain("10 of 10 are caught");
  expect(blockOf(byName, "all-signup")).toBe("Not measured in this run.");
  const charts = readdirSync(join(folder(), "charts"));
  expect(charts).toHaveLength(6);
  for (const chart of charts)
    expect(readFileSync(join(folder(), "charts", chart), "utf8")).toContain(
      "Not measured in this run.",
    );
}, 60_000);
