import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:https";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { LocalCertificate } from "../../../simulator/server/certificate";
import { localCertificate } from "../../../simulator/server/certificate";
import { PortTaken } from "../../../simulator/server/listen";
import type { Setup } from "../../../simulator/server/setup";
import type { Simulator } from "../../../simulator/server/simulator";
import { manifestPort, startSimulator } from "../../../simulator/server/simulator";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const SLOTS =
  `x('{"<<second-look:policy":null,"second-look:policy>>":0}');` +
  `y('{"<<second-look:known":null,"second-look:known>>":0}');`;

const folder = mkdtempSync(path.join(tmpdir(), "second-look-"));
const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
write("commands.html", `<script src="${OFFICE_JS}"></script><script src="commands.js"></script>`);
write("commands.js", SLOTS);
write("plain.html", "<p>no add-in");
write("index.html", "<title>page</title>");

let certificate: LocalCertificate;
let simulator: Simulator;
beforeAll(async () => {
  certificate = await localCertificate(path.join(folder, "own"), path.join(folder, "none"));
  simulator = await startSimulator({
    site: folder,
    page: folder,
    certificate,
    ports: { site: 0, page: 0 },
  });
}, 60_000);
afterAll(async () => {
  await simulator.stop();
  rmSync(folder, { recursive: true });
});

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly policy: string;
}

function ask(
  origin: string,
  pathname: string,
  body?: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const agent = new Agent({ ca: certificate.cert, rejectUnauthorized: false });
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL(pathname, origin),
      { agent, headers, method: body === undefined ? "GET" : "POST" },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => (text += chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            body: text,
            policy: String(response.headers["content-security-policy"] ?? ""),
          }),
        );
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

test("the page is served with a policy that lets it frame the add-in and no other", async () => {
  const { status, body, policy } = await ask(simulator.url, "/");
  expect([status, body]).toEqual([200, "<title>page</title>"]);
  expect(policy).toContain(`frame-src ${simulator.addInOrigin};`);
  expect(policy).toContain("default-src 'none'");
});

test("the page is told the manifest with the add-in's addresses as they are here", async () => {
  const setup = JSON.parse((await ask(simulator.url, "/setup.json")).body) as Setup;
  expect(setup.addInOrigin).toBe(simulator.addInOrigin);
  expect(setup.manifestText).toContain(`DefaultValue="${simulator.addInOrigin}/commands.html"`);
  expect(setup.manifestText).not.toContain(`https://localhost:${manifestPort()}/`);
});

test("pages of the add-in get the local office.js and may be framed by the page alone", async () => {
  const host = new URL(simulator.url).origin;
  const { body, policy } = await ask(simulator.addInOrigin, "/commands.html");
  expect(body).toContain(`<script src="${host}/office-js/office.js"></script>`);
  expect(policy).toBe(`frame-ancestors ${host}`);
  const { status, body: why } = await ask(simulator.addInOrigin, "/plain.html");
  expect([status, why]).toEqual([
    500,
    "/plain.html loads no office.js: build the site again (npm run build).",
  ]);
});

test("office.js is the package's own; MicrosoftAjax.js is our stand-in", async () => {
  const dist = path.join(__dirname, "../../../node_modules/@microsoft/office-js/dist/office.js");
  const { body } = await ask(simulator.url, "/office-js/office.js");
  expect(body === readFileSync(dist, "utf8")).toBe(true);
  expect((await ask(simulator.url, "/office-js/MicrosoftAjax.js")).body).toContain("root.Sys = {");
});

test.each([
  ["/own/localhost.key", 200],
  ["/../package.json", 404],
  ["/%2e%2e/package.json", 404],
  ["/..%2f..%2fpackage.json", 404],
  ["/own", 404],
  ["/absent.js", 404],
  ["/~policy-unknown/commands.js", 404],
  ["/%", 404],
])("nothing outside the site is served: %s", async (pathname, status) => {
  expect((await ask(simulator.addInOrigin, pathname)).status).toBe(status);
});

test("a policy is checked, and stamped into the scripts below its id", async () => {
  const text = JSON.stringify({ version: 1, revision: 4, deny: ["rival.example"] });
  const { body } = await ask(simulator.url, "/policy", text);
  const { ok, id, policy } = JSON.parse(body) as {
    ok: boolean;
    id: string;
    policy: { revision: number };
  };
  expect([ok, policy.revision]).toEqual([true, 4]);
  const stamped = await ask(simulator.addInOrigin, `/~${id}/commands.js`);
  expect(stamped.body).toContain("rival.example");
  expect((await ask(simulator.addInOrigin, "/commands.js")).body).toBe(SLOTS);
  expect((await ask(simulator.addInOrigin, `/~${id}/commands.html`)).status).toBe(200);
});

test("the file of learned domains that a policy names is told, since it is not here", async () => {
  const { body } = await ask(
    simulator.url,
    "/policy",
    '{"version": 1, "knownDomains": "known.csv"}',
  );
  expect(JSON.parse(body)).toMatchObject({ ok: true, knownDomains: "known.csv" });
});

test("a bad policy is answered with its errors", async () => {
  const { body } = await ask(simulator.url, "/policy", '{"version": 2}');
  expect(JSON.parse(body)).toMatchObject({ ok: false, errors: [{ pointer: "/version", line: 1 }] });
});

test("a policy that is too long is answered with why it is not taken", async () => {
  const { status, body } = await ask(simulator.url, "/policy", " ".repeat(20_000_000));
  expect([status, body]).toEqual([413, "A policy of more than 2 MB."]);
});

test("a policy is taken from the page itself, and from no other", async () => {
  const bring = (origin: string): Promise<Reply> =>
    ask(simulator.url, "/policy", '{"version": 1}', { Origin: origin });
  expect((await bring(new URL(simulator.url).origin)).status).toBe(200);
  expect((await bring("https://other.example")).status).toBe(403);
  expect((await bring(simulator.addInOrigin)).status).toBe(403);
  expect((await bring("null")).status).toBe(403);
});

test("a policy that breaks off in its midst does not end the simulator", async () => {
  const faults: unknown[] = [];
  const listen = (fault: unknown): void => void faults.push(fault);
  process.on("unhandledRejection", listen);
  await new Promise<void>((resolve) => {
    const sent = request(new URL("/policy", simulator.url), {
      ca: certificate.cert,
      rejectUnauthorized: false,
      method: "POST",
      headers: { "Content-Length": 1000 },
    });
    sent.on("error", () => undefined);
    sent.on("close", resolve);
    sent.write("{", () => setTimeout(() => sent.destroy(), 100));
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  process.off("unhandledRejection", listen);
  expect(faults).toEqual([]);
  expect((await ask(simulator.url, "/setup.json")).status).toBe(200);
});

test("only asking is allowed elsewhere", async () => {
  expect((await ask(simulator.addInOrigin, "/commands.js", "x")).status).toBe(405);
  expect((await ask(simulator.url, "/", "x")).status).toBe(405);
});

test("a port that is taken is named, and nothing is left listening", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "localhost", resolve));
  const { port } = other.address() as AddressInfo;
  const start = (site: number): Promise<Simulator> =>
    startSimulator({ site: folder, page: folder, certificate, ports: { site, page: port } });
  await expect(start(0)).rejects.toThrow(new PortTaken(port));
  await expect(start(port)).rejects.toMatchObject({ port });
  other.close();
});
