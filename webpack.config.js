/**
 * Builds the site (`dist/`: what the manifest points at) and the command line (`lib/`).
 *
 *   npx webpack --mode production [--env cloud=public|gcc|gcch|dod|21vianet|https://…/office.js]
 */
const { chmodSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { BannerPlugin } = require("webpack");
require("./tools/typescript-hook.js");
const { OFFICE_JS, contentSecurityPolicy, officeJsUrl } = require("./src/manifest/clouds.ts");
const { DataFirst } = require("./tools/data-first.ts");
const { sizeReport } = require("./tools/report-sizes.ts");
const { SHORT_PROPERTIES } = require("./tools/short-properties.ts");
const { suffixLiteral } = require("./tools/suffix-loader.ts");
const { dependencies } = require("./package.json");

const DIST = path.resolve(__dirname, "dist");
const LIB = path.resolve(__dirname, "lib");

module.exports = (env = {}, { mode = "production" } = {}) => {
  const officeJs = officeJsUrl(env.cloud ?? "public");
  if (officeJs === null) {
    const names = Object.keys(OFFICE_JS).join(", ");
    throw new Error(`--env cloud=${env.cloud}: write ${names}, or the https URL of an office.js.`);
  }
  return [eventScript(mode), site(mode, officeJs), commandLine(mode)];
};

/**
 * What answers a send: one self-contained script without a DOM, in the ECMAScript 2016 that classic
 * Outlook on Windows reads. No chunks and no hot reload: that runtime loads this one file.
 */
function eventScript(mode) {
  return {
    ...common(mode, "event script"),
    target: ["web", "es2016"],
    entry: { commands: "./src/commands/commands.ts" },
    output: {
      path: DIST,
      filename: "[name].js",
      publicPath: "",
      iife: true,
      environment: { globalThis: false, asyncFunction: false, optionalChaining: false },
    },
    resolve: {
      extensions: [".ts", ".js"],
      // Same version, without the private section, which says nothing about mail.
      alias: {
        tldts$: "tldts-icann",
        "@swc/helpers/_/_extends$": path.join(__dirname, "tools/object-assign.mjs"),
        ...unusedParts(),
      },
    },
    module: { rules: [typescript("es2016"), packagesFor2016(), ...sharedSuffixes(atHead(mode))] },
    // Numbers as they are written are told again and again, and pack well.
    optimization: minimised(
      2016,
      { "@Math.imul": "imul" },
      { keep_numbers: true },
      SHORT_PROPERTIES,
    ),
    plugins: [...wrapped(mode), ...sizes(mode)],
  };
}

/** What inner loops use of the global object: most of all `Math.imul`, which gets a name of its own. */
const AT_HAND = ["Math", "Map", "Set", "Int32Array", "Uint8Array"];
/** The suffix list in the wrapped event script. */
const SUFFIXES = "SUFFIXES";

/**
 * Wraps the minified script, and hands these to it as locals. Where a host watches over the global
 * object, as `node:vm` does, looking one up by name takes longer than its work; and in a script just
 * loaded, reading a property of `Math` takes as long as the multiplication.
 *
 * The suffix list and what else is data go to the head, where they do not part code from code.
 */
function wrapped(mode) {
  if (mode !== "production") return [];
  return [
    new DataFirst({
      names: ["imul", ...AT_HAND],
      given: ["Math.imul", ...AT_HAND],
      literals: { [SUFFIXES]: suffixLiteral() },
    }),
  ];
}

function atHead(mode) {
  return mode === "production" ? { from: SUFFIXES } : {};
}

/** The task pane, the page that runs the event script in browsers, and the static files. */
function site(mode, officeJs) {
  const page = (name) =>
    new HtmlPlugin({
      template: `./src/${name}/${name}.html`,
      filename: `${name}.html`,
      inject: false,
      chunks: name === "taskpane" ? ["taskpane"] : [],
      officeJs,
      contentSecurityPolicy: contentSecurityPolicy(officeJs),
    });
  return {
    ...common(mode, "site"),
    target: ["web", "es2020"],
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: DIST,
      filename: "[name].[contenthash].js",
      publicPath: "",
      // The event script is built beside this one and always overwritten.
      clean: {
        keep: mode === "production" ? /^commands\.js(\.LICENSE\.txt)?$/ : /^commands\.js/,
      },
    },
    resolve: { extensions: [".ts", ".tsx", ".js"], alias: { tldts$: "tldts-icann" } },
    module: { rules: [typescript("es2020"), ...sharedSuffixes()] },
    optimization: minimised(2020),
    plugins: [
      page("taskpane"),
      page("commands"),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "assets/support.html", to: "support.html" },
        ],
      }),
      ...sizes(mode),
    ],
  };
}

/** The command line; what package.json names stays outside. */
function commandLine(mode) {
  const names = Object.keys(dependencies);
  return {
    ...common(mode, "command line"),
    target: "node20",
    entry: { "second-look": "./src/cli/second-look.ts" },
    output: { path: LIB, filename: "[name].js", library: { type: "commonjs2" }, clean: true },
    externalsType: "commonjs",
    externals: [
      ({ request }, done) =>
        names.some((name) => request === name || request.startsWith(`${name}/`))
          ? done(null, request)
          : done(),
    ],
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [typescript("es2022")] },
    // Programs find the built site by their own place.
    node: { __dirname: false, __filename: false },
    optimization: minimised(2020),
    plugins: [
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      ...sizes(mode),
      executable(path.join(LIB, "second-look.js")),
    ],
  };
}

function common(mode, name) {
  return {
    name,
    mode,
    context: __dirname,
    // Never `eval`: neither the content security policy nor classic Outlook allows it. The size
    // report reads the production maps and drops them.
    devtool: mode === "production" ? "hidden-source-map" : "source-map",
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

function typescript(target) {
  return {
    test: /\.tsx?$/,
    include: path.join(__dirname, "src"),
    loader: "swc-loader",
    options: {
      swcrc: false,
      sourceMaps: true,
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target,
        externalHelpers: true,
        transform: { react: { runtime: "automatic" } },
        // Nobody here relies on getters, symbols or document.all: `{ ...a }` becomes Object.assign.
        assumptions: {
          setSpreadProperties: true,
          setPublicClassFields: true,
          objectRestNoSymbols: true,
          pureGetters: true,
          noDocumentAll: true,
        },
      },
    },
  };
}

/** The suffix parser comes in newer syntax. Without a map it keeps its path in the size report. */
function packagesFor2016() {
  return {
    test: /\.js$/,
    include: /[\\/]node_modules[\\/]tldts-/,
    loader: "swc-loader",
    options: { swcrc: false, sourceMaps: false, jsc: { target: "es2016" } },
  };
}

/** What the suffix parser does only when asked: the core hands it host names, read already. */
function unusedParts() {
  const folder = path.join(__dirname, "node_modules/tldts-core/dist/es6/src");
  const files = ["extract-hostname", "is-ip", "is-valid", "is-special-use"];
  const stub = path.join(__dirname, "tools/unused-part.mjs");
  return Object.fromEntries(files.map((file) => [path.join(folder, file + ".js"), stub]));
}

/** The public suffix list in a third fewer bytes, and top-level domains told from it. */
function sharedSuffixes(options = {}) {
  return [
    {
      test: /[\\/]tldts-icann[\\/]dist[\\/]es6[\\/]src[\\/]suffix-trie\.js$/,
      loader: path.join(__dirname, "tools/suffix-loader.ts"),
      options,
    },
    {
      test: path.join(__dirname, "src/core/data/tlds.ts"),
      loader: path.join(__dirname, "tools/tld-loader.ts"),
    },
  ];
}

/**
 * @param renamed - expressions that are written otherwise; see `wrapped`
 * @param format - how the script is written
 * @param shortened - names of properties to be shortened
 */
function minimised(ecma, renamed = {}, format = {}, shortened = []) {
  const compress = {
    passes: 3,
    global_defs: renamed,
    inline: 0,
    hoist_funs: true,
    lhs_constants: false,
    pure_getters: true,
    unsafe_arrows: true,
    unsafe_methods: true,
    keep_fargs: false,
  };
  const once = { ecma, compress, toplevel: true, format: { ascii_only: true, ...format } };
  // Functions that stand before a constant keep its name: first the constants, then the functions.
  const settled = { ...once, mangle: false, compress: { ...compress, hoist_funs: false } };
  const properties = { regex: new RegExp(`^(?:${shortened.join("|")})$`), keep_quoted: true };
  const last = shortened.length > 0 ? { ...once, mangle: { properties } } : once;
  const { terserMinify } = TerserPlugin;
  return {
    splitChunks: false,
    runtimeChunk: false,
    minimizer: [
      new TerserPlugin({ minify: [terserMinify, terserMinify], terserOptions: [settled, last] }),
    ],
  };
}

function sizes(mode) {
  return mode === "production" ? [sizeReport()] : [];
}

function executable(file) {
  return {
    apply: (compiler) => compiler.hooks.afterEmit.tap("executable", () => chmodSync(file, 0o755)),
  };
}
