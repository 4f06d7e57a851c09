/** What is wrong with a text that is not JSON. */
export interface JsonFault {
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly found: string;
  readonly allowed: string;
}

/** A JSON text, read together with where everything stands. */
export type JsonText =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Offset of each value (a member's at its name), by JSON Pointer (RFC 6901). */
      readonly offsets: ReadonlyMap<string, number>;
      /** Members whose name is used before in the same object; the first of them is at `offsets`. */
      readonly duplicates: readonly { readonly pointer: string; readonly offset: number }[];
    }
  | { readonly ok: false; readonly fault: JsonFault };

export interface TextPlace {
  /** Counts from 1. */
  readonly line: number;
  /** Counts from 1, in UTF-16 units. */
  readonly column: number;
}

/** Deeper than any policy; keeps a hostile text from exhausting the stack. */
const MAX_DEPTH = 64;
const WHITE = /[ \t\n\r]*/y;
/** Part of a string: in one expression, millions of escapes would exhaust the stack. */
const LETTERS = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR =
  /(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)(?![\w.+-])/y;

/**
 * Read a JSON text (RFC 8259) as `JSON.parse` does, and remember where each value stands.
 *
 * @param text - a leading byte order mark is passed over
 * @returns the value with its places, or the first fault; never throws
 */
export function readJsonText(text: string): JsonText {
  const reader = new JsonReader(text);
  const fault = reader.readDocument();
  if (fault !== null) return { ok: false, fault };
  const value: unknown = JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text);
  return { ok: true, value, offsets: reader.offsets, duplicates: reader.duplicates };
}

/** Line and column of an offset; CRLF, LF and CR each end one line. */
export function placeOf(text: string, offset: number): TextPlace {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  const last = lines[lines.length - 1] ?? "";
  const mark = lines.length === 1 && last.startsWith("\ufeff") ? 1 : 0;
  return { line: lines.length, column: last.length - mark + 1 };
}

/** One more step of a JSON Pointer, escaped. */
export function pointerStep(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).replace(/~/g, "~0").replace(/\//g, "~1")}`;
}

class JsonReader {
  readonly offsets = new Map<string, number>();
  readonly duplicates: { readonly pointer: string; readonly offset: number }[] = [];
  private at: number;

  constructor(private readonly text: string) {
    this.at = text.startsWith("\ufeff") ? 1 : 0;
  }

  readDocument(): JsonFault | null {
    const fault = this.readValue("", 0);
    if (fault !== null) return fault;
    this.skipWhite();
    return this.at < this.text.length ? this.fault("nothing more after the policy") : null;
  }

  private readValue(pointer: string, depth: number): JsonFault | null {
    this.skipWhite();
    if (!this.offsets.has(pointer)) this.offsets.set(pointer, this.at);
    if (depth > MAX_DEPTH) return this.fault(`at most ${MAX_DEPTH} brackets inside one another`);
    const next = this.text.charAt(this.at);
    if (next === "{") return this.readMembers(pointer, depth);
    if (next === "[") return this.readItems(pointer, depth);
    if (this.readString() !== null || this.match(SCALAR) !== null) return null;
    return this.fault(next === '"' ? 'a text closed by " on the same line' : "a value");
  }

  private readMembers(pointer: string, depth: number): JsonFault | null {
    const names = new Set<string>();
    this.at++;
    this.skipWhite();
    if (this.take("}")) return null;
    for (;;) {
      this.skipWhite();
      const offset = this.at;
      const quoted = this.readString();
      if (quoted === null) return this.fault("a name in double quotes");
      const name = String(JSON.parse(quoted));
      const member = pointerStep(pointer, name);
      if (names.has(name)) this.duplicates.push({ pointer: member, offset });
      else this.offsets.set(member, offset);
      names.add(name);
      this.skipWhite();
      if (!this.take(":")) return this.fault('":" after the name');
      const fault = this.readValue(member, depth + 1);
      if (fault !== null) return fault;
      this.skipWhite();
      if (this.take("}")) return null;
      if (!this.take(",")) return this.fault('"," or "}"');
    }
  }

  private readItems(pointer: string, depth: number): JsonFault | null {
    this.at++;
    this.skipWhite();
    if (this.take("]")) return null;
    for (let index = 0; ; index++) {
      const fault = this.readValue(pointerStep(pointer, index), depth + 1);
      if (fault !== null) return fault;
      this.skipWhite();
      if (this.take("]")) return null;
      if (!this.take(",")) return this.fault('"," or "]"');
    }
  }

  /** A string with its quotes; null, and nothing read, where none begins or it does not end. */
  private readString(): string | null {
    const start = this.at;
    if (!this.take('"')) return null;
    do this.match(LETTERS);
    while (this.match(ESCAPE) !== null);
    if (this.take('"')) return this.text.slice(start, this.at);
    this.at = start;
    return null;
  }

  private skipWhite(): void {
    this.match(WHITE);
  }

  private take(letter: string): boolean {
    if (this.text.charAt(this.at) !== letter) return false;
    this.at++;
    return true;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return null;
    this.at += found[0].length;
    return found[0];
  }

  private fault(allowed: string): JsonFault {
    return { offset: this.at, found: nameOfFound(this.text.slice(this.at)), allowed };
  }
}

function nameOfFound(rest: string): string {
  if (rest === "") return "the end of the file";
  if (rest.startsWith("//") || rest.startsWith("/*") || rest.startsWith("#")) {
    return "a comment, which JSON does not have";
  }
  if (/^[}\]]/.test(rest)) return `${rest.charAt(0)}, perhaps after a comma too many`;
  if (/^['\u2018\u2019\u201c\u201d]/.test(rest)) return `${rest.charAt(0)} instead of "`;
  const word = /^[^\s,:{}[\]"]+/.exec(rest)?.[0] ?? rest.charAt(0);
  return word.length > 30 ? `${word.slice(0, 30)}...` : word;
}
