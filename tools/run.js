/**
 * Run a TypeScript program of this repository: `node tools/run.js FILE.ts [arguments]`.
 *
 * Strips the types with swc while modules load; nothing is type-checked here (`tsc` does that).
 */
const Module = require("node:module");
const fs = require("node:fs");
const path = require("node:path");
const { transformSync } = require("@swc/core");

for (const extension of [".ts", ".tsx"]) {
  Module._extensions[extension] = (module, filename) => {
    const { code } = transformSync(fs.readFileSync(filename, "utf8"), {
      filename,
      swcrc: false,
      sourceMaps: "inline",
      jsc: {
        parser: { syntax: "typescript", tsx: extension === ".tsx" },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    });
    module._compile(code, filename);
  };
}

process.setSourceMapsEnabled(true);
const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error("usage: node tools/run.js FILE.ts [arguments]");
  process.exit(2);
}
process.argv = [process.argv[0], path.resolve(file), ...rest];
require(path.resolve(file));
