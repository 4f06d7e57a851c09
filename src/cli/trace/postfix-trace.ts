import { TraceError } from "./trace-error";
import type { TracePlace } from "./trace-error";
import { NOWHERE } from "./trace-reader";
import type { TraceNotes, TraceReader, TraceSink } from "./trace-reader";

/** Messages in the queue whose sender is remembered. */
const MAX_QUEUED = 200_000;

/** "Jun 13 09:02:13 mx1 postfix/smtp[9]: ", or "... mx1 dovecot: ": nothing that divides cells before it. */
const LOG_LINE = /^[^#,;\t"]*?(?:\b[\w./-]+\[\d+\]: |\d\d:\d\d:\d\d\S* \S+ [\w./-]+: )/;
const LINE_START_CHARS = 200;
/** Lines by which a log is told from a list; the first may be cut off, or about the log itself. */
const LINES_LOOKED_AT = 20;

/** Who wrote a line of Postfix: "postfix/smtp[9]: ", "postfix-out/submission/smtpd[9]: ". */
const POSTFIX = /\bpostfix[\w-]*\/(?:[\w-]+\/)?(\w+)\[\d+\]: /;
/** Its lines, whatever stands before: "2026-06-13 09:02:13,123 mx1 postfix/smtp[9]: ". */
const POSTFIX_LINE = new RegExp(`^[^"]*?${POSTFIX.source}`);
const RECORD = new RegExp(
  `${POSTFIX.source}(?:\\S+ )?([0-9A-Za-z]{6,}): (from=<|to=<|removed)(.*)$`,
);
const ADDRESS = /^((?:"(?:[^"\\]|\\.)*"|[^">])*)>/;
/** A content filter takes the mail and gives it back: it is not sent yet. */
const LOOPBACK = /, relay=(?:localhost|127\.|\[?::1)[^,]*,/;

/** Whether a file that begins so is a log of syslog's form, whichever programs write into it. */
export function isMailLog(text: string): boolean {
  const lines = text.split("\n", 2 * LINES_LOOKED_AT).filter((line) => line.trim() !== "");
  const first = lines.slice(0, LINES_LOOKED_AT);
  const like = first
    .map((line) => line.slice(0, LINE_START_CHARS))
    .filter((start) => LOG_LINE.test(start) || POSTFIX_LINE.test(start));
  return like.length > 0 && 2 * like.length >= first.length;
}

/**
 * Read a mail log of Postfix: who sent stands on the line of the queue manager, who got it on that of
 * the SMTP client, tied by the queue id.
 *
 * @see postfix src/global/log_adhoc.c for the form of a delivery's record
 */
export function createPostfixTrace(
  unitBytes: 1 | 2,
  firstByte: number,
  sink: TraceSink,
  notes: TraceNotes,
): TraceReader {
  const senders = new Map<string, string>();
  let rest = "";
  let line = 1;
  let byte = firstByte;
  return {
    push(text) {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      lines.forEach(readLine);
    },
    end() {
      if (rest !== "") readLine(rest);
      rest = "";
      if (notes.format === "") throw new TraceError(NO_POSTFIX, NOWHERE);
    },
    place: (): TracePlace => ({ line, byte }),
  };

  function readLine(text: string): void {
    const [, daemon, id = "", what, tail = ""] = RECORD.exec(text) ?? [];
    line += 1;
    byte += (text.length + 1) * unitBytes;
    if (notes.format === "" && POSTFIX.test(text)) notes.format = "mail log of Postfix";
    if (daemon === undefined) return;
    const address = ADDRESS.exec(tail)?.[1] ?? "";
    if (what === "removed") senders.delete(id);
    else if (what === "from=<" && /^n?qmgr$/.test(daemon)) remember(id, address);
    else if (what === "to=<" && daemon === "smtp") {
      notes.rows += 1;
      if (/^\d{4}-/.test(text)) notes.days.add(text.slice(0, 11));
      const sender = senders.get(id);
      const sent = tail.includes(", status=sent ");
      if (sender === undefined || LOOPBACK.test(tail)) return;
      sink.delivery(sender, address, sent ? "delivered" : "failed");
    }
  }

  function remember(id: string, sender: string): void {
    if (senders.size >= MAX_QUEUED) {
      const [oldest] = senders.keys();
      senders.delete(oldest ?? "");
    }
    // Copied, so as not to keep the text around it.
    senders.set(Buffer.from(id, "latin1").toString("latin1"), Buffer.from(sender).toString());
  }
}

const NO_POSTFIX =
  "this is a log without a line of Postfix, and only Postfix's can be read. Name its mail log, or " +
  "make a CSV with the columns sender and recipient.";
