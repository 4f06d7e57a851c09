/** Run a TypeScript program of this repository: `node tools/run.js FILE.ts [arguments]`. */
const path = require("node:path");
require("./typescript-hook.js");

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error("usage: node tools/run.js FILE.ts [arguments]");
  process.exit(2);
}
process.argv = [process.argv[0], path.resolve(file), ...rest];
require(path.resolve(file));
