/**
 * Build the gallery of the pane's states, `.cache/gallery/`: one page that shows the state its
 * address names. For pictures and for tests in a browser; never part of the product.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";
import { contentSecurityPolicy, OFFICE_JS } from "../src/manifest/clouds";

const ROOT = path.resolve(__dirname, "..");

export const GALLERY_FOLDER = path.join(ROOT, ".cache/gallery");

/** Rejects with the messages of the bundler. */
export async function buildGallery(): Promise<void> {
  await bundle();
  mkdirSync(GALLERY_FOLDER, { recursive: true });
  writeFileSync(path.join(GALLERY_FOLDER, "gallery.html"), page());
}

function bundle(): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: "production",
        context: ROOT,
        target: ["web", "es2020"],
        entry: "./test/e2e/gallery.tsx",
        output: { path: GALLERY_FOLDER, filename: "gallery.js", clean: true },
        resolve: { extensions: [".ts", ".tsx", ".js"], alias: { tldts$: "tldts-icann" } },
        module: {
          rules: [
            {
              test: /\.tsx?$/,
              loader: "swc-loader",
              options: {
                swcrc: false,
                jsc: {
                  parser: { syntax: "typescript", tsx: true },
                  target: "es2020",
                  transform: { react: { runtime: "automatic" } },
                },
              },
            },
          ],
        },
        optimization: { minimize: false },
        devtool: false,
        performance: { hints: false },
      },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve();
      },
    );
  });
}

/** Under the same content security policy as the pane itself. */
function page(): string {
  return [
    "<!doctype html>",
    '<html lang="en"><head><meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(OFFICE_JS.public)}" />`,
    "<title>Second Look</title>",
    // The fonts of Outlook where they are at home; a likeness of them elsewhere.
    "<style>",
    "body { margin: 0 }",
    '@font-face { font-family: "Segoe UI"; src: local("Segoe UI"), local("Open Sans") }',
    '@font-face { font-family: "Segoe UI"; font-weight: 600; src: local("Segoe UI Semibold"), local("Open Sans Semibold"), local("OpenSans-Bold"), local("Open Sans Bold") }',
    "</style>",
    '<script defer src="gallery.js"></script>',
    '</head><body><div id="root"></div></body></html>',
  ].join("\n");
}
