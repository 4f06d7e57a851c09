/**
 * Builds the event script as packaging does, into a folder: node build-event-script.js <folder>.
 *
 * Size budgets are the build's business, not this one's: a script that is too large still runs.
 */
const webpack = require("webpack");
const configure = require("../../webpack.config.js");

const [folder] = process.argv.slice(2);
const [eventScript] = configure({}, { mode: "production" });
const config = { ...eventScript, plugins: [], output: { ...eventScript.output, path: folder } };

webpack(config, (error, stats) => {
  if (error) throw error;
  if (!stats.hasErrors()) return;
  console.error(stats.toString("errors-only"));
  process.exitCode = 1;
});
