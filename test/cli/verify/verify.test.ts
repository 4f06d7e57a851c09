import { readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { writeBuiltSite } from "../../support/built-site";
import { testCertificate } from "../../support/certificate";
import type { TestCertificate } from "../../support/certificate";
import { packageIn, POLICY, secondLook } from "../../support/package-run";
import type { Ran } from "../../support/package-run";
import { tempFolder } from "../../support/temp-folder";

const folder = tempFolder();
let certificate: TestCertificate;

beforeAll(async () => {
  certificate = await testCertificate();
});

interface Served {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** What one server does differently from a good one, for a path below the site. */
type Twist = (path: string, served: Served) => void;

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  png: "image/png",
  txt: "text/plain",
};

function startServer(twist: Twist, used = certificate): Promise<Server> {
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? "").replace("/second-look/", "");
    const all = JSON.parse(readFileSync(join(folder(), "out/servers/headers.json"), "utf8")) as {
      readonly path: string;
      readonly headers: Readonly<Record<string, string>>;
    }[];
    const known = all.find((file) => file.path === path);
    const served: Served =
      known === undefined
        ? { status: 404, headers: {}, body: Buffer.from("none") }
        : {
            status: 200,
            headers: {
              ...known.headers,
              "Content-Type": TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "text/plain",
            },
            body: readFileSync(join(folder(), "out/site", path)),
          };
    twist(path, served);
    response.writeHead(served.status, served.headers).end(served.body);
  };
  return new Promise((resolve) => {
    const server = createServer({ key: used.key, cert: used.cert }, listener);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}

interface Setting {
  readonly twist?: Twist;
  readonly used?: TestCertificate;
  readonly trust?: boolean;
  /** Changes the package after it was made. */
  readonly after?: () => void;
}

async function verify({
  twist = () => undefined,
  used,
  trust = true,
  after,
}: Setting = {}): Promise<Ran & { readonly host: string }> {
  const server = await startServer(twist, used);
  try {
    const host = `https://localhost:${(server.address() as AddressInfo).port}/second-look`;
    rmSync(join(folder(), "out"), { recursive: true, force: true });
    writeBuiltSite(join(folder(), "built"));
    expect((await packageIn(folder(), POLICY, "--host", host)).code).toBe(0);
    after?.();
    const ca = join(folder(), "ca.pem");
    writeFileSync(ca, (used ?? certificate).ca);
    const flags = trust ? ["--ca", ca] : [];
    const ran = await secondLook(
      "verify",
      `${host}/`,
      "--against",
      join(folder(), "out"),
      ...flags,
    );
    return { ...ran, host };
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

test("a site as packaged", async () => {
  const { code, out, err, host } = await verify();
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(
    /^https:\/\/localhost:\d+\/second-look: as packaged\. 12 files compared\. The certificate ends on \d{4}-\d\d-\d\d, in \d+ days\.\n$/,
  );
  expect(out.startsWith(host)).toBe(true);
});

const on =
  (name: string, change: (served: Served) => void): Twist =>
  (path, served) => {
    if (path === name) change(served);
  };

const TWISTS: readonly (readonly [what: string, Twist, expected: string])[] = [
  [
    "an old file",
    on("commands.js", (served) => (served.body = Buffer.from("old"))),
    "problem  commands.js: it is not the file of this folder. Copy the files of site/ again.",
  ],
  [
    "a missing file",
    on("assets/icon-16.png", (served) => (served.status = 404)),
    "problem  assets/icon-16.png: it is not there (404). Copy the files of site/.",
  ],
  [
    "a file that asks to sign in",
    on("taskpane.html", (served) => (served.status = 401)),
    "problem  taskpane.html: the server refuses it (401). Outlook cannot sign in: let anybody read the files.",
  ],
  [
    "a redirect",
    on("commands.html", (served) => {
      served.status = 302;
      served.headers = { Location: "https://login.example/" };
    }),
    "problem  commands.html: the server sends on to https://login.example/ (302). Serve the file at this address itself.",
  ],
  [
    "a script that is no script",
    on("commands.js", (served) => (served.headers["Content-Type"] = "application/octet-stream")),
    "problem  commands.js: its Content-Type is application/octet-stream, and must be text/javascript: browsers refuse it otherwise.",
  ],
  [
    "a page that must not be framed",
    on("taskpane.html", (served) => (served.headers["X-Frame-Options"] = "SAMEORIGIN")),
    "problem  taskpane.html: X-Frame-Options keeps Outlook on the web from showing it. Take it out.",
  ],
  [
    "a page without its policy",
    on("support.html", (served) => delete served.headers["Content-Security-Policy"]),
    "problem  support.html: Content-Security-Policy is missing, and should be \"default-src 'none'; ",
  ],
  [
    "a picture of which nothing says how long it is kept",
    on("assets/icon-16.png", (served) => delete served.headers["Cache-Control"]),
    'problem  assets/icon-16.png: Cache-Control is missing, and should be "public, max-age=86400".',
  ],
  [
    "an event script that is kept",
    on("commands.js", (served) => (served.headers["Cache-Control"] = "max-age=600")),
    'problem  commands.js: Cache-Control is "max-age=600", and should be "no-cache".',
  ],
  [
    "a fallback page",
    on("second-look-no-such-file.js", (served) => (served.status = 200)),
    "problem  second-look-no-such-file.js: the server answers it with 200, though it does not exist. Turn the fallback page off.",
  ],
];

test.each(TWISTS)("%s is told", async (_what, twist, expected) => {
  const { code, out } = await verify({ twist });
  expect(out.split("\n")[0]?.slice(0, expected.length)).toBe(expected);
  expect(out).toContain(": 1 problem. 12 files compared.");
  expect(code).toBe(1);
});

test("what leaves the site working is a warning", async () => {
  const { code, out } = await verify({
    twist: on("commands.js", (served) => {
      delete served.headers["Referrer-Policy"];
      served.headers["Cache-Control"] = "no-store";
    }),
  });
  expect(out.split("\n")[0]).toBe(
    'warning  commands.js: Referrer-Policy is missing, and should be "no-referrer".',
  );
  expect([code, out.includes(": as packaged.")]).toEqual([0, true]);
});

test("a certificate that nobody trusts", async () => {
  const { code, out, host } = await verify({ trust: false });
  expect(code).toBe(1);
  expect(out).toContain(
    `problem  ${host}: its certificate is of an authority that this computer does not trust`,
  );
  expect(out).toContain(`${host}: 1 problem.\n`);
});

test("a certificate that ends soon, and one that has ended", async () => {
  const soon = await verify({ used: await testCertificate(10) });
  expect(soon.code).toBe(0);
  expect(soon.out).toMatch(
    /^warning {2}certificate: it ends in (9|10) days\. Without it Outlook loads nothing: renew it\.$/m,
  );
  const over = await verify({ used: await testCertificate(-1) });
  expect(over.code).toBe(1);
  expect(over.out).toContain(": its certificate has expired. Renew it.");
});

test("another address than the manifest's", async () => {
  const { host } = await verify();
  const elsewhere = await secondLook(
    "verify",
    host.replace("localhost", "127.0.0.1"),
    "--against",
    join(folder(), "out"),
  );
  expect(elsewhere.code).toBe(1);
  expect(elsewhere.out).toContain(`problem  manifest.xml: it points at ${host}, not here.`);
  expect(elsewhere.out).toContain("no server listens there. Start it, or open its port.");
});

test("a server that is not there: nothing can be told", async () => {
  const { host } = await verify();
  const { code, out, err } = await secondLook("verify", host, "--against", join(folder(), "out"));
  expect([code, out]).toEqual([2, ""]);
  expect(err).toBe(`${host}: no server listens there. Start it, or open its port.\n`);
});

test("a folder that was changed since it was made", async () => {
  const { code, err } = await verify({
    after: () => writeFileSync(join(folder(), "out/site/commands.js"), "changed"),
  });
  expect(code).toBe(2);
  expect(err).toBe(
    `${join(folder(), "out/site/commands.js")} is not as it was made. Package again.\n`,
  );
});

test.each([
  [
    ["verify", "http://a.example", "--against", "x"],
    /"http:\/\/a\.example" is no https address of a folder/,
  ],
  [
    ["verify", "https://a.example", "--against", "/nowhere"],
    /\/nowhere is no package, for it has no SHA256SUMS/,
  ],
  [["verify", "https://a.example"], /required option '--against <folder>'/],
])("%p cannot be told", async (argv, message) => {
  const { code, err } = await secondLook(...argv);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});

test("an authority that is no certificate", async () => {
  const { host } = await verify();
  const path = join(folder(), "policy.json");
  const { code, err } = await secondLook(
    "verify",
    host,
    "--against",
    join(folder(), "out"),
    "--ca",
    path,
  );
  expect([code, err]).toEqual([
    2,
    `${path}: this is no certificate in PEM form. Export it as Base64 (.cer, .pem).\n`,
  ]);
});
