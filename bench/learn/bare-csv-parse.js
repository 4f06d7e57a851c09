/** csv-parse by itself, counting the records of a file: `node bare-csv-parse.js FILE`. */
const { createReadStream } = require("node:fs");
const { parse } = require("csv-parse");

let records = 0;
createReadStream(process.argv[2])
  .pipe(parse())
  .on("data", () => (records += 1))
  .on("end", () => process.stdout.write(String(records)));
