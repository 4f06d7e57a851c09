import { TraceError } from "./trace-error";
import type { TracePlace } from "./trace-error";

export interface JsonScanner {
  /** Give out all rows that are whole by now. */
  push(text: string): void;
  /** @throws TraceError for a text that is cut off */
  end(): void;
  /** Where the row begins that is being read, or reading stands. */
  place(): TracePlace;
}

export interface JsonOptions {
  readonly unitBytes: 1 | 2;
  /** Where the first text begins: bytes of a byte order mark. */
  readonly firstByte: number;
  /** The text of one row, which is an object. */
  readonly onRow: (text: string, place: TracePlace) => void;
  /** A name, or a text, in an outermost object: a page, or a row by itself. */
  readonly onPageText: (text: string) => void;
}

/** Longer than any row of a trace. */
export const MAX_ROW_CHARS = 1 << 20;
/** Deeper than any row of a trace; a small packed file could hold millions of brackets. */
const MAX_DEPTH = 64;
/** Members of a page that hold its rows: Graph, the Defender API. */
const LISTS: readonly string[] = ["value", "results", "Results"];

const LF = 10;
const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Find the rows in JSON as it comes: in an array, in the list of a page, or one row or page a line.
 *
 * Only what nests is looked at, so that all rows before a fault are given out.
 *
 * @throws TraceError from `push` and `end`, where nothing that follows can be read
 */
export function createJsonScanner(options: JsonOptions): JsonScanner {
  let text = "";
  let byte = options.firstByte;
  let line = 1;
  let at = 0;
  /** What is open: "{[". */
  let open = "";
  let quoteAt = -1;
  let lastText = "";
  let rowAt = -1;
  let rowLine = 1;
  let rowDepth = 0;

  return { push, end, place };

  function place(): TracePlace {
    const { unitBytes } = options;
    return rowAt < 0
      ? { line, byte: byte + at * unitBytes }
      : { line: rowLine, byte: byte + rowAt * unitBytes };
  }

  function push(more: string): void {
    text += more;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === LF) line += 1;
      if (quoteAt >= 0) {
        if (code === BACKSLASH) {
          if (at + 1 === text.length) break;
          at += 1;
        } else if (code === QUOTE) closeText();
      } else if (code === QUOTE) quoteAt = at;
      else read(text.charAt(at));
    }
    forget();
  }

  function end(): void {
    if (open !== "" || quoteAt >= 0) {
      throw new TraceError("the file ends in the midst of a row or page: it is cut off.", place());
    }
  }

  function read(letter: string): void {
    if ((letter === "{" || letter === "[") && open.length === MAX_DEPTH) {
      throw new TraceError(
        `more than ${MAX_DEPTH} brackets inside one another, as no trace has. Export it again.`,
        place(),
      );
    }
    if (letter === "{") {
      if (rowAt < 0 && (open === "" || open === "[" || open === "{[")) startRow();
      open += letter;
    } else if (letter === "[") {
      // A page after all: its rows are in this list.
      if (open === "{" && LISTS.includes(lastText)) rowAt = -1;
      open += letter;
    } else if (letter === "}" || letter === "]") {
      if (!open.endsWith(letter === "}" ? "{" : "[")) {
        throw new TraceError("this is no JSON from here on. Export it again.", place());
      }
      open = open.slice(0, -1);
      if (rowAt >= 0 && open.length === rowDepth) endRow();
    }
  }

  function startRow(): void {
    rowAt = at;
    rowLine = line;
    rowDepth = open.length;
  }

  function endRow(): void {
    options.onRow(text.slice(rowAt, at + 1), place());
    rowAt = -1;
  }

  function closeText(): void {
    if (open === "{") {
      lastText = text.slice(quoteAt + 1, at);
      options.onPageText(lastText);
    }
    quoteAt = -1;
  }

  /** Keep what is not given out yet. */
  function forget(): void {
    const kept = rowAt >= 0 ? rowAt : quoteAt >= 0 ? quoteAt : at;
    if (text.length - kept > MAX_ROW_CHARS) {
      throw new TraceError("this is far too long for a row. Export it again.", place());
    }
    text = text.slice(kept);
    byte += kept * options.unitBytes;
    at -= kept;
    rowAt = rowAt < 0 ? -1 : 0;
    quoteAt = quoteAt < 0 ? -1 : quoteAt - kept;
  }
}
