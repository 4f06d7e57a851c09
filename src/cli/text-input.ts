import { CliError, systemMessage } from "./io";

/** Lines given out at once: what is in memory stays within this many, however long the input. */
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

/** A whole file of text. */
export async function readText(chunks: Chunks, name: string): Promise<string> {
  const parts: string[] = [];
  for await (const text of textOf(chunks, name)) parts.push(text);
  return parts.join("");
}

/** Decoded chunks. Bytes that are no text become U+FFFD, and end as findings like any other. */
export async function* textOf(chunks: Chunks, name: string): AsyncGenerator<string, void> {
  let decoder: TextDecoder | null = null;
  try {
    for await (const chunk of chunks) {
      if (typeof chunk === "string") {
        yield decoder === null ? chunk.replace(/^\ufeff/, "") : chunk;
        decoder ??= new TextDecoder();
        continue;
      }
      if (chunk.length === 0) continue;
      decoder ??= new TextDecoder(encodingOf(chunk, name));
      yield decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    throw error instanceof CliError ? error : new CliError(systemMessage(name, error));
  }
  if (decoder !== null) yield decoder.decode();
}

function encodingOf(first: Uint8Array, name: string): string {
  const [a, b] = first;
  if (a === 0x1f && b === 0x8b) {
    throw new CliError(`${name}: this is compressed with gzip. Unpack it first: gunzip ${name}`);
  }
  if (a === 0x50 && b === 0x4b) {
    throw new CliError(`${name}: this is a zip archive or a workbook. Save it as text or CSV.`);
  }
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : "utf-8";
}

function withoutEnd(line: string): string {
  const cut = line.length > MAX_LINE_CHARS ? line.slice(0, MAX_LINE_CHARS) : line;
  return cut.endsWith("\r") ? cut.slice(0, -1) : cut;
}
