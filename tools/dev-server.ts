/**
 * Serve the built site where manifest.xml expects it while developing:
 * `node tools/run.js tools/dev-server.ts [FOLDER]`.
 *
 * Uses the certificate of office-addin-dev-certs, which asks to be trusted the first time.
 */
import { createServer } from "node:https";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { serveFolder } from "./serve-folder";

/** As in manifest.xml. */
const PORT = 3000;
const folder = process.argv[2] ?? "dist";

void getHttpsServerOptions().then((certificate) =>
  createServer(certificate, serveFolder(folder)).listen(PORT, "localhost", () =>
    console.log(`${folder}/ is served at https://localhost:${PORT}/`),
  ),
);
