/** A git history as messages: a commit is one, its author the sender, the other people recipients. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** One commit that names other people than its author. */
export interface MinedMessage {
  /** Day of the author's clock, "2026-11-22". */
  readonly date: string;
  /** addr-specs as they were typed, in lower case. */
  readonly sender: string;
  readonly recipients: readonly string[];
}

/** Trailers that name people, as git and the kernel's customs have them. */
const TRAILER = /^\s*(?:[a-z]+(?:-[a-z]+)*-by|cc|to|author|co-authored|thanks(?:-to)?):\s*(.*)$/i;
const BRACKETED = /<([^<>\s]+@[^<>\s]*)>/g;
/** Nothing that could be a name or a remark behind the domain. */
const ADDRESS = /^[^\s<>()]+@[^\s<>(),;:"/@]+$/;

const FIELD = "\x1f";
const RECORD = "\x1e";

/**
 * Messages of a local clone, oldest first.
 *
 * @param clone - folder of a git repository, bare or not
 * @returns rejects with what git says when it is none
 */
export function readHistory(clone: string): Promise<readonly MinedMessage[]> {
  const format = `${RECORD}%ad${FIELD}%ae${FIELD}%ce${FIELD}%B`;
  const asked = ["log", "--reverse", "--no-merges", "--encoding=UTF-8", "--date=short"];
  const args = ["-C", clone, "-c", "log.showSignature=false", ...asked, `--format=${format}`];
  const git = spawn("git", args, { stdio: ["ignore", "pipe", "pipe"] });
  return new Promise((resolve, reject) => {
    const messages: MinedMessage[] = [];
    const complaints: string[] = [];
    let record: string[] = [];
    const close = (): void => {
      const message = toMessage(record.join("\n"));
      if (message !== null) messages.push(message);
      record = [];
    };
    git.stderr.on("data", (text: Buffer) => complaints.push(text.toString("utf8")));
    const lines = createInterface({ input: git.stdout, crlfDelay: Infinity });
    lines.on("line", (line) => {
      if (line.startsWith(RECORD)) close();
      record.push(line);
    });
    const linesRead = new Promise((done) => lines.once("close", done));
    git.once("error", reject);
    git.once("close", (code) => {
      void linesRead.then(() => {
        close();
        if (code === 0) resolve(messages.sort(byDate));
        else reject(new Error(`git log in ${clone} failed: ${complaints.join("").trim()}`));
      });
    });
  });
}

/**
 * One commit.
 *
 * @param record - date, author, committer and message, with separators between them
 * @returns null when nobody else is named
 */
export function toMessage(record: string): MinedMessage | null {
  const [date = "", author = "", committer = "", body = ""] = record
    .replace(RECORD, "")
    .split(FIELD);
  const sender = author.trim().toLowerCase();
  if (date === "" || !ADDRESS.test(sender)) return null;
  const people = new Set([...trailerAddresses(body), committer.trim().toLowerCase()]);
  const recipients = [...people].filter((address) => address !== sender && ADDRESS.test(address));
  return recipients.length === 0 ? null : { date, sender, recipients };
}

/** In brackets, or where nothing is, bare: "Cc: stable@example.org # 6.1". */
function trailerAddresses(body: string): readonly string[] {
  return body.split("\n").flatMap((line) => {
    const [, rest = ""] = TRAILER.exec(line) ?? [];
    const bracketed = [...rest.matchAll(BRACKETED)].map(([, address = ""]) => address);
    const found = bracketed.length > 0 ? bracketed : rest.split(/[\s,;]+/);
    return found.filter((text) => !text.includes("://")).map((text) => text.toLowerCase());
  });
}

function byDate(a: MinedMessage, b: MinedMessage): number {
  return a.date === b.date ? 0 : a.date < b.date ? -1 : 1;
}
