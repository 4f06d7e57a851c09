import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { checkWritable } from "../../bench/command-line";
import { checkDocuments } from "../../bench/quality/check-documents";
import { tempFolder } from "../support/temp-folder";
import { run } from "./run-program";

const DOCS = join(__dirname, "../../docs");
const folder = tempFolder();

test.each([["bench/accuracy.ts"], ["bench/latency.ts"], ["bench/quality.ts"]])(
  "%s looks whether its figures can be written before it measures",
  (program) => {
    const path = join(folder(), "none/run.json");
    const { status, stdout, stderr } = run(program, "--json", path);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^--json .*run\.json cannot be written: ENOENT.*\n$/);
    expect(stderr).toContain(path);
  },
  60_000,
);

test("bench/quality.ts looks for its documents before it measures", () => {
  const { status, stdout, stderr } = run("bench/quality.ts", "--docs", join(folder(), "none"));
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^--docs: .*quality\.md cannot be written: ENOENT.*\n$/);
}, 60_000);

test("looking leaves no file behind, and one that is there as it is", () => {
  const path = join(folder(), "run.json");
  checkWritable("--json", path);
  expect(existsSync(path)).toBe(false);
  writeFileSync(path, "{}");
  checkWritable("--json", path);
  expect(readFileSync(path, "utf8")).toBe("{}");
  expect(() => checkWritable("--json", folder())).toThrow(/^--json .* cannot be written: .*EISDIR/);
  checkWritable("--json", undefined);
});

test("documents need a place for every figure", () => {
  for (const name of ["quality.md", "quality-misses.md"])
    copyFileSync(join(DOCS, name), join(folder(), name));
  checkDocuments(folder());
  expect(readdirSync(join(folder(), "charts"))).toEqual([]);
  mkdirSync(join(folder(), "other"));
  writeFileSync(join(folder(), "other/quality.md"), "# Another page\n");
  expect(() => checkDocuments(join(folder(), "other"))).toThrow(
    /quality\.md cannot be written: No place for headline, /,
  );
});
