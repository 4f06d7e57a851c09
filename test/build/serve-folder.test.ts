import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder } from "../../tools/serve-folder";

const parent = mkdtempSync(join(tmpdir(), "second-look-"));
mkdirSync(join(parent, "dist/assets"), { recursive: true });
mkdirSync(join(parent, "dist-secret"));
writeFileSync(join(parent, "dist/taskpane.html"), "<p>é");
writeFileSync(join(parent, "dist/assets/icon.png"), "png");
writeFileSync(join(parent, "secret.txt"), "secret");
writeFileSync(join(parent, "dist-secret/secret.txt"), "secret");

const server = createServer(serveFolder(join(parent, "dist")));
beforeAll(() => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)));
afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

/** Raw, since `fetch` tidies "..": status, content type, body. */
const ask = (path: string, method = "GET"): Promise<readonly unknown[]> =>
  new Promise((done, fail) => {
    const { port } = server.address() as AddressInfo;
    request({ host: "127.0.0.1", port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (body += chunk));
      response.on("end", () => done([response.statusCode, response.headers["content-type"], body]));
    })
      .on("error", fail)
      .end();
  });

const NOT_FOUND = [404, "text/plain", "Not found."];

test.each([
  ["/taskpane.html", [200, "text/html; charset=utf-8", "<p>é"]],
  ["/taskpane.html?et=1#x", [200, "text/html; charset=utf-8", "<p>é"]],
  ["/assets/icon.png", [200, "image/png", "png"]],
  ["/assets", NOT_FOUND],
  ["/", NOT_FOUND],
  ["/missing.html", NOT_FOUND],
  ["/../secret.txt", NOT_FOUND],
  ["/%2e%2e/secret.txt", NOT_FOUND],
  ["/../dist-secret/secret.txt", NOT_FOUND],
  ["/%00", NOT_FOUND],
  ["/%", NOT_FOUND],
])("GET %s", async (path, answer) => {
  expect(await ask(path)).toEqual(answer);
});

test("HEAD has no body, POST is refused", async () => {
  expect(await ask("/taskpane.html", "HEAD")).toEqual([200, "text/html; charset=utf-8", ""]);
  expect(await ask("/taskpane.html", "POST")).toEqual([405, undefined, ""]);
});
