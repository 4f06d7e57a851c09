import { systemMessage } from "../io";
import type { CliIo } from "../io";
import { createDecoder, encodingOf } from "../text-bytes";
import { createCsvTrace } from "./csv-trace";
import { createJsonTrace } from "./json-trace";
import { createPostfixTrace, isMailLog } from "./postfix-trace";
import { TraceError } from "./trace-error";
import type { TracePlace } from "./trace-error";
import { createNotes, noteFault, NOWHERE } from "./trace-reader";
import type { TraceNotes, TraceReader, TraceSink } from "./trace-reader";
import { closeParts, sniff, unpack } from "./unpack";

/** What was read from one file. */
export interface TraceFile extends Omit<TraceNotes, "days"> {
  readonly path: string;
  /** "UTF-8", "UTF-16 without a mark"; with ", gzip" when packed. */
  readonly encoding: string;
  /** "2026-06-01 to 2026-06-13"; "" when unknown. */
  readonly days: string;
  /** Whether all of it was read: there are no faults. */
  readonly whole: boolean;
}

const START: TracePlace = { line: 1, byte: 0 };
/** Bytes from which form and encoding are recognised. */
const SNIFFED_BYTES = 1 << 16;

/**
 * Read one trace of mail into a sink, whatever made it: recognised by what is in it.
 *
 * What is malformed or cut off is among the faults, and what came before it has been read.
 *
 * @param onProgress - is waited for after each part, with the rows read by then
 * @returns what was read; rejects only for a mistake of ours
 */
export async function readTrace(
  io: CliIo,
  path: string,
  sink: TraceSink,
  onProgress: (rows: number) => Promise<void>,
): Promise<TraceFile> {
  const notes = createNotes();
  let encoding = "";
  let reader: TraceReader | null = null;
  let close = async (): Promise<unknown> => undefined;
  try {
    const { packed, parts } = await unpack(io.openFile(path));
    const { start, more } = await sniff(parts, SNIFFED_BYTES);
    close = () => closeParts(more);
    const found = encodingOf(start);
    encoding = found.name + (packed ? ", gzip" : "");
    const decode = createDecoder(found);
    const text = decode(start);
    reader = readerFor(text, { ...found, sink, notes });
    reader.push(text);
    await onProgress(notes.rows);
    for await (const bytes of more) {
      reader.push(decode(bytes));
      await onProgress(notes.rows);
    }
    reader.end();
  } catch (error) {
    const start = isUnpacking(error) ? START : NOWHERE;
    const place = error instanceof TraceError ? error.place : (reader?.place() ?? start);
    noteFault(notes, messageOf(path, error), place);
  } finally {
    await close();
  }
  const days = notes.days.text();
  return { ...notes, path, encoding, days, whole: notes.faults.length === 0 };
}

interface Sniffed {
  readonly unitBytes: 1 | 2;
  readonly markBytes: number;
  readonly sink: TraceSink;
  readonly notes: TraceNotes;
}

function readerFor(text: string, { unitBytes, markBytes, sink, notes }: Sniffed): TraceReader {
  if (/^\s*[[{]/.test(text))
    return createJsonTrace({ unitBytes, firstByte: markBytes }, sink, notes);
  if (isMailLog(text)) return createPostfixTrace(unitBytes, markBytes, sink, notes);
  const delimiter = delimiterOf(text);
  return createCsvTrace({ delimiter, unitBytes, firstByte: markBytes }, sink, notes);
}

/** The most frequent one of the header, which is the first line that is no comment. */
function delimiterOf(text: string): string {
  const said = /^sep=([,;\t|])/i.exec(text)?.[1];
  if (said !== undefined) return said;
  const header = text.split("\n").find((line) => !/^#(?!fields)|^\s*$/i.test(line)) ?? "";
  const bare = header.replace(/"[^"]*"/g, "");
  const often = (delimiter: string): number => bare.split(delimiter).length;
  return [",", ";", "\t"].reduce((best, each) => (often(each) > often(best) ? each : best));
}

function messageOf(path: string, error: unknown): string {
  if (error instanceof TraceError) return error.message;
  const { code = "" } = error as NodeJS.ErrnoException;
  if (code === "Z_BUF_ERROR") return "the packed file ends too soon: it is cut off.";
  if (isUnpacking(error)) return "the packed file is damaged from here on.";
  if (code === "") throw error;
  return systemMessage(path, error).slice(path.length + 2);
}

/** What zlib found wrong. */
function isUnpacking(error: unknown): boolean {
  return ((error as NodeJS.ErrnoException).code ?? "").startsWith("Z_");
}
