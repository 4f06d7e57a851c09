import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import promises from "node:fs/promises";
import path from "node:path";
import type { OpenBrowser } from "../../../simulator/server/open-browser";
import { hasDesktop, openBrowser } from "../../../simulator/server/open-browser";
import { tempFolder } from "../../support/temp-folder";

test.each([
  ["linux", {}, false],
  ["linux", { DISPLAY: ":0" }, true],
  ["linux", { WAYLAND_DISPLAY: "wayland-0" }, true],
  ["linux", { DISPLAY: ":0", CI: "true" }, false],
  ["darwin", {}, true],
  ["darwin", { SSH_CONNECTION: "1" }, false],
  ["win32", {}, true],
  ["win32", { CI: "1" }, false],
  ["win32", { CI: "" }, true],
] as const)("on %s with %j somebody sees a window: %s", (platform, environment, desktop) => {
  expect(hasDesktop(environment, platform)).toBe(desktop);
});

const folder = tempFolder();
const ADDRESS = "https://localhost:3001/";

/** A browser is a script here. */
const onPosix = process.platform === "win32" ? describe.skip : describe;

onPosix("a browser", () => {
  const program = (script: string): string => {
    const file = path.join(folder(), "browser");
    writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return file;
  };

  test("that runs is closed, and its profile goes; nothing is said of that", async () => {
    const seen = path.join(folder(), "seen.txt");
    const said: string[] = [];
    const browser = openBrowser(
      program(`printf '%s\\n' "$@" > ${seen}.new; mv ${seen}.new ${seen}; exec sleep 20`),
      ADDRESS,
      "pin=",
      (why) => said.push(why),
    );
    while (!existsSync(seen)) await new Promise((resolve) => setTimeout(resolve, 20));
    const args = readFileSync(seen, "utf8").trim().split("\n");
    expect(args).toContain("--ignore-certificate-errors-spki-list=pin=");
    expect(args.at(-1)).toBe(ADDRESS);
    const [profile = ""] = args.flatMap((each) => each.split("--user-data-dir=").slice(1));
    expect(readdirSync(profile)).toEqual([]);

    await browser.close();
    expect(existsSync(profile)).toBe(false);
    expect(said).toEqual([]);
  });

  test("whose profile is held is closed all the same", async () => {
    const held = Object.assign(new Error("EBUSY: resource busy or locked"), { code: "EBUSY" });
    const rm = jest.spyOn(promises, "rm").mockRejectedValueOnce(held);
    const browser = openBrowser(program("exec sleep 20"), ADDRESS, "pin=", () => undefined);
    await expect(browser.close()).resolves.toBeUndefined();
    const [[profile] = []] = rm.mock.calls;
    rmSync(String(profile), { recursive: true });
  });

  test.each([
    ["exit 1", "ended with exit code 1."],
    ["kill -ABRT $$", "ended by SIGABRT."],
  ])("that does not live, by %s, is told about", async (script, why) => {
    const file = program(script);
    expect(await failureOf(file)).toBe(`${file} ${why}`);
  });

  test("that cannot be started is told about", async () => {
    const file = path.join(folder(), "missing");
    expect(await failureOf(file)).toBe(`${file} could not be started: spawn ${file} ENOENT.`);
  });
});

async function failureOf(program: string): Promise<string> {
  let browser: OpenBrowser | undefined;
  const why = await new Promise<string>((resolve) => {
    browser = openBrowser(program, ADDRESS, "pin=", resolve);
  });
  await browser?.close();
  return why;
}
