/**
 * Lets `require` load TypeScript: strips the types with swc while modules load. Nothing is
 * type-checked here (`tsc` does that).
 */
const Module = require("node:module");
const fs = require("node:fs");
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
