import { cpSync, mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import webpack, { type Configuration, type RuleSetRule } from "webpack";
import { contentSecurityPolicy, OFFICE_JS } from "../../src/manifest/clouds";

const ROOT = path.resolve(__dirname, "../..");
const FOLDER = path.join(ROOT, ".cache/empty-site");

const load = createRequire(__filename);

/**
 * Builds a site like ours whose task pane is an empty Fluent page: bundled by the same settings, with
 * office.js and the content security policy in its head.
 *
 * @param site - our built site; all but the pane is taken from it
 * @returns the folder
 * @throws an Error with the bundler's messages
 */
export async function buildEmptySite(site: string): Promise<string> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const name of ["commands.js", "commands.html", "assets"]) {
    cpSync(path.join(site, name), path.join(FOLDER, name), { recursive: true });
  }
  await bundle(emptySite());
  return FOLDER;
}

function emptySite(): Configuration {
  const settings = load(path.join(ROOT, "webpack.config.js")) as () => Configuration[];
  const ours = settings().find(({ name }) => name === "site");
  if (ours === undefined) throw new Error("webpack.config.js builds no site.");
  return {
    ...ours,
    name: "empty site",
    entry: { taskpane: path.join(__dirname, "empty.tsx") },
    output: { path: FOLDER, filename: "[name].[contenthash].js", publicPath: "" },
    module: { rules: (ours.module?.rules ?? []).map(alsoHere) },
    devtool: false,
    plugins: [
      new HtmlPlugin({
        template: path.join(__dirname, "empty.html"),
        filename: "taskpane.html",
        inject: false,
        officeJs: OFFICE_JS.public,
        contentSecurityPolicy: contentSecurityPolicy(OFFICE_JS.public),
      }),
    ],
  };
}

/** The rule that compiles our sources compiles the page of this folder too. */
function alsoHere(rule: RuleSetRule | false | null | undefined | "" | 0 | "..."): typeof rule {
  if (typeof rule !== "object" || rule === null || rule.include === undefined) return rule;
  return { ...rule, include: [path.join(ROOT, "src"), __dirname] };
}

function bundle(settings: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(settings, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
