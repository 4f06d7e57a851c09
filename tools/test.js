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

/**
 * Programs are run by Node itself: their .cmd files on Windows want a shell, which takes a path with
 * a space in it apart, such as that of Node in "C:\Program Files".
 */
const TSC = "node_modules/typescript/bin/tsc";
const CHECKS = [
  ["types", [TSC, "--noEmit", "-p", "tsconfig.json"]],
  ["types of the core, under its own fence", [TSC, "--noEmit", "-p", "src/core/tsconfig.json"]],
  ["lint", ["node_modules/eslint/bin/eslint.js", ".", "--max-warnings", "0"]],
  ["formatting", ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."]],
  ["generated data is fresh", ["tools/run.js", "tools/check-data.ts"]],
  [
    "build, within its size budgets",
    ["node_modules/webpack-cli/bin/cli.js", "--mode", "production"],
  ],
  ["manifest", ["tools/run.js", "tools/validate-manifest.ts", "manifest.xml", "--dist", "dist"]],
  [
    "tests",
    ["node_modules/jest/bin/jest.js", "--json", `--outputFile=${results}`, "--silent=false"],
  ],
];

const summary = CHECKS.map(([name, args]) => {
  console.log(`\n> ${name}`);
  const started = Date.now();
  const run = spawnSync(process.execPath, args, {
    cwd: path.join(__dirname, ".."),
    stdio: "inherit",
  });
  return { name, passed: run.status === 0, seconds: (Date.now() - started) / 1000 };
});

console.log("\nSummary");
for (const { name, passed, seconds } of summary) {
  console.log(`  ${passed ? "passed" : "FAILED"}  ${name} (${seconds.toFixed(1)} s)`);
}

const ran = fs.existsSync(results) ? JSON.parse(fs.readFileSync(results, "utf8")) : null;
const checks = summary.filter(({ name }) => name !== "tests");
const passed = checks.filter((check) => check.passed).length + (ran?.numPassedTests ?? 0);
const failed =
  checks.filter((check) => !check.passed).length +
  (ran === null ? 1 : ran.numFailedTests + ran.numRuntimeErrorTestSuites);
const skipped = ran?.numPendingTests ?? 0;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(summary.every((check) => check.passed) && failed === 0 ? 0 : 1);
