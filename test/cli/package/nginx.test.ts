/** The configuration that packaging makes, in the real server, where the machine has one. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { NGINX_ROOT } from "../../../src/cli/package/servers/nginx";
import { writeBuiltSite } from "../../support/built-site";
import { testCertificate } from "../../support/certificate";
import { packageIn, POLICY } from "../../support/package-run";
import { tempFolder } from "../../support/temp-folder";

const installed = spawnSync("nginx", ["-v"]).status === 0;
if (!installed) console.log("nginx is not installed: its configuration is not tried.");

const folder = tempFolder();

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function fetchFrom(port: number, ca: string, path: string, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "localhost", port, path, method, ca, agent: false };
    get(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    }).on("error", reject);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function writeConfig(port: number): string {
  const servers = join(folder(), "out/servers/nginx");
  const location = readFileSync(join(servers, "second-look-location.conf"), "utf8");
  writeFileSync(
    join(folder(), "location.conf"),
    location.replace(NGINX_ROOT, join(folder(), "out/site")),
  );
  const config = join(folder(), "nginx.conf");
  writeFileSync(
    config,
    [
      ...(process.getuid?.() === 0 ? ["user root;"] : []),
      `daemon off; pid ${folder()}/nginx.pid; error_log stderr;`,
      "events {}",
      "http {",
      "  types { text/html html; text/javascript js; image/png png; text/plain txt; }",
      `  access_log off; client_body_temp_path ${folder()}/t1; proxy_temp_path ${folder()}/t2;`,
      `  fastcgi_temp_path ${folder()}/t3; uwsgi_temp_path ${folder()}/t4; scgi_temp_path ${folder()}/t5;`,
      `  include ${servers}/second-look-maps.conf;`,
      "  server {",
      `    listen 127.0.0.1:${port} ssl; server_name localhost;`,
      `    ssl_certificate ${folder()}/cert.pem; ssl_certificate_key ${folder()}/key.pem;`,
      `    include ${folder()}/location.conf;`,
      "  }",
      "}",
    ].join("\n"),
  );
  return config;
}

(installed ? test : test.skip)(
  "nginx takes the configuration and serves each file with its headers",
  async () => {
    writeBuiltSite(join(folder(), "built"));
    mkdirSync(join(folder(), "logs"));
    const port = await freePort();
    const host = `https://localhost:${port}/second-look/v1.0`;
    expect((await packageIn(folder(), POLICY, "--host", host)).code).toBe(0);
    const { ca, cert, key } = await testCertificate();
    writeFileSync(join(folder(), "cert.pem"), cert);
    writeFileSync(join(folder(), "key.pem"), key);
    const config = writeConfig(port);
    const check = spawnSync("nginx", ["-t", "-p", folder(), "-c", config], { encoding: "utf8" });
    expect(check.stderr).toContain("test is successful");

    const server = spawn("nginx", ["-p", folder(), "-c", config], { stdio: "ignore" });
    try {
      await listening(port, ca);
      const expected = JSON.parse(
        readFileSync(join(folder(), "out/servers/headers.json"), "utf8"),
      ) as {
        readonly path: string;
        readonly headers: Readonly<Record<string, string>>;
      }[];
      for (const { path, headers } of expected) {
        const answer = await fetchFrom(port, ca, `/second-look/v1.0/${path}`);
        expect([path, answer.status]).toEqual([path, 200]);
        for (const [name, value] of Object.entries(headers)) {
          expect([path, name, answer.headers[name.toLowerCase()]]).toEqual([path, name, value]);
        }
        expect(answer.headers["x-frame-options"]).toBeUndefined();
        expect(answer.body.equals(readFileSync(join(folder(), "out/site", path)))).toBe(true);
      }
      expect((await fetchFrom(port, ca, "/second-look/v1.0/none.js")).status).toBe(404);
      expect((await fetchFrom(port, ca, "/second-look/v1.0/../../manifest.xml")).status).not.toBe(
        200,
      );
      expect((await fetchFrom(port, ca, "/second-look/v1.0/commands.js", "POST")).status).toBe(403);
    } finally {
      server.kill();
      await new Promise((resolve) => server.once("exit", resolve));
    }
  },
);

/** Waits until the server answers; it is told so by nothing else. */
async function listening(port: number, ca: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await fetchFrom(port, ca, "/");
      return;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
