import type { TracePlace } from "./trace-error";
import type { TraceNotes, TraceReader, TraceSink } from "./trace-reader";

/** Messages in the queue whose sender is remembered. */
const MAX_QUEUED = 200_000;

/** What shows that a text is a mail log of Postfix. */
export const POSTFIX_LINE = /^\S.*?\bpostfix[\w-]*\/(?:[\w-]+\/)?\w+\[\d+\]: /m;

const RECORD =
  /\bpostfix[\w-]*\/(?:[\w-]+\/)?(smtp|n?qmgr)\[\d+\]: (?:\S+ )?([0-9A-Za-z]{6,}): (from=<|to=<|removed)(.*)$/;
const ADDRESS = /^((?:"(?:[^"\\]|\\.)*"|[^">])*)>/;
/** A content filter takes the mail and gives it back: it is not sent yet. */
const LOOPBACK = /, relay=(?:localhost|127\.|\[?::1)[^,]*,/;

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
  notes.format = "mail log of Postfix";

  return {
    push(text) {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      lines.forEach(readLine);
    },
    end() {
      if (rest !== "") readLine(rest);
      rest = "";
    },
    place: (): TracePlace => ({ line, byte }),
  };

  function readLine(text: string): void {
    const [, daemon, id = "", what, tail = ""] = RECORD.exec(text) ?? [];
    line += 1;
    byte += (text.length + 1) * unitBytes;
    if (daemon === undefined) return;
    const address = ADDRESS.exec(tail)?.[1] ?? "";
    if (what === "removed") senders.delete(id);
    else if (what === "from=<" && daemon !== "smtp") remember(id, address);
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
