/** `npm start` as a person runs it, with a script in the place of the browser. */
import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { connect } from "node:tls";
import { ROOT } from "../../simulator/server/build";
import { tempFolder } from "../support/temp-folder";
import { builtPage, builtSite } from "./built";
import { STAGE_TIMEOUT_MS, TEST_TIMEOUT_MS } from "./stage";

jest.setTimeout(TEST_TIMEOUT_MS);

let site = "";
beforeAll(async () => {
  site = await builtSite();
  await builtPage();
}, STAGE_TIMEOUT_MS);

const folder = tempFolder();
const running = new Set<ChildProcess>();
afterEach(() => {
  running.forEach((child) => child.kill("SIGKILL"));
  running.clear();
});

/** Only there is a browser looked for on the PATH. */
const onLinux = process.platform === "linux" ? test : test.skip;

onLinux("a window with a fresh profile takes our certificate; Ctrl+C leaves nothing", async () => {
  const seen = path.join(folder(), "seen.txt");
  const run = start(`printf '%s\\n' $$ "$@" > ${seen}.new; mv ${seen}.new ${seen}; exec sleep 60`);
  const url = await run.ready();
  await until(() => existsSync(seen));
  const [pid, ...args] = readFileSync(seen, "utf8").trim().split("\n");
  expect(args).toContain(`--ignore-certificate-errors-spki-list=${await pinOf(url)}`);
  expect(args.at(-1)).toBe(url);
  expect(profiles().map((name) => `--user-data-dir=${name}`)).toEqual([args[0]]);

  run.child.kill("SIGINT");
  expect(await run.exit).toBe(0);
  await expect(pinOf(url)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  expect(() => process.kill(Number(pid), 0)).toThrow("ESRCH");
  expect(profiles()).toEqual([]);
  expect(run.said()).not.toContain("in a browser on this machine");
});

onLinux.each([
  ["no browser is wanted", "exec sleep 60", ["--no-open"], ""],
  ["the browser does not start", "exit 1", [], "google-chrome ended with exit code 1."],
])("where %s, it says what to open, and why a browser will warn", async (_, script, args, why) => {
  const run = start(script, args);
  const url = await run.ready();
  await until(() => run.said().includes("It will warn about the certificate"));
  expect(run.said()).toContain(`${why}\n\nOpen ${url} in a browser on this machine.\n`.trimStart());
  run.child.kill("SIGTERM");
  expect(await run.exit).toBe(0);
  expect(profiles()).toEqual([]);
});

interface Run {
  readonly child: ChildProcess;
  readonly exit: Promise<number | null>;
  said(): string;
  /** Address of the page, once it is served. */
  ready(): Promise<string>;
}

/** @param browser - what Chrome does: a shell script */
function start(browser: string, args: readonly string[] = []): Run {
  const [bin, home, temp] = ["bin", "home", "temp"].map((name) => path.join(folder(), name));
  for (const each of [bin, home, temp]) mkdirSync(String(each));
  writeFileSync(path.join(String(bin), "google-chrome"), `#!/bin/sh\n${browser}\n`, {
    mode: 0o755,
  });
  const child = spawn(process.execPath, ["tools/run.js", "tools/start.ts", ...args], {
    cwd: ROOT,
    env: {
      PATH: `${bin}:${process.env["PATH"]}`,
      // Without a certificate that this machine trusts.
      HOME: home,
      TMPDIR: temp,
      DISPLAY: ":0",
      SECOND_LOOK_SITE: site,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(child);
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const address = (): string | undefined => /^Ready: (\S+)$/m.exec(said)?.[1];
  return {
    child,
    exit: new Promise((resolve) => child.on("exit", resolve)),
    said: () => said,
    async ready() {
      await until(() => address() !== undefined);
      return address() ?? "";
    },
  };
}

function profiles(): readonly string[] {
  const temp = path.join(folder(), "temp");
  return readdirSync(temp)
    .filter((name) => name.startsWith("second-look-browser-"))
    .map((name) => path.join(temp, name));
}

async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + TEST_TIMEOUT_MS / 2;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${String(holds)}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Of the certificate that is served: what a browser compares with the pin it is given. */
function pinOf(url: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false });
    socket.on("error", reject);
    socket.on("secureConnect", () => {
      const key = socket
        .getPeerX509Certificate()
        ?.publicKey.export({ type: "spki", format: "der" });
      socket.destroy();
      resolve(
        createHash("sha256")
          .update(key ?? "")
          .digest("base64"),
      );
    });
  });
}
