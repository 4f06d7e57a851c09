import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** A browser window that we opened. */
export interface OpenBrowser {
  /** Closes it, and removes its profile unless something holds it. Never rejects. */
  close(): Promise<void>;
}

/** Whether somebody could see a window. */
export function hasDesktop(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (environment["CI"] !== undefined && environment["CI"] !== "") return false;
  if (environment["SSH_CONNECTION"] !== undefined && platform !== "linux") return false;
  if (platform !== "linux") return true;
  return Boolean(environment["DISPLAY"] ?? environment["WAYLAND_DISPLAY"]);
}

/** What makes a Chromium accept our certificate, and no other that is not trusted. */
export function pinArguments(pin: string): readonly string[] {
  return [`--ignore-certificate-errors-spki-list=${pin}`];
}

/**
 * Opens an address in a new window with a profile of its own, which accepts our certificate.
 *
 * @param onFailure - called with a sentence when the browser cannot be started, or ends other than
 *   well before it is closed
 */
export function openBrowser(
  program: string,
  url: string,
  pin: string,
  onFailure: (why: string) => void,
): OpenBrowser {
  const profile = mkdtempSync(path.join(tmpdir(), "second-look-browser-"));
  const child = spawn(
    program,
    [
      `--user-data-dir=${profile}`,
      ...pinArguments(pin),
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-sync",
      "--new-window",
      url,
    ],
    { stdio: "ignore" },
  );
  let closing = false;
  child.on("error", ({ message }) => onFailure(`${program} could not be started: ${message}.`));
  child.on("exit", (code, signal) => {
    if (closing || code === 0) return;
    onFailure(`${program} ended ${code === null ? `by ${signal}` : `with exit code ${code}`}.`);
  });
  return {
    async close() {
      closing = true;
      await end(child);
      // On Windows the browser's other processes hold files for a while, and `rmSync` of Node 24
      // hardly waits for them (nodejs/node#64016). What is held for longer is a temporary folder.
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(
        () => undefined,
      );
    },
  };
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill();
  });
}
