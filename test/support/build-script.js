/**
 * Builds one script with the settings of the event script: node build-script.js <entry> <folder>.
 *
 * Size budgets are the build's business, not this one's: a script that is too large still runs.
 */
const webpack = require("webpack");
const configure = require("../../webpack.config.js");
// By the hook for TypeScript that the settings bring.
const { DataFirst } = require("../../tools/data-first.ts");

const [entry, folder] = process.argv.slice(2);
const [eventScript] = configure({}, { mode: "production" });
const [typescript, ...rules] = eventScript.module.rules;
const config = {
  ...eventScript,
  module: { rules: [{ ...typescript, include: undefined }, ...rules] },
  entry: { script: entry },
  // The wrapper stays, which hands the script what it reads by name.
  plugins: eventScript.plugins.filter((plugin) => plugin instanceof DataFirst),
  output: { ...eventScript.output, path: folder },
};

webpack(config, (error, stats) => {
  if (error) throw error;
  if (!stats.hasErrors()) return;
  console.error(stats.toString("errors-only"));
  process.exitCode = 1;
});
