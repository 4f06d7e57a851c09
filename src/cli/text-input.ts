import { CliError, systemMessage } from "./io";
import { createDecoder, decodeLines, encodingOf } from "./text-bytes";
import type { Encoding } from "./text-bytes";

/** Lines given out at once. However long the input, one chunk of it is in memory. */
export const MAX_BATCH_LINES = 1024;

/** Longer lines are cut here. No address comes near: RFC 5321 allows 254 characters. */
export const MAX_LINE_CHARS = 4096;

type Chunks = AsyncIterable<Uint8Array | string>;

/**
 * The lines of a text, in batches, as they come. Line ends are LF or CRLF.
 *
 * @param chunks - UTF-8 or, with a byte order mark, UTF-16; a mark is passed over
 * @param name - what to call the input in messages
 * @throws CliError when the input cannot be read or is not text
 */
export async function* lineBatches(
  chunks: Chunks,
  name: string,
): AsyncGenerator<readonly string[], void> {
  let rest = "";
  for await (const text of textOf(chunks, name)) {
    const lines = (rest + text).split("\n");
    rest = (lines.pop() ?? "").slice(0, MAX_LINE_CHARS);
    for (let start = 0; start < lines.length; start += MAX_BATCH_LINES) {
      yield lines.slice(start, start + MAX_BATCH_LINES).map(withoutEnd);
    }
  }
  if (rest !== "") yield [withoutEnd(rest)];
}

/**
 * A whole file of text: UTF-16, or line by line UTF-8 or else Windows-1252, in which Excel and older
 * editors save.
 *
 * @throws CliError when the file cannot be read or is not text
 */
export async function readText(chunks: AsyncIterable<Uint8Array>, name: string): Promise<string> {
  const bytes = await readBytes(chunks, name);
  return decodeWhole(bytes, encodingOf(bytes), decodeLines);
}

/**
 * A whole file of text that has to be UTF-8, as JSON is (RFC 8259, section 8.1), or UTF-16 that says
 * so.
 *
 * @throws CliError as `readText`, and naming the place of the first byte that is no UTF-8
 */
export async function readUtf8(chunks: AsyncIterable<Uint8Array>, name: string): Promise<string> {
  const all = await readBytes(chunks, name);
  const encoding = encodingOf(all);
  const marked = encoding.unitBytes === 1 || encoding.markBytes > 0;
  if (!marked) throw new CliError(`${name}: this is UTF-16 text. Save the file as UTF-8.`);
  return decodeWhole(all, encoding, (bytes) => {
    const bad = firstNotUtf8(bytes);
    if (bad === null) return bytes.toString();
    const lines = bad.before.split("\n");
    const column = (lines[lines.length - 1] ?? "").length + 1;
    throw new CliError(
      `${name}:${lines.length}:${column}: from here this is no UTF-8 text. Save the file as UTF-8, ` +
        "and look at its letters that are not A to Z.",
    );
  });
}

async function readBytes(chunks: AsyncIterable<Uint8Array>, name: string): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  try {
    for await (const part of chunks) parts.push(part);
  } catch (error) {
    throw new CliError(systemMessage(name, error));
  }
  const bytes = Buffer.concat(parts);
  refusePacked(bytes, name);
  return bytes;
}

function decodeWhole(
  bytes: Buffer,
  encoding: Encoding,
  decodeSingle: (bytes: Buffer) => string,
): string {
  return encoding.unitBytes === 2
    ? createDecoder(encoding)(bytes)
    : decodeSingle(bytes.subarray(encoding.markBytes));
}

/** What stands before the first byte that is no UTF-8; null when all is. */
function firstNotUtf8(bytes: Buffer): { readonly before: string } | null {
  const text = bytes.toString();
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) {
    const before = text.slice(0, at);
    const start = Buffer.byteLength(before);
    if (bytes.subarray(start, start + 3).toString("hex") !== "efbfbd") return { before };
  }
  return null;
}

/** Decoded chunks. Bytes that are no text become U+FFFD, and end as findings like any other. */
async function* textOf(chunks: Chunks, name: string): AsyncGenerator<string, void> {
  let decoder: TextDecoder | null = null;
  try {
    for await (const chunk of chunks) {
      if (typeof chunk === "string") {
        yield decoder === null ? chunk.replace(/^\ufeff/, "") : chunk;
        decoder ??= new TextDecoder();
        continue;
      }
      if (chunk.length === 0) continue;
      decoder ??= new TextDecoder(markedEncoding(chunk, name));
      yield decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    throw error instanceof CliError ? error : new CliError(systemMessage(name, error));
  }
  if (decoder !== null) yield decoder.decode();
}

/** The label of a byte order mark's encoding; UTF-8 without one. */
function markedEncoding(first: Uint8Array, name: string): string {
  refusePacked(first, name);
  const [a, b] = first;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : "utf-8";
}

function refusePacked([a, b]: Uint8Array, name: string): void {
  if (a === 0x1f && b === 0x8b) {
    throw new CliError(`${name}: this is compressed with gzip. Unpack it first: gunzip ${name}`);
  }
  if (a === 0x50 && b === 0x4b) {
    throw new CliError(`${name}: this is a zip archive or a workbook. Save it as text or CSV.`);
  }
}

function withoutEnd(line: string): string {
  const cut = line.length > MAX_LINE_CHARS ? line.slice(0, MAX_LINE_CHARS) : line;
  return cut.endsWith("\r") ? cut.slice(0, -1) : cut;
}
