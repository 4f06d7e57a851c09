/** The event script as it ships, built anew, with nothing or something stamped into it. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import webpack, { BannerPlugin } from "webpack";
import type { Configuration } from "webpack";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { stampPolicy } from "../../src/policy/stamp-policy";
import { temporaryFolder } from "../temporary-folder";
import { packKnown } from "./contenders";
import { madeUpDomains } from "./names";

/** Answers every send at once: what any event script costs. */
export const ONLY_ANSWERS = `Office.actions.associate("onMessageSendHandler", function (event) {
  event.completed({ allowEvent: true });
});`;

/** Some ten seconds. Rejects with what webpack complains of. */
export function buildEventScript(): Promise<string> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the settings are CommonJS
  const configure = require("../../webpack.config.js") as (
    env: object,
    argv: object,
  ) => readonly Configuration[];
  const [eventScript] = configure({}, { mode: "production" });
  const folder = temporaryFolder();
  const output = { ...eventScript?.output, path: folder };
  return new Promise<string>((resolve, reject) => {
    // Size budgets are the build's business, not the clock's.
    const plugins = (eventScript?.plugins ?? []).filter((each) => each instanceof BannerPlugin);
    webpack({ ...eventScript, output, plugins }, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve(readFileSync(join(folder, "commands.js"), "utf8"));
    });
  }).finally(() => {
    rmSync(folder, { recursive: true, force: true });
  });
}

/** The script with the default policy and so many known domains. */
export function stampKnown(script: string, count: number): string {
  const known = count === 0 ? undefined : packKnown(madeUpDomains(count, 1));
  return stampPolicy(script, DEFAULT_POLICY, known);
}
