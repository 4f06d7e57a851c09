/** Histories as messages: a line each, with flag, date, sender and recipients, tabs between. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { errorText } from "../error-text";
import type { Replay, ReplayMessage } from "../data";

/** How the files end. */
export const REPLAY = ".tsv.gz";

/** S or T, a day, an address, and one or more of them. */
const FORM = /^[ST]\t\d{4}-\d\d-\d\d[^\t]*\t[^\t@]+@[^\t]+\t[^\t@]+@[^\t]+$/;

/** @throws when a file cannot be unzipped, or a line is of another form; the message names it */
export function readReplays(folder: string): readonly Replay[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(REPLAY))
    .sort()
    .map((name) => ({
      project: name.slice(0, -REPLAY.length),
      messages: messagesOf(unzipped(join(folder, name)), join(folder, name)),
    }));
}

function unzipped(path: string): string {
  try {
    return gunzipSync(readFileSync(path)).toString("utf8");
  } catch (cause) {
    throw new Error(`${path} cannot be unzipped: ${errorText(cause)}. Make it anew.`, { cause });
  }
}

function messagesOf(text: string, path: string): readonly ReplayMessage[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .flatMap((line, i) => (line.trim() === "" ? [] : [toMessage(line, `${path}:${i + 1}`)]));
}

function toMessage(line: string, where: string): ReplayMessage {
  if (!FORM.test(line))
    throw new Error(
      `${where}: not S or T, a date as 2026-11-22, sender and recipients, with tabs between.`,
    );
  const [flag, date = "", sender = "", recipients = ""] = line.split("\t");
  return {
    sampled: flag === "S",
    date,
    sender,
    recipients: recipients.split(/[,; ]+/).filter((text) => text !== ""),
  };
}
