/** From local git clones to the form that the replay protocols read, without anybody's name. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { errorText } from "./error-text";
import { commandLine } from "./command-line";
import { fileNames } from "./mine/file-names";
import { readHistory } from "./mine/history";
import { replayForm } from "./mine/replay-form";

const HELP = `Usage: npm run bench:mine -- CLONE... --out DIR

Writes DIR/replay/NAME.tsv.gz for each local git clone: one commit is a message, its author the
sender, the people in its trailers (Signed-off-by, Reviewed-by, Cc, Reported-by and so on) and the
committer the recipients. Mailbox names are replaced by numbers. Then:

  npm run bench:accuracy -- --data DIR --only deployed,unboxed,history --alarms

Slips among the alarms count as false until DIR/git_typos.tsv has them: typed, intended, kind,
confidence ("sure" counts), repos (NAME), with a header and tabs between.`;

const { values, positionals } = commandLine(HELP, {
  allowPositionals: true,
  options: {
    out: { type: "string" },
  },
});

if (positionals.length === 0 || values.out === undefined) {
  console.error(HELP);
  process.exitCode = 2;
} else void mineAll(positionals, join(values.out, "replay"));

async function mineAll(clones: readonly string[], folder: string): Promise<void> {
  try {
    const names = fileNames(clones);
    mkdirSync(folder, { recursive: true });
    for (const [clone, name] of names) await mine(clone, join(folder, name)).catch(complain);
  } catch (cause) {
    complain(cause);
  }
}

async function mine(clone: string, path: string): Promise<void> {
  const messages = await readHistory(clone);
  writeFileSync(path, gzipSync(replayForm(messages)));
  console.log(`${path}: ${messages.length} messages`);
}

function complain(cause: unknown): void {
  console.error(errorText(cause));
  process.exitCode = 1;
}
