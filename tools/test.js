/**
 * All checks of this repository, one after the other, with a summary: `npm test`.
 *
 * Every check runs even when one before it failed; the exit code is 1 when any did.
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const results = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "second-look-")), "jest.json");

const CHECKS = [
  ["types", ["tsc", "--noEmit", "-p", "tsconfig.json"]],
  ["types of the core, under its own fence", ["tsc", "--noEmit", "-p", "src/core/tsconfig.json"]],
  ["lint", ["eslint", ".", "--max-warnings", "0"]],
  ["formatting", ["prettier", "--check", "--log-level", "warn", "."]],
  ["generated data is fresh", ["node", "tools/run.js", "tools/check-data.ts"]],
  ["build, within its size budgets", ["webpack", "--mode", "production"]],
  [
    "manifest",
    ["node", "tools/run.js", "tools/validate-manifest.ts", "manifest.xml", "--dist", "dist"],
  ],
  ["tests", ["jest", "--json", `--outputFile=${results}`, "--silent=false"]],
];

const summary = CHECKS.map(([name, [command, ...args]]) => {
  console.log(`\n> ${name}`);
  const started = Date.now();
  const local = path.join(__dirname, "../node_modules/.bin", command);
  const run = spawnSync(command === "node" ? process.execPath : local, args, {
    cwd: path.join(__dirname, ".."),
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return { name, passed: run.status === 0, seconds: (Date.now() - started) / 1000 };
});

console.log("\nSummary");
for (const { name, passed, seconds } of summary) {
  console.log(`  ${passed ? "passed" : "FAILED"}  ${name} (${seconds.toFixed(1)} s)`);
}

const jest = fs.existsSync(results) ? JSON.parse(fs.readFileSync(results, "utf8")) : null;
const checks = summary.filter(({ name }) => name !== "tests");
const passed = checks.filter((check) => check.passed).length + (jest?.numPassedTests ?? 0);
const failed =
  checks.filter((check) => !check.passed).length +
  (jest === null ? 1 : jest.numFailedTests + jest.numRuntimeErrorTestSuites);
const skipped = jest?.numPendingTests ?? 0;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(summary.every((check) => check.passed) && failed === 0 ? 0 : 1);
