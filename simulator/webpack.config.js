/** Builds the simulator's page: `npx webpack --config simulator/webpack.config.js`. */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");

const ROOT = path.join(__dirname, "..");

module.exports = {
  name: "simulator",
  mode: "production",
  context: __dirname,
  target: ["web", "es2022"],
  entry: { simulator: "./page/index.tsx" },
  output: {
    path: path.join(ROOT, ".cache/simulator/page"),
    filename: "[name].js",
    publicPath: "",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        include: [__dirname, path.join(ROOT, "src")],
        loader: "swc-loader",
        options: {
          swcrc: false,
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            target: "es2022",
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  optimization: {
    splitChunks: false,
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
  },
  performance: { hints: false },
  stats: "errors-warnings",
  plugins: [
    new HtmlPlugin({ template: "./page/index.html", inject: false }),
    new CopyPlugin({ patterns: [{ from: "page/beaker.svg" }] }),
  ],
};
