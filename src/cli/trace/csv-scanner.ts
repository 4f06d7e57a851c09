import { TraceError } from "./trace-error";
import type { TracePlace } from "./trace-error";

/** One record; good only until the next one is read. */
export interface CsvRecord {
  /** How many cells it has; 0 when it breaks the rules of quoting. */
  readonly size: number;
  /** "" where there is no such cell. Quotes are taken off, nothing else is. */
  cell(index: number): string;
  place(): TracePlace;
}

export interface CsvScanner {
  /** Read all records that are whole by now. */
  push(text: string): void;
  /** Read the last record. It may lack its line end; see `CsvOptions.onEnd`. */
  end(): void;
  /** Where the next record begins. */
  place(): TracePlace;
}

export interface CsvOptions {
  readonly delimiter: string;
  readonly unitBytes: 1 | 2;
  /** Where the first text begins: bytes of a byte order mark. */
  readonly firstByte: number;
  readonly onRecord: (record: CsvRecord) => void;
}

/** A longer record is one with a quotation mark that is never closed. */
export const MAX_RECORD_CHARS = 1 << 20;
const MAX_CELLS = 512;
/** So many lines may begin a quotation that never ends before the file is given up. */
const MAX_UNCLOSED = 20;

const LF = 10;
const CR = 13;
const QUOTE = 34;

const UNFINISHED = -1;
const UNCLOSED = -2;

/**
 * Scan CSV as it comes: RFC 4180, with any one-character delimiter and LF or CRLF.
 *
 * Cells are cut out only when asked for, which makes this several times faster than a parser that
 * makes all of them: traces have thirty columns, of which four are read. A quotation mark within a
 * cell that does not begin with one is a letter like any other. After a record that breaks the rules
 * reading goes on with the next line.
 *
 * @throws TraceError from `push` and `end`: when quotations are never closed
 */
export function createCsvScanner(options: CsvOptions): CsvScanner {
  const { unitBytes, onRecord } = options;
  const delimiter = options.delimiter.charCodeAt(0);
  const starts = new Int32Array(MAX_CELLS);
  const ends = new Int32Array(MAX_CELLS);
  const doubled = new Uint8Array(MAX_CELLS);
  let text = "";
  let line = 1;
  let byte = options.firstByte;
  let from = 0;
  let size = 0;
  let unclosed = 0;

  const place = (): TracePlace => ({ line, byte: byte + from * unitBytes });
  const record: CsvRecord = {
    get size() {
      return size;
    },
    cell(index) {
      if (index < 0 || index >= size) return "";
      const cell = text.slice(starts[index], ends[index]);
      return doubled[index] === 1 ? cell.replace(/""/g, '"') : cell;
    },
    place,
  };

  return {
    push(more) {
      text = from === 0 && text === "" ? more : text.slice(from) + more;
      byte += from * unitBytes;
      from = 0;
      scan(false);
    },
    end() {
      scan(true);
    },
    place,
  };

  function scan(last: boolean): void {
    while (from < text.length) {
      let next = findRecord(last);
      if (next === UNFINISHED && text.length - from > MAX_RECORD_CHARS) next = UNCLOSED;
      if (next === UNFINISHED) return;
      const lineEnd = text.indexOf("\n", from) + 1 || text.length;
      if (next === UNCLOSED) {
        // Cut off; or, where more lines follow, a mark too many in this one.
        if (last && lineEnd === text.length)
          throw new TraceError("the file ends within quotation marks: it is cut off.", place());
        unclosed += 1;
        if (unclosed > MAX_UNCLOSED) {
          throw new TraceError("quotation marks are opened and never closed.", place());
        }
        size = 0;
        next = lineEnd;
      }
      const empty = size === 1 && starts[0] === ends[0] && starts[0] === from;
      if (!empty) onRecord(record);
      line += next === lineEnd ? 1 : linesBetween(from, next);
      from = next;
    }
  }

  /** Where the record ends that begins at `from`, its cells noted. */
  function findRecord(last: boolean): number {
    const { length } = text;
    let at = from;
    size = 0;
    for (;;) {
      let end: number;
      let code: number;
      doubled[size] = 0;
      if (text.charCodeAt(at) === QUOTE) {
        at += 1;
        end = text.indexOf('"', at);
        while (end >= 0 && text.charCodeAt(end + 1) === QUOTE) {
          doubled[size] = 1;
          end = text.indexOf('"', end + 2);
        }
        if (end < 0) return last ? UNCLOSED : UNFINISHED;
        // What follows a mark decides whether it closes.
        if (end + 1 >= length && !last) return UNFINISHED;
        starts[size] = at;
        at = end + 1;
        code = text.charCodeAt(at);
        if (code === CR && at + 1 >= length && !last) return UNFINISHED;
        if (code === CR && text.charCodeAt(at + 1) === LF) {
          at += 1;
          code = LF;
        }
        if (at < length && code !== delimiter && code !== LF) return skipLine(last);
      } else {
        starts[size] = at;
        code = text.charCodeAt(at);
        while (at < length && code !== delimiter && code !== LF) {
          at += 1;
          code = text.charCodeAt(at);
        }
        if (at >= length && !last) return UNFINISHED;
        end = code === LF && at > from && text.charCodeAt(at - 1) === CR ? at - 1 : at;
      }
      ends[size] = end;
      size += 1;
      if (at >= length) return length;
      at += 1;
      if (code === LF) return at;
      if (size === MAX_CELLS) return skipLine(last);
    }
  }

  function skipLine(last: boolean): number {
    size = 0;
    const end = text.indexOf("\n", from);
    if (end < 0) return last ? text.length : UNFINISHED;
    return end + 1;
  }

  function linesBetween(start: number, end: number): number {
    let lines = 0;
    for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) {
      lines += 1;
    }
    return lines;
  }
}
